// % on floating point.
// error: 4:12: '%' is unavailable: For floating point numbers use truncatingRemainder instead
func f(x: Double) -> Double {
  return x % 2.0
}
