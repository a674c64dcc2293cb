// addingProduct rounds once; a product and a sum round twice.

// run: fused(a: -1.0, x: 1.0000000000000002, y: 0.9999999999999998) == -4.930380657631324e-32
// run: separate(a: -1.0, x: 1.0000000000000002, y: 0.9999999999999998) == 0.0
// run: floats(a: 1.0, x: 1.0001, y: -0.9999) == (1.0003319e-08, 0.0)
// run: accumulate(x: [0.1, 0.2, 0.3], y: [10.0, 20.0, 30.0]) == 14.0
// edges: fused(a:, x:, y:) times 40
// edges: floats(a:, x:, y:) times 40
// random: fused(a: -1...1, x: -1...1, y: -1...1) times 30
// random: accumulate(x: count 0...20 in -1...1, y: count = x in -1...1) times 20

func fused(a: Double, x: Double, y: Double) -> Double { a.addingProduct(x, y) }

func separate(a: Double, x: Double, y: Double) -> Double { a + x * y }

func floats(a: Float, x: Float, y: Float) -> (Float, Float) { (a.addingProduct(x, y), a + x * y) }

func accumulate(x: [Double], y: [Double]) -> Double {
  var sum = 0.0
  for i in 0..<x.count {
    sum.addProduct(x[i], y[i])
  }
  return sum
}
