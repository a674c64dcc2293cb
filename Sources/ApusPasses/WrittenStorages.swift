import ApusIR
import ApusVocabulary

/// Which classes of storages each structure of a function writes, all that is inside it counted.
struct WrittenStorages {
  private var lists: [ID<Instruction>: [ID<Value>]] = [:]

  init(of function: Function, _ storages: StorageAliases, _ callees: Callees) {
    _ = collect(function.body, function, storages, callees)
  }

  private mutating func collect(
    _ region: ID<Region>, _ function: Function, _ storages: StorageAliases, _ callees: Callees
  ) -> [ID<Value>] {
    var all: [ID<Value>] = []
    func add(_ classes: [ID<Value>]) {
      for storage in classes where !all.contains(storage) { all.append(storage) }
    }
    for id in function.regions[region].instructions {
      let instruction = function.instructions[id]
      guard instruction.operation.isStructured else {
        if instruction.operation.writesMemory {
          add(storages.written(by: instruction, conventions: callees.conventions(of:)))
        }
        continue
      }
      var inside: [ID<Value>] = []
      for inner in instruction.regions { inside += collect(inner, function, storages, callees) }
      if !inside.isEmpty { lists[id] = inside }
      add(inside)
    }
    return all
  }

  /// The classes that `structure` writes.
  subscript(structure: ID<Instruction>) -> [ID<Value>] { lists[structure] ?? [] }
}
