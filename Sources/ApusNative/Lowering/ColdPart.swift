import ApusIR
import ApusVocabulary

/// A loop that hardly ever runs, or its second body for large arrays, with what it needs of the
/// function around it.
///
/// Its code is made when it is first needed: see `ColdCode`.
struct ColdPart {
  /// What is left out.
  enum Kind {
    /// The whole loop.
    case loop
    /// What writes past the cache: takes where the loop begins and ends, and returns where it goes on.
    case streaming
  }

  let kind: Kind
  let function: ID<Function>
  let loop: ID<Instruction>
  /// The values from outside.
  let inputs: [ID<Value>]
  /// The constants from outside, which are made anew.
  let constants: [ID<Value>]
  /// The inputs that it may write to.
  let written: Set<ID<Value>>
  /// The inputs whose memory none of the others shares, if any of it is written.
  let separate: Set<ID<Value>>

  /// The symbol of the function that it becomes, in a module of its own.
  static let symbol = "apus.cold.part"
  /// The symbol of the table of a module's parts.
  static let table = "apus.cold"

  /// What is larger does not fit into registers.
  private static let registerBytes = 512

  /// Looks at a loop; `nil` if it can't be a function of its own.
  init?(_ kind: Kind, of loop: ID<Instruction>, lowering: FunctionLowering) {
    let function = lowering.function
    guard let body = Body(kind, of: loop, lowering) else { return nil }
    let outside = body.used.filter { !body.defined.contains($0) }
    self.kind = kind
    self.function = lowering.declaration.id
    self.loop = loop
    constants = outside.filter { lowering.constants[$0] != nil }
    inputs = outside.filter { lowering.constants[$0] == nil }
    // What is small and on the stack should stay in registers.
    guard
      inputs.allSatisfy({
        lowering.stackStorages.byteCount(of: $0).map { $0 > Self.registerBytes } ?? true
      })
    else { return nil }
    let aliases = lowering.aliases
    let storages = inputs.filter { function.values[$0].isStorage }
    var counts: [ID<Value>: Int] = [:]
    for storage in storages { counts[aliases[storage], default: 0] += 1 }
    separate = Set(
      storages.filter { counts[aliases[$0]] == 1 && !lowering.rowStorages.mayOverlap($0) })
    let classes = Set(
      body.instructions.flatMap {
        aliases.written(by: function.instructions[$0], conventions: { _ in [] })
      })
    written = Set(storages.filter { classes.contains(aliases[$0]) })
  }

  /// A part that was found before.
  init(
    _ kind: Kind, of loop: ID<Instruction>, in function: ID<Function>, inputs: [ID<Value>],
    constants: [ID<Value>], written: Set<ID<Value>>, separate: Set<ID<Value>>
  ) {
    self.kind = kind
    self.function = function
    self.loop = loop
    self.inputs = inputs
    self.constants = constants
    self.written = written
    self.separate = separate
  }

  /// What there is in a loop.
  private struct Body {
    var instructions: [ID<Instruction>] = []
    /// In the order in which they occur first.
    var used: [ID<Value>] = []
    var defined: Set<ID<Value>> = []
    private var seen: Set<ID<Value>> = []

    /// - Returns: `nil` if something leads out of it, or needs the function around it.
    init?(_ kind: ColdPart.Kind, of loop: ID<Instruction>, _ lowering: FunctionLowering) {
      let function = lowering.function
      var structures: Set<ID<Instruction>> = []
      switch kind {
      case .loop:
        structures.insert(loop)
        use(function.instructions[loop].operands)
        for region in function.instructions[loop].regions {
          guard add(region, of: function, &structures) else { return nil }
        }
      case .streaming:
        guard let region = lowering.streaming[loop]?.region,
          add(region, of: function, &structures)
        else { return nil }
      }
    }

    /// Adds a region and those inside it.
    /// - Returns: Whether it may be part of a function of its own.
    private mutating func add(
      _ region: ID<Region>, of function: Function, _ structures: inout Set<ID<Instruction>>
    ) -> Bool {
      defined.formUnion(function.regions[region].parameters)
      for id in function.regions[region].instructions {
        let instruction = function.instructions[id]
        instructions.append(id)
        use(instruction.operands)
        defined.formUnion(instruction.results)
        if !instruction.regions.isEmpty { structures.insert(id) }
        guard instruction.operation.stays(in: structures) else { return false }
        for inner in instruction.regions {
          guard add(inner, of: function, &structures) else { return false }
        }
      }
      return true
    }

    private mutating func use(_ values: [ID<Value>]) {
      for value in values where seen.insert(value).inserted { used.append(value) }
    }
  }
}

extension Operation {
  /// Whether it may be part of a loop in a function of its own.
  fileprivate func stays(in structures: Set<ID<Instruction>>) -> Bool {
    switch self {
    case .break(let target), .continue(let target): structures.contains(target)
    case .return, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize,
      .generate, .reduction, .allocate, .copy, .mark, .release:
      false
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract, .insert, .reduce, .scan, .block, .if, .loop, .for, .unreachable, .check, .poll,
      .reshape, .routine,
      .extent, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter:
      true
    }
  }
}
