// switch over tuples: wildcards, ranges inside, bindings and where.

// run: region(x: 0, y: 0) == 0
// run: region(x: 5, y: 0) == 1
// run: region(x: 0, y: -3) == 2
// run: region(x: 4, y: 4) == 3
// run: region(x: 1, y: -2) == 4
// run: region(x: -7, y: 9) == 16
// run: fizz(n: 15) == 3
// run: fizz(n: 9) == 1
// run: fizz(n: 7) == 0
// random: region(x: -5...5, y: -5...5) times 40
// random: fizz(n: 0...100) times 20

func region(x: Int, y: Int) -> Int {
  switch (x, y) {
  case (0, 0): return 0
  case (_, 0): return 1
  case (0, _): return 2
  case let (a, b) where a == b: return 3
  case (-2...2, -2...2): return 4
  case (let a, let b): return b - a
  }
}

func fizz(n: Int) -> Int {
  switch (n % 3, n % 5) {
  case (0, 0): return 3
  case (0, _): return 1
  case (_, 0): return 2
  default: return 0
  }
}
