// Elements that a mask or an array of indices chooses: copies when read, places when assigned to.

extension NDArray {
  /// The elements where `mask` holds, in row-major order: a copy.
  ///
  /// Assigned to, it takes a vector with an element for each that the mask chooses, one of a single
  /// element, or, when the array is a vector, one of its own length, of which the elements at the
  /// same places are taken.
  ///
  /// - Requires: `mask` has the shape of the array.
  /// - Complexity: O(count).
  public subscript(mask: NDArray<Bool, rank>) -> Vector<Element> {
    get {
      let places = places(of: mask)
      return withUnsafeBufferPointer { source in
        Vector(count: places.count) { source[places[$0]] }
      }
    }
    set {
      let places = places(of: mask)
      let isWhole = rank == 1 && newValue.count == count
      guard isWhole || newValue.count == places.count || newValue.count == 1 else {
        ArrayMistake.assignment(of: newValue.shape, to: [places.count])
      }
      let isSingle = newValue.count == 1
      newValue.withUnsafeBufferPointer { source in
        withUnsafeMutableBufferPointer { target in
          for (index, place) in places.enumerated() {
            target[place] = source[isSingle ? 0 : isWhole ? place : index]
          }
        }
      }
    }
  }

  /// Assigns one value to the elements where `mask` holds.
  ///
  /// - Requires: `mask` has the shape of the array.
  @_disfavoredOverload
  public subscript(mask: NDArray<Bool, rank>) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set {
      guard let newValue else { ArrayMistake.nothing() }
      let places = places(of: mask)
      withUnsafeMutableBufferPointer { target in
        for place in places { target[place] = newValue }
      }
    }
  }

  /// Where a mask holds, counted in row-major order.
  private func places(of mask: NDArray<Bool, rank>) -> [Int] {
    guard mask.shape == shape else {
      ArrayMistake.other("a mask of shape \(mask.shape) does not suit an array of shape \(shape)")
    }
    return mask.withUnsafeBufferPointer { mask in mask.indices.filter { mask[$0] } }
  }

  /// The parts at `indices` of the first axis, in their order: a copy. Of a vector these are
  /// elements, of a matrix rows.
  ///
  /// Assigned to, it takes an array of the shape of the parts, or one that broadcasts to it; of equal
  /// indices the last counts.
  ///
  /// - Requires: Each index lies in the first axis.
  /// - Complexity: O(elements chosen) to read.
  public subscript(indices: Vector<Int>) -> NDArray {
    get {
      checkIndices(indices)
      var shape = shape
      shape[0] = indices.count
      var result = NDArray(allocating: shape, zeroed: false)
      for (place, index) in indices.enumerated() {
        result.assignSlab(at: place, from: self, at: index)
      }
      return result
    }
    set {
      checkIndices(indices)
      var shape = shape
      shape[0] = indices.count
      guard let strides = Layout.broadcast(newValue.shape, newValue.strides, to: shape) else {
        ArrayMistake.assignment(of: newValue.shape, to: shape)
      }
      let source = NDArray(
        storage: newValue.storage, offset: newValue.offset, extents: InlineArray { shape[$0] },
        steps: InlineArray { strides[$0] })
      makeUnique()
      for (place, index) in indices.enumerated() { assignSlab(at: index, from: source, at: place) }
    }
  }

  /// Assigns one value to the parts at `indices` of the first axis.
  ///
  /// - Requires: Each index lies in the first axis.
  @_disfavoredOverload
  public subscript(indices: Vector<Int>) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set {
      guard let newValue else { ArrayMistake.nothing() }
      self[indices] = NDArray(
        repeating: newValue, shape: [Int](repeating: 1, count: rank))
    }
  }

  /// Stops the program unless all indices are of the first axis.
  private func checkIndices(_ indices: Vector<Int>) {
    for index in indices { check(index, 0) }
  }

  /// Copies the part at an index of the first axis of another array, whose memory is another.
  private mutating func assignSlab(at index: Int, from other: NDArray, at otherIndex: Int) {
    Layout.assign(
      from: other.start + otherIndex * other.steps[0],
      strides: Array(other.strides.dropFirst()),
      to: start + index * steps[0], strides: Array(strides.dropFirst()),
      shape: Array(shape.dropFirst()), elementByteCount: MemoryLayout<Element>.stride)
  }
}

extension NDArray where rank == 2 {
  /// The columns at `indices`, in their order, written `m[..., indices]`: a copy.
  ///
  /// - Requires: Each index is at least 0 and less than `columns`.
  /// - Complexity: O(elements chosen) to read.
  public subscript(_: UnboundedRange, indices: Vector<Int>) -> Matrix<Element> {
    get { transposed()[indices].transposed() }
    set {
      var columns = transposed()
      // The view has to be alone, else each assignment would copy the array.
      self = Self(allocating: [0, 0], zeroed: false)
      columns[indices] = newValue.transposed()
      self = columns.transposed()
    }
  }
}

extension NDArray where rank == 2 {
  /// The rows that `mask` chooses: a copy that can be assigned to, as with indices.
  ///
  /// - Requires: `mask` has an element for each row.
  public subscript(mask: Vector<Bool>) -> Matrix<Element> {
    get { self[chosen(mask, 0)] }
    set { self[chosen(mask, 0)] = newValue }
  }

  /// Assigns one value to the rows that `mask` chooses.
  @_disfavoredOverload
  public subscript(mask: Vector<Bool>) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { self[chosen(mask, 0)] = newValue }
  }

  /// The columns that `mask` chooses, written `m[..., mask]`: a copy that can be assigned to.
  ///
  /// - Requires: `mask` has an element for each column.
  public subscript(_: UnboundedRange, mask: Vector<Bool>) -> Matrix<Element> {
    get { self[..., chosen(mask, 1)] }
    set { self[..., chosen(mask, 1)] = newValue }
  }

  /// Assigns one value to the columns at `indices`.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, indices: Vector<Int>) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set {
      guard let newValue else { ArrayMistake.nothing() }
      self[..., indices] = Matrix(repeating: newValue, 1, 1)
    }
  }

  /// Assigns one value to the columns that `mask` chooses.
  @_disfavoredOverload
  public subscript(_: UnboundedRange, mask: Vector<Bool>) -> Element? {
    @available(*, unavailable)
    mutating get { nil }
    set { self[..., chosen(mask, 1)] = newValue }
  }

  /// Where a mask along an axis holds.
  private func chosen(_ mask: Vector<Bool>, _ axis: Int) -> Vector<Int> {
    guard mask.count == extents[axis] else {
      ArrayMistake.other(
        "a mask of count \(mask.count) does not suit axis \(axis) of an array of extent "
          + "\(extents[axis])")
    }
    return Vector(mask.indices.filter { mask[$0] })
  }
}
