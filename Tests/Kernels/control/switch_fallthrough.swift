// fallthrough into the next case, break out of a case.

// run: cumulative(level: 3) == 111
// run: cumulative(level: 2) == 11
// run: cumulative(level: 1) == 1
// run: cumulative(level: 9) == 0
// run: tail(n: 11) == 17136
// random: cumulative(level: -1...5) times 10
// random: tail(n: 0...50) times 20

func cumulative(level: Int) -> Int {
  var sum = 0
  switch level {
  case 3:
    sum += 100
    fallthrough
  case 2:
    sum += 10
    fallthrough
  case 1:
    sum += 1
  default:
    break
  }
  return sum
}

func tail(n: Int) -> Int {
  var sum = 0
  for i in 0..<n {
    switch i & 3 {
    case 0:
      if i == 8 { break }
      sum += 1
      fallthrough
    case 1:
      sum += 10
    case 2:
      continue
    default:
      sum *= 2
    }
    sum += 1000
  }
  return sum
}
