// Labels: none, the name's own, another word; the same base name told apart by labels.

// run: labels(a: 7, b: 3) == (4, -4, 10, 21, 73)
// run: labels(a: -1, b: 1) == (-2, 2, 0, -1, -9)
// run: plain(x: 5, offset: 2) == 52
// random: labels(a: -9...9, b: -9...9) times 10

func difference(_ a: Int, _ b: Int) -> Int { a - b }

func difference(from a: Int, to b: Int) -> Int { b - a }

func combine(sumOf a: Int, and b: Int) -> Int { a + b }

func combine(productOf a: Int, and b: Int) -> Int { a * b }

func combine(_ a: Int, digit d: Int) -> Int { a * 10 + d }

func labels(a: Int, b: Int) -> (Int, Int, Int, Int, Int) {
  return (
    difference(a, b), difference(from: a, to: b), combine(sumOf: a, and: b),
    combine(productOf: a, and: b), combine(a, digit: b)
  )
}

func plain(_ x: Int, offset: Int) -> Int { combine(x, digit: offset) }
