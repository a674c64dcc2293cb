import ApusIR
import ApusVocabulary

extension Pass {
  /// Folds what is known: constants, exact identities, conditions that hold or do not, structures
  /// that are left in one way only, carried values that never change.
  package static let simplify = Pass(
    name: "simplify", summary: "fold constants, identities, decided branches and checks"
  ) { function, _ in
    var simplifier = Simplifier(function)
    simplifier.simplify()
    function = simplifier.function
  }
}

/// One walk over a function in the order of the text: an instruction is rewritten when all that it
/// depends on has been, loops' own results aside.
struct Simplifier {
  var function: Function
  var substitution: Substitution
  var definitions: [ID<Instruction>?]
  /// Constants made for the instruction that is being rewritten; they come before it.
  var pending: [ID<Instruction>] = []
  private var exits: Exits
  /// By the value's index: 1 where a condition is known to hold, -1 where it does not.
  private var facts: [Int8]
  private var factLog: [ID<Value>] = []
  /// The `break`s seen so far that target a structure, by its index.
  private var breakCounts: [Int32]
  /// How many operations on arrays are around: the region of one keeps its end.
  private var iterationDepth = 0

  init(_ function: Function) {
    self.function = function
    substitution = Substitution(for: function)
    definitions = function.definitions()
    exits = Exits(of: function)
    facts = Array(repeating: 0, count: function.values.count)
    breakCounts = Array(repeating: 0, count: function.instructions.count)
  }

  mutating func simplify() { simplify(function.body) }

  // MARK: Regions

  /// What becomes of an instruction.
  private enum Outcome {
    case keep, drop
    /// It stays, and what follows is never reached.
    case keepAsLast
    /// These, rewritten already, stand in its place.
    case replace([ID<Instruction>])
  }

  private mutating func simplify(_ region: ID<Region>) {
    let old = function.regions[region].instructions
    var new: [ID<Instruction>] = []
    new.reserveCapacity(old.count)
    let mark = factLog.count
    for id in old {
      function.substitute(substitution, in: id)
      let outcome = visit(id)
      new += pending
      pending.removeAll(keepingCapacity: true)
      if append(id, outcome, to: &new) { break }
    }
    function.regions[region].instructions = new
    forget(since: mark)
  }

  /// Lists what becomes of `id`; true if the region ends with it.
  private mutating func append(
    _ id: ID<Instruction>, _ outcome: Outcome, to list: inout [ID<Instruction>]
  ) -> Bool {
    switch outcome {
    case .drop: return false
    case .keep:
      list.append(id)
    case .keepAsLast:
      list.append(id)
      if iterationDepth > 0 { return false }
      let range = function.instructions[id].range
      list.append(function.instructions.add(Instruction(.unreachable, range: range)))
    case .replace(let others):
      list += others
    }
    guard let last = list.last else { return false }
    return function.instructions[last].operation.isTerminator
  }

  private mutating func visit(_ id: ID<Instruction>) -> Outcome {
    switch function.instructions[id].operation {
    case .block: return visitBlock(id)
    case .if: return visitIf(id)
    case .loop: return visitLoop(id)
    case .for: return visitFor(id)
    case .generate, .reduction:
      iterationDepth += 1
      simplify(function.instructions[id].regions[0])
      iterationDepth -= 1
      return .keep
    case .check: return visitCheck(id)
    case .break(let target):
      breakCounts[Int(target.index)] += 1
      return .keep
    case .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .extract, .insert,
      .reduce, .scan,
      .element, .extent:
      return visitPure(id)
    case .constant, .iota, .continue, .return, .unreachable, .poll, .print, .call,
      .arrayLiteral, .arrayFill, .snapshot, .materialize, .reshape, .routine,
      .allocate, .copy, .fill, .load, .store,
      .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      return .keep
    }
  }

  // MARK: Conditions

  /// Whether `condition` is known to hold or not.
  private func truth(of condition: ID<Value>) -> Bool? {
    if let constant = function.constant(condition, definitions) { return constant.bits != 0 }
    guard Int(condition.index) < facts.count, facts[Int(condition.index)] != 0 else { return nil }
    return facts[Int(condition.index)] > 0
  }

