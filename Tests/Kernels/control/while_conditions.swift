// while with several conditions, with break and continue, and loops that never run.

// run: gcd(a: 48, b: 36) == 12
// run: skip(n: 20) == 75
// run: never(x: 5) == 5
// run: both(a: 10, b: 3) == (7, 0)
// random: gcd(a: 1...1000, b: 1...1000) times 20
// random: skip(n: 0...100) times 10
// random: both(a: 0...50, b: 0...50) times 10

func gcd(a: Int, b: Int) -> Int {
  var a = a
  var b = b
  while b != 0 {
    let rest = a % b
    a = b
    b = rest
  }
  return a
}

func skip(n: Int) -> Int {
  var i = 0
  var sum = 0
  while i < n {
    i += 1
    if i % 3 == 0 { continue }
    if i > 15 { break }
    sum += i
  }
  return sum
}

func never(x: Int) -> Int {
  var y = x
  while y < 0 { y += 1 }
  while false { y = 0 }
  return y
}

func both(a: Int, b: Int) -> (Int, Int) {
  var a = a
  var b = b
  while a > 0, b > 0 {
    a -= 1
    b -= 1
  }
  return (a, b)
}
