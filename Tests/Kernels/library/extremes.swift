// The least and the greatest element, and where they are.
// Values recorded with NumPy 2.4.6.
// engines only

// run: both(x: [3, -1, 7.5, -1]) == (-1.0, 7.5, 1, 2)
// numpy: (np.min(x), np.max(x), np.argmin(x), np.argmax(x))
// run: both(x: [3, nan, 7.5, nan]) == (nan, nan, 1, 1)
// numpy: (np.min(x), np.max(x), np.argmin(x), np.argmax(x))
// run: both(x: [-inf, inf]) == (-inf, inf, 0, 1)
// numpy: (np.min(x), np.max(x), np.argmin(x), np.argmax(x))
// run: both(x: [0.0, -0.0]) == (-0.0, 0.0, 0, 0)
// run: both(x: [-0.0, 0.0]) == (-0.0, 0.0, 0, 0)
// run: both(x: [-0.0, -5]) == (-5.0, -0.0, 1, 0)
// run: both(x: [-3, -inf, -0.5, -7]) == (-inf, -0.5, 1, 2)
// run: both(x: [2, inf, 0.25, 8]) == (0.25, inf, 2, 1)
// run: both(x: [-2, -nan, -8]) == (nan, nan, 1, 1)
// run: both(x: [inf, -nan, -inf]) == (nan, nan, 1, 1)
// run: both(x: [-inf, nan]) == (nan, nan, 1, 1)
// run: halves() == (-2.5, 4.0)
// run: both(x: [5]) == (5.0, 5.0, 0, 0)
// numpy: (np.min(x), np.max(x), np.argmin(x), np.argmax(x))
// run: ofMatrix(x: [[3, 1, 2], [0.5, 9, 4]]) == (0.5, 9.0, 3, 4)
// numpy: (np.min(x), np.max(x), np.argmin(x), np.argmax(x))
// run: ofSum(x: [1, 2, 3], y: [3, 1, -5]) == (-2.0, 0)
// numpy: (np.min(x + y), np.argmax(x + y))
// faults: least(x: []) at 45: min of an array without elements
// faults: greatest(x: []) at 47: max of an array without elements
// faults: leastAt(x: []) at 49: argmin of an array without elements
// faults: greatestAt(x: []) at 51: argmax of an array without elements
// edges: both(x:) times 20

func both(x: Vector<Double>) -> (Double, Double, Int, Int) {
  if x.isEmpty { return (0, 0, 0, 0) }
  return (x.min(), x.max(), x.argmin(), x.argmax())
}

func ofMatrix(x: Matrix<Double>) -> (Double, Double, Int, Int) {
  (min(x), max(x), argmin(x), argmax(x))
}

func ofSum(x: Vector<Float>, y: Vector<Float>) -> (Float, Int) {
  ((x + y).min(), (x + y).argmax())
}

func least(x: Vector<Int>) -> Int { x.min() }

func greatest(x: Vector<Float>) -> Float { x.max() }

func leastAt(x: Vector<Float>) -> Int { x.argmin() }

func greatestAt(x: Vector<Int8>) -> Int { x.argmax() }

func halves() -> (Float16, Float16) {
  let x: Vector<Float16> = [1.5, -2.5, 4, -0.25]
  return (x.min(), x.max())
}