  /// From now on, until the region ends, `condition` is known.
  private mutating func learn(_ condition: ID<Value>, is truth: Bool, depth: Int = 0) {
    guard depth < 8, Int(condition.index) < facts.count, facts[Int(condition.index)] == 0 else {
      return
    }
    facts[Int(condition.index)] = truth ? 1 : -1
    factLog.append(condition)
    guard let id = definitions[Int(condition.index)] else { return }
    let parts = function.instructions[id].operands
    let operation = function.instructions[id].operation
    if operation == .primitive(.not) {
      learn(parts[0], is: !truth, depth: depth + 1)
    } else if operation == .primitive(truth ? .and : .or) {
      for part in parts { learn(part, is: truth, depth: depth + 1) }
    }
  }

  private mutating func forget(since mark: Int) {
    while factLog.count > mark, let value = factLog.popLast() { facts[Int(value.index)] = 0 }
  }

  private mutating func visitCheck(_ id: ID<Instruction>) -> Outcome {
    let condition = function.instructions[id].operands[0]
    switch truth(of: condition) {
    case true?: return .drop
    case false?: return .keepAsLast
    case nil:
      learn(condition, is: true)
      return .keep
    }
  }

  // MARK: Structures

  private mutating func visitBlock(_ id: ID<Instruction>) -> Outcome {
    let region = function.instructions[id].regions[0]
    simplify(region)
    let count = breakCounts[Int(id.index)]
    let contents = function.regions[region].instructions
    if count == 0 { return .replace(contents) }
    guard count == 1, let last = contents.last, function.instructions[last].operation == .break(id)
    else { return .keep }
    replaceResults(of: id, with: function.instructions[last].operands)
    return .replace(contents.dropLast())
  }

  private mutating func replaceResults(of id: ID<Instruction>, with values: [ID<Value>]) {
    for (result, value) in zip(function.instructions[id].results, values) {
      substitution.replace(result, with: value)
    }
  }

  private mutating func visitIf(_ id: ID<Instruction>) -> Outcome {
    let condition = function.instructions[id].operands[0]
    let arms = function.instructions[id].regions
    if let truth = truth(of: condition) {
      function.instructions[id].operation = .block
      function.instructions[id].operands = []
      function.instructions[id].regions = [arms[truth ? 0 : 1]]
      return visitBlock(id)
    }
    var completes: [Bool] = []
    for (arm, truth) in zip(arms, [true, false]) {
      let before = breakCounts[Int(id.index)]
      let mark = factLog.count
      learn(condition, is: truth)
      simplify(arm)
      forget(since: mark)
      completes.append(breakCounts[Int(id.index)] > before)
    }
    if completes == [false, false] { return .keepAsLast }
    if completes == [true, false] { learn(condition, is: true) }
    if completes == [false, true] { learn(condition, is: false) }
    return mergeArms(of: id, condition)
  }

  /// Replaces an `if` whose arms do nothing by its results or selections.
  private mutating func mergeArms(of id: ID<Instruction>, _ condition: ID<Value>) -> Outcome {
    let instruction = function.instructions[id]
    var outcomes: [[ID<Value>]] = []
    for arm in instruction.regions {
      let contents = function.regions[arm].instructions
      guard contents.count == 1, function.instructions[contents[0]].operation == .break(id) else {
        return .keep
      }
      outcomes.append(function.instructions[contents[0]].operands)
    }
    let results = zip(instruction.results, zip(outcomes[0], outcomes[1]))
    for (result, (yes, no)) in results where yes != no {
      guard case .scalar = function.values[result].type else { return .keep }
    }
    var selections: [ID<Instruction>] = []
    for (result, (yes, no)) in results {
      if yes == no {
        substitution.replace(result, with: yes)
        continue
      }
      let selection = function.instructions.add(
        Instruction(
          .primitive(.select), operands: [condition, yes, no], results: [result],
          range: instruction.range))
      breakCounts.append(0)
      definitions[Int(result.index)] = selection
      guard case .keep = visitPure(selection) else { continue }
      selections += pending
      pending.removeAll()
      selections.append(selection)
    }
    return .replace(selections)
  }

  // MARK: Loops

  private mutating func visitLoop(_ id: ID<Instruction>) -> Outcome {
    // What hardly ever runs is compiled by itself if it is a loop.
    if exits[id].continues.isEmpty, !function.instructions[id].isCold {
      let instruction = function.instructions[id]
      let region = instruction.regions[0]
      for (parameter, value) in zip(function.regions[region].parameters, instruction.operands) {
        substitution.replace(parameter, with: value)
      }
      function.regions[region].parameters = []
      function.instructions[id].operation = .block
      function.instructions[id].operands = []
      return visitBlock(id)
    }
    dropInvariants(of: id)
    simplify(function.instructions[id].regions[0])
    return breakCounts[Int(id.index)] == 0 ? .keepAsLast : .keep
  }

