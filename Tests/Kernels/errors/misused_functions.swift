// Functions of the library with arguments that they do not take; each message names the function.

// error: 29:11: 'any' takes a 'Vector', 'Matrix' or 'NDArray' of 'Bool' here, and the argument is of type 'Vector<Int>'; write '… .!= 0' for a mask
// error: 30:11: 'all' takes a 'Vector', 'Matrix' or 'NDArray' of 'Bool' here, and the argument is of type 'Vector<Double>'; write '… .!= 0' for a mask
// error: 31:7: 'count' takes a 'Vector', 'Matrix' or 'NDArray' of 'Bool' here, and the argument is of type 'Vector<Double>'; write '… .!= 0' for a mask
// error: 32:19: 'trueIndices' takes a 'Vector<Bool>' here, and the argument is of type 'Vector<Int>'; write '… .!= 0' for a mask
// error: 33:17: 'convolved' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 34:44: 'interpolated' takes a 'Vector<Double>' here, and the argument is of type 'Vector<Int>'; write 'Vector<Double>(…)' to convert it
// error: 35:22: 'full' takes a number here, and the argument is of type 'Vector<Double>'
// error: 36:16: 'identity' takes an 'Int' here, and the argument is of type 'Vector<Double>'
// error: 37:16: 'logspace' takes floating point, not 'Int'; write 'Double(…)' to convert it
// error: 38:23: 'leastSquares' takes a 'Matrix<Double>' or 'Vector<Double>' here, and the argument is of type 'Vector<Bool>'
// error: 39:22: 'matrixPower' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 40:11: 'svd' takes a 'Matrix' here, and the argument is of type 'Vector<Int>'
// error: 41:19: 'nanQuantile' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 42:16: 'variance' takes numbers, not 'Bool'; write 'select(…, 1, 0)' for numbers
// error: 43:19: 'permutation' takes an 'Int' here, and the argument is of type 'Vector<Double>'
// error: 44:14: 'philox' takes a 'UInt32' here, and the argument is of type 'Int'; write 'UInt32(…)' to convert it
// error: 45:25: 'polynomial' takes a 'Double' or 'Vector', 'Matrix' or 'NDArray' of 'Double' here, and the argument is of type 'Int'; write 'Double(…)' to convert it
// error: 46:16: 'repeated' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 47:16: 'tiled' takes an 'Int' here, and the argument is of type 'Double'; write 'Int(…)' to convert it
// error: 48:7: 'replacingNaN' takes floating point, not 'Int'; write 'Vector<Double>(…)' to convert it
// error: 49:12: 'roll' takes a 'Vector' here, and the argument is of type 'Matrix<Double>'
// error: 50:7: 'reshaped' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type '[Double]'

func misuses(
  l: [Double], v: Vector<Double>, m: Matrix<Double>, b: Vector<Bool>, i: Vector<Int>, k: Int, a: Double
) {
  _ = any(i)
  _ = all(v)
  _ = m.count(along: 0)
  _ = trueIndices(i)
  _ = convolved(m, with: v)
  _ = v.interpolated(positions: v, values: i)
  _ = full(k, value: v)
  _ = identity(v)
  _ = logspace(k, k, k)
  _ = leastSquares(m, b)
  _ = matrixPower(m, a)
  _ = svd(i)
  _ = nanQuantile(i, 1)
  _ = variance(b)
  _ = permutation(v, seed: k)
  _ = philox(k, 1, 2, 3, key0: 1, key1: 2)
  _ = polynomial(v, at: k)
  _ = repeated(m, k)
  _ = tiled(v, a)
  _ = i.replacingNaN(with: 0)
  _ = roll(m, by: k)
  _ = reshaped(l, 2, k)
}
