// Deterministic Miller-Rabin for 64 bits, with products by multipliedFullWidth.

// run: isPrime(n: 18446744073709551557) == true
// run: isPrime(n: 18446744073709551556) == false
// run: isPrime(n: 3215031751) == false
// run: isPrime(n: 2) == true
// run: isPrime(n: 1) == false
// run: countBelow(n: 200) == 46
// random: isPrime(n: 0...1000000000000) times 20
// edges: isPrime(n:) times 20

func multiply(_ a: UInt64, _ b: UInt64, modulo m: UInt64) -> UInt64 {
  let (high, low) = a.multipliedFullWidth(by: b)
  if high == 0 { return low % m }
  var rest = high % m
  for i in (0..<64).reversed() {
    let carry = rest >> 63
    rest = rest << 1 | low >> UInt64(i) & 1
    if carry == 1 || rest >= m { rest &-= m }
  }
  return rest
}

func power(_ base: UInt64, _ exponent: UInt64, modulo m: UInt64) -> UInt64 {
  var result: UInt64 = 1
  var b = base % m
  var e = exponent
  while e > 0 {
    if e & 1 == 1 { result = multiply(result, b, modulo: m) }
    b = multiply(b, b, modulo: m)
    e >>= 1
  }
  return result
}

func isPrime(n: UInt64) -> Bool {
  let witnesses: [UInt64] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
  if n < 2 { return false }
  for p in witnesses where n % p == 0 { return n == p }
  var d = n - 1
  var s = 0
  while d & 1 == 0 {
    d >>= 1
    s += 1
  }
  witness: for a in witnesses {
    var x = power(a, d, modulo: n)
    if x == 1 || x == n - 1 { continue }
    for _ in 1..<s {
      x = multiply(x, x, modulo: n)
      if x == n - 1 { continue witness }
    }
    return false
  }
  return true
}

func countBelow(n: UInt64) -> Int {
  var count = 0
  for i in 0..<n where isPrime(n: i) { count += 1 }
  return count
}
