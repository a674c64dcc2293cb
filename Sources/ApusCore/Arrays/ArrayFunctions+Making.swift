// The functions of the kernel language that make arrays, for programs: the same names, the same bits.

/// `count` zeros.
public func zeros(_ count: Int) -> Vector<Double> { Vector(zeros: count) }

/// A matrix of zeros.
public func zeros(_ rows: Int, _ columns: Int) -> Matrix<Double> { Matrix(zeros: rows, columns) }

/// An array of zeros with three axes.
public func zeros(_ i: Int, _ j: Int, _ k: Int) -> NDArray<Double, 3> { NDArray(zeros: i, j, k) }

/// An array of zeros of the shape and type of another.
public func zeros<Element: NumberElement, let rank: Int>(
  like array: NDArray<Element, rank>
) -> NDArray<Element, rank> {
  NDArray(zeros: array.shape)
}

/// `count` ones.
public func ones(_ count: Int) -> Vector<Double> { Vector(ones: count) }

/// A matrix of ones.
public func ones(_ rows: Int, _ columns: Int) -> Matrix<Double> { Matrix(ones: rows, columns) }

/// An array of ones with three axes.
public func ones(_ i: Int, _ j: Int, _ k: Int) -> NDArray<Double, 3> { NDArray(ones: i, j, k) }

/// An array of ones of the shape and type of another.
public func ones<Element: NumberElement, let rank: Int>(
  like array: NDArray<Element, rank>
) -> NDArray<Element, rank> {
  NDArray(ones: array.shape)
}

/// `count` times the same value.
public func full<Element: ArrayElement>(_ count: Int, value: Element) -> Vector<Element> {
  Vector(repeating: value, count: count)
}

/// A matrix whose elements are all the same.
public func full<Element: ArrayElement>(
  _ rows: Int, _ columns: Int, value: Element
) -> Matrix<Element> {
  Matrix(repeating: value, rows, columns)
}

/// An array with three axes whose elements are all the same.
public func full<Element: ArrayElement>(
  _ i: Int, _ j: Int, _ k: Int, value: Element
) -> NDArray<Element, 3> {
  NDArray(repeating: value, i, j, k)
}

/// The identity matrix: ones on the diagonal, zeros elsewhere.
public func identity(_ count: Int) -> Matrix<Double> { Matrix(identity: count) }

/// `count` numbers at equal distances from `start` to `end`, which is the last one unless `endpoint`
/// is false.
///
/// - Requires: `count` is not negative.
public func linspace<Element: RealElement & BinaryFloatingPoint>(
  _ start: Element, _ end: Element, _ count: Int, endpoint: Bool = true
) -> Vector<Element> {
  let steps = endpoint ? count - 1 : count
  let span = end - start
  let divisor = Element(max(steps, 1))
  let step = span / divisor
  return Vector(count: count) { i in
    if endpoint, i == steps, i > 0 { return end }
    let distance = step != 0 ? Element(i) * step : Element(i) / divisor * span
    return distance + start
  }
}

/// `count` numbers at equal distances from `start` to `end`, which is the last one unless `endpoint`
/// is false.
///
/// - Requires: `count` is not negative.
public func linspace(
  _ start: Double, _ end: Double, _ count: Int, endpoint: Bool = true
) -> Vector<Double> {
  // Beside the generic function, since integer literals would not become `Double` there.
  func make<Element: RealElement & BinaryFloatingPoint>(
    _ start: Element, _ end: Element
  ) -> Vector<Element> {
    linspace(start, end, count, endpoint: endpoint)
  }
  return make(start, end)
}

/// `start`, `start + step`, … as long as they are below `end`, or above it when `step` is negative.
///
/// - Requires: `step` is not 0, and the number of steps is finite.
public func arange<Element: RealElement & BinaryFloatingPoint>(
  _ start: Element, _ end: Element, _ step: Element = 1
) -> Vector<Element> {
  guard step != 0 else { ArrayMistake.other("arange with a step of 0") }
  let count = ((end - start) / step).rounded(.up)
  guard count.isFinite, let count = Int(exactly: max(count, 0)) else {
    ArrayMistake.other("arange has no finite number of steps of \(step) from \(start) to \(end)")
  }
  let delta = start + step - start
  return Vector(count: count) { i in i == 1 ? start + step : start + Element(i) * delta }
}

/// `start`, `start + step`, … as long as they are below `end`, or above it when `step` is negative.
///
/// - Requires: `step` is not 0, and the number of steps is finite.
public func arange(_ start: Double, _ end: Double, _ step: Double = 1) -> Vector<Double> {
  func make<Element: RealElement & BinaryFloatingPoint>(
    _ start: Element, _ end: Element, _ step: Element
  ) -> Vector<Element> {
    arange(start, end, step)
  }
  return make(start, end, step)
}

/// A square matrix with these elements on the diagonal that is `offset` above the main one.
///
/// - Complexity: O(count²).
public func diagonal<Element: NumberElement>(
  _ elements: Vector<Element>, offset: Int = 0
) -> Matrix<Element> {
  let (row, column) = diagonalStart(offset)
  var result = Matrix<Element>(
    zeros: elements.count + row + column, elements.count + row + column)
  for i in elements.indices { result[row + i, column + i] = elements[i] }
  return result
}

/// The elements of the diagonal that is `offset` above the main one: a view.
///
/// - Complexity: O(1).
public func diagonal<Element: ArrayElement>(
  _ matrix: Matrix<Element>, offset: Int = 0
) -> Vector<Element> {
  let (row, column) = diagonalStart(offset)
  let count = max(min(matrix.rows - row, matrix.columns - column), 0)
  let first = count > 0 ? row * matrix.steps[0] + column * matrix.steps[1] : 0
  return Vector(
    storage: matrix.storage, offset: matrix.offset + first, extents: [count],
    steps: [matrix.steps[0] + matrix.steps[1]])
}

/// Where the diagonal that is `offset` above the main one begins.
private func diagonalStart(_ offset: Int) -> (row: Int, column: Int) {
  guard offset > Int.min else {
    ArrayMistake.other("a matrix has no diagonal at offset \(offset)")
  }
  return (max(-offset, 0), max(offset, 0))
}
