import ApusDiagnostics
import ApusVocabulary

extension Reader {
  /// Reads instructions up to and with `}`.
  mutating func readInstructions(into region: ID<Region>) throws(ReadingError) {
    try nested { reader throws(ReadingError) in
      while !reader.accept("}") {
        let id = try reader.readInstruction()
        reader.function.regions[region].instructions.append(id)
      }
    }
  }

  private mutating func readInstruction() throws(ReadingError) -> ID<Instruction> {
    var results: [ID<Value>] = []
    if case .value = token.kind {
      repeat { results.append(try readDefinition()) } while accept(",")
      try expect("=")
    }
    let start = token
    let mnemonic = try readName()
    switch mnemonic {
    case "block", "if", "loop", "for": return try readStructure(mnemonic, results: results)
    case "cold":
      let id = try readStructure(try readName(), results: results)
      function.instructions[id].isCold = true
      return id
    case "generate", "reduction": return try readArrayStructure(mnemonic, results: results)
    default: break
    }
    var instruction = Instruction(.unreachable, results: results, range: Self.noRange)
    try readOperation(mnemonic, at: start, into: &instruction)
    instruction.range = try readRangeSuffix()
    return function.instructions.add(instruction)
  }

  private mutating func readStructure(
    _ mnemonic: String, results: [ID<Value>]
  ) throws(ReadingError) -> ID<Instruction> {
    let id = try readLabelDefinition()
    var instruction = Instruction(.block, results: results, range: Self.noRange)
    var parameters: [ID<Value>] = []
    switch mnemonic {
    case "if": instruction.operation = .if
    case "loop": instruction.operation = .loop
    case "for": instruction.operation = .for(isClosed: false)
    default: break
    }
    if mnemonic == "for", following.kind == .sign(":") {
      parameters.append(try readDefinition())
      try expect(word: "in")
      instruction.operands.append(try readValue())
      let isClosed = accept("...")
      if !isClosed { try expect("..<") }
      instruction.operation = .for(isClosed: isClosed)
      instruction.operands.append(try readValue())
    } else {
      instruction.operands = try readOperands()
    }
    try readCarried(into: &instruction, &parameters)
    instruction.range = try readRangeSuffix()
    try readRegions(of: &instruction, parameters)
    function.instructions[id] = instruction
    return id
  }

  /// `generate L0 (%i: i64) in %n ! {` or `reduction add 32 L0 (%i: i64) in %n ! {`.
  private mutating func readArrayStructure(
    _ mnemonic: String, results: [ID<Value>]
  ) throws(ReadingError) -> ID<Instruction> {
    var combination: (primitive: Primitive, lanes: Int)?
    if mnemonic == "reduction" { combination = (try readPrimitive(), try readInteger()) }
    let id = try readLabelDefinition()
    var instruction = Instruction(.block, results: results, range: Self.noRange)
    try expect("(")
    let parameters = try readList(until: ")") { reader throws(ReadingError) in
      try reader.readDefinition()
    }
    if accept(word: "in") { instruction.operands = try readOperands() }
    let site = try readSite()
    instruction.operation =
      combination.map { .reduction($0.primitive, lanes: $0.lanes, site) } ?? .generate(site)
    instruction.range = try readRangeSuffix()
    try readRegions(of: &instruction, parameters)
    function.instructions[id] = instruction
    return id
  }

  private mutating func readPrimitive() throws(ReadingError) -> Primitive {
    let name = try readName()
    guard case .primitive(let primitive)? = Self.plain[name] else {
      throw error("there is no primitive '\(name)'")
    }
    return primitive
  }

  /// ` with (%s: f64 = %2, …)`, if it is there.
  private mutating func readCarried(
    into instruction: inout Instruction, _ parameters: inout [ID<Value>]
  ) throws(ReadingError) {
    guard accept(word: "with") else { return }
    try expect("(")
    let carried = try readList(until: ")") { reader throws(ReadingError) in
      let parameter = try reader.readDefinition()
      return (parameter, reader.accept("=") ? try reader.readValue() : nil)
    }
    parameters += carried.map(\.0)
    instruction.operands += carried.compactMap(\.1)
    instruction.operands += try readOperands()
  }

  private mutating func readRegions(
    of instruction: inout Instruction, _ parameters: [ID<Value>]
  ) throws(ReadingError) {
    var isFirst = true
    while isFirst ? accept("{") : accept(word: "else") {
      if !isFirst { try expect("{") }
      let region = function.regions.add(Region(parameters: isFirst ? parameters : []))
      try readInstructions(into: region)
      instruction.regions.append(region)
      isFirst = false
    }
  }

  /// Values with commas between them; none if no value comes next.
  private mutating func readOperands() throws(ReadingError) -> [ID<Value>] {
    var operands: [ID<Value>] = []
    guard case .value = token.kind, !isDefinition else { return operands }
    repeat { operands.append(try readValue()) } while accept(",")
    return operands
  }

  /// Whether the value that comes next is the first of a new instruction.
  private var isDefinition: Bool { following.kind == .sign(":") }

  /// Values in parentheses; none if there are none.
  private mutating func readArguments() throws(ReadingError) -> [ID<Value>] {
    guard accept("(") else { return [] }
    return try readList(until: ")") { reader throws(ReadingError) in try reader.readValue() }
  }

  private mutating func readOperation(
    _ mnemonic: String, at start: Token, into instruction: inout Instruction
  ) throws(ReadingError) {
    switch mnemonic {
    case "break": instruction.operation = .break(try readLabel())
    case "continue": instruction.operation = .continue(try readLabel())
    case "return": instruction.operation = .return
    case "call":
      let callee = try readFunctionName()
      instruction.operands = try readArguments()
      instruction.operation = .call(callee, try readSite())
      return
    default:
      try readPlainOperation(mnemonic, at: start, into: &instruction)
      return
    }
    instruction.operands = try readArguments()
  }

