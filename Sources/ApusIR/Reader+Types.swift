import ApusDiagnostics
import ApusVocabulary

extension Reader {
  /// A type of the IR, such as `f64x8` or `array<f64,2>`.
  mutating func readType() throws(ReadingError) -> Type {
    let start = token
    let word = try readName()
    if word == "array" || word == "storage" {
      try expect("<")
      let element = try readScalarType()
      try expect(",")
      let rank = try readInteger()
      try expect(">")
      return word == "array" ? .array(element, rank: rank) : .storage(element, rank: rank)
    }
    if let type = ScalarType(irName: word) { return .scalar(type) }
    let parts = word.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let type = ScalarType(irName: parts[0]), let lanes = Int(parts[1])
    else { throw error("there is no type '\(word)'", at: start) }
    return .scalar(type, lanes: lanes)
  }

  mutating func readScalarType() throws(ReadingError) -> ScalarType {
    let start = token
    let word = try readName()
    guard let type = ScalarType(irName: word) else {
      throw error("there is no scalar type '\(word)'", at: start)
    }
    return type
  }

  /// ` @12..<17`, or nothing.
  mutating func readRangeSuffix() throws(ReadingError) -> SourceRange {
    accept("@") ? try readRange() : Self.noRange
  }

  /// `12..<17`, or `1:12..<17` in another source text than the first.
  mutating func readRange() throws(ReadingError) -> SourceRange {
    var source = 0
    var lower = try readInteger()
    if accept(":") {
      source = lower
      lower = try readInteger()
    }
    try expect("..<")
    let upper = try readInteger()
    guard let source = UInt32(exactly: source), let lower = UInt32(exactly: lower),
      let upper = UInt32(exactly: upper)
    else { throw error("the range is out of bounds") }
    return SourceRange(SourceID(source), lower, upper)
  }

  /// `f(a: Int, _ x: inout [Float] = g) -> Void`.
  mutating func readSignature(isEntry: Bool) throws(ReadingError) -> Signature {
    let name = try readName()
    try expect("(")
    let parameters = try readList(until: ")") { reader throws(ReadingError) in
      let label = try reader.readName()
      let name = reader.token.kind == .sign(":") ? label : try reader.readName()
      try reader.expect(":")
      let isInout = reader.accept(word: "inout")
      var parameter = Signature.Parameter(
        label: label == "_" ? nil : label, name: name, type: try reader.readSourceType(),
        isInout: isInout)
      if reader.accept("=") { parameter.defaultValue = try reader.readFunctionName() }
      return parameter
    }
    try expect("->")
    return Signature(
      name: name, parameters: parameters, result: try readSourceType(), isEntry: isEntry)
  }

  /// A type as Swift writes it.
  mutating func readSourceType() throws(ReadingError) -> SourceType {
    try nested { reader throws(ReadingError) in
      if reader.accept("[") {
        let element = try reader.readElementType()
        try reader.expect("]")
        return .array(element)
      }
      if reader.accept("(") { return .tuple(try reader.readTupleElements()) }
      return try reader.readNamedSourceType()
    }
  }

  private mutating func readTupleElements() throws(ReadingError) -> [SourceType.Element] {
    try readList(until: ")") { reader throws(ReadingError) in
      var label: String?
      if reader.following.kind == .sign(":") {
        label = try reader.readName()
        reader.advance()
      }
      return SourceType.Element(label: label, type: try reader.readSourceType())
    }
  }

  private mutating func readNamedSourceType() throws(ReadingError) -> SourceType {
    let start = token
    let name = try readName()
    if let element = ElementType(swiftName: name) { return .scalar(element) }
    switch name {
    case "Complex": return .scalar(try readComplexType(at: start))
    case "Void": return .void
    case "Never": return .never
    case "_": return .error
    case "Vector", "Matrix", "Range", "ClosedRange", "NDArray": break
    default: throw error("there is no type '\(name)'", at: start)
    }
    try expect("<")
    let element = try readElementType()
    var type = SourceType.range(element, isClosed: name == "ClosedRange")
    if name == "Vector" { type = .ndarray(element, rank: 1) }
    if name == "Matrix" { type = .ndarray(element, rank: 2) }
    if name == "NDArray" {
      try expect(",")
      type = .ndarray(element, rank: try readInteger())
    }
    try expect(">")
    return type
  }

  private mutating func readElementType() throws(ReadingError) -> ElementType {
    let start = token
    let name = try readName()
    if name == "Complex" { return try readComplexType(at: start) }
    guard let type = ElementType(swiftName: name) else {
      throw error("there is no element type '\(name)'", at: start)
    }
    return type
  }

  /// `<Double>` behind `Complex`.
  private mutating func readComplexType(at start: Token) throws(ReadingError) -> ElementType {
    try expect("<")
    let component = try readElementType()
    try expect(">")
    guard !component.isComplex, let type = component.complex else {
      throw error("there is no type 'Complex<\(component.swiftName)>'", at: start)
    }
    return type
  }
}
