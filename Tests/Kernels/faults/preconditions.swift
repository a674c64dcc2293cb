// precondition, assert and fatalError, with and without a message; the message stands in the fault.

// run: root(x: 16.0) == 4.0
// run: checked(n: 4) == 2
// run: state(code: 1) == 10
// run: bare(n: 1) == 1
// faults: root(x: -1.0) at 16: precondition failed: x must not be negative
// faults: bare(n: -1) at 21: precondition failed
// faults: checked(n: 3) at 26: assertion failed: n must be even
// faults: state(code: 7) at 35: fatal error: unknown state
// random: root(x: -5...20) times 20
// random: checked(n: 0...9) times 10
// random: state(code: -1...3) times 10

func root(x: Double) -> Double {
  precondition(x >= 0, "x must not be negative")
  return x.squareRoot()
}

func bare(n: Int) -> Int {
  precondition(n > 0)
  return n
}

func checked(n: Int) -> Int {
  assert(n % 2 == 0, "n must be even")
  return n / 2
}

func state(code: Int) -> Int {
  switch code {
  case 0: return 5
  case 1: return 10
  default:
    fatalError("unknown state")
  }
}
