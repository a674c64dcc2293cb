// CRC-32 (reflected polynomial EDB88320): bit by bit, and by a table; and CRC-16/CCITT.

// run: crc(bytes: [49, 50, 51, 52, 53, 54, 55, 56, 57]) == 0xCBF43926
// run: crcByTable(bytes: [49, 50, 51, 52, 53, 54, 55, 56, 57]) == 0xCBF43926
// run: crc16(bytes: [49, 50, 51, 52, 53, 54, 55, 56, 57]) == 0x29B1
// run: crc(bytes: []) == 0
// random: crc(bytes: count 0...60 in 0...255) times 10
// random: crcByTable(bytes: count 0...60 in 0...255) times 10
// random: crc16(bytes: count 0...60 in 0...255) times 10

func crc(bytes: [UInt8]) -> UInt32 {
  var c: UInt32 = 0xFFFF_FFFF
  for b in bytes {
    c ^= UInt32(b)
    for _ in 0..<8 { c = c & 1 == 1 ? c >> 1 ^ 0xEDB8_8320 : c >> 1 }
  }
  return ~c
}

func crcByTable(bytes: [UInt8]) -> UInt32 {
  var table = [UInt32](repeating: 0, count: 256)
  for i in 0..<256 {
    var c = UInt32(i)
    for _ in 0..<8 { c = c & 1 == 1 ? c >> 1 ^ 0xEDB8_8320 : c >> 1 }
    table[i] = c
  }
  var c = UInt32.max
  for b in bytes { c = table[Int((c ^ UInt32(b)) & 0xFF)] ^ (c >> 8) }
  return c ^ .max
}

func crc16(bytes: [UInt8]) -> UInt16 {
  var c: UInt16 = 0xFFFF
  for b in bytes {
    c ^= UInt16(b) << 8
    for _ in 0..<8 { c = c & 0x8000 != 0 ? c << 1 ^ 0x1021 : c << 1 }
  }
  return c
}
