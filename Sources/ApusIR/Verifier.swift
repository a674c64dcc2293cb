import ApusDiagnostics
import ApusVocabulary

/// Tells whether a module is IR that makes sense. The rules:
///
/// *Form*
/// - Every id names an entity that exists; a region belongs to one instruction or is a body, an
///   instruction stands in one region, and a value is defined once.
/// - An instruction has as many operands, results and regions as its operation says.
/// - A region ends in a terminator and has none before its end.
/// - A value is used after its definition, in the region of the definition or inside it.
/// - `break` targets a structure around it, `continue` a loop around it; `break` gives values of
///   the types of the structure's results, `continue` of its carried values, `return` of the
///   function's results.
/// - The region of `loop` has parameters of the types of the operands; that of `for` the index and
///   then such; the results of `for` have the types of the carried values. Those of `generate` and
///   `reduction` have an index for each extent. Others have none.
/// - The region of `generate` and `reduction` is left only at its end, by `break` with what is at
///   the indices; no exit crosses its border.
///
/// *Types*
/// - Vectors have 1, 2, 4, …, 64 lanes; arrays and storages have rank 1 to 7.
/// - `Primitive` obeys its row in `TypeRule`; operands and result have one type unless it says
///   otherwise. All other operations obey the signature in their documentation.
/// - A constant has the type of its result's element.
/// - Conditions of `if` and `check` are one bool; bounds of `for` are one integer each; indices and
///   extents are of type int64.
///
/// *Faults*
/// - Sites exist; a `check` names a kind; values that are shown agree with the site's types, and
///   are at most four.
///
/// *Arrays*
/// - Parameters by value are scalars or, at `.values`, arrays, at `.storage`, storages; exclusive
///   ones are storages.
/// - At `.storage` there are no arrays, nor operations on them; `generate` then gives a storage.
/// - A routine has the operands that its parameters say. Before bufferisation arrays that it reads
///   may be values.
/// - A parameter by value is not written, nor given to a callee as exclusive; a storage given as
///   exclusive is no other argument of the same call.
/// - A call's operands and results have the callee's types; the parameters and results of an entry
///   are the leaves of its signature.
package struct Verifier {
  /// How far the module is on its way.
  package enum Level: Hashable, Sendable {
    /// Before bufferisation: arrays are values, and storages what `inout` parameters are.
    case values
    /// After it: storages only.
    case storage
  }

  /// A rule that is broken, and where.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package var function: String
    /// The instruction as text; empty if it is the function that is wrong.
    package var line: String
    package var message: String

    package var description: String {
      "\(function): \(message)" + (line.isEmpty ? "" : "\n  \(line)")
    }
  }

  /// How many failures are kept.
  private static let limit = 20

  let module: Module
  let level: Level
  let function: Function
  private(set) var failures: [Failure] = []
  /// The instruction that is looked at; `nil` for the function.
  private var current: ID<Instruction>?
  private var isVisible: [Bool]
  private var isDefined: [Bool]
  private var isListed: [Bool]
  private var isOwned: [Bool]
  private var enclosing: [ID<Instruction>] = []

  private init(_ function: Function, in module: Module, level: Level) {
    self.module = module
    self.level = level
    self.function = function
    isVisible = Array(repeating: false, count: function.values.count)
    isDefined = isVisible
    isListed = Array(repeating: false, count: function.instructions.count)
    isOwned = Array(repeating: false, count: function.regions.count)
  }

  /// All that is wrong with `module`.
  package static func failures(in module: Module, level: Level) -> [Failure] {
    module.functions.ids.flatMap { failures(in: $0, of: module, level: level) }
  }

  /// All that is wrong with one function.
  package static func failures(
    in function: ID<Function>, of module: Module, level: Level
  ) -> [Failure] {
    var verifier = Verifier(module.functions[function], in: module, level: level)
    verifier.verifyFunction()
    return verifier.failures
  }

  mutating func fail(_ message: String) {
    guard failures.count < Self.limit else { return }
    let line = current.map { Printer.line(of: $0, in: function, module: module) } ?? ""
    failures.append(Failure(function: function.name, line: line, message: message))
  }

  // MARK: Function

  private mutating func verifyFunction() {
    for value in function.values.entities { verifyType(value.type) }
    guard Int(function.body.index) < function.regions.count else {
      return fail("the body does not exist")
    }
    verifyParameters()
    if function.signature.isEntry, !function.signature.isPlain(for: function) {
      verifySignature()
    }
    verifyRegion(function.body)
  }

  private mutating func verifyType(_ type: Type) {
    switch type {
    case .scalar(_, let lanes):
      let isValid = lanes >= 1 && lanes <= 64 && lanes & (lanes - 1) == 0
      if !isValid { fail("a value has \(lanes) lanes") }
    case .array(_, let rank), .storage(_, let rank):
      if !(1...Type.rankLimit).contains(rank) { fail("a value has rank \(rank)") }
      if case .array = type, level == .storage { fail("a value is an array after bufferisation") }
    }
  }

  private mutating func verifyParameters() {
    guard function.conventions.count == function.parameters.count else {
      return fail("there are not as many conventions as parameters")
    }
    for (value, convention) in zip(function.parameters, function.conventions) {
      guard let type = type(of: value) else { continue }
      switch (type, convention, level) {
      case (.storage, .exclusive, _), (.scalar, .value, _), (.array, .value, .values),
        (.storage, .value, .storage):
        break
      case (_, .exclusive, _): fail("an exclusive parameter is of type \(type.text)")
      case (_, .value, _): fail("a parameter by value is of type \(type.text)")
      }
    }
  }

  private mutating func verifySignature() {
    let signature = function.signature
    let parameters = signature.parameters.flatMap(\.type.leaves)
    let isMutable = signature.parameters.flatMap { parameter in
      parameter.type.leaves.map { _ in parameter.isInout }
    }
    let outputs = zip(parameters, isMutable).filter(\.1).map(\.0)
    let types = function.parameters.compactMap { type(of: $0) }
    if !Self.agree(types, parameters) { fail("the parameters are not the signature's leaves") }
    if !Self.agree(function.results, signature.result.leaves + outputs) {
      fail("the results are not the signature's leaves")
    }
  }

  /// Whether each type of the IR represents the type of the source beside it.
  private static func agree(_ types: [Type], _ sources: [SourceType]) -> Bool {
    guard types.count == sources.count else { return false }
    return zip(types, sources).allSatisfy { type, source in
      type == Type(leaf: source, isStorage: false) || type == Type(leaf: source, isStorage: true)
    }
  }

  // MARK: Regions

  private mutating func verifyRegion(_ id: ID<Region>) {
    guard Int(id.index) < function.regions.count else { return fail("a region does not exist") }
    guard !isOwned[Int(id.index)] else { return fail("a region belongs to two instructions") }
    isOwned[Int(id.index)] = true
    let region = function.regions[id]
    var defined = region.parameters
    for value in region.parameters { define(value) }
    for (position, instruction) in region.instructions.enumerated() {
      verifyInstruction(instruction, isLast: position == region.instructions.count - 1)
      if Int(instruction.index) < function.instructions.count {
        defined += function.instructions[instruction].results
      }
    }
    if region.instructions.isEmpty { fail("a region is empty") }
    for value in defined where Int(value.index) < isVisible.count {
      isVisible[Int(value.index)] = false
    }
  }

  private mutating func define(_ value: ID<Value>) {
    guard Int(value.index) < function.values.count else { return fail("a value does not exist") }
    if isDefined[Int(value.index)] { fail("a value is defined twice") }
    isDefined[Int(value.index)] = true
    isVisible[Int(value.index)] = true
  }

  private mutating func verifyInstruction(_ id: ID<Instruction>, isLast: Bool) {
    guard Int(id.index) < function.instructions.count else {
      return fail("an instruction does not exist")
    }
    let outer = current
    current = id
    defer { current = outer }
    guard !isListed[Int(id.index)] else { return fail("the instruction stands in two places") }
    isListed[Int(id.index)] = true
    let instruction = function.instructions[id]
    if instruction.operation.isTerminator != isLast {
      fail(isLast ? "the region does not end in a terminator" : "a terminator is not at the end")
    }
    for operand in instruction.operands {
      guard Int(operand.index) < function.values.count else {
        return fail("an operand does not exist")
      }
      if !isVisible[Int(operand.index)] { fail("an operand is not defined here") }
    }
    for result in instruction.results where Int(result.index) >= function.values.count {
      return fail("a result does not exist")
    }
    if instruction.regions.count != instruction.operation.regionCount {
      fail("it has \(instruction.regions.count) regions")
    } else {
      verifyOperation(instruction)
      enclosing.append(id)
      for region in instruction.regions { verifyRegion(region) }
      enclosing.removeLast()
    }
    for result in instruction.results { define(result) }
  }

  // MARK: What rules ask

  /// The type of a value, if that exists.
  func type(of value: ID<Value>) -> Type? {
    Int(value.index) < function.values.count ? function.values[value].type : nil
  }

  func types(of values: some Sequence<ID<Value>>) -> [Type] {
    values.compactMap { type(of: $0) }
  }

  /// Whether `structure` is around the instruction that is looked at.
  func encloses(_ structure: ID<Instruction>) -> Bool { enclosing.contains(structure) }

  /// Whether the way from here out of `structure`, or out of the function, leaves an operation on
  /// arrays; its own region leaves that only at its end.
  func crossesIteration(to structure: ID<Instruction>?) -> Bool {
    let first = structure.flatMap { enclosing.firstIndex(of: $0) } ?? -1
    if let structure, isIteration(structure) { return first != enclosing.count - 1 }
    return enclosing.dropFirst(first + 1).contains(where: isIteration)
  }

  private func isIteration(_ structure: ID<Instruction>) -> Bool {
    let operation = function.instructions[structure].operation
    return operation.repeats && !operation.isLoop
  }
}

extension Signature {
  /// Whether it says nothing about `function`, as that of IR which was written by hand.
  func isPlain(for function: Function) -> Bool {
    name == function.name && parameters.isEmpty && result == .void
  }
}

extension Module {
  /// Throws the first rule that the module breaks.
  package func verify(level: Verifier.Level) throws(Verifier.Failure) {
    if let failure = Verifier.failures(in: self, level: level).first { throw failure }
  }
}
