// The same elements at other places, under the names that they have in kernels.

extension NDArray {
  /// The array with its axes in reverse order: a view.
  ///
  /// - Complexity: O(rank).
  public func transposed() -> NDArray {
    NDArray(
      storage: storage, offset: offset, extents: InlineArray { extents[rank - 1 - $0] },
      steps: InlineArray { steps[rank - 1 - $0] })
  }

  /// The array with its axes in another order: axis `i` of the result is axis `axes[i]` of this one.
  /// A view.
  ///
  /// - Requires: `axes` names each axis once; -1 is the last.
  /// - Complexity: O(rank).
  public func transposed(_ axes: Int...) -> NDArray {
    if axes.isEmpty { return transposed() }
    let order = axes.map(checkedAxis)
    guard order.count == rank, Set(order).count == rank else {
      ArrayMistake.other("\(axes) does not name each of \(rank) axes once")
    }
    return NDArray(
      storage: storage, offset: offset, extents: InlineArray { extents[order[$0]] },
      steps: InlineArray { steps[order[$0]] })
  }

  /// The array with the elements along all axes in reverse order: a view.
  ///
  /// - Complexity: O(rank).
  public func flipped() -> NDArray { flipped(along: Array(0..<rank)) }

  /// The array with the elements along an axis in reverse order: a view.
  ///
  /// - Requires: The array has the axis; -1 is the last.
  /// - Complexity: O(rank).
  public func flipped(along axis: Int) -> NDArray { flipped(along: [axis]) }

  /// The array with the elements along some axes in reverse order: a view.
  ///
  /// - Requires: The array has the axes; -1 is the last.
  /// - Complexity: O(rank).
  public func flipped(along axes: [Int]) -> NDArray {
    var result = self
    for axis in Set(axes.map(checkedAxis)) where extents[axis] > 0 {
      result.offset += (extents[axis] - 1) * steps[axis]
      result.steps[axis] = -steps[axis]
    }
    return result
  }

  /// An axis counted from the first, when it may be counted from the end.
  func checkedAxis(_ axis: Int) -> Int {
    guard axis >= -rank, axis < rank else { ArrayMistake.axis(axis, rank: rank) }
    return axis < 0 ? axis + rank : axis
  }

  /// The elements in row-major order: a view if `isContiguous`, else a copy.
  ///
  /// - Complexity: O(rank) if `isContiguous`, else O(count).
  public func flattened() -> Vector<Element> { shaped([count]) }

  /// The elements in row-major order as a vector: as `flattened()`.
  ///
  /// - Requires: `count` is that of the array, or -1.
  public func reshaped(_ count: Int) -> Vector<Element> { shaped([count]) }

  /// The elements in row-major order as a matrix: a view if `isContiguous`, else a copy.
  ///
  ///     let m = Vector(0..<6).reshaped(2, -1)
  ///
  /// - Requires: The shape has as many elements; one extent may be -1 and is what the others leave.
  /// - Complexity: O(1) if `isContiguous`, else O(count).
  public func reshaped(_ rows: Int, _ columns: Int) -> Matrix<Element> { shaped([rows, columns]) }

  /// The elements in row-major order with three axes; see `reshaped(_:_:)`.
  public func reshaped(_ i: Int, _ j: Int, _ k: Int) -> NDArray<Element, 3> { shaped([i, j, k]) }

  /// The elements in row-major order with four axes; see `reshaped(_:_:)`.
  public func reshaped(_ i: Int, _ j: Int, _ k: Int, _ l: Int) -> NDArray<Element, 4> {
    shaped([i, j, k, l])
  }

  /// The elements in row-major order with five axes; see `reshaped(_:_:)`.
  public func reshaped(_ i: Int, _ j: Int, _ k: Int, _ l: Int, _ m: Int) -> NDArray<Element, 5> {
    shaped([i, j, k, l, m])
  }

  /// The elements in row-major order with six axes; see `reshaped(_:_:)`.
  public func reshaped(
    _ i: Int, _ j: Int, _ k: Int, _ l: Int, _ m: Int, _ n: Int
  ) -> NDArray<Element, 6> {
    shaped([i, j, k, l, m, n])
  }

