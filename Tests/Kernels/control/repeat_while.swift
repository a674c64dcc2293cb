// repeat-while runs its body once before the condition is first asked.

// run: digits(n: 0) == 1
// run: digits(n: 12345) == 5
// run: reversed(n: 1200) == 21
// run: root(n: 1000000) == 1000
// run: root(n: 99) == 9
// random: digits(n: 0...1000000) times 20
// random: reversed(n: 0...1000000) times 20
// random: root(n: 0...1000000) times 20

func digits(n: Int) -> Int {
  var rest = n
  var count = 0
  repeat {
    rest /= 10
    count += 1
  } while rest != 0
  return count
}

func reversed(n: Int) -> Int {
  var rest = n
  var result = 0
  repeat {
    result = result * 10 + rest % 10
    rest /= 10
  } while rest > 0
  return result
}

func root(n: Int) -> Int {
  guard n > 0 else { return 0 }
  var x = n
  var next = (x + 1) / 2
  while next < x {
    x = next
    next = (x + n / x) / 2
  }
  return x
}
