// Counters that overflow: while loops at the end of a type, and an index computed from one.

// run: count(start: 250) == 5
// run: safe(start: 250) == 6
// run: offset(x: [1, 2, 3], base: 1) == 5
// faults: climb(start: 250) at 33: arithmetic overflow: 255 + 1 does not fit in 'UInt8'
// faults: fall(start: 3) at 43: arithmetic overflow: 0 - 1 does not fit in 'UInt'
// faults: offset(x: [1, 2, 3], base: 9223372036854775807) at 53: index 9223372036854775807 is out of bounds for 'x' of count 3
// faults: offset(x: [1, 2, 3], base: 2) at 53: index 3 is out of bounds for 'x' of count 3
// random: count(start: 0...255) times 10
// random: safe(start: 0...255) times 10

func count(from start: UInt8) -> Int {
  var n = 0
  var i = start
  while i < 255 {
    i += 1
    n += 1
  }
  return n
}

func safe(from start: UInt8) -> Int {
  var n = 0
  for _ in start...255 { n += 1 }
  return n
}

func climb(from start: UInt8) -> Int {
  var n = 0
  var i = start
  while i >= start {
    i += 1
    n += 1
  }
  return n
}

func fall(from start: UInt) -> Int {
  var n = 0
  var i = start
  while i >= 0 {
    i -= 1
    n += 1
  }
  return n
}

func offset(x: [Int], base: Int) -> Int {
  var sum = 0
  for k in 0..<2 {
    let i = base + k
    sum += x[i]
  }
  return sum
}
