// A property that Double does not have.
// error: 4:12: value of type 'Double' has no member 'isNan'
func f(x: Double) -> Bool {
  return x.isNan
}
