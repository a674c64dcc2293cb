// The six rounding rules of rounded(_:), ties and signed zeros included.

// run: all(x: 2.5) == (3.0, 2.0, 3.0, 2.0, 2.0, 3.0)
// run: all(x: -2.5) == (-3.0, -2.0, -2.0, -3.0, -2.0, -3.0)
// run: all(x: -0.25) == (-0.0, -0.0, -0.0, -1.0, -0.0, -1.0)
// run: all(x: 0.49999999999999994) == (0.0, 0.0, 1.0, 0.0, 0.0, 1.0)
// run: all(x: 4503599627370497.5) == (4503599627370498.0, 4503599627370498.0, 4503599627370498.0, 4503599627370498.0, 4503599627370498.0, 4503599627370498.0)
// random: all(x: -10...10) times 30
// edges: all(x:) times 20

func all(x: Double) -> (Double, Double, Double, Double, Double, Double) {
  return (
    x.rounded(), x.rounded(.toNearestOrEven), x.rounded(.up), x.rounded(.down),
    x.rounded(.towardZero), x.rounded(.awayFromZero)
  )
}
