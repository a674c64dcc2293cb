// if and switch as expressions, in let, in assignment, and as an implicit return.

// run: grade(points: 91) == 1
// run: grade(points: 75) == 3
// run: grade(points: -1) == 6
// run: step(x: -3.0) == -1.0
// run: step(x: 0.0) == 0.0
// run: combine(n: 7) == (70, 2.5)
// run: combine(n: 8) == (16, 4.0)
// random: grade(points: 0...100) times 20
// random: step(x: -1...1) times 10
// random: combine(n: -20...20) times 20
// edges: step(x:) times 20

func grade(points: Int) -> Int {
  let result =
    if points > 90 { 1 } else if points > 80 { 2 } else if points > 70 { 3 } else { 6 }
  return result
}

func step(x: Double) -> Double {
  if x < 0 { -1 } else if x > 0 { 1 } else { 0 }
}

func combine(n: Int) -> (Int, Double) {
  let factor =
    switch n % 3 {
    case 0: 5
    case 1, -1: 10
    default: 2
    }
  var y = 0.5
  let z: Double = if n % 2 == 0 { 3.5 } else { 2 }
  y += z
  return (n * factor, y)
}
