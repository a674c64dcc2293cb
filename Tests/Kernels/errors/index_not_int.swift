// A Double as an index.
// error: 4:12: cannot convert value of type 'Double' to expected argument type 'Int'
func f(x: [Double], t: Double) -> Double {
  return x[t]
}
