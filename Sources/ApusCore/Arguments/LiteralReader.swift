import ApusVocabulary

/// Reads a Swift literal as an argument for a parameter of a known type: `3`, `-2.5e3`, `0x1F`,
/// `true`, `1.5-2i`, `[1, 2, 3]`, `[[1, 2], [3, 4]]`, `(1, 2.5)`.
package struct LiteralReader {
  /// The parameter that the value is for, for messages.
  private let parameter: String
  private let text: String
  private let bytes: [UInt8]
  private var position = 0

  /// Prepares to read `text` as the argument for `parameter`.
  package init(_ text: String, parameter: String) {
    self.parameter = parameter
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Reads the whole text as a value of a type.
  /// - Throws: `ArgumentError` with what was expected and what was found.
  package mutating func read(_ type: SourceType) throws(ArgumentError) -> KernelValue {
    let value = try readValue(type, whole: type)
    skipSpace()
    guard position == bytes.count else { throw mismatch(type) }
    return value
  }

  private mutating func readValue(
    _ type: SourceType, whole: SourceType
  ) throws(ArgumentError) -> KernelValue {
    switch type {
    case .scalar(let element): return .scalar(try readScalar(element, whole: whole))
    case .array(let element): return try readArray(element, rank: 1, whole: whole)
    case .ndarray(let element, let rank):
      return try readArray(element, rank: rank, whole: whole)
    case .tuple(let elements): return try readTuple(elements, whole: whole)
    case .range, .never, .error: throw mismatch(whole)
    }
  }

  // MARK: Numbers

  /// Reads up to the next comma, bracket or parenthesis.
  private mutating func readScalar(
    _ element: ElementType, whole: SourceType
  ) throws(ArgumentError) -> AnyScalar {
    skipSpace()
    let start = position
    while position < bytes.count, !Array(",[]()".utf8).contains(bytes[position]) { position += 1 }
    var word = String(decoding: bytes[start..<position], as: UTF8.self)
    while word.last == " " { word.removeLast() }
    guard !word.isEmpty else { throw mismatch(whole) }
    guard let words = Self.words(of: word, as: element) else {
      throw ArgumentError(
        argument: parameter,
        "argument '\(parameter)' expects '\(whole.swiftName)': \(Self.complaint(word, element))")
    }
    return AnyScalar(element, words: words)
  }

  /// Why a word is no number of the type.
  private static func complaint(_ word: String, _ element: ElementType) -> String {
    if element.representation.isInteger, Int(word) != nil || UInt64(word) != nil {
      return "'\(word)' does not fit in '\(element.swiftName)'"
    }
    if element.representation.isInteger, Double(word) != nil {
      return "'\(word)' is not an integer"
    }
    if element == .bool { return "'\(word)' is not a 'Bool': write 'true' or 'false'" }
    let other = advice(
      forWord: word, isInteger: element.representation.isInteger, isComplex: element.isComplex)
    let advice = element.isComplex && other.isEmpty ? ", which is written as '1.5-2i'" : other
    return "'\(word)' is not a '\(element.swiftName)'\(advice)"
  }

  /// What to write instead of a word that is a number elsewhere; empty if that is not plain.
  static func advice(
    forWord word: String, isInteger: Bool = false, isComplex: Bool = true
  ) -> String {
    if isComplex, word.last == "j", Self.isComplex(word.dropLast() + "i") {
      return "; write '\(word.dropLast())i'"
    }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let above = Double(String(parts[0]).trimmed),
      let below = Double(String(parts[1]).trimmed), (above / below).isFinite
    {
      if isInteger { return "; an argument is no formula: write the integer" }
      return "; an argument is no formula: write '\(above / below)'"
    }
    return ""
  }

  /// Whether a word is a complex number, such as `1.5-2i`.
  static func isComplex(_ word: String) -> Bool { words(of: word, as: .complexDouble) != nil }

  /// The components of a number; `nil` if the word is no literal of the type or does not fit.
  private static func words(of word: String, as element: ElementType) -> [UInt64]? {
    guard element.isComplex else { return bits(of: word, as: element).map { [$0] } }
    guard word.hasSuffix("i") else { return bits(of: word, as: element.component).map { [$0, 0] } }
    let parts = word.dropLast()
    var sign = parts.startIndex
    for index in parts.indices.dropFirst() where "+-".contains(parts[index]) {
      // A sign behind an exponent's letter is the exponent's.
      let number = parts[sign...].drop { "+- ".contains($0) }
      let letters = number.lowercased().hasPrefix("0x") ? "pP" : "eE"
      if !letters.contains(parts[parts.index(before: index)]) { sign = index }
    }
    var second = String(parts[sign...])
    if second.isEmpty || second == "+" || second == "-" { second += "1" }
    if second.hasPrefix("+") { second.removeFirst() }
    let first = sign == parts.startIndex ? "0" : String(parts[..<sign])
    guard let real = bits(of: first.trimmed, as: element.component),
      let imaginary = bits(of: second.trimmed, as: element.component)
    else { return nil }
    return [real, imaginary]
  }

  /// The bits of a real number; `nil` if the word is no literal of the type or does not fit.
  private static func bits(of word: String, as element: ElementType) -> UInt64? {
    func integer<T: FixedWidthInteger>(_: T.Type) -> UInt64? {
      Self.integer(word, as: T.self).map { UInt64(truncatingIfNeeded: $0) }
    }
    switch element {
    case .bool: return word == "true" ? 1 : word == "false" ? 0 : nil
    case .int8: return integer(Int8.self)
    case .int16: return integer(Int16.self)
    case .int32: return integer(Int32.self)
    case .int64, .int: return integer(Int64.self)
    case .uint8: return integer(UInt8.self)
    case .uint16: return integer(UInt16.self)
    case .uint32: return integer(UInt32.self)
    case .uint64, .uint: return integer(UInt64.self)
    case .float16: return floating(word, as: Float16.self).map { UInt64($0.bitPattern) }
    case .float: return floating(word, as: Float.self).map { UInt64($0.bitPattern) }
    case .double: return floating(word, as: Double.self).map { $0.bitPattern }
    case .complexFloat, .complexDouble: return nil
    }
  }

  /// An integer literal in any of Swift's forms.
  private static func integer<T: FixedWidthInteger>(_ word: String, as: T.Type) -> T? {
    let digits = word.filter { $0 != "_" }
    let isNegative = digits.hasPrefix("-")
    let magnitude = isNegative || digits.hasPrefix("+") ? String(digits.dropFirst()) : digits
    guard let first = magnitude.first, first.isNumber else { return nil }
    let radix = ["0x": 16, "0o": 8, "0b": 2][magnitude.prefix(2).lowercased()] ?? 10
    let plain = radix == 10 ? magnitude : String(magnitude.dropFirst(2))
    return T((isNegative ? "-" : "") + plain, radix: radix)
  }

  /// A floating-point literal, or an integer one in any of Swift's forms.
  private static func floating<T: BinaryFloatingPoint & LosslessStringConvertible>(
    _ word: String, as: T.Type
  ) -> T? {
    T(floatText(word)) ?? integer(word, as: Int64.self).map { T($0) }
  }

  /// A floating-point literal without what Swift's own parser of text does not take.
  private static func floatText(_ word: String) -> String {
    let plain = word.filter { $0 != "_" }
    return plain.hasPrefix(".") ? "0" + plain : plain
  }

  // MARK: Arrays and tuples

  /// Reads nested brackets, as deep as the rank; all rows have one length.
  private mutating func readArray(
    _ element: ElementType, rank: Int, whole: SourceType
  ) throws(ArgumentError) -> KernelValue {
    var shape = [Int?](repeating: nil, count: rank)
    var scalars: [AnyScalar] = []
    try readRows(element, axis: 0, &shape, &scalars, whole: whole)
    do {
      var array = try AnyArray(
        allocating: element, shape: shape.map { $0 ?? 0 }, zeroed: false)
      let start = try array.makeUniqueStart()
      for (index, scalar) in scalars.enumerated() {
        scalar.store(to: start + index * element.byteCount)
      }
      return .array(array)
    } catch {
      throw ArgumentError(argument: parameter, "argument '\(parameter)': \(error)")
    }
  }

  private mutating func readRows(
    _ element: ElementType, axis: Int, _ shape: inout [Int?], _ scalars: inout [AnyScalar],
    whole: SourceType
  ) throws(ArgumentError) {
    guard axis < shape.count else {
      scalars.append(try readScalar(element, whole: whole))
      return
    }
    guard take("[") else { throw mismatch(whole) }
    var count = 0
    while !take("]") {
      if count > 0, !take(",") { throw mismatch(whole) }
      if count > 0, take("]") { break }
      try readRows(element, axis: axis + 1, &shape, &scalars, whole: whole)
      count += 1
    }
    if let known = shape[axis], known != count {
      throw ArgumentError(
        argument: parameter,
        "argument '\(parameter)': a row of \(count) elements among rows of \(known)")
    }
    shape[axis] = count
  }

  private mutating func readTuple(
    _ elements: [SourceType.Element], whole: SourceType
  ) throws(ArgumentError) -> KernelValue {
    guard take("(") else { throw mismatch(whole) }
    var values: [(label: String?, value: KernelValue)] = []
    for (index, element) in elements.enumerated() {
      if index > 0, !take(",") { throw mismatch(whole) }
      try takeLabel(element.label, whole: whole)
      values.append((element.label, try readValue(element.type, whole: whole)))
    }
    guard take(")") else { throw mismatch(whole) }
    return .tuple(values)
  }

  /// Takes the label of a tuple's element, if one is written.
  private mutating func takeLabel(
    _ expected: String?, whole: SourceType
  ) throws(ArgumentError) {
    skipSpace()
    let rest = bytes[position...].prefix { !Array(",()[]".utf8).contains($0) }
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return }
    let label = String(decoding: bytes[position..<colon], as: UTF8.self).trimmed
    guard label == expected else {
      throw ArgumentError(
        argument: parameter,
        """
        argument '\(parameter)' expects '\(whole.swiftName)': the label '\(label)' is where \
        \(expected.map { "'\($0)'" } ?? "none") should be
        """)
    }
    position = colon + 1
  }

  // MARK: Characters

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
  }

  /// Takes a character if it comes next.
  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
    position += 1
    return true
  }

  private func mismatch(_ type: SourceType) -> ArgumentError {
    ArgumentError(
      argument: parameter,
      "argument '\(parameter)' expects '\(type.swiftName)', found '\(text)'\(advice(type))")
  }

  /// What to write instead of a text that is no literal of the type, if that is plain.
  private func advice(_ type: SourceType) -> String {
    if text.hasSuffix(".csv") { return "; name a column, '\(text):column'" }
    if text.hasSuffix(".npz") { return "; save one array as a '.npy' file" }
    switch type {
    case .array: return "; write '[1, 2, 3]', a '.npy' file or 'data.csv:column'"
    case .ndarray(_, let rank) where rank == 1:
      return "; write '[1, 2, 3]', a '.npy' file or 'data.csv:column'"
    case .ndarray(_, let rank) where rank == 2:
      return "; write '[[1, 2], [3, 4]]', a '.npy' file or 'data.csv:first..last'"
    case .ndarray(_, let rank): return "; write \(rank) levels of brackets, or a '.npy' file"
    case .tuple(let elements):
      return "; write \(elements.count) values in parentheses, separated by commas"
    case .scalar, .range, .never, .error: return ""
    }
  }
}

extension String {
  /// The text without the spaces around it.
  package var trimmed: String {
    var rest = self[...].drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
