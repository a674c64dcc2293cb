// Masks and indices as NumPy writes them.
// engines only
// error: 12:67: '&' does not work on the elements of an array; write '.&' instead
// error: 13:67: '|' does not work on the elements of an array; write '.|' instead
// error: 14:64: '^' does not work on the elements of an array; write '.^' instead
// error: 15:72: '~' does not work on the elements of an array; write '.!' instead
// error: 16:64: indices are a 'Vector<Int>', not '[Int]'; write 'Vector(i)'
// error: 17:65: a mask is a 'Vector<Bool>', not '[Bool]'; write 'Vector(b)'
// error: 18:54: indices are a 'Vector<Int>', not '[Int]'; write 'Vector([0, 2])'
// error: 19:60: cannot convert value of type '[Double]' to expected argument type 'Int'

func both(x: Vector<Double>) -> Vector<Double> { return x[(x > 0) & (x < 1)] }
func any(x: Vector<Double>) -> Vector<Double> { return x[(x .< 0) | (x .> 1)] }
func one(x: Vector<Double>, b: Bool) -> Vector<Bool> { (x > 0) ^ b }
func none(x: Vector<Double>, mask: Vector<Bool>) -> Vector<Double> { x[~mask] }
func places(x: Vector<Double>, i: [Int]) -> Vector<Double> { x[i] }
func chosen(x: Vector<Double>, b: [Bool]) -> Vector<Double> { x[b] }
func listed(x: Vector<Double>) -> Vector<Double> { x[[0, 2]] }
func numbers(x: Vector<Double>, d: [Double]) -> Double { x[d] }
