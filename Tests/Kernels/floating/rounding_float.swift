// Rounding rules on Float, and rounding in place.

// run: all(x: 2.5) == (3.0, 2.0, 3.0, 2.0, 2.0, 3.0)
// run: all(x: 8388607.5) == (8388608.0, 8388608.0, 8388608.0, 8388607.0, 8388607.0, 8388608.0)
// run: inPlace(x: 1.4999999) == (1.0, 2.0)
// run: grid(x: 2.37, step: 0.25) == 2.25
// random: all(x: -10...10) times 30
// random: grid(x: -10...10, step: 0.25...2) times 20
// edges: all(x:) times 20
// edges: inPlace(x:) times 20

func all(x: Float) -> (Float, Float, Float, Float, Float, Float) {
  return (
    x.rounded(), x.rounded(.toNearestOrEven), x.rounded(.up), x.rounded(.down),
    x.rounded(.towardZero), x.rounded(.awayFromZero)
  )
}

func inPlace(x: Float) -> (Float, Float) {
  var a = x
  a.round()
  var b = x
  b.round(.up)
  return (a, b)
}

func grid(x: Float, step: Float) -> Float { (x / step).rounded() * step }
