import ApusIR
import ApusVocabulary

/// What the structures of a function do that fusion has to know: what their regions cost, whether
/// they can fault, and how arrays are used.
struct FusionBodies {
  /// The region of a `generate`, `reduction` or `for`.
  struct Body {
    /// What computing the region once costs, that of arrays that are computed in it included.
    var cost = 0
    /// Whether it is too large to be part of another one.
    var isCut = false
    /// Whether it does something that must happen as often and in the order that is written.
    var isPinned = false
    /// Whether a check or the like stands in it.
    var canFaultItself = false
    /// The same of the arrays that it may come to contain.
    var canFault = false
    /// Whether it contains a loop that is not counted.
    var mayNotEnd = false
    /// Whether an array has one more axis, of the values of one index.
    var isPlural = false
    /// The arrays that it reads which are made by `generate`.
    var sources: [ID<Instruction>] = []
    /// What reads elements of contents of storages.
    var snapshotReads: [ID<Instruction>] = []
    /// The storages that it reads itself.
    var loadedStorages: [ID<Value>] = []
    /// The instructions that ask for elements of the array, and how many other uses it has besides
    /// those that ask for its extent.
    var elements: [ID<Instruction>] = []
    var otherUses = 0

    /// Whether computing an element twice costs about as much as reading it.
    var isCheap: Bool { cost <= FusionBodies.cheapCost }
  }

  /// About three numbers read and as many operations.
  static let cheapCost = 24
  /// A loop of more operations than these is not made longer.
  private static let costLimit = 3000

  private var bodies: [ID<Instruction>: Body] = [:]

  init(of function: Function, _ definitions: [ID<Instruction>?]) {
    collectUses(function, definitions)
    visit(function.body, in: Surroundings(), function, definitions)
  }

  subscript(structure: ID<Instruction>) -> Body? { bodies[structure] }

  // MARK: Uses

  private mutating func collectUses(_ function: Function, _ definitions: [ID<Instruction>?]) {
    var found: [ID<Instruction>: Body] = [:]
    function.forEachInstruction { id in
      let instruction = function.instructions[id]
      for (position, operand) in instruction.operands.enumerated() {
        guard let array = definitions[Int(operand.index)],
          case .generate = function.instructions[array].operation
        else { continue }
        switch instruction.operation {
        case .element where position == 0: found[array, default: Body()].elements.append(id)
        case .extent: break
        default: found[array, default: Body()].otherUses += 1
        }
      }
    }
    bodies = found
  }

  // MARK: Bodies

  /// The structures around an instruction, and those of them that have a `Body`.
  private struct Surroundings {
    var structures: [ID<Instruction>] = []
    var iterating: [ID<Instruction>] = []

    /// Whether a jump to `target` leaves `structure`, or ends it early.
    func leaves(_ structure: ID<Instruction>, to target: ID<Instruction>) -> Bool {
      guard let place = structures.firstIndex(of: structure),
        let end = structures.firstIndex(of: target)
      else { return true }
      return end < place || (end == place && structures.last != structure)
    }
  }

  private mutating func visit(
    _ region: ID<Region>, in surroundings: Surroundings, _ function: Function,
    _ definitions: [ID<Instruction>?]
  ) {
    for id in function.regions[region].instructions {
      let instruction = function.instructions[id]
      for structure in surroundings.iterating {
        note(id, in: structure, surroundings, function, definitions)
      }
      guard instruction.operation.isStructured else { continue }
      var inner = surroundings
      inner.structures.append(id)
      switch instruction.operation {
      case .generate, .reduction, .for:
        inner.iterating.append(id)
        bodies[id, default: Body()].isPlural =
          instruction.results.first.map {
            function.values[$0].type.rank > instruction.operands.count
          } ?? false
        let last = instruction.regions.first.flatMap { function.regions[$0].instructions.last }
        if last.map({ function.instructions[$0].operation.target != id }) ?? true {
          bodies[id]?.isPinned = true
        }
      default: break
      }
      for nested in instruction.regions { visit(nested, in: inner, function, definitions) }
    }
  }

  private mutating func note(
    _ id: ID<Instruction>, in structure: ID<Instruction>, _ surroundings: Surroundings,
    _ function: Function, _ definitions: [ID<Instruction>?]
  ) {
    let instruction = function.instructions[id]
    var body = bodies[structure] ?? Body()
    body.cost = min(body.cost + instruction.cost(in: function), Self.costLimit)
    switch instruction.operation {
    case .check, .print, .call:
      body.canFaultItself = true
      body.canFault = true
      if instruction.operands.contains(where: { function.values[$0].isStorage }) {
        body.isPinned = true
      }
    case .element: noteElement(id, instruction, in: &body, function, definitions)
    case .load, .maskedLoad, .gather:
      body.loadedStorages.append(
        instruction.operands[instruction.operation.accessShape.storage])
    case .snapshot, .copy: body.loadedStorages.append(instruction.operands[0])
    case .return: body.isPinned = true
    case .routine, .store, .maskedStore, .scatter, .fill, .mark, .release:
      // A loop may store; nothing moves it.
      if case .generate = function.instructions[structure].operation { body.isPinned = true }
    case .break(let target), .continue(let target):
      if surroundings.leaves(structure, to: target) { body.isPinned = true }
    case .loop: body.mayNotEnd = true
    default: break
    }
    bodies[structure] = body
  }

  private mutating func noteElement(
    _ id: ID<Instruction>, _ instruction: Instruction, in body: inout Body, _ function: Function,
    _ definitions: [ID<Instruction>?]
  ) {
    guard let source = definitions[Int(instruction.operands[0].index)] else { return }
    switch function.instructions[source].operation {
    case .snapshot, .reshape: body.snapshotReads.append(id)
    case .generate:
      guard let other = bodies[source] else { return }
      if other.canFault { body.canFault = true }
      body.sources.append(source)
      if body.cost + other.cost <= Self.costLimit {
        body.cost += other.cost
      } else {
        bodies[source]?.isCut = true
      }
    default: break
    }
  }

  /// Whether something can end the call or be seen outside of it.
  func canBeToldFromFaults(_ id: ID<Instruction>, in function: Function) -> Bool {
    let instruction = function.instructions[id]
    switch instruction.operation {
    case .check, .print, .call, .return, .break, .continue, .unreachable, .routine, .loop:
      return true
    case .generate, .reduction, .for:
      guard let body = bodies[id] else { return false }
      return body.canFault || body.isPinned
    case .block, .if:
      return instruction.regions.contains { region in
        function.regions[region].instructions.contains {
          function.instructions[$0].operation != .break(id)
            && canBeToldFromFaults($0, in: function)
        }
      }
    default: return false
    }
  }
}

extension Instruction {
  /// What it costs, a third of a floating-point operation being the unit.
  fileprivate func cost(in function: Function) -> Int {
    switch operation {
    case .constant, .break, .continue, .extent: 0
    case .primitive(.div), .primitive(.rem), .primitive(.sqrt): 20
    case .primitive: results.allSatisfy { function.values[$0].type == .index } ? 1 : 3
    case .element, .load, .lookUp: 3
    case .external, .loop, .for, .generate, .reduction, .call: 100
    case .convert, .bitcast, .fits, .splat, .iota, .extract, .insert, .reduce, .scan: 1
    case .block, .if, .check: 4
    case .return, .unreachable, .poll, .print, .arrayLiteral, .arrayFill, .snapshot, .materialize,
      .reshape, .routine, .allocate, .copy, .fill, .store, .maskedLoad, .maskedStore, .gather,
      .scatter, .mark, .release:
      30
    }
  }
}
