import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Computes, in front of a `for`, what expressions of its index are at its first and last
/// iteration, together with whether they change evenly in between.
///
/// An expression is *even* if it is a sum of multiples of the index by what the loop does not
/// change, and none of its parts overflows at either end; then none does in between, and a
/// comparison that holds at both ends holds everywhere.
struct LoopEnds {
  /// How an expression depends on the iteration.
  private enum Dependence {
    case invariant, even, other
  }

  /// The first or the last iteration.
  private enum End: Int, CaseIterable {
    case first, last
  }

  /// The function, with the values and instructions that were made.
  private(set) var function: Function
  /// What was made, to be put in front of the loop.
  private(set) var instructions: [ID<Instruction>] = []
  private let definitions: [ID<Instruction>?]
  /// The instructions inside the loop.
  private var inner: Set<ID<Instruction>> = []
  private let index: ID<Value>
  private let parameters: Set<ID<Value>>
  private let range: SourceRange
  private var dependences: [ID<Value>: Dependence] = [:]
  /// By end, the copies of what is in the loop.
  private var copies: [[ID<Value>: ID<Value>]] = [[:], [:]]
  /// What has to hold for the copies to be what they stand for, once each.
  private var requirements: [ID<Value>] = []
  /// What all indices have to be below, besides not being negative.
  private var limits: [ID<Value>] = []
  private let bounds: LoopShape.Index
  private var depth = 0

  private static let depthLimit = 40

  /// Prepares for the `for` that `loop` is; nothing is put into it yet.
  init(
    of loop: ID<Instruction>, bounds: LoopShape.Index, in function: Function,
    _ definitions: [ID<Instruction>?]
  ) {
    self.function = function
    self.definitions = definitions
    let body = function.instructions[loop].regions[0]
    range = function.instructions[loop].range
    parameters = Set(function.regions[body].parameters)
    index = bounds.value
    self.bounds = bounds
    var inner: Set<ID<Instruction>> = []
    function.forEachInstruction(in: body) { inner.insert($0) }
    self.inner = inner
    copies[0][index] = bounds.lower
    if bounds.isClosed {
      copies[1][index] = bounds.upper
    } else {
      let type = function.values[index].type
      let one = make(.constant(Constant(type.element, bits: 1)), [], type)
      copies[1][index] = make(.primitive(.sub), [bounds.upper, one], type)
    }
  }

  // MARK: Instructions

  private mutating func make(
    _ operation: Operation, _ operands: [ID<Value>], _ type: Type
  ) -> ID<Value> {
    let value = function.values.add(Value(type: type))
    instructions.append(
      function.instructions.add(
        Instruction(operation, operands: operands, results: [value], range: range)))
    return value
  }

  private mutating func make(_ primitive: Primitive, _ operands: ID<Value>...) -> ID<Value> {
    let operand = function.values[operands[operands.count - 1]].type
    return make(.primitive(primitive), operands, primitive.resultType(of: operand))
  }

  /// Whether all conditions, and what was required for them, hold; `nil` if there are none.
  mutating func conjunction(of conditions: [ID<Value>]) -> ID<Value>? {
    var result: ID<Value>?
    for condition in requirements + conditions + makeLimits() {
      result = result.map { make(.and, $0, condition) } ?? condition
    }
    return result
  }

  /// Takes note that a condition has to hold, if it is that the index itself is in bounds; whether it
  /// is.
  ///
  /// All of these together are one comparison at each end, of the bounds as they are: an index that
  /// is in bounds at the end is below the count there, since a loop without iterations asks for
  /// nothing.
  mutating func takeBound(_ condition: ID<Value>) -> Bool {
    guard !bounds.isClosed, let id = definition(inLoop: condition),
      function.instructions[id].operation == .primitive(.inBounds),
      function.instructions[id].operands[0] == index
    else { return false }
    let count = function.instructions[id].operands[1]
    guard dependence(of: count) == .invariant else { return false }
    let limit = copy(of: count, at: .first)
    if !limits.contains(limit) { limits.append(limit) }
    return true
  }

  private mutating func makeLimits() -> [ID<Value>] {
    guard var least = limits.first else { return [] }
    for limit in limits.dropFirst() { least = make(.min, least, limit) }
    let zero = make(.constant(Constant(0)), [], .index)
    return [make(.lessEqual, zero, bounds.lower), make(.lessEqual, bounds.upper, least)]
  }

  // MARK: Dependence

  private mutating func dependence(of value: ID<Value>) -> Dependence {
    if value == index { return .even }
    if parameters.contains(value) { return .other }
    guard let id = definition(inLoop: value) else { return .invariant }
    if let known = dependences[value] { return known }
    guard depth < Self.depthLimit else { return .other }
    depth += 1
    let result = dependence(of: function.instructions[id])
    depth -= 1
    dependences[value] = result
    return result
  }

