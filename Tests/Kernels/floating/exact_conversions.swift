// Rounding down before a conversion, and integers that Double no longer holds.

// run: floorDivide(x: -7.0, y: 2.0) == -4
// run: floorDivide(x: 7.0, y: 2.0) == 3
// run: roundTrip(x: 9007199254740993) == (9007199254740992, false)
// run: roundTrip(x: -9007199254740992) == (-9007199254740992, true)
// run: fraction(x: -2.75) == (-2.0, -0.75)
// random: floorDivide(x: -100...100, y: 1...9) times 20
// random: fraction(x: -100...100) times 20
// edges: roundTrip(x:) times 20
// edges: fraction(x:) times 20
// faults: floorDivide(x: 1.0, y: 0.0) at 15: inf cannot be converted to 'Int'
// faults: floorDivide(x: 0.0, y: 0.0) at 15: nan cannot be converted to 'Int'

func floorDivide(x: Double, y: Double) -> Int { Int((x / y).rounded(.down)) }

func roundTrip(x: Int) -> (Int, Bool) {
  let y = Int(Double(x) * 0.5) * 2
  return (y, y == x)
}

func fraction(x: Double) -> (Double, Double) {
  let whole = x.rounded(.towardZero)
  return (whole, x - whole)
}
