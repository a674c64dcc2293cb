// A function whose whole body is a switch expression.

// run: dispatch(op: 0, a: 7, b: 3) == 10
// run: dispatch(op: 3, a: 7, b: 3) == 2
// run: dispatch(op: 9, a: 7, b: 3) == 0
// run: weekday(d: 0) == 6
// run: weekday(d: 19676) == 4
// random: dispatch(op: 0...5, a: -20...20, b: 1...9) times 30
// random: weekday(d: 0...40000) times 10
// faults: dispatch(op: 3, a: 1, b: 0) at 17: division by zero: 1 / 0

func dispatch(op: Int, a: Int, b: Int) -> Int {
  switch op {
  case 0: a + b
  case 1: a - b
  case 2: a * b
  case 3: a / b
  case 4: a % b
  default: 0
  }
}

func weekday(d: Int) -> Int {
  switch (d + 3) % 7 {
  case 3: 6
  case let k where k < 3: k * 2
  case let k: k
  }
}