  /// The elements in row-major order in another shape, of which one extent may be -1.
  private func shaped<let newRank: Int>(_ wanted: [Int]) -> NDArray<Element, newRank> {
    let shape = Self.completed(wanted, count: count)
    guard let shape, Layout.count(of: shape, elementByteCount: 1) == count else {
      ArrayMistake.other("\(count) elements do not have the shape \(wanted)")
    }
    let strides = Layout.rowMajorStrides(of: shape)
    let array = contiguous()
    return NDArray<Element, newRank>(
      storage: array.storage, offset: array.offset, extents: InlineArray { shape[$0] },
      steps: InlineArray { strides[$0] })
  }

  /// A shape in which the extent -1 is replaced by what the others leave of `count`; nil if they
  /// leave none.
  private static func completed(_ shape: [Int], count: Int) -> [Int]? {
    guard let open = shape.firstIndex(of: -1) else { return shape }
    var shape = shape
    shape[open] = 1
    guard let others = Layout.count(of: shape, elementByteCount: 1), others > 0,
      count.isMultiple(of: others)
    else { return nil }
    shape[open] = count / others
    return shape
  }
}

extension NDArray {
  /// The arrays one behind the other along an axis: this one first.
  ///
  /// - Parameters:
  ///   - others: What follows.
  ///   - axis: The axis that grows.
  /// - Requires: The arrays have the axis, and the same extents along all others.
  /// - Complexity: O(elements).
  public func concatenated(_ others: NDArray..., along axis: Int = 0) -> NDArray {
    Self.concatenating([self] + others, along: axis)
  }

  /// Arrays one behind the other along an axis.
  static func concatenating(_ arrays: [NDArray], along axis: Int) -> NDArray {
    guard let first = arrays.first else {
      return NDArray(allocating: [Int](repeating: 0, count: rank), zeroed: true)
    }
    guard axis >= 0, axis < rank else { ArrayMistake.axis(axis, rank: rank) }
    var shape = first.shape
    shape[axis] = 0
    for array in arrays {
      var others = array.shape
      shape[axis] += others[axis]
      others[axis] = shape[axis]
      guard others == shape else {
        ArrayMistake.other(
          "concatenated along \(axis) of shapes \(first.shape) and \(array.shape)")
      }
    }
    let result = NDArray(allocating: shape, zeroed: false)
    var offset = 0
    for array in arrays {
      Layout.assign(
        from: array.start, strides: array.strides, to: result.start + offset * result.steps[axis],
        strides: result.strides, shape: array.shape, elementByteCount: MemoryLayout<Element>.stride)
      offset += array.extents[axis]
    }
    return result
  }

  /// The arrays one behind the other along an axis that is new.
  static func stacking<let newRank: Int>(
    _ arrays: [NDArray], along axis: Int
  ) -> NDArray<Element, newRank> {
    guard axis >= 0, axis < newRank else { ArrayMistake.axis(axis, rank: newRank) }
    return .concatenating(
      arrays.map { array in
        if array.shape != arrays[0].shape {
          ArrayMistake.other("stacked of shapes \(arrays[0].shape) and \(array.shape)")
        }
        let parts = (0..<newRank).map { $0 == axis ? AxisSelection.newAxis : .whole }
        return array.view(parts)
      }, along: axis)
  }
}

extension NDArray where rank == 1 {
  /// The vectors as the rows of a matrix, or with `along: 1` as its columns: this one first.
  ///
  /// - Requires: All have the same count.
  /// - Complexity: O(elements).
  public func stacked(_ others: Vector<Element>..., along axis: Int = 0) -> Matrix<Element> {
    Self.stacking([self] + others, along: axis)
  }
}

extension NDArray where rank == 2 {
  /// The matrices one behind the other along a new axis: this one first.
  ///
  /// - Requires: All have the same shape.
  /// - Complexity: O(elements).
  public func stacked(
    _ others: Matrix<Element>..., along axis: Int = 0
  ) -> NDArray<Element, 3> {
    Self.stacking([self] + others, along: axis)
  }
}
