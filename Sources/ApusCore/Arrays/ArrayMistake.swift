/// Mistakes of the program in the use of an array, which stop it as they do with Swift's own arrays.
///
/// The messages are those of kernels. Optimised programs print them too, which they don't do with
/// the messages of `precondition`.
@usableFromInline
package enum ArrayMistake {
  /// An index that its axis does not have.
  @usableFromInline @inline(never)
  package static func index(_ index: Int, axis: Int, rank: Int, extent: Int) -> Never {
    fatalError("index \(index) is out of bounds for \(place(axis, rank, extent))")
  }

  /// A range or stride that is no part of its axis; `part` is its text.
  @usableFromInline @inline(never)
  package static func part(_ part: String, axis: Int, rank: Int, extent: Int) -> Never {
    fatalError("\(part) is out of bounds for \(place(axis, rank, extent))")
  }

  /// An axis that an array has not.
  static func axis(_ axis: Int, rank: Int) -> Never {
    fatalError("\(axis) is no axis of an array of rank \(rank); the last is \(rank - 1)")
  }

  /// A value that cannot be assigned to a part of an array.
  static func assignment(of source: [Int], to target: [Int]) -> Never {
    fatalError("shape \(source) cannot be assigned to shape \(target)")
  }

  /// The value `nil`, where a number has to be.
  static func nothing() -> Never {
    fatalError("nil cannot be assigned to elements of an array")
  }

  /// Any other mistake.
  static func other(_ message: String) -> Never {
    fatalError(message)
  }

  /// What messages call an axis.
  private static func place(_ axis: Int, _ rank: Int, _ extent: Int) -> String {
    rank == 1
      ? "an array of count \(extent)" : "axis \(axis) of an array of extent \(extent)"
  }
}
