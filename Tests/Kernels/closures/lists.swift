// Closures as arguments on arrays and sequences have Swift's meaning.

// run: mapped(x: [1.5, -2, 0.25]) == [4, -3, 1.5]
// run: named(x: [3, 1, 2], n: 10) == [33, 11, 22]
// run: several(x: [1, -2, 3]) == [1, 0, 9]
// run: total(x: [0.5, 0.25, 2]) == 2.75
// run: dot(x: [1, 2, 3], y: [4, 5]) == 14
// run: factorial(n: 10) == 3628800
// run: weighted(x: [5, 6, 7]) == 20
// run: tests(x: [2, 4, 5]) == (false, true, 2)
// run: tests(x: []) == (true, false, 0)
// run: positive(x: [1, -1, 0, 2, 3]) == [1, 2, 3]
// run: halves(x: [1, 2]) == [0.5, 1]
// run: strided(n: 7) == [0, 6, 12]
// run: largest(x: [3, 9, 2]) == 9
// run: nested(n: 3) == [0, 1, 3]
// run: counted(x: [1.5, 2.5, -1]) == 2
// random: mapped(x: count 0...40 in -10...10) times 10
// random: dot(x: count 0...20 in -10...10, y: count 0...20 in -10...10) times 10
// random: positive(x: count 0...40 in -10...10) times 10
// faults: named(x: [9223372036854775807], n: 1) at 33: arithmetic overflow: 9223372036854775807 * 2 does not fit in 'Int'
// faults: elements(x: [1, 2], places: [0, 2]) at 87: index 2 is out of bounds for 'x' of count 2

func mapped(x: [Double]) -> [Double] {
  x.map { $0 * 2 + 1 }
}

func named(x: [Int], n: Int) -> [Int] {
  let factor = n + 1

  return x.map { value in
    // The first fault is that of the first element.
    value * factor
  }
}

func several(x: [Int]) -> [Int] {
  x.map { (value: Int) -> Int in
    if value < 0 { return 0 }
    let square = value * value
    return square
  }
}

func total(x: [Double]) -> Double { x.reduce(0, +) }

func dot(x: [Double], y: [Double]) -> Double {
  zip(x, y).map { $0 * $1 }.reduce(0, +)
}

func factorial(n: Int) -> Int { (1...n).reduce(1) { $0 * $1 } }

func weighted(x: [Int]) -> Int {
  x.enumerated().map { $0 * $1 }.reduce(0) { sum, term in sum + term }
}

func tests(x: [Int]) -> (Bool, Bool, Int) {
  (
    x.allSatisfy { $0 % 2 == 0 }, x.contains(where: { $0 > 4 }),
    x.filter { value in value.isMultiple(of: 2) }.count
  )
}

func positive(x: [Double]) -> [Double] { x.filter { $0 > 0 } }

func half(_ x: Int) -> Double { Double(x) / 2 }

func halves(x: [Int]) -> [Double] { x.map(half) }

func strided(n: Int) -> [Int] { stride(from: 0, to: n, by: 3).map { $0 * 2 } }

func largest(x: [Int]) -> Int { x.reduce(x[0], max) }

func nested(n: Int) -> [Int] {
  (0..<n).map { i in (0...i).reduce(0) { $0 + $1 } }
}

func counted(x: [Double]) -> Int {
  x.reduce(0) { count, value in
    value > 0 ? count + 1 : count
  }
}

func elements(x: [Double], at places: [Int]) -> [Double] {
  places.map {
    // An element that is not there.
    x[$0]
  }
}