  private mutating func visitFor(_ id: ID<Instruction>) -> Outcome {
    let instruction = function.instructions[id]
    if let count = tripCount(of: instruction), count < 2 {
      let initial = Array(instruction.operands.dropFirst(2))
      if count == 0 {
        replaceResults(of: id, with: initial)
        return .drop
      }
      runOnce(id, lower: instruction.operands[0], initial)
      return visitBlock(id)
    }
    dropInvariants(of: id)
    simplify(function.instructions[id].regions[0])
    return .keep
  }

  /// How often a loop with constant bounds runs, where that is 0 or 1; 2 stands for more.
  private func tripCount(of instruction: Instruction) -> Int? {
    guard case .for(let isClosed) = instruction.operation,
      let lower = function.constant(instruction.operands[0], definitions),
      let upper = function.constant(instruction.operands[1], definitions)
    else { return nil }
    let comparison: Primitive = isClosed ? .lessEqual : .less
    if Evaluation.primitive(comparison, [lower, upper])?.bits == 0 { return 0 }
    let distance = upper.bits &- lower.bits
    return distance == (isClosed ? 0 : 1) ? 1 : 2
  }

  /// Makes a block of a loop that runs once.
  private mutating func runOnce(
    _ id: ID<Instruction>, lower: ID<Value>, _ initial: [ID<Value>]
  ) {
    let region = function.instructions[id].regions[0]
    for (parameter, value) in zip(function.regions[region].parameters, [lower] + initial) {
      substitution.replace(parameter, with: value)
    }
    for exit in exits[id].continues { function.instructions[exit].operation = .break(id) }
    function.regions[region].parameters = []
    function.instructions[id].operation = .block
    function.instructions[id].operands = []
  }

  /// Takes carried values that never change for what they are at the start.
  private mutating func dropInvariants(of id: ID<Instruction>) {
    let loop = function.instructions[id]
    let region = loop.regions[0]
    let leading = loop.operation.leadingOperandCount
    let offset = function.regions[region].parameters.count - (loop.operands.count - leading)
    let exits = exits[id]
    var dropped: [Int] = []
    for slot in 0..<(loop.operands.count - leading) {
      let parameter = function.regions[region].parameters[slot + offset]
      let initial = loop.operands[slot + leading]
      func isSame(_ exit: ID<Instruction>) -> Bool {
        let value = substitution[function.instructions[exit].operands[slot]]
        return value == parameter || value == initial
      }
      guard exits.continues.allSatisfy(isSame) else { continue }
      substitution.replace(parameter, with: initial)
      if case .for = loop.operation {
        guard exits.breaks.allSatisfy(isSame) else { continue }
        substitution.replace(loop.results[slot], with: initial)
      }
      dropped.append(slot)
    }
    for slot in dropped.reversed() { function.dropCarried(slot, of: id, exits) }
  }
}

extension Function {
  /// Removes a value that a loop carries, with what its exits say of it; from `for` with its result.
  mutating func dropCarried(_ slot: Int, of loop: ID<Instruction>, _ exits: Exits.Lists) {
    let operation = instructions[loop].operation
    let region = instructions[loop].regions[0]
    instructions[loop].operands.remove(at: slot + operation.leadingOperandCount)
    for exit in exits.continues { instructions[exit].operands.remove(at: slot) }
    if case .for = operation {
      regions[region].parameters.remove(at: slot + 1)
      instructions[loop].results.remove(at: slot)
      for exit in exits.breaks { instructions[exit].operands.remove(at: slot) }
    } else {
      regions[region].parameters.remove(at: slot)
    }
  }
}

extension Simplifier {
  /// Rewrites an instruction without effect.
  private mutating func visitPure(_ id: ID<Instruction>) -> Outcome {
    for _ in 0..<4 {
      switch reduced(id) {
      case .unchanged: return .keep
      case .value(let value):
        substitution.replace(function.instructions[id].results[0], with: value)
        return .drop
      case .constant(let constant):
        function.instructions[id].operation = .constant(constant)
        function.instructions[id].operands = []
        return .keep
      case .operation(let operation, let operands):
        function.instructions[id].operation = operation
        function.instructions[id].operands = operands
      }
    }
    return .keep
  }
}
