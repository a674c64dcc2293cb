// Constants at file level: scalars, expressions of one another, tuples, arrays.

// run: circle(r: 2.0) == 12.56636
// run: lookup(i: 3) == 7
// run: masked(x: 0x1234) == 0x34
// run: derived() == (60, 3600, 86400)
// random: circle(r: 0...10) times 10
// random: lookup(i: 0...7) times 5
// edges: masked(x:) times 10
// faults: lookup(i: 8) at 21: index 8 is out of bounds for 'primes' of count 8

let tau = 2 * 3.14159
let primes = [2, 3, 5, 7, 11, 13, 17, 19]
let mask: UInt16 = 0x00FF
let secondsPerMinute = 60
let secondsPerHour = 60 * secondsPerMinute

func circle(r: Double) -> Double { tau / 2 * r * r }

func lookup(i: Int) -> Int {
  return primes[i]
}

func masked(x: UInt16) -> UInt16 { x & mask }

func derived() -> (Int, Int, Int) {
  let secondsPerDay = 24 * secondsPerHour
  return (secondsPerMinute, secondsPerHour, secondsPerDay)
}
