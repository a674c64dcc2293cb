// Values of functions that are inlined into whole-array expressions behind them.

// run: scaled(p: [1.0, 2.0, 4.0]) == p: [14.0, 2.0, 4.0]
// run: relaxed(p: [[1.0, 2.0], [3.0, 4.0]], b: [[1.0, 2.0], [3.0, 4.0]], n: 2) == p: [[1.0, 1.0], [3.0, 3.0]]

// engines only

func total(_ p: Vector<Double>) -> Double {
  var s = 0.0
  for i in 0..<p.count { s += p[i] }
  return s
}

func scaled(p: inout Vector<Double>) {
  let x = total(p)
  let y = total(p)
  let z = p * x + y
  p[0] = z[0]
}

func relax(p: inout Matrix<Double>, b: Matrix<Double>) {
  for _ in 0..<3 {
    let old = p
    p[1..<2, 1..<2] = old[1..<2, 1..<2] * 3 - b[1..<2, 1..<2]
    p[..., 1] = p[..., 0]
  }
}

func relaxed(p: inout Matrix<Double>, b: Matrix<Double>, n: Int) {
  for _ in 0..<n {
    relax(p: &p, b: b)
  }
}