  /// The instruction in the loop that defines a value; `nil` if it comes from outside.
  private func definition(inLoop value: ID<Value>) -> ID<Instruction>? {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)] else {
      return nil
    }
    return inner.contains(id) ? id : nil
  }

  private mutating func dependence(of instruction: Instruction) -> Dependence {
    let isSpeculatable = function.isSpeculatable(instruction) { value in
      function.constant(value, definitions)
    }
    guard isSpeculatable else { return .other }
    let operands = instruction.operands.map { dependence(of: $0) }
    if operands.contains(.other) { return .other }
    if operands.allSatisfy({ $0 == .invariant }) { return .invariant }
    guard isInteger(instruction.results[0]) else { return .other }
    if instruction.operation == .convert {
      return isInteger(instruction.operands[0]) ? .even : .other
    }
    guard case .primitive(let primitive) = instruction.operation else { return .other }
    if primitive == .mul { return operands.contains(.invariant) ? .even : .other }
    return [.add, .sub, .neg].contains(primitive) ? .even : .other
  }

  private func isInteger(_ value: ID<Value>) -> Bool {
    guard case .scalar(let type, 1) = function.values[value].type else { return false }
    return type.isInteger
  }

  // MARK: Copies

  /// The copy of a value, which is not `other`, for one end.
  private mutating func copy(of value: ID<Value>, at end: End) -> ID<Value> {
    if value != index, definition(inLoop: value) == nil { return value }
    let isInvariant = dependence(of: value) == .invariant
    let end = isInvariant ? End.first : end
    if let copy = copies[end.rawValue][value] { return copy }
    guard let id = definition(inLoop: value) else { return value }
    let instruction = function.instructions[id]
    var operands: [ID<Value>] = []
    for operand in instruction.operands { operands.append(copy(of: operand, at: end)) }
    if !isInvariant { require(instruction, operands) }
    let result = make(instruction.operation, operands, function.values[value].type)
    copies[end.rawValue][value] = result
    return result
  }

  /// Requires that an operation with the given operands gives the exact number.
  private mutating func require(_ instruction: Instruction, _ operands: [ID<Value>]) {
    let type = function.values[instruction.results[0]].type
    switch instruction.operation {
    case .primitive(.add): requirements.append(make(.addIsExact, operands[0], operands[1]))
    case .primitive(.sub): requirements.append(make(.subIsExact, operands[0], operands[1]))
    case .primitive(.mul): requirements.append(make(.mulIsExact, operands[0], operands[1]))
    case .primitive(.neg):
      let zero = make(.constant(Constant(type.element, bits: 0)), [], type)
      requirements.append(make(.subIsExact, zero, operands[0]))
    case .convert:
      let source = function.values[operands[0]].type.element
      if !IntegerRange(of: type.element).contains(IntegerRange(of: source)) {
        requirements.append(make(.fits(type.element), operands, .bool))
      }
    default: break
    }
  }

  // MARK: Conditions

  /// A condition that, computed in front of the loop, tells that `condition` holds in every
  /// iteration; `nil` if there is none.
  mutating func predicate(for condition: ID<Value>) -> ID<Value>? {
    // What was made in vain must not be required.
    let (saved, required, copied) = (instructions.count, requirements.count, copies)
    if let result = findPredicate(for: condition) { return result }
    instructions.removeSubrange(saved...)
    requirements.removeSubrange(required...)
    copies = copied
    return nil
  }

  private mutating func findPredicate(for condition: ID<Value>) -> ID<Value>? {
    guard depth < Self.depthLimit else { return nil }
    if dependence(of: condition) == .invariant { return copy(of: condition, at: .first) }
    guard let id = definition(inLoop: condition) else { return nil }
    let instruction = function.instructions[id]
    depth += 1
    defer { depth -= 1 }
    switch instruction.operation {
    case .primitive(.and):
      guard let first = predicate(for: instruction.operands[0]),
        let second = predicate(for: instruction.operands[1])
      else { return nil }
      return make(.and, first, second)
    case .primitive(.or):
      let sides = instruction.operands.compactMap { predicate(for: $0) }
      return sides.count == 2 ? make(.or, sides[0], sides[1]) : sides.first
    case .primitive(let primitive): return predicate(for: primitive, instruction)
    case .fits: return atBothEnds(instruction)
    default: return nil
    }
  }

  private mutating func predicate(
    for primitive: Primitive, _ instruction: Instruction
  ) -> ID<Value>? {
    switch primitive {
    case .less, .lessEqual, .greater, .greaterEqual, .addIsExact, .subIsExact:
      return atBothEnds(instruction)
    case .inBounds:
      guard dependence(of: instruction.operands[1]) == .invariant else { return nil }
      return atBothEnds(instruction)
    case .mulIsExact:
      guard instruction.operands.contains(where: { dependence(of: $0) == .invariant }) else {
        return nil
      }
      return atBothEnds(instruction)
    case .notEqual:
      guard let isBelow = atBothEnds(instruction, as: .less),
        let isAbove = atBothEnds(instruction, as: .greater)
      else { return nil }
      return make(.or, isBelow, isAbove)
    case .add, .sub, .mul, .div, .rem, .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor,
      .ceil, .trunc, .roundEven, .roundAway, .copysign, .and, .or, .xor, .not, .shl, .shr,
      .popcount, .leadingZeros, .trailingZeros, .byteSwap, .bitReverse, .equal, .select:
      return nil
    }
  }

  /// Whether a test of even operands holds at both ends; with another primitive if one is given.
  private mutating func atBothEnds(
    _ instruction: Instruction, as primitive: Primitive? = nil
  ) -> ID<Value>? {
    for operand in instruction.operands
    where !isInteger(operand) || dependence(of: operand) == .other {
      return nil
    }
    var tests: [ID<Value>] = []
    for end in End.allCases {
      var operands: [ID<Value>] = []
      for operand in instruction.operands { operands.append(copy(of: operand, at: end)) }
      let operation = primitive.map { Operation.primitive($0) } ?? instruction.operation
      tests.append(make(operation, operands, .bool))
    }
    return make(.and, tests[0], tests[1])
  }
}
