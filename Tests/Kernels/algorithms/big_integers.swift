// Integers of many 32-bit limbs: addition, multiplication, factorials; digits of a power.

// run: add(a: [4294967295, 4294967295], b: [1, 0]) == [0, 0, 1]
// run: multiply(a: [4294967295], b: [4294967295]) == [1, 4294967294]
// run: digitSum(base: 2, exponent: 100) == 115
// run: factorial(n: 20) == 2432902008176640000
// random: add(a: count 5...5 in 0...4294967295, b: count 5...5 in 0...4294967295) times 10
// random: multiply(a: count 1...8 in 0...4294967295, b: count 1...8 in 0...4294967295) times 10
// random: digitSum(base: 2...9, exponent: 0...60) times 10
// faults: add(a: [1, 2], b: [1]) at 16: index 1 is out of bounds for 'b' of count 1

func add(a: [UInt32], b: [UInt32]) -> [UInt32] {
  var c = [UInt32](repeating: 0, count: a.count + 1)
  var carry: UInt64 = 0
  for i in a.indices {
    let other = UInt64(b[i])
    let sum = UInt64(a[i]) + other + carry
    c[i] = UInt32(truncatingIfNeeded: sum)
    carry = sum >> 32
  }
  c[a.count] = UInt32(carry)
  return c
}

func multiply(a: [UInt32], b: [UInt32]) -> [UInt32] {
  var c = [UInt32](repeating: 0, count: a.count + b.count)
  for i in a.indices {
    var carry: UInt64 = 0
    for j in b.indices {
      let t = UInt64(a[i]) * UInt64(b[j]) + UInt64(c[i + j]) + carry
      c[i + j] = UInt32(truncatingIfNeeded: t)
      carry = t >> 32
    }
    c[i + b.count] = UInt32(carry)
  }
  return c
}

func digitSum(base: Int, exponent: Int) -> Int {
  var digits = [UInt8](repeating: 0, count: exponent + 1)
  digits[0] = 1
  for _ in 0..<exponent {
    var carry = 0
    for i in digits.indices {
      let t = Int(digits[i]) * base + carry
      digits[i] = UInt8(t % 10)
      carry = t / 10
    }
  }
  var sum = 0
  for d in digits { sum += Int(d) }
  return sum
}

func factorial(n: UInt32) -> UInt64 {
  var f: [UInt32] = [1]
  for k in 1...n {
    f = multiply(a: f, b: [k])
    if f[f.count - 1] == 0 && f.count > 2 { f = [f[0], f[1]] }
  }
  return UInt64(f[1]) << 32 | UInt64(f[0])
}
