// Three errors in three statements of one function.
// error: 6:19: cannot convert value of type 'Int' to specified type 'Double'
// error: 7:15: cannot find 'unknown' in scope
// error: 8:17: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
func f(n: Int) -> Int {
  let a: Double = n
  let b = n + unknown
  let c: Bool = 1
  return n
}
