// The number-theoretic transform modulo 998244353, and products of polynomials by it.

// run: multiply(a: [1, 2, 3], b: [4, 5]) == [4, 13, 22, 15]
// run: multiply(a: [998244352], b: [998244352]) == [1]
// random: multiply(a: count 1...20 in 0...998244352, b: count 1...20 in 0...998244352) times 10
// random: direct(a: count 1...20 in 0...998244352, b: count 1...20 in 0...998244352) times 10
// run: direct(a: [1, 2, 3], b: [4, 5]) == true

let modulus: UInt64 = 998_244_353

func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
  var (b, e, r) = (base, exponent, 1 as UInt64)
  while e > 0 {
    if e & 1 == 1 { r = r * b % modulus }
    b = b * b % modulus
    e >>= 1
  }
  return r
}

func transform(_ a: inout [UInt64], root: UInt64) {
  let n = a.count
  var j = 0
  for i in 1..<max(n, 1) {
    var bit = n >> 1
    while j & bit != 0 {
      j ^= bit
      bit >>= 1
    }
    j ^= bit
    if i < j { a.swapAt(i, j) }
  }
  var length = 2
  while length <= n {
    let step = power(root, (modulus - 1) / UInt64(length))
    for start in stride(from: 0, to: n, by: length) {
      var w: UInt64 = 1
      for k in start..<start + length / 2 {
        let u = a[k]
        let v = a[k + length / 2] * w % modulus
        a[k] = (u + v) % modulus
        a[k + length / 2] = (u + modulus - v) % modulus
        w = w * step % modulus
      }
    }
    length <<= 1
  }
}

func multiply(a: [UInt64], b: [UInt64]) -> [UInt64] {
  let count = a.count + b.count - 1
  var n = 1
  while n < count { n *= 2 }
  var p = [UInt64](repeating: 0, count: n)
  var q = p
  for i in a.indices { p[i] = a[i] }
  for i in b.indices { q[i] = b[i] }
  transform(&p, root: 3)
  transform(&q, root: 3)
  for i in 0..<n { p[i] = p[i] * q[i] % modulus }
  transform(&p, root: power(3, modulus - 2))
  let scale = power(UInt64(n), modulus - 2)
  var out = [UInt64](repeating: 0, count: count)
  for i in 0..<count { out[i] = p[i] * scale % modulus }
  return out
}

func direct(a: [UInt64], b: [UInt64]) -> Bool {
  let fast = multiply(a: a, b: b)
  for k in fast.indices {
    var s: UInt64 = 0
    for i in a.indices where k - i >= 0 && k - i < b.count { s = (s + a[i] * b[k - i]) % modulus }
    if s != fast[k] { return false }
  }
  return true
}
