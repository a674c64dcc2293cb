import Glibc

/// A number that goes through the files of the oracle as the bits in one word.
protocol Word {
  init(word: UInt64)
  var word: UInt64 { get }
}

extension Word where Self: FixedWidthInteger {
  init(word: UInt64) { self.init(truncatingIfNeeded: word) }
  var word: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int8: Word {}
extension Int16: Word {}
extension Int32: Word {}
extension Int64: Word {}
extension Int: Word {}
extension UInt8: Word {}
extension UInt16: Word {}
extension UInt32: Word {}
extension UInt64: Word {}
extension UInt: Word {}

extension Bool: Word {
  init(word: UInt64) { self = word != 0 }
  var word: UInt64 { self ? 1 : 0 }
}

extension Float16: Word {
  init(word: UInt64) { self.init(bitPattern: UInt16(truncatingIfNeeded: word)) }
  var word: UInt64 { UInt64(bitPattern) }
}

extension Float: Word {
  init(word: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: word)) }
  var word: UInt64 { UInt64(bitPattern) }
}

extension Double: Word {
  init(word: UInt64) { self.init(bitPattern: word) }
  var word: UInt64 { bitPattern }
}

/// The arguments of one call, read in order, and its results, written in order: a scalar is one
/// word, an array its count and its elements.
final class Exchange {
  private var arguments: ArraySlice<UInt64>
  private(set) var results: [UInt64] = []

  init(arguments: ArraySlice<UInt64>) { self.arguments = arguments }

  /// Reads a scalar.
  func scalar<T: Word>(_: T.Type) -> T { T(word: arguments.removeFirst()) }

  /// Reads an array.
  func array<T: Word>(_: T.Type) -> [T] {
    let count = Int(arguments.removeFirst())
    let elements = arguments.prefix(count).map { T(word: $0) }
    arguments = arguments.dropFirst(count)
    return elements
  }

  /// Writes a scalar.
  func put(_ value: some Word) { results.append(value.word) }

  /// Writes an array.
  func put(_ values: [some Word]) {
    results.append(UInt64(values.count))
    results.append(contentsOf: values.map(\.word))
  }
}
