// The Ackermann function: deep, doubly nested recursion.

// run: ackermann(m: 2, n: 3) == 9
// run: ackermann(m: 3, n: 3) == 61
// run: ackermann(m: 0, n: 41) == 42
// run: counted(m: 2, n: 2) == (7, 27)
// random: ackermann(m: 0...2, n: 0...6) times 10
// random: counted(m: 0...2, n: 0...6) times 10

func ackermann(m: Int, n: Int) -> Int {
  if m == 0 { return n + 1 }
  if n == 0 { return ackermann(m: m - 1, n: 1) }
  return ackermann(m: m - 1, n: ackermann(m: m, n: n - 1))
}

func step(_ m: Int, _ n: Int, _ calls: inout Int) -> Int {
  calls += 1
  guard m > 0 else { return n + 1 }
  guard n > 0 else { return step(m - 1, 1, &calls) }
  let inner = step(m, n - 1, &calls)
  return step(m - 1, inner, &calls)
}

func counted(m: Int, n: Int) -> (Int, Int) {
  var calls = 0
  let value = step(m, n, &calls)
  return (value, calls)
}
