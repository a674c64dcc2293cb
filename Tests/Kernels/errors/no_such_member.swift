// A property that an array does not have.
// error: 4:12: value of type '[Double]' has no member 'lenght'
func f(x: [Double]) -> Int {
  return x.lenght
}
