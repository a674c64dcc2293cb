import ApusIR
import ApusVocabulary

/// Loops that write elements of arrays one after the other and read none of them, with a second body
/// that computes as many elements at a time as fill a line of the cache.
///
/// That body is for arrays that are larger than the cache: its stores go past the cache, which spares
/// to read what they overwrite. It does the same operations in each lane, so the bits are the same.
package struct StreamingLoops {
  /// The second body of a loop.
  package struct Loop {
    /// What it does, without an end; its one parameter is the first index.
    package let region: ID<Region>
    /// How many iterations it stands for.
    package let lanes: Int
    /// The stores of the body as it was.
    package let stores: [Instruction]
    /// Numbers that have to be 1: steps along arrays that are 0 where those are broadcast.
    package let steps: [ID<Value>]
  }

  /// The bytes that go past the cache at once.
  package static let lineByteCount = 64

  /// The function, with the second bodies, which none of its regions lists.
  package private(set) var function: Function
  private var loops: [ID<Instruction>: Loop] = [:]
  private var stores: Set<ID<Instruction>> = []

  /// Looks for such loops in a function, unless `isWanted` says that there is no use for them.
  package init(in function: Function, isWanted: Bool) {
    self.function = function
    guard isWanted, function.instructions.entities.contains(where: { $0.operation == .store })
    else { return }
    var known: (aliases: StorageAliases, definitions: [ID<Instruction>?])?
    function.forEachInstruction { id in
      guard case .for(isClosed: false) = function.instructions[id].operation,
        function.instructions[id].operands.count == 2
      else { return }
      let facts = known ?? (StorageAliases(of: function), function.definitions())
      known = facts
      guard
        var widening = StreamedBody(of: id, in: self.function, facts.aliases, facts.definitions),
        let region = widening.widen()
      else { return }
      self.function = widening.function
      stores.formUnion(widening.wideStores)
      loops[id] = Loop(
        region: region, lanes: widening.lanes, stores: widening.stores, steps: widening.steps)
    }
  }

  /// The second body of a loop, if it has one.
  package subscript(loop: ID<Instruction>) -> Loop? { loops[loop] }

  /// Whether a store is one of a second body.
  package func contains(_ store: ID<Instruction>) -> Bool { stores.contains(store) }
}
