/// The mean of `data` in each of `bins` rings of equal width around the centre.
func azimintNaive(data: Vector<Double>, radius: Vector<Double>, bins: Int) -> Vector<Double> {
  let greatest = radius.max()
  var means = Vector<Double>(zeros: bins)
  for i in 0..<bins {
    let inner = greatest * Double(i) / Double(bins)
    let outer = greatest * Double(i + 1) / Double(bins)
    let ring = (radius >= inner) .& (radius < outer)
    means[i] = data[ring].mean()
  }
  return means
}
