// Checked arithmetic on Int16 and a polynomial whose intermediates must fit.

// run: polynomial(x: 30) == 27931
// run: polynomial(x: -31) == -28860
// run: average(a: 32767, b: 32767) == 32767
// run: average(a: -32768, b: 32767) == 0
// random: polynomial(x: -31...31) times 20
// edges: average(a:, b:) times 40
// edges: polynomial(x:) times 20
// faults: polynomial(x: 33) at 14: arithmetic overflow: 1089 * 33 does not fit in 'Int16'

func polynomial(x: Int16) -> Int16 {
  let square = x * x
  let cube = square * x
  return cube + square + x + 1
}

func average(a: Int16, b: Int16) -> Int16 {
  let sum = Int32(a) + Int32(b)
  return Int16(sum / 2)
}
