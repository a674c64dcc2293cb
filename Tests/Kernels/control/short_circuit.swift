// && and || ask their right side only when needed; an index there would trap otherwise.

// run: prefixLength(x: [1, 2, 3], limit: 10) == 3
// run: prefixLength(x: [1, 20, 3], limit: 10) == 1
// run: safe(x: [5, 6], i: 7) == false
// run: safe(x: [5, 6], i: 1) == true
// run: counted(n: 10) == (5, 19)
// random: prefixLength(x: count 0...20 in 0...20, limit: 5...20) times 20
// random: safe(x: count 0...5 in 0...9, i: -3...8) times 20
// random: counted(n: 0...50) times 10
// faults: unsafe(x: [5, 6], i: 7) at 24: index 7 is out of bounds for 'x' of count 2

func prefixLength(x: [Int], limit: Int) -> Int {
  var i = 0
  while i < x.count && x[i] < limit { i += 1 }
  return i
}

func safe(x: [Int], i: Int) -> Bool {
  return i >= 0 && i < x.count && x[i] > 0
}

func unsafe(x: [Int], i: Int) -> Bool {
  return i >= 0 && x[i] > 0 && i < x.count
}

func isThird(_ n: Int, _ calls: inout Int) -> Bool {
  calls += 1
  return n % 3 == 0
}

func counted(n: Int) -> (Int, Int) {
  var hits = 0
  var calls = 0
  for i in 0..<n {
    if i % 2 == 0 || isThird(i, &calls) { hits += 1 }
    if isThird(i, &calls) && isThird(i / 2, &calls) { hits -= 1 }
  }
  return (hits, calls)
}
