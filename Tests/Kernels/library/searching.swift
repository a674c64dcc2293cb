// Where values belong in sorted arrays; interpolation between points; limits.
// Values recorded with NumPy 2.4.6.
// engines only

// run: place(x: [1, 2, 2, 3], value: 2) == (1, 3)
// numpy: (np.searchsorted(x, value), np.searchsorted(x, value, side='right'))
// run: place(x: [1, 2, nan], value: nan) == (2, 3)
// numpy: (np.searchsorted(x, value), np.searchsorted(x, value, side='right'))
// run: place(x: [], value: 2) == (0, 0)
// numpy: (np.searchsorted(x, value), np.searchsorted(x, value, side='right'))
// run: places(x: [10, 20, 20, 30], values: [5, 10, 20, 25, 99]) == ([0, 0, 1, 3, 4], [0, 1, 3, 3, 4])
// numpy: (np.searchsorted(x, values), np.searchsorted(x, values, side='right'))
// run: line(x: [-1, 0, 0.5, 1, 1.75, 2, 9, nan], positions: [0, 1, 2], values: [10, 20, 40]) == [10.0, 10.0, 15.0, 20.0, 35.0, 40.0, 40.0, nan]
// numpy: np.interp(x, positions, values)
// run: line(x: [0.5, 3], positions: [2], values: [7]) == [7.0, 7.0]
// numpy: np.interp(x, positions, values)
// run: line(x: [0.5, 1.5], positions: [0, 1, 2], values: [inf, inf, 1]) == [inf, inf]
// numpy: np.interp(x, positions, values)
// run: point(x: 1.25, positions: [0, 1, 2], values: [10, 20, 40]) == 25.0
// numpy: np.interp(x, positions, values)
// faults: point(x: 1, positions: [0, 1], values: [1]) at 51: interpolated between 2 positions with 1 values
// faults: point(x: 1, positions: [], values: []) at 51: interpolated without points
// faults: line(x: [1], positions: [0, 2, 1], values: [1, 2, 3]) at 47: the edges or positions have to ascend: element 2 is below the one before it
// run: limited(x: [-3, 0.5, 2, nan], low: 0, high: 1) == [0.0, 0.5, 1.0, nan]
// numpy: np.clip(x, low, high)
// run: limitedNumber(x: 300, low: 0, high: 255) == 255
// numpy: np.clip(x, low, high)
// faults: limited(x: [1], low: 1, high: 0) at 55: range has lower bound 1.0 above its upper bound 0.0
// run: values(c: [1, -2, 3], x: [0, 1, 2.5]) == [1.0, 2.0, 14.75]
// numpy: np.polynomial.polynomial.polyval(x, c)
// run: values(c: [], x: [0, 1]) == [0.0, 0.0]
// run: number(c: [1, -2, 3], x: 4) == 41
// numpy: np.polyval(c[::-1], x)
// faults: number(c: [0, 9223372036854775807], x: 2) at 64: arithmetic overflow: 9223372036854775807 * 2 does not fit in 'Int'

func place(x: Vector<Double>, value: Double) -> (Int, Int) {
  (searchsorted(x, value), searchsorted(x, value, right: true))
}

func places(x: Vector<Int>, values: Vector<Int>) -> (Vector<Int>, Vector<Int>) {
  (x.searchsorted(values), x.searchsorted(values, right: true))
}

func line(
  x: Vector<Double>, positions: Vector<Double>, values: Vector<Double>
) -> Vector<Double> {
  x.interpolated(positions: positions, values: values)
}

func point(x: Double, positions: Vector<Double>, values: Vector<Double>) -> Double {
  interpolated(x, positions: positions, values: values)
}

func limited(x: Vector<Double>, low: Double, high: Double) -> Vector<Double> {
  x.clamped(to: low...high)
}

func limitedNumber(x: Int, low: Int, high: Int) -> Int { clamped(x, to: low...high) }

func values(c: Vector<Double>, x: Vector<Double>) -> Vector<Double> {
  polynomial(c, at: x)
}

func number(c: Vector<Int>, x: Int) -> Int { polynomial(c, at: x) }
