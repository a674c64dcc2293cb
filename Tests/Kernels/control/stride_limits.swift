// Strides at the limits of the elements' types: what Swift clamps, and where it faults.

// run: int8(a: 120, b: 127, d: 5) == 3845002
// run: int8(a: 127, b: -128, d: -255) == 127001
// random: int8(a: -128...127, b: -128...127, d: -300...300) times 60
// edges: int8(a:, b:, d:) times 60
func int8(a: Int8, b: Int8, d: Int) -> Int {
  var hash = 0
  var count = 0
  for x in stride(from: a, to: b, by: d) {
    hash = hash &* 31 &+ Int(x)
    count += 1
  }
  return hash &* 1000 &+ count
}

// random: int8Through(a: -128...127, b: -128...127, d: -300...300) times 60
// edges: int8Through(a:, b:, d:) times 60
func int8Through(a: Int8, b: Int8, d: Int) -> Int {
  var hash = 0
  var count = 0
  for x in stride(from: a, through: b, by: d) {
    hash = hash &* 31 &+ Int(x)
    count += 1
  }
  return hash &* 1000 &+ count
}

// random: uint8(a: 0...255, b: 0...255, d: -300...300) times 60
// edges: uint8(a:, b:, d:) times 60
func uint8(a: UInt8, b: UInt8, d: Int) -> Int {
  var hash = 0
  for x in stride(from: a, to: b, by: d) {
    hash = hash &* 31 &+ Int(x)
  }
  for x in stride(from: a, through: b, by: d) {
    hash = hash &* 37 &+ Int(x)
  }
  return hash
}

// edges: int64(a:, b:, d:) times 100
func int64(a: Int, b: Int, d: Int) -> Int {
  var hash = 0
  var count = 0
  for x in stride(from: a, to: b, by: d) {
    hash = hash &* 31 &+ x
    count += 1
    if count == 20 { break }
  }
  for x in stride(from: a, through: b, by: d) {
    hash = hash &* 37 &+ x
    count += 1
    if count == 40 { break }
  }
  return hash
}

// edges: uint64(a:, b:, d:) times 100
func uint64(a: UInt, b: UInt, d: Int) -> UInt {
  var hash: UInt = 0
  var count = 0
  for x in stride(from: a, to: b, by: d) {
    hash = hash &* 31 &+ x
    count += 1
    if count == 20 { break }
  }
  for x in stride(from: a, through: b, by: d) {
    hash = hash &* 37 &+ x
    count += 1
    if count == 40 { break }
  }
  return hash
}

// edges: byOne(a:, b:) times 100
func byOne(a: Int, b: Int) -> Int {
  var hash = 0
  var count = 0
  for x in stride(from: a, through: b, by: 1) {
    hash = hash &* 31 &+ x
    count += 1
    if count == 20 { break }
  }
  for x in stride(from: a, to: b, by: -1) {
    hash = hash &* 37 &+ x
    count += 1
    if count == 40 { break }
  }
  for x in stride(from: a, through: b, by: -1) where x % 2 == 0 {
    hash = hash &* 41 &+ x
    count += 1
    if count == 60 { break }
  }
  return hash
}

// run: backward(n: 17) == 74526
// random: backward(n: 0...100) times 10
func backward(n: Int) -> Int {
  var hash = 0
  for (k, x) in stride(from: 1, to: n, by: 3).reversed().enumerated() {
    hash = hash &+ x * (k + 1)
  }
  for (x, y) in zip((0..<n).reversed(), stride(from: 0, through: n, by: 2)) {
    hash = hash &+ 100 * x &* y
  }
  return hash
}
