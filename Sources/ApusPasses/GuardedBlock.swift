import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Puts an unchecked copy in front of a `for` whose checks a guard can decide:
///
///     for … (carried…, seen = 0) { body without checks; seen |= loaded + 2^bits }
///     if seen < 2^(bits + 1) && … { its results } else { for … { the body as it was } }
struct GuardedBlock {
  private(set) var function: Function
  private let loop: ID<Instruction>
  /// The region that lists the loop.
  private let region: ID<Region>
  private let analysis: GuardAnalysis
  private let range: SourceRange
  /// The instructions that are being made: at last what will stand in the place of the loop.
  private var made: [ID<Instruction>] = []

  init(
    _ loop: ID<Instruction>, in region: ID<Region>, _ analysis: GuardAnalysis,
    of function: Function
  ) {
    self.function = function
    self.loop = loop
    self.region = region
    self.analysis = analysis
    range = function.instructions[loop].range
  }

  /// Rewrites the loop.
  mutating func build() {
    let old = function.instructions[loop]
    let types = seenTypes
    var zeros: [ID<Value>] = []
    for type in types { zeros.append(constant(0, type.unsigned)) }
    var cloner = Cloner(from: function)
    let copy = cloner.copy([loop][...], into: &function)[0]
    made.append(copy)
    function.instructions[copy].operands += zeros
    let seen = types.map { function.values.add(Value(type: .scalar($0.unsigned))) }
    let taken = function.instructions[copy].results
    function.instructions[copy].results += seen
    rewriteBody(of: copy, cloner, types)
    let holds = makeGuard(types, seen, old)
    split(old, when: holds, taking: taken)
    function.replace(loop, by: made, in: region)
  }

  /// The types of the loaded numbers that are gathered, each by itself.
  private var seenTypes: [ScalarType] {
    var result: [ScalarType] = []
    for case .load(let value) in analysis.inputs {
      let type = function.values[value].type.element
      if !result.contains(type) { result.append(type) }
    }
    return result
  }

  // MARK: Instructions

  private mutating func make(
    _ operation: Operation, _ operands: [ID<Value>], _ type: Type
  ) -> ID<Value> {
    let value = function.values.add(Value(type: type))
    made.append(
      function.instructions.add(
        Instruction(operation, operands: operands, results: [value], range: range)))
    return value
  }

  private mutating func constant(_ bits: UInt64, _ type: ScalarType) -> ID<Value> {
    make(.constant(Constant(type, bits: bits)), [], .scalar(type))
  }

  /// A number that is below `2^(bits + 1)`, or `2^bits` if unsigned, exactly if `value` lies
  /// between `-2^bits` and `2^bits`.
  private mutating func shifted(_ value: ID<Value>, bits: Int) -> ID<Value> {
    let type = function.values[value].type.element
    guard type.isSigned else { return value }
    let unsigned = make(.convert, [value], .scalar(type.unsigned))
    let offset = constant(1 << UInt64(bits), type.unsigned)
    return make(.primitive(.add), [unsigned, offset], .scalar(type.unsigned))
  }

  // MARK: Body

  /// Drops the checks, and gathers the numbers that are loaded.
  private mutating func rewriteBody(
    of copy: ID<Instruction>, _ cloner: Cloner, _ types: [ScalarType]
  ) {
    var loads: Set<ID<Value>> = []
    for case .load(let value) in analysis.inputs { loads.insert(cloner.copy(of: value)) }
    let body = function.instructions[copy].regions[0]
    let originals = function.regions[function.instructions[loop].regions[0]].instructions
    var seen = types.map { function.values.add(Value(type: .scalar($0.unsigned))) }
    function.regions[body].parameters += seen
    let outside = made
    made = []
    for (id, original) in zip(function.regions[body].instructions, originals) {
      if function.instructions[id].operation.isCheck { continue }
      if case .continue = function.instructions[id].operation {
        function.instructions[id].operands += seen
      }
      narrowFactors(of: id, original)
      made.append(id)
      guard let value = function.instructions[id].results.first, loads.contains(value) else {
        continue
      }
      let number = shifted(value, bits: analysis.bits)
      guard let position = types.firstIndex(of: function.values[value].type.element) else {
        continue
      }
      seen[position] = make(
        .primitive(.or), [seen[position], number], function.values[number].type)
    }
    function.regions[body].instructions = made
    made = outside
  }

