import ApusIR
import ApusVocabulary

/// When the storages of a function are written, and which arrays are their contents at some moment.
struct FusionMemory {
  /// The contents of a storage.
  struct Snapshot {
    var storage: ID<Value>
    var instruction: ID<Instruction>
  }

  private let storages: StorageAliases
  private let order: TextOrder
  /// By class, the instructions that write it, in the order of the text.
  private var writes: [ID<Value>: [ID<Instruction>]] = [:]
  private var snapshots: [ID<Value>: Snapshot] = [:]

  init(of function: Function, _ order: TextOrder, _ callees: Callees) {
    self.order = order
    storages = StorageAliases(of: function)
    var found: [(storage: ID<Value>, id: ID<Instruction>)] = []
    var snapshots: [ID<Value>: Snapshot] = [:]
    let aliases = storages
    function.forEachInstruction { id in
      let instruction = function.instructions[id]
      switch instruction.operation {
      case .snapshot:
        snapshots[instruction.results[0]] = Snapshot(
          storage: instruction.operands[0], instruction: id)
      case .reshape:
        snapshots[instruction.results[0]] = snapshots[instruction.operands[0]]
      default:
        guard instruction.operation.writesMemory else { return }
        let written = aliases.written(by: instruction, conventions: callees.conventions(of:))
        for storage in written { found.append((storage, id)) }
      }
    }
    self.snapshots = snapshots
    for (storage, id) in found { writes[storage, default: []].append(id) }
  }

  /// What an array is the contents of.
  func snapshot(_ array: ID<Value>) -> Snapshot? { snapshots[array] }

  /// The instructions between two moments that write a storage or what may be the same memory.
  func writes(
    of storage: ID<Value>, between start: Int32, and end: Int32
  ) -> [ID<Instruction>] {
    (writes[storages[storage]] ?? []).filter {
      let number = order.number(of: $0)
      return start < number && number < end
    }
  }

  func isWritten(_ storage: ID<Value>, between start: Int32, and end: Int32) -> Bool {
    (writes[storages[storage]] ?? []).contains {
      let number = order.number(of: $0)
      return start < number && number < end
    }
  }
}
