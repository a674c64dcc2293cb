// The bounds of ranges, and arrays made of ranges.

// run: upper(n: 3) == 3
// run: bounds(n: 4) == (1, 4, 3)
// run: pairs(x: [2.0, 3.0, 5.0]) == 31.0

// engines only

func upper(n: Int) -> Int {
  return (0..<n).upperBound
}

func bounds(n: Int) -> (Int, Int, Int) {
  let r = 1..<n
  return (r.lowerBound, r.upperBound, r.count)
}

func pairs(x: Vector<Double>) -> Double {
  let index = Vector(0..<x.count)
  let products = x * x[..., .newAxis]
  return sum(select(index > index[..., .newAxis], products, 0))
}
