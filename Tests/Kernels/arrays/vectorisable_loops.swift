// Loops of the kinds that vectorise, over many element types, with counts around vector widths.

// run: addBytes(x: [250, 1, 2], y: [10, 20, 30]) == [4, 21, 32]
// run: threshold(x: [1.0, -2.0, 3.0], limit: 0.5) == [1.0, 0.0, 3.0]
// run: mixWidths(x: [100, -100], y: [0.5, 0.25]) == [50.0, -25.0]
// run: maximum(x: [3, 9, -4]) == 9
// run: anyAbove(x: [1.0, 5.0], limit: 4.0) == true
// random: addBytes(x: count 0...100 in 0...255, y: count = x in 0...255) times 20
// random: threshold(x: count 0...100 in -9...9, limit: -5...5) times 20
// random: mixWidths(x: count 0...100 in -128...127, y: count = x in -9...9) times 20
// random: maximum(x: count 1...100 in -1000...1000) times 20
// random: anyAbove(x: count 0...100 in -9...9, limit: 8...10) times 20
// edges: threshold(x:, limit:) times 20

func addBytes(x: [UInt8], y: [UInt8]) -> [UInt8] {
  var z = x
  for i in z.indices { z[i] = x[i] &+ y[i] }
  return z
}

func threshold(x: [Float], limit: Float) -> [Float] {
  var y = x
  for i in 0..<y.count { y[i] = x[i] > limit ? x[i] : 0 }
  return y
}

func mixWidths(x: [Int8], y: [Double]) -> [Double] {
  var z = y
  for i in 0..<z.count { z[i] = Double(x[i]) * y[i] }
  return z
}

func maximum(x: [Int32]) -> Int32 {
  var best = Int32.min
  for v in x { best = max(best, v) }
  return best
}

func anyAbove(x: [Double], limit: Double) -> Bool {
  for v in x {
    if v > limit { return true }
  }
  return false
}
