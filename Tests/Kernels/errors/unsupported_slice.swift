// Slices of [T] are refused, since in Swift they keep their indices.
// error: 5:13:

func f(x: [Int]) -> Int {
  let y = x[1..<3]
  return y.count
}
