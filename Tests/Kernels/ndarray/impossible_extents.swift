// An extent that no array in memory can have is a fault even where another extent of zero lets the
// array be empty: nothing could be proved about indices otherwise.
//
// engines only
// run: columns(m: 0, n: 5) == 5
// run: columns(m: 3, n: 0) == 0
// faults: columns(m: 0, n: 9223372036854775807) at 12: no array of several axes has an extent of 9223372036854775807
// faults: columns(m: 9223372036854775807, n: 0) at 12: no array of several axes has an extent of 9223372036854775807
// faults: columns(m: 0, n: -1) at 12: negative count -1

func columns(m: Int, n: Int) -> Int {
  let a = Matrix<Double>(zeros: m, n)
  return sum(a, n)
}

func sum(_ a: Matrix<Double>, _ n: Int) -> Int {
  var total = 0
  for j in 0..<n where j < a.columns {
    total += 1
  }
  for i in 0..<a.rows {
    for j in 0..<a.columns where a[i, j] != 0 {
      total += 1
    }
  }
  return total
}
