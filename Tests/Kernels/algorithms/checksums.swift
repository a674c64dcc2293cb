// Adler-32, Fletcher-16, FNV-1a and the Luhn digit.

// run: adler(bytes: [87, 105, 107, 105, 112, 101, 100, 105, 97]) == 0x11E60398
// run: fletcher(bytes: [97, 98, 99, 100, 101]) == 0xC8F0
// run: fnv(bytes: [97]) == 0xAF63DC4C8601EC8C
// run: luhn(digits: [7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3]) == true
// run: luhn(digits: [7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 4]) == false
// random: adler(bytes: count 0...60 in 0...255) times 10
// random: fletcher(bytes: count 0...60 in 0...255) times 10
// random: fnv(bytes: count 0...60 in 0...255) times 10
// random: luhn(digits: count 0...20 in 0...9) times 20

func adler(bytes: [UInt8]) -> UInt32 {
  var a: UInt32 = 1
  var b: UInt32 = 0
  for v in bytes {
    a = (a + UInt32(v)) % 65521
    b = (b + a) % 65521
  }
  return b << 16 | a
}

func fletcher(bytes: [UInt8]) -> UInt16 {
  var a: UInt16 = 0
  var b: UInt16 = 0
  for v in bytes {
    a = (a + UInt16(v)) % 255
    b = (b + a) % 255
  }
  return b << 8 | a
}

func fnv(bytes: [UInt8]) -> UInt64 {
  var h: UInt64 = 0xCBF2_9CE4_8422_2325
  for v in bytes { h = (h ^ UInt64(v)) &* 0x100_0000_01B3 }
  return h
}

func luhn(digits: [Int]) -> Bool {
  var sum = 0
  for (i, d) in digits.enumerated() {
    if (digits.count - i) % 2 == 0 {
      sum += d > 4 ? 2 * d - 9 : 2 * d
    } else {
      sum += d
    }
  }
  return sum % 10 == 0
}