  private mutating func readPlainOperation(
    _ mnemonic: String, at start: Token, into instruction: inout Instruction
  ) throws(ReadingError) {
    if let operation = try readAttributed(mnemonic, results: instruction.results) {
      instruction.operation = operation
      instruction.operands = try readOperands()
    } else if let operation = Self.plain[mnemonic] {
      instruction.operation = operation
      instruction.operands = try readOperands()
    } else if let operation = Self.faulting[mnemonic] {
      instruction.operands = try readOperands()
      instruction.operation = operation(try readSite())
    } else {
      throw error("there is no operation '\(mnemonic)'", at: start)
    }
  }

  /// An operation that says more between its mnemonic and its operands.
  private mutating func readAttributed(
    _ mnemonic: String, results: [ID<Value>]
  ) throws(ReadingError) -> Operation? {
    switch mnemonic {
    case "constant":
      guard let result = results.first else { throw error("a constant has a result") }
      return .constant(try readConstant(function.values[result].type.element))
    case "fits": return .fits(try readScalarType())
    case "extract": return .extract(lane: try readInteger())
    case "insert": return .insert(lane: try readInteger())
    case "extent": return .extent(axis: try readInteger())
    case "reduce": return .reduce(try readPrimitive())
    case "scan": return .scan(try readPrimitive())
    case "routine":
      let name = try readName()
      guard let routine = Routine(name: name) else {
        throw error("there is no routine '\(name)'")
      }
      return .routine(routine)
    case "external":
      let name = try readName()
      guard let function = ExternalFunction(rawValue: name) else {
        throw error("there is no external function '\(name)'")
      }
      return .external(function)
    case "lookUp":
      let name = try readName()
      guard let table = LookUpTable(rawValue: name) else {
        throw error("there is no table '\(name)'")
      }
      return .lookUp(table, column: try readInteger())
    default: return nil
    }
  }

  /// The operations that are a mnemonic and operands.
  private static let plain: [String: Operation] = {
    let operations: [Operation] = [
      .convert, .bitcast, .splat, .iota, .unreachable, .element, .reshape, .fill, .load, .store,
      .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release,
    ]
    let all = operations + Primitive.allCases.map { Operation.primitive($0) }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.mnemonic, $0) })
  }()

  /// The operations that are a mnemonic, operands and a site.
  private static let faulting: [String: @Sendable (ID<FaultSite>) -> Operation] = [
    "check": { .check($0) }, "poll": { .poll($0) }, "print": { .print($0) },
    "arrayLiteral": { .arrayLiteral($0) }, "arrayFill": { .arrayFill($0) },
    "snapshot": { .snapshot($0) }, "materialize": { .materialize($0) },
    "allocate": { .allocate($0) }, "copy": { .copy($0) },
  ]

  /// `!kind "format" (Int, Int) in f at 12..<17`; all but the `!` may be left out.
  private mutating func readSite() throws(ReadingError) -> ID<FaultSite> {
    try expect("!")
    var site = FaultSite(kind: nil, format: "", function: function.name, range: Self.noRange)
    if case .word(let word) = token.kind,
      let kind = FaultKind.allCases.first(where: { "\($0)" == word })
    {
      advance()
      site.kind = kind
    }
    if case .string(let format) = token.kind {
      advance()
      site.format = format
    }
    if accept("(") {
      site.types = try readList(until: ")") { reader throws(ReadingError) in
        guard case .scalar(let type) = try reader.readSourceType() else {
          throw reader.error("expected a scalar type")
        }
        return type
      }
    }
    if accept(word: "in") { site.function = try readName() }
    if accept(word: "at") { site.range = try readRange() }
    return add(site)
  }

  /// The value of a constant of `type`.
  private mutating func readConstant(_ type: ScalarType) throws(ReadingError) -> Constant {
    let start = token
    let isNegative = accept("-")
    var text = isNegative ? "-" : ""
    switch token.kind {
    case .word(let word): text += word
    case .number(let number): text += number
    case .value, .string, .sign, .end: throw error("expected a number")
    }
    advance()
    if text == "nan" {
      try expect("(")
      guard case .number(let digits) = token.kind, let bits = UInt64(digits.dropFirst(2), radix: 16)
      else { throw error("expected the bits of a NaN") }
      advance()
      try expect(")")
      return Constant(type, bits: bits)
    }
    guard let constant = Constant(type, text: text) else {
      throw error("'\(text)' is no value of type \(type.name)", at: start)
    }
    return constant
  }
}

extension Constant {
  /// The number that `text` is in `type`.
  init?(_ type: ScalarType, text: String) {
    switch type {
    case .bool:
      guard text == "true" || text == "false" else { return nil }
      self.init(text == "true")
    case .int8, .int16, .int32, .int64:
      guard let number = Int64(text) else { return nil }
      self.init(type, bits: UInt64(bitPattern: number))
      if signed != number { return nil }
    case .uint8, .uint16, .uint32, .uint64:
      guard let number = UInt64(text) else { return nil }
      self.init(type, bits: number)
      if bits != number { return nil }
    case .float16:
      guard let number = Float16(text) else { return nil }
      self.init(type, bits: UInt64(number.bitPattern))
    case .float:
      guard let number = Float(text) else { return nil }
      self.init(number)
    case .double:
      guard let number = Double(text) else { return nil }
      self.init(number)
    }
  }
}
