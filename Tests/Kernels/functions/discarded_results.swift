// Calls whose result is not used, functions without result, returns without value.

// run: effects(x: [1, 2, 3]) == x: [11, 2, 33]
// run: effects(x: [5]) == x: [15]
// run: early(x: -5) == x: 0
// run: early(x: 5) == x: 25
// random: effects(x: count 0...5 in -9...9) times 10
// random: early(x: -99...99) times 10

func add(_ amount: Int, to v: inout Int) -> Int {
  v += amount
  return v
}

func effects(x: inout [Int]) {
  if x.isEmpty { return }
  _ = add(10, to: &x[0])
  if x.count > 2 {
    _ = add(30, to: &x[2])
  }
}

func early(x: inout Int) {
  guard x > 0 else {
    x = 0
    return
  }
  x *= x
}
