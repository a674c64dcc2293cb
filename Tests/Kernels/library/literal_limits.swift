// Limits that are written as integer literals take the type of what they limit.
// Values recorded with NumPy 2.4.6.
// engines only

// run: clip(x: [-0.5, 0.25, 1.5]) == [0.0, 0.25, 1.0]
// numpy: np.clip(x, 0, 1)
// run: clipOne(x: 2.5) == 1.0
// numpy: float(np.clip(x, 0, 1))
// run: clipFree(x: [-2.0, 3.0]) == [-1.0, 2.0]
// numpy: np.clip(x, -1, 2)
// run: own(x: [4.0, -1.5]) == [1.0, 0.0]
// numpy: np.clip(x, 0, 1)

func clip(x: Vector<Double>) -> Vector<Double> { x.clamped(to: 0...1) }

func clipOne(x: Double) -> Double { x.clamped(to: 0...1) }

func clipFree(x: Vector<Float>) -> Vector<Float> { clamped(x, to: -1...2) }

func limited<T: BinaryFloatingPoint>(_ x: Vector<T>, _ limits: ClosedRange<T>) -> Vector<T> {
  x.clamped(to: limits)
}

func own(x: Vector<Double>) -> Vector<Double> { limited(x, 0...1) }
