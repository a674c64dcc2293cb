// Checked arithmetic on Int32: products near the limit and mixed precedence.

// run: weigh(a: 46340, b: 46340) == 2147395600
// run: weigh(a: -46341, b: 46340) == -2147441940
// run: dot(a: 1000, b: 2000, c: 3000, d: -500) == 500000
// random: dot(a: -30000...30000, b: -30000...30000, c: -30000...30000, d: -30000...30000) times 20
// edges: weigh(a:, b:) times 40
// edges: dot(a:, b:, c:, d:) times 40
// faults: weigh(a: 46341, b: 46341) at 13: arithmetic overflow: 46341 * 46341 does not fit in 'Int32'
// faults: dot(a: 46340, b: 46340, c: 46340, d: 46340) at 19: arithmetic overflow: 2147395600 + 2147395600 does not fit in 'Int32'

func weigh(a: Int32, b: Int32) -> Int32 {
  return a * b
}

func dot(a: Int32, b: Int32, c: Int32, d: Int32) -> Int32 {
  let left = a * b
  let right = c * d
  return left + right
}
