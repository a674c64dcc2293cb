// Arrays of every integer type: reading, writing, checked sums.

// run: bytes(x: [1, 2, 253]) == ([254, 253, 2], 256)
// run: shorts(x: [-32768, 32767]) == [-1, 0]
// run: words(x: [1, 2, 3]) == 6
// run: longs(x: [9223372036854775807, 1]) == [0, 9223372036854775806]
// run: unsigned(x: [65535, 65535], y: [4294967295, 1]) == 4295098366
// random: bytes(x: count 0...40 in 0...255) times 10
// random: shorts(x: count 0...40 in -32768...32767) times 10
// random: words(x: count 0...40 in -1000000...1000000) times 10
// random: unsigned(x: count 0...40 in 0...65535, y: count 0...40 in 0...4294967295) times 10
// edges: shorts(x:) times 10
// edges: words(x:) times 10
// edges: longs(x:) times 10
// faults: words(x: [2147483647, 1]) at 36: arithmetic overflow: 2147483647 + 1 does not fit in 'Int32'

func bytes(x: [UInt8]) -> ([UInt8], Int) {
  var y = x
  var sum = 0
  for i in y.indices {
    sum += Int(y[i])
    y[i] = ~y[i]
  }
  return (y, sum)
}

func shorts(x: [Int16]) -> [Int16] {
  var y = [Int16](repeating: 0, count: x.count)
  for i in x.indices { y[i] = x[i] < 0 ? -1 : x[i] &+ x[i] &+ 2 }
  return y
}

func words(x: [Int32]) -> Int32 {
  var sum: Int32 = 0
  for v in x {
    sum += v
  }
  return sum
}

func longs(x: [Int64]) -> [Int64] {
  var y = x
  for i in y.indices { y[i] = x[x.count - 1 - i] - 1 }
  return y
}

func unsigned(x: [UInt16], y: [UInt32]) -> UInt64 {
  var sum: UInt64 = 0
  for v in x { sum += UInt64(v) }
  for v in y { sum += UInt64(v) }
  return sum
}
