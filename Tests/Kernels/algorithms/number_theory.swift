// Collatz, perfect numbers, Euler's totient, divisors, digits, integer square roots.

// run: collatz(n: 27) == (111, 9232)
// run: perfect(limit: 500) == 530
// run: totient(n: 36) == 12
// run: divisorSum(n: 28) == 56
// run: digitalRoot(n: 987654321) == 9
// run: root(n: 18446744073709551615) == 4294967295
// random: collatz(n: 1...10000) times 20
// random: totient(n: 1...10000) times 20
// random: divisorSum(n: 1...5000) times 20
// edges: root(n:) times 20

func collatz(n: Int) -> (Int, Int) {
  var x = n
  var steps = 0
  var highest = n
  while x != 1 {
    x = x % 2 == 0 ? x / 2 : 3 * x + 1
    steps += 1
    highest = max(highest, x)
  }
  return (steps, highest)
}

func divisorSum(n: Int) -> Int {
  var sum = 0
  var d = 1
  while d * d <= n {
    if n % d == 0 {
      sum += d
      if d != n / d { sum += n / d }
    }
    d += 1
  }
  return sum
}

func perfect(limit: Int) -> Int {
  var sum = 0
  for n in 1..<limit where divisorSum(n: n) == 2 * n { sum += n }
  return sum
}

func totient(n: Int) -> Int {
  var result = n
  var rest = n
  var p = 2
  while p * p <= rest {
    if rest % p == 0 {
      while rest % p == 0 { rest /= p }
      result -= result / p
    }
    p += 1
  }
  if rest > 1 { result -= result / rest }
  return result
}

func digitalRoot(n: Int) -> Int {
  var x = n
  while x > 9 {
    var sum = 0
    while x > 0 {
      sum += x % 10
      x /= 10
    }
    x = sum
  }
  return x
}

func root(n: UInt64) -> UInt64 {
  var rest = n
  var result: UInt64 = 0
  var bit: UInt64 = 1 << 62
  while bit > 0 {
    if rest >= result + bit {
      rest -= result + bit
      result = result >> 1 + bit
    } else {
      result >>= 1
    }
    bit >>= 2
  }
  return result
}
