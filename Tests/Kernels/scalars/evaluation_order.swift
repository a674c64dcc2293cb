// Operands are evaluated from left to right, each exactly once; calls change an inout counter.

// run: order() == (12, 123)
// run: mixed(start: 5) == -1658
// run: mixed(start: -2) == -2658
// random: mixed(start: -100...100) times 10

func tick(_ log: inout Int, _ digit: Int) -> Int {
  log = log * 10 + digit
  return digit
}

func order() -> (Int, Int) {
  var log = 0
  let x = tick(&log, 1) * 10 + tick(&log, 2) * tick(&log, 3) - 4
  return (x, log)
}

func mixed(start: Int) -> Int {
  var log = start
  let x = (tick(&log, 3) - tick(&log, 4)) * tick(&log, 2)
  return x * 1000 + log % 1000
}
