// Running sums of integers, which are computed in lanes: of each width, in a variable or in the
// array itself, up to the first one that overflows, and from there as written.
//
// random: sums8(x: count 0...150 in -3...3, y: count = x in 0...0) times 20
// random: sums16(x: count 0...150 in -900...900, y: count = x in 0...0) times 20
// random: sums32(x: count 0...100 in -9...9, y: count = x in 0...0) times 20
// random: sums32(x: count 0...100 in -300000000...300000000, y: count = x in 0...0) times 20
// random: sums64(x: count 0...40 in -9...9, y: count = x in 0...0) times 20
// random: sums64(x: count 0...40 in 0...9, y: count 0...40 in 0...0) times 20
// random: sumsU16(x: count 0...120 in 0...900, y: count = x in 0...0) times 20
// random: within(x: count 0...60 in -9...9) times 20
// random: within(x: count 20...60 in -500000000...500000000) times 20
// random: before(x: count 0...60 in -9...9, y: count = x in 0...0) times 10
// random: wrapped(x: count 0...60 in -2000000000...2000000000, y: count = x in 0...0) times 10
// random: products(x: count 0...60 in -9...9, y: count = x in 0...0) times 10
// random: products(x: count 0...60 in -50000...50000, y: count = x in 0...0) times 20
// random: positive(x: count 0...60 in -9...9, y: count = x in 0...0) times 20
// random: steps(x: count 0...60 in -9...9, y: count = x in 0...0, first: -2147483648...2147483647) times 20
// edges: sums64(x:, y:) times 40
// edges: sums8(x:, y:) times 40
// edges: products(x:, y:) times 40
// structure: sums8: scan 1
// structure: sums64: scan 1
// structure: within: scan 1
// structure: before: scan 1
// structure: wrapped: scan 1
// structure: products: scan 1
// structure: positive: scan 1
// structure: steps: scan 1
// structure: total: scan 0
// run: total(x: [1, 2, 3]) == 6
// faults: sums32(x: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2147483628, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], y: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) at 54: arithmetic overflow: 2147483647 + 1 does not fit in 'Int32'
// faults: within(x: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2147483647, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) at 70: arithmetic overflow: 2147483647 + 18 does not fit in 'Int32'

func sums8(x: [Int8], y: inout [Int8]) {
  var sum: Int8 = 0
  for i in x.indices {
    sum += x[i]
    y[i] = sum
  }
}

func sums16(x: [Int16], y: inout [Int16]) {
  var sum: Int16 = 0
  for i in x.indices {
    sum += x[i]
    y[i] = sum
  }
}

func sums32(x: [Int32], y: inout [Int32]) {
  var sum: Int32 = 0
  for i in x.indices {
    sum += x[i]
    y[i] = sum
  }
}

func sums64(x: [Int], y: inout [Int]) {
  var sum = 0
  for i in x.indices {
    sum += x[i]
    y[i] = sum
  }
}

func within(x: inout [Int32]) {
  guard x.count > 0 else { return }
  for i in 1..<x.count {
    x[i] += x[i - 1]
  }
}

func sumsU16(x: [UInt16], y: inout [UInt16]) {
  var sum: UInt16 = 0
  for i in x.indices {
    sum += x[i]
    y[i] = sum
  }
}

func before(x: [Int32], y: inout [Int32]) {
  var sum: Int32 = 7
  for i in x.indices {
    y[i] = sum
    sum += x[i]
  }
}

func wrapped(x: [Int32], y: inout [Int32]) {
  var sum: Int32 = 0
  for i in x.indices {
    sum &+= x[i]
    y[i] = sum
  }
}

func products(x: [Int32], y: inout [Int32]) {
  var sum: Int32 = 0
  for i in x.indices {
    sum -= x[i] * x[i]
    y[i] = sum
  }
}

func positive(x: [Int32], y: inout [Int32]) -> Int32 {
  var count: Int32 = 0
  for i in x.indices {
    count += x[i] > 0 ? 1 : 0
    y[i] = count
  }
  return count
}

func steps(x: [Int32], y: inout [Int32], first: Int32) -> Int32 {
  var sum = first
  for i in x.indices {
    sum += x[i]
    sum -= 3
    y[i] = sum
  }
  return sum
}

func total(x: [Int32]) -> Int32 {
  var sum: Int32 = 0
  for i in x.indices {
    sum += x[i]
  }
  return sum
}
