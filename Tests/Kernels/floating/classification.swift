// isNaN, isFinite, isInfinite, isZero, isNormal, isSubnormal.

// run: classes(x: 1.0) == (false, true, false, false, true, false)
// run: classes(x: -0.0) == (false, true, false, true, false, false)
// run: classes(x: inf) == (false, false, true, false, false, false)
// run: classes(x: nan) == (true, false, false, false, false, false)
// run: classes(x: 1e-310) == (false, true, false, false, false, true)
// run: float(x: 1e-40) == (false, true)
// run: counts(x: [1.0, nan, inf, -inf, 0.0, nan]) == (2, 2, 2)
// edges: classes(x:) times 20
// edges: float(x:) times 20
// edges: counts(x:) times 20
// random: classes(x: -1...1) times 5

func classes(x: Double) -> (Bool, Bool, Bool, Bool, Bool, Bool) {
  return (x.isNaN, x.isFinite, x.isInfinite, x.isZero, x.isNormal, x.isSubnormal)
}

func float(x: Float) -> (Bool, Bool) { (x.isNormal, x.isSubnormal) }

func counts(x: [Double]) -> (Int, Int, Int) {
  var nans = 0
  var infinities = 0
  var finites = 0
  for v in x {
    if v.isNaN {
      nans += 1
    } else if v.isInfinite {
      infinities += 1
    } else {
      finites += 1
    }
  }
  return (nans, infinities, finites)
}
