// Running minima and maxima of integers, and those of what moves on by a step, which are computed in
// lanes.
//
// random: least(x: count 0...150 in -100...100, y: count = x in 0...0) times 20
// random: largest(x: count 0...60 in -100...100, y: count = x in 0...0) times 20
// random: chosen(x: count 0...60 in -100...100, y: count = x in 0...0) times 20
// random: unsigned(x: count 0...60 in 0...4000000000, y: count = x in 0...0) times 20
// random: rising(x: count 0...60 in -100...100, y: count = x in 0...0, c: -9...9) times 30
// random: rising(x: count 20...60 in -100...100, y: count = x in 0...0, c: -2000000000...2000000000) times 20
// random: rising(x: count 20...60 in -2147483648...2147483647, y: count = x in 0...0, c: -1...1) times 20
// random: rising8(x: count 0...150 in -9...9, y: count = x in 0...0) times 20
// random: rising8(x: count 0...150 in -128...127, y: count = x in 0...0) times 20
// random: falling16(x: count 0...150 in -100...100, y: count = x in 0...0) times 20
// random: falling16(x: count 0...150 in -32768...32767, y: count = x in 0...0) times 20
// random: risingU(x: count 0...60 in 0...100, y: count = x in 0...0) times 20
// random: risingU(x: count 0...60 in 0...4294967295, y: count = x in 0...0) times 20
// random: risingFrom(x: count 0...60 in 0...4294967295, y: count = x in 0...0, first: 0...4294967295) times 20
// random: distances(x: count 0...60 in 0...1) times 20
// random: bestSum(x: count 0...60 in -9...9) times 20
// random: bestSum(x: count 20...60 in -2000000000...2000000000) times 20
// random: bestSums(x: count 0...60 in -9...9, y: count = x in 0...0) times 20
// random: queue(x: count 0...60 in -9...9, y: count = x in 0...0) times 20
// random: weighted(x: count 0...60 in -9...9, k: count = x in 0...5, y: count = x in 0...0) times 20
// random: weighted(x: count 20...60 in -9...9, k: count = x in -2147483648...2147483647, y: count = x in 0...0) times 20
// random: restarts(x: count 0...60 in -9...9, y: count = x in 0...0) times 20
// random: twice(x: count 0...60 in -9...9, y: count = x in 0...0) times 20
// edges: rising(x:, y:, c:) times 60
// edges: bestSum(x:) times 40
// edges: weighted(x:, k:, y:) times 60
// structure: least: scan 1
// structure: largest: scan 1, check 0
// structure: chosen: scan 1, check 0
// structure: unsigned: scan 1
// structure: rising: scan 1
// structure: rising8: scan 1
// structure: falling16: scan 1
// structure: risingU: scan 1
// structure: risingFrom: scan 1
// structure: distances: scan 1
// structure: bestSum: scan 2
// structure: bestSums: scan 3
// structure: queue: scan 2
// structure: weighted: scan 2
// structure: restarts: scan 1
// structure: twice: scan 0
// faults: rising(x: [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 2147483647, 9, 9], y: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], c: 3) at 76: arithmetic overflow: 2147483647 + 3 does not fit in 'Int32'

func least(x: [Int8], y: inout [Int8]) {
  var m = Int8.max
  for i in x.indices {
    m = min(m, x[i])
    y[i] = m
  }
}

func largest(x: [Int], y: inout [Int]) -> Int {
  var m = Int.min
  for i in 0..<min(x.count, y.count) {
    m = max(x[i], m)
    y[i] = m
  }
  return m
}

func chosen(x: [Int32], y: inout [Int32]) {
  var m: Int32 = 0
  for i in 0..<min(x.count, y.count) {
    if x[i] > m { m = x[i] }
    y[i] = m
  }
}

func rising(x: [Int32], y: inout [Int32], c: Int32) {
  var m: Int32 = 50
  for i in 0..<min(x.count, y.count) {
    m = min(x[i] + c, m + c)
    y[i] = m
  }
}

func unsigned(x: [UInt32], y: inout [UInt32]) {
  var m: UInt32 = 0
  for i in x.indices {
    m = max(m, x[i])
    y[i] = m
  }
}

func rising8(x: [Int8], y: inout [Int8]) {
  var m: Int8 = 50
  for i in x.indices {
    m = min(x[i], m + 1)
    y[i] = m
  }
}

func falling16(x: [Int16], y: inout [Int16]) {
  var m: Int16 = -50
  for i in x.indices {
    m = max(m - 2, x[i])
    y[i] = m
  }
}

func risingU(x: [UInt32], y: inout [UInt32]) {
  var m: UInt32 = 50
  for i in x.indices {
    m = min(x[i], m + 1)
    y[i] = m
  }
}

func distances(x: [UInt8]) -> [Int32] {
  var d = [Int32](repeating: 0, count: x.count)
  var last: Int32 = 1000
  for i in x.indices {
    last = min(last + 1, x[i] == 1 ? 0 : 1000)
    d[i] = last
  }
  return d
}

func bestSum(x: [Int32]) -> Int32 {
  var (here, best) = (Int32(0), Int32(0))
  for i in x.indices {
    here = max(x[i], here + x[i])
    best = max(best, here)
  }
  return best
}

func bestSums(x: [Int32], y: inout [Int32]) {
  var (here, best) = (Int32(0), Int32(0))
  for i in x.indices {
    here = max(x[i], here + x[i])
    best = max(best, here)
    y[i] = best
  }
}

func queue(x: [Int32], y: inout [Int32]) {
  var s: Int32 = 0
  for i in x.indices {
    s = max(0, s + (x[i] - 1))
    y[i] = s
  }
}

func weighted(x: [Int32], k: [Int32], y: inout [Int32]) {
  var m: Int32 = 50
  for i in 0..<min(x.count, min(y.count, k.count)) {
    m = min(x[i], m + k[i])
    y[i] = m
  }
}

func restarts(x: [Int32], y: inout [Int32]) {
  var m: Int32 = 50
  for i in x.indices {
    if x[i] > 5 {
      m = x[i]
    } else {
      m = max(x[i], m + 1)
    }
    y[i] = m
  }
}

func twice(x: [Int32], y: inout [Int32]) {
  var m: Int32 = 50
  for i in x.indices {
    m = min(x[i], m + m)
    y[i] = m
  }
}

func risingFrom(x: [UInt32], y: inout [UInt32], first: UInt32) {
  var m = first
  for i in x.indices {
    m = min(x[i], m + 1)
    y[i] = m
  }
}
