import ApusVocabulary

/// Reads the header of an `.npy` file: a Python dictionary with the keys `descr`, `fortran_order`
/// and `shape`, each once, and nothing else.
struct NPYHeaderParser {
  private let path: String
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Where in the file the next byte stands.
  private var position: Int

  /// Where in the file the header ends and the data begin.
  private let end: Int

  /// The longest header that is read; NumPy's own limit is a hundredth of it.
  private static let lengthLimit = 1 << 20

  /// Reads the header that `bytes`, the contents of the file at `path`, begin with.
  ///
  /// - Returns: The header, and where in the file the data begin.
  /// - Throws: `DataError` if the bytes are no `.npy` file, or one of a type not read here.
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String
  ) throws(DataError) -> (header: NPYHeader, dataOffset: Int) {
    var parser = try NPYHeaderParser(bytes, path: path)
    return (try parser.dictionary(), parser.end)
  }

  /// Checks magic, version and length.
  private init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(DataError) {
    guard bytes.starts(with: NPYHeader.magic) else {
      throw .notNPY(path, beginning: Array(bytes.prefix(6)))
    }
    guard bytes.count >= 8 else {
      throw .truncatedNPYHeader(path, found: bytes.count, expected: 10)
    }
    let version = bytes[6]
    guard (1...3).contains(version), bytes[7] == 0 else {
      throw .unknownNPYVersion(path, version, bytes[7])
    }
    let start = version == 1 ? 10 : 12
    guard bytes.count >= start else {
      throw .truncatedNPYHeader(path, found: bytes.count, expected: start)
    }
    var length = 0
    for index in (8..<start).reversed() { length = length << 8 | Int(bytes[index]) }
    guard length <= Self.lengthLimit else { throw .longNPYHeader(path, length) }
    guard bytes.count >= start + length else {
      throw .truncatedNPYHeader(path, found: bytes.count, expected: start + length)
    }
    self.path = path
    self.bytes = bytes
    position = start
    end = start + length
  }

  // MARK: The dictionary

  private mutating func dictionary() throws(DataError) -> NPYHeader {
    var descriptor: (elementType: ElementType, byteOrder: NPYHeader.ByteOrder)?
    var isColumnMajor: Bool?
    var shape: [Int]?
    try expect("{")
    while !skip("}") {
      let start = position
      let key = try string()
      try expect(":")
      switch key {
      case "descr" where descriptor == nil: descriptor = try type()
      case "fortran_order" where isColumnMajor == nil: isColumnMajor = try boolean()
      case "shape" where shape == nil: shape = try tuple()
      default: throw .malformedNPYHeader(path, at: start, "unexpected key '\(key)'")
      }
      if skip("}") { break }
      try expect(",")
    }
    if next() != nil { throw unexpected("the end of the header") }
    guard let descriptor, let isColumnMajor, let shape else {
      let missing =
        descriptor == nil ? "descr" : isColumnMajor == nil ? "fortran_order" : "shape"
      throw .malformedNPYHeader(path, at: end, "no key '\(missing)'")
    }
    return NPYHeader(
      elementType: descriptor.elementType, byteOrder: descriptor.byteOrder,
      isColumnMajor: isColumnMajor, shape: shape)
  }

  /// `'<f8'` and its like.
  private mutating func type() throws(DataError) -> (ElementType, NPYHeader.ByteOrder) {
    if next() == UInt8(ascii: "[") || next() == UInt8(ascii: "(") {
      throw .unsupportedNPYType(path, nil, "a structured type")
    }
    let name = try string()
    var rest = name[...]
    var order = NPYHeader.ByteOrder.little
    if let first = rest.first, "<>=|".contains(first) {
      rest = rest.dropFirst()
      if first == ">" { order = .big }
    }
    if let type = Self.types[rest] { return (type, order) }
    throw .unsupportedNPYType(path, name, Self.kinds[rest.prefix(1)] ?? "no known type")
  }

  private static let types: [Substring: ElementType] = [
    "b1": .bool, "?": .bool, "i1": .int8, "i2": .int16, "i4": .int32, "i8": .int,
    "u1": .uint8, "u2": .uint16, "u4": .uint32, "u8": .uint,
    "f2": .float16, "f4": .float, "f8": .double, "c8": .complexFloat, "c16": .complexDouble,
  ]

  /// What NumPy's other letters stand for.
  private static let kinds: [Substring: String] = [
    "O": "Python objects", "c": "complex numbers of another width", "S": "byte strings",
    "a": "byte strings",
    "U": "strings", "V": "raw bytes", "M": "dates", "m": "durations",
    "f": "floating-point numbers of another width", "i": "integers of another width",
    "u": "integers of another width", "b": "integers of another width",
  ]

  private mutating func boolean() throws(DataError) -> Bool {
    if skip("True") { return true }
    if skip("False") { return false }
    throw unexpected("True or False")
  }

  /// `()`, `(3,)`, `(3, 4)`; Python 2 wrote `(3L, 4L)`.
  private mutating func tuple() throws(DataError) -> [Int] {
    var extents: [Int] = []
    try expect("(")
    while !skip(")") {
      extents.append(try integer())
      let isSeparated = skip(",")
      if skip(")") {
        if extents.count == 1, !isSeparated { throw unexpected("',' in a tuple of one") }
        break
      }
      if !isSeparated { throw unexpected("',' or ')'") }
      if extents.count == 64 { throw .malformedNPYHeader(path, at: position, "over 64 axes") }
    }
    return extents
  }

  private mutating func integer() throws(DataError) -> Int {
    let isNegative = skip("-")
    guard let first = next(), Self.isDigit(first) else { throw unexpected("an extent") }
    let start = position
    var value = 0
    while position < end, Self.isDigit(bytes[position]) {
      let digit = Int(bytes[position] - UInt8(ascii: "0"))
      let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = product.addingReportingOverflow(digit)
      if productOverflow || sumOverflow {
        throw .malformedNPYHeader(path, at: start, "an extent that exceeds 64 bits")
      }
      value = sum
      position += 1
    }
    if isNegative { throw .malformedNPYHeader(path, at: start, "a negative extent, -\(value)") }
    if position < end, bytes[position] == UInt8(ascii: "L") { position += 1 }
    return value
  }

  // MARK: Tokens

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The next byte that is no white space; nil at the end.
  private mutating func next() -> UInt8? {
    while position < end {
      let byte = bytes[position]
      guard byte == 0x20 || (0x09...0x0d).contains(byte) else { return byte }
      position += 1
    }
    return nil
  }

  /// Passes `token` if it comes next.
  private mutating func skip(_ token: String) -> Bool {
    guard next() != nil else { return false }
    let rest = UnsafeBufferPointer(rebasing: bytes[position..<end])
    guard rest.starts(with: token.utf8) else { return false }
    position += token.utf8.count
    return true
  }

  private mutating func expect(_ token: String) throws(DataError) {
    if !skip(token) { throw unexpected("'\(token)'") }
  }

  /// A string without escapes, in single or double quotes.
  private mutating func string() throws(DataError) -> String {
    guard let quote = next(), quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      throw unexpected("a string")
    }
    let start = position + 1
    guard let close = bytes[start..<end].firstIndex(of: quote) else {
      throw .malformedNPYHeader(path, at: position, "a string without an end")
    }
    position = close + 1
    return String(decoding: bytes[start..<close], as: UTF8.self)
  }

  /// An error that names the next byte.
  private mutating func unexpected(_ expected: String) -> DataError {
    let found = next().map { DataError.text(of: [$0]) } ?? "the end of the header"
    return .malformedNPYHeader(path, at: position, "\(found), expected \(expected)")
  }
}
