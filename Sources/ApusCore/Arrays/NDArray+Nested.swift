extension NDArray {
  /// The array that `read` takes apart.
  init(
    read: (inout NestedElements<Element>) throws(DataError) -> Void
  ) throws(DataError) {
    var reader = NestedElements<Element>(rank: rank)
    try read(&reader)
    try self.init(reader.elements, shape: reader.shape)
  }

  /// The array that `body` makes; stops the program with the message of an error.
  static func orStop(_ body: () throws(DataError) -> NDArray) -> NDArray {
    do {
      return try body()
    } catch {
      ArrayMistake.other(error.message)
    }
  }
}

extension NDArray where rank == 2 {
  /// The matrix of `rows`: `Matrix([[1, 2], [3, 4]])`; no rows make one of shape 0 × 0.
  ///
  /// - Requires: All rows have the same length. Rows that come from outside the program go to
  ///   `init(nested:)`, which throws.
  /// - Complexity: O(count).
  public init(_ rows: [[Element]]) {
    self = Self.orStop { () throws(DataError) in try Self(nested: rows) }
  }

  /// The matrix of `rows`; no rows make one of shape 0 × 0.
  ///
  /// - Throws: `DataError` if rows differ in length.
  public init(nested rows: [[Element]]) throws(DataError) {
    try self.init { reader throws(DataError) in try reader.read(rows) }
  }

  /// The elements, an array per row.
  ///
  /// - Complexity: O(count).
  public var nested: [[Element]] { (0..<extents[0]).map { [Element](self[$0]) } }
}

extension NDArray where rank == 3 {
  /// The array of `rows`, nested three deep.
  ///
  /// - Requires: All rows along an axis have the same length; `init(nested:)` throws instead.
  /// - Complexity: O(count).
  public init(_ rows: [[[Element]]]) {
    self = Self.orStop { () throws(DataError) in try Self(nested: rows) }
  }

  /// The array of `rows`, nested three deep.
  ///
  /// - Throws: `DataError` if rows differ in length.
  public init(nested rows: [[[Element]]]) throws(DataError) {
    try self.init { reader throws(DataError) in try reader.read(rows) }
  }

  /// The elements in arrays nested three deep.
  ///
  /// - Complexity: O(count).
  public var nested: [[[Element]]] { (0..<extents[0]).map { self[$0].nested } }
}

extension NDArray where rank == 4 {
  /// The array of `rows`, nested four deep.
  ///
  /// - Requires: All rows along an axis have the same length; `init(nested:)` throws instead.
  /// - Complexity: O(count).
  public init(_ rows: [[[[Element]]]]) {
    self = Self.orStop { () throws(DataError) in try Self(nested: rows) }
  }

  /// The array of `rows`, nested four deep.
  ///
  /// - Throws: `DataError` if rows differ in length.
  public init(nested rows: [[[[Element]]]]) throws(DataError) {
    try self.init { reader throws(DataError) in try reader.read(rows) }
  }

  /// The elements in arrays nested four deep.
  ///
  /// - Complexity: O(count).
  public var nested: [[[[Element]]]] { (0..<extents[0]).map { self[$0].nested } }
}

extension NDArray where rank == 5 {
  /// The array of `rows`, nested five deep.
  ///
  /// - Requires: All rows along an axis have the same length; `init(nested:)` throws instead.
  /// - Complexity: O(count).
  public init(_ rows: [[[[[Element]]]]]) {
    self = Self.orStop { () throws(DataError) in try Self(nested: rows) }
  }

  /// The array of `rows`, nested five deep.
  ///
  /// - Throws: `DataError` if rows differ in length.
  public init(nested rows: [[[[[Element]]]]]) throws(DataError) {
    try self.init { reader throws(DataError) in try reader.read(rows) }
  }

  /// The elements in arrays nested five deep.
  ///
  /// - Complexity: O(count).
  public var nested: [[[[[Element]]]]] { (0..<extents[0]).map { self[$0].nested } }
}

extension NDArray where rank == 6 {
  /// The array of `rows`, nested six deep.
  ///
  /// - Requires: All rows along an axis have the same length; `init(nested:)` throws instead.
  /// - Complexity: O(count).
  public init(_ rows: [[[[[[Element]]]]]]) {
    self = Self.orStop { () throws(DataError) in try Self(nested: rows) }
  }

  /// The array of `rows`, nested six deep.
  ///
  /// - Throws: `DataError` if rows differ in length.
  public init(nested rows: [[[[[[Element]]]]]]) throws(DataError) {
    try self.init { reader throws(DataError) in try reader.read(rows) }
  }

  /// The elements in arrays nested six deep.
  ///
  /// - Complexity: O(count).
  public var nested: [[[[[[Element]]]]]] { (0..<extents[0]).map { self[$0].nested } }
}
