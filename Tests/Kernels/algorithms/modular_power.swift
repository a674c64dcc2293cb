// Modular exponentiation, inverse by Fermat and by extended Euclid, binomials modulo a prime.

// run: power(base: 3, exponent: 200, modulus: 1000007) == 959082
// run: power(base: 2, exponent: 10, modulus: 1000) == 24
// run: extended(a: 240, b: 46) == (2, -9, 47)
// run: inverse(a: 3, modulus: 11) == 4
// run: binomial(n: 10, k: 4) == 210
// random: power(base: 0...1000000, exponent: 0...1000000, modulus: 1...1000000) times 20
// random: extended(a: 1...10000, b: 1...10000) times 20
// random: binomial(n: 10...60, k: 0...10) times 10
// faults: power(base: 2, exponent: 3, modulus: 0) at 15: division by zero: 2 % 0

func power(base: Int, exponent: Int, modulus: Int) -> Int {
  var result = 1
  var b = base % modulus
  var e = exponent
  while e > 0 {
    if e % 2 == 1 { result = result * b % modulus }
    b = b * b % modulus
    e /= 2
  }
  return result % modulus
}

func extended(a: Int, b: Int) -> (Int, Int, Int) {
  if b == 0 { return (a, 1, 0) }
  let (g, x, y) = extended(a: b, b: a % b)
  return (g, y, x - a / b * y)
}

func inverse(a: Int, modulus: Int) -> Int {
  let (_, x, _) = extended(a: a, b: modulus)
  return (x % modulus + modulus) % modulus
}

func binomial(n: Int, k: Int) -> Int {
  let prime = 1_000_003
  var numerator = 1
  var denominator = 1
  for i in 0..<k {
    numerator = numerator * (n - i) % prime
    denominator = denominator * (i + 1) % prime
  }
  return numerator * power(base: denominator, exponent: prime - 2, modulus: prime) % prime
}
