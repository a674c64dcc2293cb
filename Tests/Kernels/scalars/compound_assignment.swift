// Compound assignment on scalars of several types.

// run: ints(x: 10) == 6
// run: doubles(x: 1.5) == 0.5208333333333334
// run: wrapping(x: 250) == 68
// run: ints(x: 100) == 6
// random: ints(x: -1000...1000) times 20
// random: doubles(x: -10...10) times 20
// edges: wrapping(x:) times 20
// faults: ints(x: 9223372036854775800) at 14: arithmetic overflow: 9223372036854775800 + 20 does not fit in 'Int'

func ints(x: Int) -> Int {
  var y = x
  y += 20
  y -= 3
  y *= 2
  y /= 3
  y %= 12
  return y
}

func doubles(x: Double) -> Double {
  var y = x
  y += 0.25
  y *= y
  y -= x
  y /= 3
  return y
}

func wrapping(x: UInt8) -> UInt8 {
  var y = x
  y &+= 10
  y &*= 3
  y &-= 200
  return y
}
