// Stride zero, and negative counts of local arrays.

// run: hops(n: 10, s: 4) == 3
// run: made(n: 4) == 4
// faults: hops(n: 10, s: 0) at 15: stride must not be zero
// faults: hopsThrough(n: 10, s: 0) at 23: stride must not be zero
// faults: hopsFloat(n: 10.0, s: 0.0) at 31: stride must not be zero
// faults: made(n: -1) at 38: negative count -1
// faults: made(n: -9223372036854775808) at 38: negative count -9223372036854775808
// random: hops(n: -10...10, s: -3...3) times 20
// random: made(n: -2...9) times 10

func hops(n: Int, s: Int) -> Int {
  var count = 0
  for _ in stride(from: 0, to: n, by: s) {
    count += 1
  }
  return count
}

func hopsThrough(n: Int, s: Int) -> Int {
  var count = 0
  for _ in stride(from: 0, through: n, by: s) {
    count += 1
  }
  return count
}

func hopsFloat(n: Double, s: Double) -> Int {
  var count = 0
  for _ in stride(from: 0, to: n, by: s) {
    count += 1
  }
  return count
}

func made(n: Int) -> Int {
  let x = [Float](repeating: 1, count: n)
  return x.count
}
