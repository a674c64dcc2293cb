// The loop that every peer is measured by: its checks are decided in front of it, so that one of two
// versions has none; the other has the one that cannot be proved.
//
// structure: axpy: for 2, check 1, inBounds 1, load 4, store 2
// run: axpy(a: 2.0, x: [1.0, 2.0, 3.0], y: [10.0, 20.0, 30.0]) == y: [12.0, 24.0, 36.0]
// run: axpy(a: 2.0, x: [], y: [10.0]) == y: [10.0]
// faults: axpy(a: 2.0, x: [1.0, 2.0, 3.0], y: [10.0, 20.0]) at 14: index 2 is out of bounds for 'y' of count 2
// faults: axpy(a: 2.0, x: [1.0], y: []) at 14: index 0 is out of bounds for 'y' of count 0
// random: axpy(a: -2...2, x: count 0...100 in -10...10, y: count = x in -10...10) times 20
// random: axpy(a: -2...2, x: count 0...100 in -10...10, y: count 0...100 in -1...1) times 20

func axpy(a: Float, x: [Float], y: inout [Float]) {
  for i in 0..<x.count {
    y[i] = a * x[i] + y[i]
  }
}
