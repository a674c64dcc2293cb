// Functions that call one another, declared in any order.

// run: isEven(n: 10) == true
// run: isEven(n: 7) == false
// run: female(n: 20) == 13
// run: male(n: 20) == 12
// run: descend(x: 100.0) == 1.995467317132805
// random: isEven(n: 0...200) times 10
// random: female(n: 0...30) times 5
// random: descend(x: 0...1000) times 10

func isEven(n: Int) -> Bool { n == 0 ? true : isOdd(n: n - 1) }

func isOdd(n: Int) -> Bool { n == 0 ? false : isEven(n: n - 1) }

func female(n: Int) -> Int { n == 0 ? 1 : n - male(n: female(n: n - 1)) }

func male(n: Int) -> Int { n == 0 ? 0 : n - female(n: male(n: n - 1)) }

func descend(x: Double) -> Double {
  return x < 1 ? x : climb(x: x / 3) + 1
}

func climb(x: Double) -> Double {
  return x > 50 ? x : descend(x: x * 2 - 1) / 2
}
