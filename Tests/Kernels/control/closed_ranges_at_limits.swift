// Closed ranges that end at the largest value of their type do not overflow.

// run: int8s() == (256, -128)
// run: uint8s(start: 250) == (6, 1515)
// run: ints(back: 3) == 4
// run: half(a: 250, b: 255) == 5
// random: uint8s(start: 0...255) times 10
// random: ints(back: 0...20) times 10
// faults: half(a: 9, b: 3) at 41: range has lower bound 9 above its upper bound 3

func int8s() -> (Int, Int) {
  var count = 0
  var sum = 0
  for i in Int8.min...Int8.max {
    count += 1
    sum += Int(i)
  }
  return (count, sum)
}

func uint8s(from start: UInt8) -> (Int, Int) {
  var count = 0
  var sum = 0
  for i in start...UInt8.max {
    count += 1
    sum += Int(i)
  }
  return (count, sum)
}

func ints(back: Int) -> Int {
  var count = 0
  for i in Int.max - back...Int.max {
    if i > 0 { count += 1 }
  }
  return count
}

func half(a: UInt8, b: UInt8) -> Int {
  var count = 0
  for _ in a..<b { count += 1 }
  return count
}
