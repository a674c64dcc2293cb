// Calls within calls, a result of one as the argument of several others.

// run: chain(x: 3) == 100
// run: compose(x: 0.5) == 0.9375
// run: tower(n: 4) == 65536
// random: chain(x: -99...99) times 10
// random: compose(x: -2...2) times 10
// random: tower(n: 0...4) times 5
// faults: tower(n: 5) at 23: arithmetic overflow: 4611686018427387904 * 2 does not fit in 'Int'

func square(_ x: Int) -> Int { x * x }

func increment(_ x: Int) -> Int { x + 1 }

func chain(x: Int) -> Int { square(increment(square(x))) + increment(increment(-2)) }

func half(_ x: Double) -> Double { x / 2 }

func compose(x: Double) -> Double { half(half(x) + half(x) * half(half(x)) * 2) * 2 + x * 1.25 }

func power(_ base: Int, _ n: Int) -> Int {
  var p = 1
  for _ in 0..<n { p = p * base }
  return p
}

func tower(n: Int) -> Int {
  var t = 1
  for _ in 0..<n { t = power(2, t) }
  return t
}
