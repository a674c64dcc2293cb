// Loop variables and inner lets shadow outer names; the outer ones are untouched.

// run: shadow(i: 100) == (100, 10)
// run: blocks(x: 2) == (2, 35)
// run: rebind(n: 3) == 31
// random: shadow(i: -100...100) times 10
// random: blocks(x: -10...10) times 10
// random: rebind(n: 0...30) times 10

func shadow(i: Int) -> (Int, Int) {
  var sum = 0
  for i in 0..<5 {
    sum += i
  }
  return (i, sum)
}

func blocks(x: Int) -> (Int, Int) {
  var total = 0
  if x < 100 {
    let x = x + 3
    total += x
    do {
      let x = x * 6
      total += x
    }
  }
  return (x, total)
}

func rebind(n: Int) -> Int {
  var n = n
  var total = 0
  while n > 0 {
    let m = n * n
    for n in 0..<n { total += n * m }
    n -= 1
  }
  return total
}
