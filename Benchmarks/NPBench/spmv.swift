/// A sparse matrix in compressed rows times a vector.
func spmv(
  rows: Vector<UInt32>, columns: Vector<UInt32>, values: Vector<Double>, x: Vector<Double>
) -> Vector<Double> {
  var y = Vector<Double>(zeros: rows.count - 1)
  for i in 0..<y.count {
    let row = Int(rows[i])..<Int(rows[i + 1])
    y[i] = dot(values[row], x[Vector<Int>(columns[row])])
  }
  return y
}
