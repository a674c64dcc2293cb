// Operators on whole arrays: element by element, as NumPy has them.
// engines only

// run: linear(a: [1.0, 2.0, 3.0], b: [0.5, -1.0, 4.0], c: [2.0, 3.0, 0.25]) == [4.292893218813452, -6.414213562373095, 5.535898384862246]
// run: linear(a: [], b: [], c: []) == []
// run: linear(a: [2.0], b: [0.5, -1.0], c: [2.0, 3.0]) == [6.0, -6.414213562373095]
// faults: linear(a: [1.0, 2.0], b: [1.0, 2.0, 3.0], c: [1.0]) at 35: shapes [2] and [3] do not match
// run: integers(x: [7, -8, 9], y: [2, 3, -4]) == [4, -4, -1]
// faults: integers(x: [7, 8], y: [2, 0]) at 39: division by zero: 8 / 0
// faults: doubled(x: [1, 9223372036854775807]) at 43: arithmetic overflow: 9223372036854775807 * 2 does not fit in 'Int'
// run: wrapping(x: [100, -128, 3], y: [100, 1, 3]) == [88, -125, 18]
// run: bits(x: [12, 10, 255], y: [10, 6, 1]) == [6, 12, 254]
// run: shifts(x: [1, 2, 3], n: [1, 2, 70]) == [2, 8, 0]
// run: shiftsByOne(x: [1, 2, -3]) == [2, 4, -6]
// run: powersOfTwo(n: [0, 1, 5]) == [1, 2, 32]
// run: negated(x: [1.5, -0.0, 3.0]) == [-1.5, 0.0, -3.0]
// faults: negatedIntegers(x: [5, -128]) at 61: arithmetic overflow: -(-128) does not fit in 'Int8'
// run: complement(x: [0, 1, -1]) == [-1, -2, 0]
// run: comparisons(x: [1.0, 2.0, 3.0, nan], y: [2.0, 2.0, 1.0, 0.0]) == ([true, false, false, false], [true, true, false, false], [false, true, false, false], [true, false, true, true])
// run: inside(x: [-1.0, 0.5, 1.0, 2.0]) == [false, true, true, false]
// run: outside(x: [-1.0, 0.5, 1.0, 2.0]) == [true, false, false, true]
// run: parity(a: [true, true, false, false], b: [true, false, true, false]) == [false, true, true, false]
// run: scalarLeft(x: [1.0, 2.0, 4.0]) == [1.0, 0.5, 0.25]
// run: mixed(x: [-1, 3, 300], y: [255, 3, 4]) == [true, false, false]
// run: wholeEqual(x: [1.0, 2.0], y: [1.0, 2.0]) == (true, false)
// run: wholeEqual(x: [1.0, 2.0], y: [1.0, 2.5]) == (false, true)
// run: wholeEqual(x: [1.0, 2.0], y: [1.0]) == (false, true)
// run: wholeEqual(x: [nan], y: [nan]) == (false, true)
// run: sameMatrix(x: [[1, 2], [3, 4]], y: [[1, 2], [3, 4]]) == true
// run: sameMatrix(x: [[1, 2], [3, 4]], y: [[1, 2], [3, 5]]) == false
// run: sameMatrix(x: [[1, 2, 3, 4]], y: [[1, 2], [3, 4]]) == false
// run: twice(x: [1.0, 2.0], s: 3.0) == [12.0, 15.0]

func linear(a: Vector<Double>, b: Vector<Double>, c: Vector<Double>) -> Vector<Double> {
  2 * a + 3 * b * c - (abs(a * b)).squareRoot()
}

func integers(x: Vector<Int>, y: Vector<Int>) -> Vector<Int> {
  x / y + x % y
}

func doubled(x: Vector<Int>) -> Vector<Int> {
  x * 2
}

func wrapping(x: Vector<Int8>, y: Vector<Int8>) -> Vector<Int8> {
  (x &+ y) &* 3
}

func bits(x: Vector<Int>, y: Vector<Int>) -> Vector<Int> { (x | y) ^ (x & y) }

func shifts(x: Vector<Int>, n: Vector<Int>) -> Vector<Int> { x << n }

func shiftsByOne(x: Vector<Int32>) -> Vector<Int32> { x << 1 }

func powersOfTwo(n: Vector<Int>) -> Vector<Int> { 1 << n }

func negated(x: Vector<Double>) -> Vector<Double> { -x }

func negatedIntegers(x: Vector<Int8>) -> Vector<Int8> {
  -x
}

func complement(x: Vector<Int>) -> Vector<Int> { ~x }

func comparisons(
  x: Vector<Double>, y: Vector<Double>
) -> (Vector<Bool>, Vector<Bool>, Vector<Bool>, Vector<Bool>) {
  (x < y, x <= y, x .== y, x .!= y)
}

func inside(x: Vector<Double>) -> Vector<Bool> { (x >= 0) .& (x .<= 1) }

func outside(x: Vector<Double>) -> Vector<Bool> { .!((x >= 0) .& (x <= 1)) .| (x .> 9) }

func parity(a: Vector<Bool>, b: Vector<Bool>) -> Vector<Bool> { a .^ b }

func scalarLeft(x: Vector<Double>) -> Vector<Double> { 1 / x }

func mixed(x: Vector<Int>, y: Vector<UInt8>) -> Vector<Bool> { x < y }

func wholeEqual(x: Vector<Double>, y: Vector<Double>) -> (Bool, Bool) { (x == y, x != y) }

func sameMatrix(x: Matrix<Int>, y: Matrix<Int>) -> Bool { x == y }

func twice(x: Vector<Float>, s: Float) -> Vector<Float> {
  let y = x + s
  return y + y * 2
}
