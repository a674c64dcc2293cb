// An element assigned a value of another type.
// error: 4:10: cannot assign value of type 'Double' to subscript of type 'Float'
func f(x: inout [Float], v: Double) {
  x[0] = v
}
