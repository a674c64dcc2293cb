import ApusIR
import ApusVocabulary

/// Three loops that do nothing but add to the elements of a matrix: one over its rows, one over its
/// columns, and one over the terms of the sums.
struct MemorySums {
  /// How many loops there are.
  static let depth = 3

  /// A loop of the three.
  struct Level {
    var loop: ID<Instruction>
    var index: LoopShape.Index
    /// What it does first in each iteration, so that the program can be stopped.
    var poll: Operation?
  }

  /// From the outside in, as they were.
  private(set) var levels: [Level] = []
  /// Under which conditions the innermost loop is come to, besides the checks.
  private(set) var conditions: [ID<Value>] = []
  /// What has to be in bounds.
  private(set) var bounds: [LaneOuterLoop.Bound] = []
  /// What computes the new value of an element, in order.
  private(set) var terms: [ID<Instruction>] = []
  /// The load and the store of the element.
  private(set) var load = ID<Instruction>(0)
  private(set) var store = ID<Instruction>(0)
  /// Which of the levels is which.
  private(set) var row = 0
  private(set) var column = 0
  private(set) var term = 0
  private let function: Function
  private let definitions: [ID<Instruction>?]
  private var checks: [ID<Instruction>] = []
  /// All values that the loops define.
  private var inside: Set<ID<Value>> = []

  /// Fails where the loops are of another kind.
  init?(
    _ loop: ID<Instruction>, in function: Function, _ definitions: [ID<Instruction>?],
    _ aliases: StorageAliases
  ) {
    self.function = function
    self.definitions = definitions
    guard descend(into: loop), levels.count == Self.depth, findStore(), findLevels() else {
      return nil
    }
    let outside = conditions + levels.flatMap { [$0.index.lower, $0.index.upper] }
    guard inside.isDisjoint(with: outside), readsByRows(aliases), decideChecks() else {
      return nil
    }
    keepWhatIsNeeded()
  }

  // MARK: Loops

  /// Takes a loop apart that does nothing but what comes before another, or the sums.
  private mutating func descend(into loop: ID<Instruction>) -> Bool {
    let instruction = function.instructions[loop]
    guard function.isCounted(loop), instruction.operands.count == 2, levels.count < Self.depth,
      let index = LoopShape(instruction, in: function).index,
      function.values[index.value].type == .index
    else { return false }
    levels.append(Level(loop: loop, index: index))
    inside.insert(index.value)
    return walk(instruction.regions[0])
  }

  private mutating func walk(_ region: ID<Region>) -> Bool {
    let list = function.regions[region].instructions
    for (position, id) in list.enumerated() {
      let instruction = function.instructions[id]
      let isLast = position == list.count - 2
      switch instruction.operation {
      case .poll: levels[levels.count - 1].poll = instruction.operation
      case .check: checks.append(id)
      case .for: return isLast && descend(into: id)
      case .if:
        let otherwise = function.regions[instruction.regions[1]].instructions
        guard isLast, instruction.results.isEmpty, otherwise.count == 1,
          function.instructions[otherwise[0]].operation == .break(id)
        else { return false }
        conditions.append(instruction.operands[0])
        return walk(instruction.regions[0])
      case .load, .store: terms.append(id)
      case .continue(let target): return target == levels.last?.loop
      default:
        let isFree = function.isSpeculatable(instruction) { function.constant($0, definitions) }
        guard isFree else { return false }
        terms.append(id)
      }
      inside.formUnion(instruction.results)
    }
    return false
  }

  // MARK: Sums

  /// Finds the one store, and the load from the same place.
  private mutating func findStore() -> Bool {
    let stores = terms.filter { function.instructions[$0].operation == .store }
    guard stores.count == 1, stores[0] == terms.last else { return false }
    store = stores[0]
    let place = function.instructions[store].operands.dropFirst()
    let loads = terms.filter {
      let instruction = function.instructions[$0]
      return instruction.operation == .load && instruction.operands[...] == place
    }
    guard loads.count == 1 else { return false }
    load = loads[0]
    terms.removeAll { $0 == load || $0 == store }
    let type = function.values[function.instructions[load].results[0]].type
    return type.lanes == 1 && type.element.isFloatingPoint
  }

  /// Finds out which loop is over what.
  private mutating func findLevels() -> Bool {
    let indices = function.instructions[store].operands.dropFirst(2)
    let own = levels.map(\.index.value)
    guard let last = indices.last, let column = own.firstIndex(of: last) else { return false }
    var rows: Set<Int> = []
    for index in indices.dropLast() {
      if let row = own.firstIndex(of: index) {
        rows.insert(row)
      } else if inside.contains(index) {
        return false
      }
    }
    guard let row = rows.first, rows.count == 1, row != column,
      !inside.contains(function.instructions[store].operands[1])
    else { return false }
    (self.row, self.column) = (row, column)
    term = levels.count - row - column
    // Where the terms are innermost, there is nothing to change.
    return term < levels.count - 1
  }

  /// Whether columns are neighbours wherever memory is read, which nothing writes: there is such a
  /// matrix, and its rows do not depend on those of the sums, so that they are read again and again.
  private mutating func readsByRows(_ aliases: StorageAliases) -> Bool {
    let written = aliases[function.instructions[store].operands[1]]
    var varying: Set<ID<Value>> = [levels[column].index.value]
    var isFound = false
    for id in terms {
      let instruction = function.instructions[id]
      let varies = instruction.operands.contains { varying.contains($0) }
      if varies { varying.formUnion(instruction.results) }
      guard instruction.operation == .load else { continue }
      if aliases[instruction.operands[0]] == written { return false }
      guard varies else { continue }
      let place = instruction.operands.dropFirst()
      guard place.count == 2, place.last == levels[column].index.value,
        place.first == levels[term].index.value, !inside.contains(instruction.operands[0])
      else { return false }
      isFound = true
    }
    return isFound
  }

  // MARK: Checks

  /// Finds what decides all checks in front of the loops.
  private mutating func decideChecks() -> Bool {
    for id in checks {
      let condition = function.instructions[id].operands[0]
      guard decide(condition) else { return false }
    }
    return true
  }

  private mutating func decide(_ condition: ID<Value>) -> Bool {
    guard Int(condition.index) < definitions.count,
      let test = definitions[Int(condition.index)].map({ function.instructions[$0] })
    else { return false }
    if test.operation == .primitive(.and) {
      return decide(test.operands[0]) && decide(test.operands[1])
    }
    guard test.operation == .primitive(.inBounds), !inside.contains(test.operands[1]),
      let level = levels.first(where: { $0.index.value == test.operands[0] })
    else { return false }
    let bound = LaneOuterLoop.Bound(index: level.index, extent: test.operands[1])
    if !bounds.contains(bound) { bounds.append(bound) }
    return true
  }

  /// Leaves out what only the checks needed.
  private mutating func keepWhatIsNeeded() {
    var needed = Set(function.instructions[store].operands)
    var kept: [ID<Instruction>] = []
    for id in terms.reversed() {
      let instruction = function.instructions[id]
      guard instruction.results.contains(where: { needed.contains($0) }) else { continue }
      needed.formUnion(instruction.operands)
      kept.append(id)
    }
    terms = kept.reversed()
  }
}
