import ApusIR
import ApusVocabulary

/// Rows of matrices, one for each lane, that inner loops read again and again: they are copied
/// once for each block, so that the numbers of all lanes lie side by side.
extension LaneWriter {
  /// Rows with more elements are not copied: nothing is gained beyond the caches.
  private static let widthLimit = 1024

  /// Makes memory for a copy in front of the loop over blocks.
  /// - Returns: the number of blocks, of which there are none where rows are too long.
  mutating func preparePack(of storage: ID<Value>, _ count: ID<Value>) -> ID<Value> {
    guard let site = nest.site else { return count }
    let width = builder.extent(storage, axis: 1, range: range)
    let isShort = builder.primitive(.lessEqual, width, index(Self.widthLimit), range: range)
    let blocks = builder.primitive(.select, isShort, count, index(0), range: range)
    let isNeeded = builder.primitive(.less, index(0), blocks, range: range)
    let rows = builder.primitive(.select, isNeeded, width, index(0), range: range)
    let type = Type.storage(builder.type(of: storage).element, rank: 2)
    packs[storage] = builder.value(
      .allocate(site), [rows, index(lanes)], type: type, range: range)
    return blocks
  }

  /// Copies the rows of a block, which begins at `start`.
  mutating func writePack(of storage: ID<Value>, from start: ID<Value>) {
    guard let pack = packs[storage] else { return }
    let height = builder.extent(storage, axis: 0, range: range)
    let last = builder.primitive(.add, start, index(lanes - 1), range: range)
    let isInside = builder.primitive(
      .and, builder.primitive(.inBounds, start, height, range: range),
      builder.primitive(.inBounds, last, height, range: range), range: range)
    abandonBlocks(if: builder.primitive(.not, isInside, range: range))
    let width = builder.extent(storage, axis: 1, range: range)
    let rows = builder.for(from: index(0), to: index(lanes), range: range)
    builder.enter(rows)
    let lane = builder.function.regions[builder.region].parameters[0]
    let row = builder.primitive(.add, start, lane, range: range)
    let columns = builder.for(from: index(0), to: width, range: range)
    builder.enter(columns)
    let column = builder.function.regions[builder.region].parameters[0]
    let number = builder.element(of: storage, at: [row, column], range: range)
    builder.store(number, to: pack, at: [column, lane], range: range)
    builder.continue(columns, range: range)
    builder.leave()
    builder.continue(rows, range: range)
    builder.leave()
  }
}

extension LaneNest {
  /// A place for faults of memory that is lacking: that of the loop's poll.
  var site: ID<FaultSite>? {
    for id in function.regions[body].instructions {
      if case .poll(let site) = function.instructions[id].operation { return site }
    }
    return nil
  }

  /// The matrices that are only read, and in inner loops of inner loops by rows of the lanes' own.
  var packedStorages: [ID<Value>] {
    guard site != nil else { return [] }
    var result: [ID<Value>] = []
    for access in accesses {
      let load = function.instructions[access.id]
      guard isPackable(load), access.loops.count > 1, !result.contains(load.operands[0])
      else { continue }
      result.append(load.operands[0])
    }
    return result
  }

  /// Whether an access reads rows of a matrix that nothing in the nest writes.
  func isPackable(_ load: Instruction) -> Bool {
    guard load.operation == .load, load.operands.count == 3, load.operands[1] == index,
      shape(load.operands[2]) == .uniform
    else { return false }
    return !accesses.contains { access in
      let instruction = function.instructions[access.id]
      let shape = instruction.operation.accessShape
      return shape.isWrite
        && aliases[instruction.operands[shape.storage]] == aliases[load.operands[0]]
    }
  }
}
