import ComplexModule
import Glibc

/// A number that goes through the files of the oracle as the bits in so many words.
protocol Words {
  static var wordCount: Int { get }
  init(words: ArraySlice<UInt64>)
  var words: [UInt64] { get }
}

/// A number that is one word.
protocol Word: Words {
  init(word: UInt64)
  var word: UInt64 { get }
}

extension Word {
  static var wordCount: Int { 1 }
  init(words: ArraySlice<UInt64>) { self.init(word: words.first!) }
  var words: [UInt64] { [word] }
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

extension Complex: Words where RealType: Word {
  static var wordCount: Int { 2 }
  init(words: ArraySlice<UInt64>) {
    self.init(RealType(word: words.first!), RealType(word: words.last!))
  }
  var words: [UInt64] { [rawStorage.x.word, rawStorage.y.word] }
}

/// The arguments of one call, read in order, and its results, written in order: a scalar is one
/// word, an array its count and its elements.
final class Exchange {
  private var arguments: ArraySlice<UInt64>
  private(set) var results: [UInt64] = []

  init(arguments: ArraySlice<UInt64>) { self.arguments = arguments }

  /// Reads a scalar.
  func scalar<T: Words>(_: T.Type) -> T {
    defer { arguments = arguments.dropFirst(T.wordCount) }
    return T(words: arguments.prefix(T.wordCount))
  }

  /// Reads an array.
  func array<T: Words>(_: T.Type) -> [T] {
    let count = Int(arguments.removeFirst())
    return (0..<count).map { _ in scalar(T.self) }
  }

  /// Writes a scalar.
  func put(_ value: some Words) { results.append(contentsOf: value.words) }

  /// Writes an array.
  func put(_ values: [some Words]) {
    results.append(UInt64(values.count))
    results.append(contentsOf: values.flatMap(\.words))
  }
}
