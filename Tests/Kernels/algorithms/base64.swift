// Base 64 encoding and decoding on bytes.

// run: encode(bytes: [77, 97, 110]) == [84, 87, 70, 117]
// run: encode(bytes: [77]) == [84, 81, 61, 61]
// run: decode(text: [84, 87, 70, 117]) == [77, 97, 110]
// run: roundTrip(bytes: [0, 255, 16, 32, 7]) == true
// random: encode(bytes: count 0...40 in 0...255) times 10
// random: roundTrip(bytes: count 0...40 in 0...255) times 20
// faults: decode(text: [84, 33, 70, 117]) at 30: fatal error: not a base 64 character

func symbol(_ six: UInt32) -> UInt8 {
  switch six {
  case 0..<26: return UInt8(six) + 65
  case 26..<52: return UInt8(six - 26) + 97
  case 52..<62: return UInt8(six - 52) + 48
  case 62: return 43
  default: return 47
  }
}

func value(_ symbol: UInt8) -> UInt32 {
  switch symbol {
  case 65...90: return UInt32(symbol - 65)
  case 97...122: return UInt32(symbol - 97) + 26
  case 48...57: return UInt32(symbol - 48) + 52
  case 43: return 62
  case 47: return 63
  case 61: return 0
  default:
    fatalError("not a base 64 character")
  }
}

func encode(bytes: [UInt8]) -> [UInt8] {
  var out = [UInt8](repeating: 61, count: (bytes.count + 2) / 3 * 4)
  for i in stride(from: 0, to: bytes.count, by: 3) {
    var group: UInt32 = 0
    var present = 0
    for j in i..<i + 3 {
      group <<= 8
      if j < bytes.count {
        group |= UInt32(bytes[j])
        present += 1
      }
    }
    for k in 0...present {
      out[i / 3 * 4 + k] = symbol(group >> (18 - 6 * k) & 63)
    }
  }
  return out
}

func decode(text: [UInt8]) -> [UInt8] {
  var padding = 0
  for c in text where c == 61 { padding += 1 }
  var out = [UInt8](repeating: 0, count: text.count / 4 * 3 - padding)
  for i in stride(from: 0, to: text.count, by: 4) {
    var group: UInt32 = 0
    for j in i..<i + 4 { group = group << 6 | value(text[j]) }
    for k in 0..<3 where i / 4 * 3 + k < out.count {
      out[i / 4 * 3 + k] = UInt8(truncatingIfNeeded: group >> (16 - 8 * k))
    }
  }
  return out
}

func roundTrip(bytes: [UInt8]) -> Bool {
  let back = decode(text: encode(bytes: bytes))
  if back.count != bytes.count { return false }
  for i in back.indices where back[i] != bytes[i] { return false }
  return true
}
