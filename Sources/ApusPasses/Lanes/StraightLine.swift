import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A function of numbers without branches: both arms of each `if` are computed and one is
/// selected, calls are replaced by what they call.
///
/// The function that it is made from may have one rare case: `if condition { return f(x) }` at
/// its top level. It is left out; that it applies is then the last result.
package struct StraightLine: Sendable {
  /// Instructions on numbers, and a `return`.
  package let function: Function
  /// Whether the last result says that the others do not count, since the rare case applies.
  package let hasRareCase: Bool

  /// Why a function has no such form.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Makes the form of a function of `module`, which is as it was checked.
  package init(of root: ID<Function>, in module: Module) throws(Failure) {
    let source = module.functions[root]
    var flattener = Flattener(source, in: module)
    let results = try flattener.flatten(
      source, arguments: flattener.builder.function.parameters, depth: 0)
    hasRareCase = flattener.rareCase != nil
    flattener.finish(results, range: source.range)
    var whole = Module(sources: module.sources)
    whole.faultSites = module.faultSites
    let id = whole.functions.add(flattener.builder.function)
    for pass in [Pass.simplify, .commonSubexpressions, .deadCode] { pass.run(on: &whole) }
    function = whole.functions[id]
  }
}

/// Appends the instructions of functions, one after the other, to one without regions.
private struct Flattener {
  typealias Failure = StraightLine.Failure

  private let module: Module
  private(set) var builder: Builder
  /// The condition of the rare case.
  private(set) var rareCase: ID<Value>?
  /// The values that are known to be true or false.
  private var truths: [ID<Value>: Bool] = [:]

  /// How a region ends.
  private enum Ending {
    case leaves(ID<Instruction>, [ID<Value>])
    case returns([ID<Value>])
  }

  /// A function whose instructions are being appended.
  private struct Frame {
    let function: Function
    let depth: Int
    var values: [ID<Value>: ID<Value>] = [:]
    /// The early returns, in order: where the condition holds, these are the results.
    var returns: [(condition: ID<Value>, values: [ID<Value>])] = []

    func copies(of values: [ID<Value>]) -> [ID<Value>] { values.map { self.values[$0] ?? $0 } }
  }

  /// Begins a function with the parameters of `source`.
  init(_ source: Function, in module: Module) {
    self.module = module
    let parameters = source.parameters.map { (source.values[$0], Convention.value) }
    var signature = source.signature
    signature.isEntry = false
    builder = Builder(
      Function(
        name: source.name, signature: signature, parameters: parameters,
        results: source.results, range: source.range))
  }

  /// Ends the function.
  mutating func finish(_ results: [ID<Value>], range: SourceRange) {
    var function = builder.function
    if rareCase != nil { function.results.append(.bool) }
    builder.function = function
    builder.return(results + (rareCase.map { [$0] } ?? []), range: range)
  }

  /// Appends a call of `function`.
  mutating func flatten(
    _ function: Function, arguments: [ID<Value>], depth: Int
  ) throws(Failure) -> [ID<Value>] {
    if depth > 64 { throw Failure(description: "'\(function.name)' calls too deeply") }
    var frame = Frame(function: function, depth: depth)
    for (parameter, argument) in zip(function.parameters, arguments) {
      frame.values[parameter] = argument
    }
    guard case .returns(var results) = try append(function.body, to: &frame, isBody: true) else {
      throw Failure(description: "'\(function.name)' does not return")
    }
    for (condition, values) in frame.returns.reversed() {
      results = zip(values, results).map { select(condition, $0, $1, range: function.range) }
    }
    return results
  }

  // MARK: Regions

  private mutating func append(
    _ region: ID<Region>, to frame: inout Frame, isBody: Bool = false
  ) throws(Failure) -> Ending {
    for id in frame.function.regions[region].instructions {
      let instruction = frame.function.instructions[id]
      if let ending = try append(instruction, id, to: &frame, isBody: isBody) { return ending }
    }
    throw Failure(description: "'\(frame.function.name)' has a region without an end")
  }

  /// Appends an instruction; gives how the region ends, if it ends here.
  private mutating func append(
    _ instruction: Instruction, _ id: ID<Instruction>, to frame: inout Frame, isBody: Bool
  ) throws(Failure) -> Ending? {
    let operands = frame.copies(of: instruction.operands)
    switch instruction.operation {
    case .constant, .primitive, .convert, .bitcast, .fits:
      try appendNumeric(instruction, operands, to: &frame)
      return nil
    case .block:
      let ending = try append(instruction.regions[0], to: &frame)
      return define(instruction, id, ending, in: &frame)
    case .if: return try appendIf(instruction, id, to: &frame, isBody: isBody)
    case .break(let target): return .leaves(target, operands)
    case .return: return .returns(operands)
    case .call(let callee, _):
      if let table = LookUpTable(rawValue: module.functions[callee].name) {
        appendLookUp(in: table, instruction, operands, to: &frame)
        return nil
      }
      let results = try flatten(
        module.functions[callee], arguments: operands, depth: frame.depth + 1)
      for (result, value) in zip(instruction.results, results) { frame.values[result] = value }
      return nil
    case .loop, .for, .continue: throw refusal("a loop", frame)
    case .check: throw refusal("what can fault", frame)
    case .external, .lookUp: throw refusal("a call of an operation", frame)
    case .unreachable, .poll, .print, .splat, .iota, .extract, .insert, .reduce, .scan,
      .arrayLiteral,
      .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine,
      .extent, .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather,
      .scatter, .mark, .release:
      throw refusal("something other than numbers", frame)
    }
  }

