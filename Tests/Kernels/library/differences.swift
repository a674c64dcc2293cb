// Differences, derivatives, integrals and shifts.
// Values recorded with NumPy 2.4.6.
// engines only

// run: steps(x: [1, 4, 9, 16.5], order: 1) == [3.0, 5.0, 7.5]
// numpy: np.diff(x, order)
// run: steps(x: [1, 4, 9, 16.5], order: 2) == [2.0, 2.5]
// numpy: np.diff(x, order)
// run: steps(x: [1, 4], order: 5) == []
// numpy: np.diff(x, order)
// run: steps(x: [1, 4], order: 0) == [1.0, 4.0]
// numpy: np.diff(x, order)
// faults: steps(x: [1, 4], order: -1) at 43: diff of order -1: the order is 0 or more
// run: bytes(x: [1, 100, 27]) == [99, -73]
// numpy: np.diff(x)
// faults: bytes(x: [-100, 100]) at 46: arithmetic overflow: 100 - -100 does not fit in 'Int8'
// run: moved(x: [1, 2, 3, 4, 5], shift: 2) == [4, 5, 1, 2, 3]
// numpy: np.roll(x, shift)
// run: moved(x: [1, 2, 3, 4, 5], shift: -8) == [4, 5, 1, 2, 3]
// numpy: np.roll(x, shift)
// run: moved(x: [], shift: 3) == []
// numpy: np.roll(x, shift)
// run: area(y: [1, 2, 4.5], dx: 0.5) == 2.375
// numpy: np.trapezoid(y, dx=dx)
// run: area(y: [1], dx: 0.5) == 0.0
// numpy: np.trapezoid(y, dx=dx)
// run: areaAt(y: [1, 2, 4.5], x: [0, 1, 3]) == 8.0
// numpy: np.trapezoid(y, x)
// faults: areaAt(y: [1, 2], x: [0]) at 52: trapezoid of 2 values at 1 points
// run: areas(y: [[1, 2, 4], [3, 5, 8]]) == [4.5, 10.5]
// numpy: np.trapezoid(y, axis=1)
// run: slope(y: [1, 2, 4.5, 7], dx: 0.5) == [2.0, 3.5, 5.0, 5.0]
// numpy: np.gradient(y, dx)
// run: slope(y: [1, 2], dx: 1) == [1.0, 1.0]
// numpy: np.gradient(y, dx)
// faults: slope(y: [1], dx: 1) at 56: a gradient takes at least two values, not 1
// run: slopeAt(y: [1, 2, 4.5, 7], x: [0, 1, 3, 4.5]) == [1.0, 1.0833333333333335, 1.488095238095238, 1.6666666666666667] within 1e-14
// numpy: np.gradient(y, x)
// faults: slopeAt(y: [1, 2], x: [0]) at 58: gradient of 2 values at 1 points
// faults: slopeAt(y: [1], x: [0]) at 58: a gradient takes at least two values, not 1

func steps(x: Vector<Double>, order: Int) -> Vector<Double> {
  x.diff(order: order)
}

func bytes(x: Vector<Int8>) -> Vector<Int8> { diff(x) }

func moved(x: Vector<Int>, shift: Int) -> Vector<Int> { x.roll(by: shift) }

func area(y: Vector<Double>, dx: Double) -> Double { y.trapezoid(dx: dx) }

func areaAt(y: Vector<Double>, x: Vector<Double>) -> Double { trapezoid(y, x) }

func areas(y: Matrix<Double>) -> Vector<Double> { trapezoid(y, along: 1) }

func slope(y: Vector<Double>, dx: Double) -> Vector<Double> { y.gradient(dx: dx) }

func slopeAt(y: Vector<Double>, x: Vector<Double>) -> Vector<Double> { y.gradient(x) }
