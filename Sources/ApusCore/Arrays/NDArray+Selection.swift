/// What stands at one place of a subscript.
enum AxisSelection {
  /// One index; the axis is gone in the result.
  case index(Int)
  /// A range or a stride.
  case part(any AxisPart)
  /// The whole axis.
  case whole
  /// A new axis of extent 1.
  case newAxis
}

extension NDArray {
  /// The part of the array that the parts of a subscript name: a view. Axes that are not named are
  /// there whole.
  ///
  /// - Requires: The parts lie in their axes, and leave an array of `newRank` axes.
  func view<let newRank: Int>(_ parts: AxisSelection...) -> NDArray<Element, newRank> {
    view(parts)
  }

  /// The view that an array of parts names.
  func view<let newRank: Int>(_ parts: [AxisSelection]) -> NDArray<Element, newRank> {
    var result = NDArray<Element, newRank>(
      storage: storage, offset: offset, extents: InlineArray(repeating: 1),
      steps: InlineArray(repeating: 0))
    var axis = 0
    var place = 0
    for part in parts {
      switch part {
      case .index(let index):
        check(index, axis)
        result.offset += index * steps[axis]
        axis += 1
        continue
      case .part(let part):
        let places = checkedPlaces(part, axis)
        result.offset += places.count == 0 ? 0 : places.first * steps[axis]
        result.extents[place] = places.count
        result.steps[place] = steps[axis] * places.step
        axis += 1
      case .whole:
        result.extents[place] = extents[axis]
        result.steps[place] = steps[axis]
        axis += 1
      case .newAxis: break
      }
      place += 1
    }
    while axis < rank {
      result.extents[place] = extents[axis]
      result.steps[place] = steps[axis]
      (axis, place) = (axis + 1, place + 1)
    }
    return result
  }

  /// The places that a range or stride names; stops the program if some are outside of the axis.
  private func checkedPlaces(_ part: any AxisPart, _ axis: Int) -> AxisPlaces {
    guard let places = part.places(ofExtent: extents[axis]) else {
      ArrayMistake.part(part.partDescription, axis: axis, rank: rank, extent: extents[axis])
    }
    return places
  }

  /// Writes `value` to the part of the array that the parts of a subscript name, or broadcasts it
  /// there.
  ///
  /// - Parameter part: The type of the part, which says how many axes it has.
  /// - Requires: The shape of `value` is that of the part, or broadcasts to it.
  mutating func assign<let newRank: Int, let otherRank: Int>(
    _ value: NDArray<Element, otherRank>?, to part: NDArray<Element, newRank>.Type,
    at parts: AxisSelection...
  ) {
    guard let value else { ArrayMistake.nothing() }
    makeUnique()
    let target: NDArray<Element, newRank> = view(parts)
    let shape = target.shape
    guard let strides = Layout.broadcast(value.shape, value.strides, to: shape) else {
      ArrayMistake.assignment(of: value.shape, to: shape)
    }
    Layout.assign(
      from: value.start, strides: strides, to: target.start, strides: target.strides,
      shape: shape, elementByteCount: MemoryLayout<Element>.stride)
    withExtendedLifetime(value.storage) {}
  }

  /// Writes `value` to all elements of the part of the array that the parts of a subscript name.
  ///
  /// - Parameter part: The type of the part, which says how many axes it has.
  mutating func fill<let newRank: Int>(
    _ part: NDArray<Element, newRank>.Type, with value: Element?, at parts: AxisSelection...
  ) {
    guard let value else { ArrayMistake.nothing() }
    makeUnique()
    let target: NDArray<Element, newRank> = view(parts)
    let shape = target.shape
    withUnsafePointer(to: value) { value in
      Layout.assign(
        from: value, strides: [Int](repeating: 0, count: shape.count), to: target.start,
        strides: target.strides, shape: shape, elementByteCount: MemoryLayout<Element>.stride)
    }
  }
}
