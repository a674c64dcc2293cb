// A tuple destructured into the wrong number of names.
// error: 6:19: '(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements
func g(n: Int) -> (Int, Int) { (n, n) }

func f(n: Int) -> Int {
  let (a, b, c) = g(n: n)
  return n
}
