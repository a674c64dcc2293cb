import ApusVocabulary

extension DataError {
  /// A shape with another number of extents than the array's type has axes.
  static func shape(_ shape: [Int], hasRankOtherThan rank: Int) -> DataError {
    DataError(.shapeMismatch, "found shape \(text(shape)), expected \(axes(rank))")
  }

  /// An array of another rank than asked for.
  static func rank(of array: AnyArray, otherThan rank: Int) -> DataError {
    let found = array.elementType.typeName(rank: array.rank)
    let hasType = (1...SourceType.rankLimit).contains(array.rank)
    let advice = hasType ? "; write '\(found)' for its type" : ""
    return DataError(
      .shapeMismatch, path: array.origin,
      "found shape \(text(array.shape)), expected \(axes(rank))" + advice)
  }

  /// A number of axes in words.
  private static func axes(_ rank: Int) -> String { rank == 1 ? "1 axis" : "\(rank) axes" }

  /// A shape for another number of elements than were given.
  static func shape(_ shape: [Int], doesNotHold count: Int) -> DataError {
    DataError(.shapeMismatch, "found \(count) elements for an array of shape \(text(shape))")
  }

  /// A row of a nested array that is longer or shorter than the first.
  ///
  /// - Parameter path: The index of the row, and of what it lies in.
  static func raggedRow(_ path: [Int], count: Int, expected: Int) -> DataError {
    let row = path.map(String.init).joined(separator: ", ")
    let first = path.map { _ in "0" }.joined(separator: ", ")
    return DataError(
      .shapeMismatch, "row \(row) has \(count) elements, expected \(expected) as in row \(first)")
  }

  /// Bytes that are no whole number of elements.
  static func bytes(_ count: Int, doNotHold type: String, width: Int) -> DataError {
    DataError(
      .shapeMismatch,
      "found \(count) bytes, expected a multiple of \(width) for elements of '\(type)'")
  }

  /// A shape with negative extents, or more elements than memory has addresses.
  static func impossibleShape(_ shape: [Int]) -> DataError {
    DataError(.shapeMismatch, "no array can have the shape \(text(shape))")
  }

  /// A request for memory that the system refused.
  static func outOfMemory(byteCount: Int, path: String? = nil) -> DataError {
    DataError(.outOfMemory, path: path, "there is no memory for \(byteCount) bytes")
  }

  /// An array of another element type than asked for.
  /// - Parameter rank: The rank that was asked for, if one was.
  static func elements(
    of array: AnyArray, where expected: ElementType, rank: Int?
  ) -> DataError {
    let found = array.elementType
    var message = "found elements of type '\(found.swiftName)', expected '\(expected.swiftName)'"
    let isReal = [found, expected].allSatisfy { $0 != .bool && !$0.isComplex }
    if isReal, let rank, rank == array.rank {
      let (source, target) = (found.typeName(rank: rank), expected.typeName(rank: rank))
      message += "; read them as a '\(source)', and write '\(target)(…)' to convert that"
    }
    return DataError(.typeMismatch, path: array.origin, message)
  }

  /// A shape as Swift prints it: `[3, 4]`, `[5]`, `[]`.
  static func text(_ shape: [Int]) -> String { "\(shape)" }
}

extension ElementType {
  /// What arrays of such elements are called.
  fileprivate func typeName(rank: Int) -> String {
    switch rank {
    case 1: "Vector<\(swiftName)>"
    case 2: "Matrix<\(swiftName)>"
    case _: "NDArray<\(swiftName), \(rank)>"
    }
  }
}
