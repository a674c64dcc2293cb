// Structures come later.
// error: 4:1:

struct Point {
  var x = 0.0
}

func f(x: Double) -> Double { x }
