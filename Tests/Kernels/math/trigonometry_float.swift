// Trigonometry on Float, and a table of sines summed.

// run: direct(x: 0.0) == (0.0, 1.0, 0.0)
// run: inverse(x: 0.0) == (0.0, 0.0)
// run: tableSum(n: 0) == 0.0
// run: tableSum(n: 100)
// random: direct(x: -50...50) times 40
// random: inverse(x: -1...1) times 20
// random: tableSum(n: 0...200) times 10
// edges: direct(x:) times 20

func direct(x: Float) -> (Float, Float, Float) { (sin(x), cos(x), tan(x)) }

func inverse(x: Float) -> (Float, Float) { (asin(x), atan(x)) }

func tableSum(n: Int) -> Float {
  var s: Float = 0
  for i in 0..<n { s += sin(Float(i) * 0.01) }
  return s
}
