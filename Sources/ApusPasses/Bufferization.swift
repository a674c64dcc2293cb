import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Turns arrays as values into arrays in memory.
  package static let bufferization = Pass(
    name: "bufferization", summary: "put array values into memory", levelAfter: .storage
  ) { module in Bufferization.run(on: &module) }
}

/// Turns arrays as values into arrays in memory.
///
/// Every array value becomes a storage that is written once, where it is made, and only read
/// afterwards: a literal is allocated and stored, a fill allocated and filled, a snapshot and a
/// materialised array are copies; what `generate` gives is a storage from now on. Which copies can be spared is the business of `CopyElision`.
enum Bufferization {
  static func run(on module: inout Module) {
    for id in module.functions.ids { run(on: &module.functions[id]) }
  }

  /// Rewrites one function; afterwards it holds no value of array type.
  static func run(on function: inout Function) {
    function.results = function.results.map(storageType)
    for id in function.values.ids {
      function.values[id].type = storageType(function.values[id].type)
    }
    for region in function.regions.ids {
      let old = function.regions[region].instructions
      guard old.contains(where: { needsRewriting(function.instructions[$0].operation) }) else {
        continue
      }
      var rewriter = Rewriter(function: function)
      for instruction in old { rewriter.append(instruction) }
      function = rewriter.function
      function.regions[region].instructions = rewriter.result
    }
  }

  private static func storageType(_ type: Type) -> Type {
    if case .array(let element, let rank) = type { return .storage(element, rank: rank) }
    return type
  }

  private static func needsRewriting(_ operation: Operation) -> Bool {
    switch operation {
    case .arrayLiteral, .arrayFill, .element, .snapshot, .materialize: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check, .poll, .print, .call, .generate, .reduction, .reshape, .routine, .extent, .allocate,
      .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      false
    }
  }

  /// Builds the new instructions of one region.
  private struct Rewriter {
    var function: Function
    var result: [ID<Instruction>] = []

    /// Appends what stands for an instruction, which keeps its results.
    mutating func append(_ id: ID<Instruction>) {
      switch function.instructions[id].operation {
      case .arrayLiteral(let site): appendLiteral(id, site)
      case .arrayFill(let site): appendFill(id, site)
      case .element: keep(id, as: .load)
      case .snapshot(let site), .materialize(let site): keep(id, as: .copy(site))
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
        .check, .poll, .print, .call, .extent, .allocate, .copy, .fill, .load, .store,
        .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release, .generate, .reduction,
        .reshape, .routine:
        result.append(id)
      }
    }

    private mutating func keep(_ id: ID<Instruction>, as operation: Operation) {
      function.instructions[id].operation = operation
      result.append(id)
    }

    /// Allocates memory for the elements and stores each.
    private mutating func appendLiteral(_ id: ID<Instruction>, _ site: ID<FaultSite>) {
      let elements = function.instructions[id].operands
      let range = function.instructions[id].range
      let count = index(elements.count, range)
      function.instructions[id].operands = [count]
      keep(id, as: .allocate(site))
      let storage = function.instructions[id].results[0]
      for (position, element) in elements.enumerated() {
        let operands = [element, storage, index(position, range)]
        result.append(
          function.instructions.add(Instruction(.store, operands: operands, range: range)))
      }
    }

    /// Allocates memory of the extents and fills it.
    private mutating func appendFill(_ id: ID<Instruction>, _ site: ID<FaultSite>) {
      let operands = function.instructions[id].operands
      let range = function.instructions[id].range
      function.instructions[id].operands = Array(operands.dropFirst())
      keep(id, as: .allocate(site))
      let filled = [operands[0], function.instructions[id].results[0]]
      result.append(function.instructions.add(Instruction(.fill, operands: filled, range: range)))
    }

    /// Appends a constant of the type of indices.
    private mutating func index(_ value: Int, _ range: SourceRange) -> ID<Value> {
      let id = function.values.add(Value(type: .index))
      result.append(
        function.instructions.add(
          Instruction(.constant(Constant(value)), results: [id], range: range)))
      return id
    }
  }
}
