import ApusIR
import ApusVocabulary

/// The storages of an entry that are made in the host's memory, since they are what it returns:
/// nothing needs to be copied there.
///
/// They are made once in a call, outside of all loops, and every way out returns them as the same
/// result. Only functions that nobody else calls have any.
struct ResultStorages {
  /// By storage, the index of the result.
  private var slots: [ID<Value>: Int] = [:]

  init() {}

  init(of function: Function) {
    var made: Set<ID<Value>> = []
    Self.collect(function.body, of: function, into: &made)
    if made.isEmpty { return }
    var common: [ID<Value>?]?
    for instruction in function.instructions.entities where instruction.operation == .return {
      let operands = instruction.operands
      let own = operands.map { value -> ID<Value>? in
        made.contains(value) && operands.count(where: { $0 == value }) == 1 ? value : nil
      }
      common = common.map { zip($0, own).map { $0 == $1 ? $0 : nil } } ?? own
    }
    for (slot, value) in (common ?? []).enumerated() {
      if let value { slots[value] = slot }
    }
  }

  /// The result that a storage is; `nil` for others.
  func slot(of storage: ID<Value>) -> Int? { slots[storage] }

  /// Whether a result is in the host's memory when the function returns.
  func contains(_ slot: Int) -> Bool { slots.values.contains(slot) }

  /// The storages that a region makes outside of loops.
  private static func collect(
    _ region: ID<Region>, of function: Function, into made: inout Set<ID<Value>>
  ) {
    for id in function.regions[region].instructions {
      let instruction = function.instructions[id]
      switch instruction.operation {
      case .allocate, .copy: made.formUnion(instruction.results)
      case .block, .if:
        for inner in instruction.regions { collect(inner, of: function, into: &made) }
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .loop, .for, .break, .continue, .return, .unreachable, .check,
        .poll,
        .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate,
        .reduction, .reshape, .routine, .extent, .fill, .load, .store, .maskedLoad, .maskedStore,
        .gather, .scatter, .mark, .release:
        break
      }
    }
  }
}
