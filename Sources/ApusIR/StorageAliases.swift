import ApusVocabulary

/// Which storages of a function may be the same memory.
///
/// Storages that flow into one another through a structure or a call are in one class; those of
/// different classes never overlap, unless neither is written.
package struct StorageAliases: Sendable {
  private var parents: [Int32]

  package init(of function: Function) {
    parents = (0..<function.values.count).map { Int32(truncatingIfNeeded: $0) }
    let hasStorage = function.values.entities.contains { $0.isStorage }
    guard hasStorage else { return }
    var classes = self
    function.forEachInstruction { id in
      classes.unite(function.instructions[id], in: function)
    }
    self = classes
  }

  private mutating func unite(_ instruction: Instruction, in function: Function) {
    switch instruction.operation {
    case .loop, .for:
      let leading = instruction.operation.leadingOperandCount
      let carried = instruction.operands.dropFirst(leading)
      let parameters = function.carriedParameters(of: instruction)
      unite(Array(carried), parameters, in: function)
      if leading > 0 { unite(parameters, instruction.results, in: function) }
    case .break(let target):
      unite(instruction.operands, function.instructions[target].results, in: function)
    case .continue(let target):
      let parameters = function.carriedParameters(of: function.instructions[target])
      unite(instruction.operands, parameters, in: function)
    case .call:
      let arguments = instruction.operands.filter { function.values[$0].isStorage }
      for result in instruction.results {
        for argument in arguments
        where function.values[argument].type == function.values[result].type {
          unite(argument, result)
        }
      }
    case .reshape: unite(Array(instruction.operands.prefix(1)), instruction.results, in: function)
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .return, .unreachable, .check, .poll, .print,
      .arrayLiteral,
      .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .routine, .extent,
      .allocate, .copy, .fill, .load,
      .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      break
    }
  }

  private mutating func unite(
    _ left: [ID<Value>], _ right: [ID<Value>], in function: Function
  ) {
    for (first, second) in zip(left, right) where function.values[first].isStorage {
      unite(first, second)
    }
  }

  private mutating func unite(_ first: ID<Value>, _ second: ID<Value>) {
    let (left, right) = (root(first.index), root(second.index))
    parents[Int(max(left, right))] = min(left, right)
  }

  private func root(_ index: UInt32) -> Int32 {
    var current = Int32(truncatingIfNeeded: index)
    while parents[Int(current)] != current { current = parents[Int(current)] }
    return current
  }

  /// The first value of the class that `storage` belongs to.
  package subscript(storage: ID<Value>) -> ID<Value> {
    guard Int(storage.index) < parents.count else { return storage }
    return ID(Int(root(storage.index)))
  }

  /// The storages that an instruction itself writes, by class; a call writes its exclusive
  /// arguments.
  package func written(
    by instruction: Instruction, conventions: (ID<Function>) -> [Convention]
  ) -> [ID<Value>] {
    switch instruction.operation {
    case .call(let callee, _):
      return zip(instruction.operands, conventions(callee)).compactMap { argument, convention in
        convention == .exclusive ? self[argument] : nil
      }
    case .store, .fill, .maskedStore, .scatter:
      let position = instruction.operation.accessShape.storage
      return position < instruction.operands.count ? [self[instruction.operands[position]]] : []
    case .routine(let routine):
      return instruction.operands.indices.filter { routine.writes($0) }.map {
        self[instruction.operands[$0]]
      }
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check, .poll, .print, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize,
      .generate, .reduction, .reshape, .extent, .allocate, .copy, .load, .maskedLoad, .gather,
      .mark, .release:
      return []
    }
  }
}

extension Value {
  /// Whether it is an array in memory.
  package var isStorage: Bool {
    if case .storage = type { return true }
    return false
  }
}

extension Function {
  /// The parameters of a loop's region that are carried values: all but the index of `for`.
  package func carriedParameters(of loop: Instruction) -> [ID<Value>] {
    guard let region = loop.regions.first else { return [] }
    let parameters = regions[region].parameters
    if case .for = loop.operation { return Array(parameters.dropFirst()) }
    return parameters
  }
}