  /// Appends what gives a row of a table: the prelude has a function for that.
  private mutating func appendLookUp(
    in table: LookUpTable, _ instruction: Instruction, _ operands: [ID<Value>],
    to frame: inout Frame
  ) {
    for (column, result) in instruction.results.enumerated() {
      frame.values[result] = builder.value(
        .lookUp(table, column: column), operands, type: .scalar(table.element),
        name: frame.function.values[result].name, range: instruction.range)
    }
  }

  private func refusal(_ what: String, _ frame: Frame) -> Failure {
    Failure(description: "'\(frame.function.name)' has \(what) in its common case")
  }

  private mutating func appendNumeric(
    _ instruction: Instruction, _ operands: [ID<Value>], to frame: inout Frame
  ) throws(Failure) {
    let function = frame.function
    let result = instruction.results[0]
    let isSpeculatable = function.isSpeculatable(instruction) { value in
      function.constant(value, function.definitions())
    }
    if !isSpeculatable { throw refusal("what is not defined for all numbers", frame) }
    let copy = builder.value(
      instruction.operation, operands, type: function.values[result].type,
      name: function.values[result].name, range: instruction.range)
    frame.values[result] = copy
    if case .constant(let constant) = instruction.operation, constant.type == .bool {
      truths[copy] = constant.bits != 0
    }
  }

  /// Defines the results of a structure that was left; gives how the region around it ends if it
  /// was not.
  private func define(
    _ structure: Instruction, _ id: ID<Instruction>, _ ending: Ending, in frame: inout Frame
  ) -> Ending? {
    guard case .leaves(id, let values) = ending else { return ending }
    for (result, value) in zip(structure.results, values) { frame.values[result] = value }
    return nil
  }

  // MARK: Branches

  private mutating func appendIf(
    _ instruction: Instruction, _ id: ID<Instruction>, to frame: inout Frame, isBody: Bool
  ) throws(Failure) -> Ending? {
    let condition = frame.copies(of: instruction.operands)[0]
    let range = instruction.range
    let arms = instruction.regions
    if isBody, frame.depth == 0, returnsCall(arms[0], frame.function) {
      if rareCase != nil { throw refusal("a second rare case", frame) }
      rareCase = condition
      return define(instruction, id, try append(arms[1], to: &frame), in: &frame)
    }
    let endings = [try append(arms[0], to: &frame), try append(arms[1], to: &frame)]
    switch (endings[0], endings[1]) {
    case (.leaves(let first, let yes), .leaves(let second, let no)) where first == second:
      let values = zip(yes, no).map { select(condition, $0, $1, range: range) }
      return define(instruction, id, .leaves(first, values), in: &frame)
    case (.returns(let yes), .returns(let no)):
      return .returns(zip(yes, no).map { select(condition, $0, $1, range: range) })
    case (.returns(let values), .leaves) where isBody:
      frame.returns.append((condition, values))
      return define(instruction, id, endings[1], in: &frame)
    case (.leaves, .returns(let values)) where isBody:
      let negation = builder.primitive(.not, condition, range: range)
      frame.returns.append((negation, values))
      return define(instruction, id, endings[0], in: &frame)
    case (.leaves, _), (.returns, _): throw refusal("a jump out of a nested branch", frame)
    }
  }

  /// Whether the region does nothing but to return what a function gives.
  private func returnsCall(_ region: ID<Region>, _ function: Function) -> Bool {
    let instructions = function.regions[region].instructions.map { function.instructions[$0] }
    guard instructions.count == 2, case .call = instructions[0].operation else { return false }
    return instructions[1].operation == .return
      && instructions[1].operands == instructions[0].results
  }

  private mutating func select(
    _ condition: ID<Value>, _ yes: ID<Value>, _ no: ID<Value>, range: SourceRange
  ) -> ID<Value> {
    if yes == no { return yes }
    guard builder.type(of: yes) == .bool else {
      return builder.primitive(.select, condition, yes, no, range: range)
    }
    if truths[no] == false { return builder.primitive(.and, condition, yes, range: range) }
    if truths[yes] == true { return builder.primitive(.or, condition, no, range: range) }
    let negation = builder.primitive(.not, condition, range: range)
    if truths[yes] == false { return builder.primitive(.and, negation, no, range: range) }
    if truths[no] == true { return builder.primitive(.or, negation, yes, range: range) }
    let first = builder.primitive(.and, condition, yes, range: range)
    let second = builder.primitive(.and, negation, no, range: range)
    return builder.primitive(.or, first, second, range: range)
  }
}
