// The spigot of Rabinowitz and Wagon: decimal digits of π by integers alone; digits of e.

// run: pi(digits: 12) == [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]
// run: e(digits: 10) == [2, 7, 1, 8, 2, 8, 1, 8, 2, 8]
// run: pi(digits: 1) == [3]
// random: pi(digits: 1...60) times 5
// random: e(digits: 1...60) times 5

func pi(digits: Int) -> [Int] {
  let size = 10 * (digits + 3) / 3 + 2
  var a = [Int](repeating: 2, count: size)
  var out = [Int](repeating: 0, count: digits)
  var written = 0
  var nines = 0
  var held = -1
  while written < digits {
    var q = 0
    for i in a.indices.reversed() {
      let x = 10 * a[i] + q * (i + 1)
      a[i] = i == 0 ? x % 10 : x % (2 * i + 1)
      q = i == 0 ? x / 10 : x / (2 * i + 1)
    }
    if q == 9 {
      nines += 1
      continue
    }
    if held >= 0 {
      out[written] = q == 10 ? held + 1 : held
      written += 1
    }
    while nines > 0 && written < digits {
      out[written] = q == 10 ? 0 : 9
      written += 1
      nines -= 1
    }
    nines = 0
    held = q == 10 ? 0 : q
  }
  return out
}

func e(digits: Int) -> [Int] {
  let n = digits + 10
  var a = [Int](repeating: 1, count: n)
  var out = [Int](repeating: 0, count: digits)
  out[0] = 2
  for k in stride(from: 1, to: digits, by: 1) {
    var carry = 0
    for i in stride(from: n - 1, through: 2, by: -1) {
      let x = 10 * a[i] + carry
      a[i] = x % i
      carry = x / i
    }
    out[k] = carry
  }
  return out
}
