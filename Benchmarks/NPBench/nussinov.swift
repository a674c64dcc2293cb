/// The greatest number of base pairs in a fold of an RNA sequence, for all its stretches; bases are
/// numbers, and two pair when their sum is 3.
func nussinov(sequence: Vector<Int32>) -> Matrix<Int32> {
  let n = sequence.count
  var table = Matrix<Int32>(zeros: n, n)
  for i in (0..<n).reversed() {
    for j in i + 1..<n {
      table[i, j] = max(table[i, j], table[i, j - 1])
      if i + 1 < n {
        table[i, j] = max(table[i, j], table[i + 1, j])
        let pairs: Int32 = i < j - 1 && sequence[i] + sequence[j] == 3 ? 1 : 0
        table[i, j] = max(table[i, j], table[i + 1, j - 1] + pairs)
      }
      for k in i + 1..<j {
        table[i, j] = max(table[i, j], table[i, k] + table[k + 1, j])
      }
    }
  }
  return table
}
