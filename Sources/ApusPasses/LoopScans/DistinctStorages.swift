import ApusIR
import ApusVocabulary

/// Which of two storages that may flow into one another are never the same memory at one time:
/// two buffers that change places in each iteration, for one.
struct DistinctStorages {
  /// Two values, in order.
  private struct Pair: Hashable {
    var first: ID<Value>
    var second: ID<Value>

    init(_ one: ID<Value>, _ other: ID<Value>) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }

  /// Where a storage comes from.
  private enum Source {
    /// Memory of its own.
    case fresh
    /// The same as another.
    case same(ID<Value>)
    /// What a loop carries, by position.
    case carried(ID<Instruction>, Int)
    /// What a structure gives, by position.
    case result(ID<Instruction>, Int)
    case unknown
  }

  private let function: Function
  private var sources: [ID<Value>: Source] = [:]
  /// By structure, the operands of each way out, and of each way on.
  private var breaks: [ID<Instruction>: [[ID<Value>]]] = [:]
  private var continues: [ID<Instruction>: [[ID<Value>]]] = [:]
  /// What holds, or is taken for granted while it is being shown: by induction over iterations.
  private var known: [Pair: Bool] = [:]

  init(of function: Function) {
    self.function = function
    for parameter in function.parameters { sources[parameter] = .fresh }
    function.forEachInstruction { id in note(id) }
  }

  private mutating func note(_ id: ID<Instruction>) {
    let instruction = function.instructions[id]
    switch instruction.operation {
    case .break(let target): breaks[target, default: []].append(instruction.operands)
    case .continue(let target): continues[target, default: []].append(instruction.operands)
    case .allocate, .copy: sources[instruction.results[0]] = .fresh
    case .reshape: sources[instruction.results[0]] = .same(instruction.operands[0])
    case .loop, .for:
      for (position, value) in function.carriedParameters(of: instruction).enumerated() {
        sources[value] = .carried(id, position)
      }
      fallthrough
    case .if, .block:
      for (position, value) in instruction.results.enumerated() {
        sources[value] = .result(id, position)
      }
    default: break
    }
  }

  /// Whether two storages are never the same memory.
  mutating func areDistinct(_ one: ID<Value>, _ other: ID<Value>) -> Bool {
    if one == other { return false }
    let pair = Pair(one, other)
    if let known = known[pair] { return known }
    known[pair] = true
    let result = findDistinct(one, other)
    if !result { known = known.filter { !$0.value } }
    known[pair] = result
    return result
  }

  private mutating func findDistinct(_ one: ID<Value>, _ other: ID<Value>) -> Bool {
    let (left, right) = (sources[one] ?? .unknown, sources[other] ?? .unknown)
    switch (left, right) {
    case (.fresh, .fresh): return true
    case (.same(let value), _): return areDistinct(value, other)
    case (_, .same(let value)): return areDistinct(one, value)
    case (.carried(let loop, let first), .carried(let same, let second)) where loop == same:
      return ways(into: loop).allSatisfy { areDistinct($0[first], $0[second]) }
    case (.result(let id, let first), .result(let same, let second)) where id == same:
      return ways(outOf: id).allSatisfy { areDistinct($0[first], $0[second]) }
    case (.carried(let loop, let position), .fresh):
      // What is made outside stays what it is.
      return !isInside(other, loop)
        && ways(into: loop).allSatisfy { areDistinct($0[position], other) }
    case (.fresh, .carried): return areDistinctSwapped(one, other)
    default: return false
    }
  }

  private mutating func areDistinctSwapped(_ one: ID<Value>, _ other: ID<Value>) -> Bool {
    findDistinct(other, one)
  }

  /// What a loop carries at first, and on.
  private func ways(into loop: ID<Instruction>) -> [[ID<Value>]] {
    let instruction = function.instructions[loop]
    let initial = instruction.operands.dropFirst(instruction.operation.leadingOperandCount)
    return [Array(initial)] + (continues[loop] ?? [])
  }

  /// What a structure gives.
  private func ways(outOf structure: ID<Instruction>) -> [[ID<Value>]] {
    let instruction = function.instructions[structure]
    guard case .for = instruction.operation else { return breaks[structure] ?? [] }
    return (breaks[structure] ?? []) + [function.carriedParameters(of: instruction)]
  }

  /// Whether a value is defined inside a structure.
  private func isInside(_ value: ID<Value>, _ structure: ID<Instruction>) -> Bool {
    function.regions(inside: structure).contains { region in
      function.regions[region].parameters.contains(value)
        || function.regions[region].instructions.contains {
          function.instructions[$0].results.contains(value)
        }
    }
  }
}
