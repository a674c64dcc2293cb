import ApusDiagnostics
import ApusVocabulary

/// Reads what `Printer` writes.
///
/// Only the form of the text is checked here; `Verifier` tells whether it is IR that makes sense.
package struct Reader {
  /// How deep structures and tuples may be nested.
  static let nestingLimit = 200

  private let text: [UInt8]
  private let tokens: [Token]
  private var index = 0
  var module: Module
  private var functionIDs: [String: ID<Function>] = [:]
  private var siteIDs: [FaultSite: ID<FaultSite>] = [:]
  var depth = 0
  // Of the function that is being read:
  var function: Function
  private var values: [String: ID<Value>] = [:]
  private var undefined: [ID<Value>: Token] = [:]
  private var structures: [String: ID<Instruction>] = [:]
  private var unplaced: [ID<Instruction>: Token] = [:]

  private init(_ text: String, sources: SourceMap?) throws(ReadingError) {
    self.text = Array(text.utf8)
    tokens = try Lexer.tokens(of: self.text)
    module = Module(sources: sources ?? SourceMap(SourceText(name: "<ir>", text: text)))
    function = Self.emptyFunction
  }

  /// Reads a module. Without `sources`, ranges are taken to lie in the text itself.
  package static func module(
    from text: String, sources: SourceMap? = nil
  ) throws(ReadingError) -> Module {
    var reader = try Reader(text, sources: sources)
    try reader.readModule()
    return reader.module
  }

  static let noRange = SourceRange(SourceID(0), 0, 0)

  private static var emptyFunction: Function {
    let signature = Signature(name: "", parameters: [], result: .void, isEntry: false)
    return Function(name: "", signature: signature, parameters: [], results: [], range: noRange)
  }

  // MARK: Tokens

  var token: Token { tokens[min(index, tokens.count - 1)] }

  /// The token after the next.
  var following: Token { tokens[min(index + 1, tokens.count - 1)] }

  mutating func advance() { index += 1 }

  func error(_ message: String, at token: Token? = nil) -> ReadingError {
    ReadingError(message, at: (token ?? self.token).offset, in: text)
  }

  /// Takes the sign if it comes next.
  mutating func accept(_ sign: String) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  /// Takes the word if it comes next.
  mutating func accept(word: String) -> Bool {
    guard token.kind == .word(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ sign: String) throws(ReadingError) {
    guard accept(sign) else { throw error("expected '\(sign)'") }
  }

  mutating func expect(word: String) throws(ReadingError) {
    guard accept(word: word) else { throw error("expected '\(word)'") }
  }

  /// A word, or a quoted one.
  mutating func readName() throws(ReadingError) -> String {
    switch token.kind {
    case .word(let name), .string(let name):
      advance()
      return name
    case .value, .number, .sign, .end: throw error("expected a name")
    }
  }

  mutating func readInteger() throws(ReadingError) -> Int {
    guard case .number(let digits) = token.kind, let number = Int(digits) else {
      throw error("expected an integer")
    }
    advance()
    return number
  }

  /// The items up to `end`, with commas between them.
  mutating func readList<Item>(
    until end: String, _ item: (inout Reader) throws(ReadingError) -> Item
  ) throws(ReadingError) -> [Item] {
    var items: [Item] = []
    if accept(end) { return items }
    repeat { items.append(try item(&self)) } while accept(",")
    try expect(end)
    return items
  }

  /// Counts nesting while `body` runs, and refuses too much of it.
  mutating func nested<Result>(
    _ body: (inout Reader) throws(ReadingError) -> Result
  ) throws(ReadingError) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.nestingLimit else { throw error("nested too deeply") }
    return try body(&self)
  }

  // MARK: Module

  private mutating func readModule() throws(ReadingError) {
    try findFunctions()
    while token.kind != .end {
      let isEntry = accept(word: "entry")
      try expect(word: "func")
      try readFunction(isEntry: isEntry)
    }
  }

  /// Names all functions before any is read, since calls may come before their callee.
  private mutating func findFunctions() throws(ReadingError) {
    for (token, next) in zip(tokens, tokens.dropFirst()) where token.kind == .word("func") {
      let name: String
      switch next.kind {
      case .word(let text), .string(let text): name = text
      case .value, .number, .sign, .end: throw error("expected a name", at: next)
      }
      guard functionIDs[name] == nil else {
        throw error("there are two functions '\(name)'", at: next)
      }
      functionIDs[name] = ID(functionIDs.count)
    }
  }

  mutating func readFunctionName() throws(ReadingError) -> ID<Function> {
    let start = token
    let name = try readName()
    guard let id = functionIDs[name] else {
      throw error("there is no function '\(name)'", at: start)
    }
    return id
  }

  private mutating func readFunction(isEntry: Bool) throws(ReadingError) {
    function = Self.emptyFunction
    (values, undefined, structures, unplaced) = ([:], [:], [:], [:])
    function.name = try readName()
    try expect("(")
    let parameters = try readList(until: ")") { reader throws(ReadingError) in
      let id = try reader.readDefinition { reader throws(ReadingError) in
        let isExclusive = reader.accept(word: "exclusive")
        reader.function.conventions.append(isExclusive ? .exclusive : .value)
        return try reader.readType()
      }
      return id
    }
    function.regions[function.body].parameters = parameters
    if accept("->") {
      try expect("(")
      function.results = try readList(until: ")") { reader throws(ReadingError) in
        try reader.readType()
      }
    }
    function.signature = Signature(
      name: function.name, parameters: [], result: .void, isEntry: isEntry)
    if accept(word: "as") { function.signature = try readSignature(isEntry: isEntry) }
    function.range = try readRangeSuffix()
    try expect("{")
    try readInstructions(into: function.body)
    if let (_, token) = undefined.min(by: { $0.value.offset < $1.value.offset }) {
      throw error("the value is not defined", at: token)
    }
    if let (_, token) = unplaced.min(by: { $0.value.offset < $1.value.offset }) {
      throw error("there is no structure with this label", at: token)
    }
    _ = module.functions.add(function)
  }

  // MARK: Values and labels

  /// A value that is used; it may be defined further down.
  mutating func readValue() throws(ReadingError) -> ID<Value> {
    let start = token
    guard case .value(let name, let text) = token.kind else { throw error("expected a value") }
    advance()
    if let id = values[text] { return id }
    let id = function.values.add(Value(type: .bool, name: name))
    values[text] = id
    undefined[id] = start
    return id
  }

  /// `%x: type`, which defines the value.
  mutating func readDefinition(
    type: (inout Reader) throws(ReadingError) -> Type = { reader throws(ReadingError) in
      try reader.readType()
    }
  ) throws(ReadingError) -> ID<Value> {
    let start = token
    guard case .value(let name, let text) = token.kind else { throw error("expected a value") }
    advance()
    try expect(":")
    let type = try type(&self)
    guard let id = values[text] else {
      let id = function.values.add(Value(type: type, name: name))
      values[text] = id
      return id
    }
    guard undefined.removeValue(forKey: id) != nil else {
      throw error("'\(text)' is defined twice", at: start)
    }
    function.values[id].type = type
    return id
  }

  /// The label of a structure, which may come further down.
  mutating func readLabel() throws(ReadingError) -> ID<Instruction> {
    guard case .word(let label) = token.kind else { throw error("expected a label") }
    if structures[label] == nil {
      let id = function.instructions.add(Instruction(.unreachable, range: Self.noRange))
      structures[label] = id
      unplaced[id] = token
    }
    advance()
    return structures[label] ?? ID(0)
  }

  /// The label that a structure bears.
  mutating func readLabelDefinition() throws(ReadingError) -> ID<Instruction> {
    let start = token
    let id = try readLabel()
    guard unplaced.removeValue(forKey: id) != nil else {
      throw error("two structures have this label", at: start)
    }
    return id
  }

  /// The id of `site`, one for all that are equal.
  mutating func add(_ site: FaultSite) -> ID<FaultSite> {
    if let id = siteIDs[site] { return id }
    let id = module.faultSites.add(site)
    siteIDs[site] = id
    return id
  }
}