  /// Lets a product of 64 bits whose factors have 32, if the guard holds, take no more of them:
  /// that is one instruction for all lanes, where a full product takes eight.
  private mutating func narrowFactors(of copy: ID<Instruction>, _ original: ID<Instruction>) {
    guard case .primitive(.mul) = function.instructions[copy].operation else { return }
    let type = function.values[function.instructions[copy].results[0]].type
    let narrow: ScalarType = type.element.isSigned ? .int32 : .uint32
    let limits = IntegerRange(of: narrow)
    let factors = function.instructions[original].operands
    guard type == .scalar(.int64) || type == .scalar(.uint64),
      factors.allSatisfy({ analysis.isKnown($0, toLieIn: limits) })
    else { return }
    for position in factors.indices {
      let factor = function.instructions[copy].operands[position]
      let low = make(.convert, [factor], .scalar(narrow))
      function.instructions[copy].operands[position] = make(.convert, [low], type)
    }
  }

  // MARK: Guard

  /// Whether nothing in the block overflows.
  private mutating func makeGuard(
    _ types: [ScalarType], _ seen: [ID<Value>], _ old: Instruction
  ) -> ID<Value> {
    var conditions: [ID<Value>] = []
    for (type, value) in zip(types, seen) {
      conditions.append(isBelow(value, bits: analysis.bits + (type.isSigned ? 1 : 0)))
    }
    for case .outside(let value) in analysis.inputs {
      conditions.append(isSmall(value, bits: analysis.bits))
    }
    if analysis.usesIndex {
      for bound in old.operands.prefix(2) {
        conditions.append(isSmall(bound, bits: analysis.bits))
      }
    }
    for position in analysis.sums {
      let value = old.operands[2 + position]
      let type = function.values[value].type.element
      conditions.append(isSmall(value, bits: type.bitWidth - (type.isSigned ? 2 : 1)))
    }
    var result: ID<Value>?
    for condition in conditions {
      if let left = result {
        result = make(.primitive(.and), [left, condition], .bool)
      } else {
        result = condition
      }
    }
    return result ?? make(.constant(Constant(true)), [], .bool)
  }

  private mutating func isSmall(_ value: ID<Value>, bits: Int) -> ID<Value> {
    let isSigned = function.values[value].type.element.isSigned
    let number = shifted(value, bits: bits)
    return isBelow(number, bits: isSigned ? bits + 1 : bits)
  }

  /// Whether an unsigned number is below `2^bits`.
  private mutating func isBelow(_ value: ID<Value>, bits: Int) -> ID<Value> {
    let type = function.values[value].type
    let count = constant(UInt64(bits), type.element)
    let rest = make(.primitive(.shr), [value, count], type)
    let zero = constant(0, type.element)
    return make(.primitive(.equal), [rest, zero], .bool)
  }

  /// The choice between what was computed and the loop as it was.
  private mutating func split(
    _ old: Instruction, when holds: ID<Value>, taking taken: [ID<Value>]
  ) {
    let choice = function.instructions.add(
      Instruction(.if, operands: [holds], results: old.results, range: range))
    let results = old.results.map { function.values.add(function.values[$0]) }
    function.instructions[loop].results = results
    for (instructions, values) in [([], taken), ([loop], results)] {
      let leave = function.instructions.add(
        Instruction(.break(choice), operands: values, range: range))
      let arm = function.regions.add(Region(instructions: instructions + [leave]))
      function.instructions[choice].regions.append(arm)
    }
    made.append(choice)
  }
}
