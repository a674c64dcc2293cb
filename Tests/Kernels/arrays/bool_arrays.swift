// Arrays of Bool: parameters, local ones, results, conditions, logical operators on elements.

// run: sieve(n: 12) == [false, false, true, true, false, true, false, true, false, false, false, true]
// run: count(x: [true, false, true]) == 2
// run: flip(x: [true, false]) == x: [false, true]
// run: combine(x: [true, true, false], y: [true, false, false]) == [true, false, false]
// run: allAny(x: [true, false]) == (false, true)
// run: allAny(x: []) == (true, false)
// random: sieve(n: 2...60) times 5
// edges: count(x:) times 10
// edges: flip(x:) times 10
// edges: allAny(x:) times 10

func sieve(n: Int) -> [Bool] {
  var prime = [Bool](repeating: true, count: n)
  prime[0] = false
  prime[1] = false
  var i = 2
  while i * i < n {
    if prime[i] {
      for j in stride(from: i * i, to: n, by: i) { prime[j] = false }
    }
    i += 1
  }
  return prime
}

func count(x: [Bool]) -> Int {
  var n = 0
  for v in x where v { n += 1 }
  return n
}

func flip(x: inout [Bool]) {
  for i in x.indices { x[i] = !x[i] }
}

func combine(x: [Bool], y: [Bool]) -> [Bool] {
  var z = x
  for i in z.indices { z[i] = x[i] && y[i] }
  return z
}

func allAny(x: [Bool]) -> (Bool, Bool) {
  var all = true
  var any = false
  for v in x {
    all = all && v
    any = any || v
  }
  return (all, any)
}
