// Recursion without end is a fault, not a crash; just below the limit it is none.
// engines only

// run: depth(n: 5000) == 5000
// run: depth(n: 0) == 0
// run: mutual(n: 100) == 100
// faults: depth(n: -1) at 11: recursion too deep: more than 10000 calls

func depth(n: Int) -> Int {
  if n == 0 { return 0 }
  return 1 + depth(n: n - 1)
}

func mutual(n: Int) -> Int {
  return n == 0 ? 0 : 1 + other(n: n - 1)
}

func other(n: Int) -> Int {
  return n == 0 ? 0 : 1 + mutual(n: n - 1)
}
