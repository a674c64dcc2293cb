// Swift's precedence and associativity across operator groups.

// run: arithmetic(a: 2, b: 3, c: 4) == (14, 20, -5, 2)
// run: shifts(a: 1, b: 2, c: 3) == (17, 17, -2)
// run: logic(a: true, b: false, c: false) == (true, true)
// run: logic(a: false, b: true, c: false) == (false, true)
// run: ternaries(x: -4) == -1
// run: ternaries(x: 0) == 0
// run: ternaries(x: 9) == 1
// random: arithmetic(a: -50...50, b: -50...50, c: 1...50) times 20
// random: shifts(a: -50...50, b: -50...50, c: 0...8) times 20

func arithmetic(a: Int, b: Int, c: Int) -> (Int, Int, Int, Int) {
  return (a + b * c, (a + b) * c, a - b - c, a * 12 / b / c)
}

func shifts(a: Int, b: Int, c: Int) -> (Int, Int, Int) {
  return (a + b << c & 63, a * b << c | 1, a - b & c ^ a)
}

func logic(a: Bool, b: Bool, c: Bool) -> (Bool, Bool) {
  return (a || b && c, !c || b && a == b)
}

func ternaries(x: Int) -> Int {
  return x < 0 ? -1 : x == 0 ? 0 : 1
}
