// inout parameters of scalar type: swap, accumulate, several at once, passed on.

// run: exchange(a: 1.5, b: -2.5) == a: -2.5; b: 1.5
// run: order(a: 9, b: 4, c: 7) == a: 4; b: 7; c: 9
// run: increment(x: 41) == result: 41; x: 42
// run: twice(x: 10) == x: 12
// random: order(a: -9...9, b: -9...9, c: -9...9) times 30
// random: exchange(a: -1...1, b: -1...1) times 10
// edges: exchange(a:, b:) times 10
// faults: increment(x: 9223372036854775807) at 30: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'

func exchange(a: inout Double, b: inout Double) {
  let t = a
  a = b
  b = t
}

func sort(_ a: inout Int, _ b: inout Int) {
  if b < a { swap(&a, &b) }
}

func order(a: inout Int, b: inout Int, c: inout Int) {
  sort(&a, &b)
  sort(&b, &c)
  sort(&a, &b)
}

func increment(x: inout Int) -> Int {
  let old = x
  x += 1
  return old
}

func twice(x: inout Int) {
  let old = increment(x: &x)
  if old >= 0 { _ = increment(x: &x) }
}
