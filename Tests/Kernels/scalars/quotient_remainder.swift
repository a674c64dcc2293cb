// quotientAndRemainder, isMultiple(of:), and floor division built from them.

// run: both(a: -17, b: 5) == (-3, -2)
// run: floored(a: -17, b: 5) == (-4, 3)
// run: floored(a: 17, b: -5) == (-4, -3)
// run: multiple(a: 12, b: 4) == true
// run: multiple(a: 13, b: 4) == false
// run: multiple(a: 0, b: 0) == true
// random: floored(a: -100...100, b: 1...10) times 20
// random: floored(a: -100...100, b: -10...-1) times 20
// edges: multiple(a:, b:) times 20

func both(a: Int, b: Int) -> (Int, Int) {
  let r = a.quotientAndRemainder(dividingBy: b)
  return (r.quotient, r.remainder)
}

func floored(a: Int, b: Int) -> (Int, Int) {
  var q = a / b
  var r = a % b
  if r != 0 && (r < 0) != (b < 0) {
    q -= 1
    r += b
  }
  return (q, r)
}

func multiple(a: Int32, b: Int32) -> Bool { a.isMultiple(of: b) }
