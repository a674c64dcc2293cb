// A misspelt variable.
// error: 4:10: cannot find 'yy' in scope
func f(y: Double) -> Double {
  return yy * 2.0
}
