// Run-length encoding into a buffer, and decoding.

// run: encode(x: [7, 7, 7, 2, 2, 9]) == ([3, 7, 2, 2, 1, 9, 0, 0, 0, 0, 0, 0], 6)
// run: encode(x: []) == ([], 0)
// run: roundTrip(x: [1, 1, 1, 1, 5, 5]) == [1, 1, 1, 1, 5, 5]
// random: encode(x: count 0...30 in 0...2) times 10
// random: roundTrip(x: count 0...600 in 0...0) times 5
// random: roundTrip(x: count 0...60 in 0...3) times 10

func encode(x: [UInt8]) -> ([UInt8], Int) {
  var out = [UInt8](repeating: 0, count: 2 * x.count)
  var used = 0
  var i = 0
  while i < x.count {
    var run = 1
    while i + run < x.count && x[i + run] == x[i] && run < 255 { run += 1 }
    out[used] = UInt8(run)
    out[used + 1] = x[i]
    used += 2
    i += run
  }
  return (out, used)
}

func roundTrip(x: [UInt8]) -> [UInt8] {
  let (packed, used) = encode(x: x)
  var total = 0
  for i in stride(from: 0, to: used, by: 2) { total += Int(packed[i]) }
  var out = [UInt8](repeating: 0, count: total)
  var k = 0
  for i in stride(from: 0, to: used, by: 2) {
    for _ in 0..<packed[i] {
      out[k] = packed[i + 1]
      k += 1
    }
  }
  return out
}
