/// A polynomial of degree 8 at every element.
func horner(x: [Double], y: inout [Double]) {
  for i in x.indices {
    let t = x[i]
    var p = 0.00002480158730158730
    p = p * t + 0.0001984126984126984
    p = p * t + 0.001388888888888889
    p = p * t + 0.008333333333333333
    p = p * t + 0.041666666666666664
    p = p * t + 0.16666666666666666
    p = p * t + 0.5
    p = p * t + 1
    y[i] = p * t + 1
  }
}
