// Sums whose accumulator is a small type, at the element where it overflows and not before.

// run: bytes(x: [100, 27]) == 127
// run: shorts(x: [-32768, 1, -1]) == -32768
// run: backAndForth(n: 40) == 0
// faults: bytes(x: [100, 27, 1, -100]) at 17: arithmetic overflow: 127 + 1 does not fit in 'Int8'
// faults: shorts(x: [-32768, -1, 1]) at 25: arithmetic overflow: -32768 + -1 does not fit in 'Int16'
// faults: unsigned(x: [250, 5, 1]) at 33: arithmetic overflow: 255 + 1 does not fit in 'UInt8'
// random: bytes(x: count 0...70 in -20...20) times 30
// random: shorts(x: count 0...70 in -9000...9000) times 30
// random: unsigned(x: count 0...70 in 0...8) times 30
// edges: shorts(x:) times 20

func bytes(x: [Int8]) -> Int8 {
  var sum: Int8 = 0
  for v in x {
    sum += v
  }
  return sum
}

func shorts(x: [Int16]) -> Int16 {
  var sum: Int16 = 0
  for i in x.indices {
    sum += x[i]
  }
  return sum
}

func unsigned(x: [UInt8]) -> UInt8 {
  var sum: UInt8 = 0
  for v in x {
    sum += v
  }
  return sum
}

func backAndForth(n: Int) -> Int8 {
  var sum: Int8 = 0
  for i in 0..<n {
    sum += i % 2 == 0 ? 127 : -127
  }
  return sum
}
