// `y[1..<3] += 1`: compound assignments of a number to a part of an array.
//
// A part can be assigned a number too, by a subscript of the element's type that cannot be read. Among
// `Double`'s own `+=` with that subscript and a generic `+=` of arrays, Swift does not look at the
// generic one, and finds that the other's subscript cannot be read. So there are some without generic
// parameters, for the types and ranks in use.

// MARK: Rank 1

/// Adds a number to each element, in place.
public func += (_ left: inout Vector<Double>, _ right: Double) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout Vector<Double>, _ right: Double) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout Vector<Double>, _ right: Double) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout Vector<Double>, _ right: Double) {
  Eager.update("$0 /= $1", &left, right)
}

/// Adds a number to each element, in place.
public func += (_ left: inout Vector<Float>, _ right: Float) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout Vector<Float>, _ right: Float) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout Vector<Float>, _ right: Float) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout Vector<Float>, _ right: Float) {
  Eager.update("$0 /= $1", &left, right)
}

/// Adds a number to each element, in place.
public func += (_ left: inout Vector<Int>, _ right: Int) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout Vector<Int>, _ right: Int) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout Vector<Int>, _ right: Int) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout Vector<Int>, _ right: Int) {
  Eager.update("$0 /= $1", &left, right)
}

// MARK: Rank 2

/// Adds a number to each element, in place.
public func += (_ left: inout Matrix<Double>, _ right: Double) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout Matrix<Double>, _ right: Double) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout Matrix<Double>, _ right: Double) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout Matrix<Double>, _ right: Double) {
  Eager.update("$0 /= $1", &left, right)
}

/// Adds a number to each element, in place.
public func += (_ left: inout Matrix<Float>, _ right: Float) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout Matrix<Float>, _ right: Float) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout Matrix<Float>, _ right: Float) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout Matrix<Float>, _ right: Float) {
  Eager.update("$0 /= $1", &left, right)
}

/// Adds a number to each element, in place.
public func += (_ left: inout Matrix<Int>, _ right: Int) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout Matrix<Int>, _ right: Int) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout Matrix<Int>, _ right: Int) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout Matrix<Int>, _ right: Int) {
  Eager.update("$0 /= $1", &left, right)
}

// MARK: Rank 3

/// Adds a number to each element, in place.
public func += (_ left: inout NDArray<Double, 3>, _ right: Double) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout NDArray<Double, 3>, _ right: Double) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout NDArray<Double, 3>, _ right: Double) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout NDArray<Double, 3>, _ right: Double) {
  Eager.update("$0 /= $1", &left, right)
}

/// Adds a number to each element, in place.
public func += (_ left: inout NDArray<Float, 3>, _ right: Float) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout NDArray<Float, 3>, _ right: Float) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout NDArray<Float, 3>, _ right: Float) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout NDArray<Float, 3>, _ right: Float) {
  Eager.update("$0 /= $1", &left, right)
}

/// Adds a number to each element, in place.
public func += (_ left: inout NDArray<Int, 3>, _ right: Int) {
  Eager.update("$0 += $1", &left, right)
}

/// Subtracts a number from each element, in place.
public func -= (_ left: inout NDArray<Int, 3>, _ right: Int) {
  Eager.update("$0 -= $1", &left, right)
}

/// Multiplies each element by a number, in place.
public func *= (_ left: inout NDArray<Int, 3>, _ right: Int) {
  Eager.update("$0 *= $1", &left, right)
}

/// Divides each element by a number, in place.
public func /= (_ left: inout NDArray<Int, 3>, _ right: Int) {
  Eager.update("$0 /= $1", &left, right)
}
