import ApusIR
import ApusVocabulary

/// Parts of matrices that inner loops read again and again, copied once for each block so that they
/// lie side by side: rows, one for each lane, and columns, one for each lane, of which each row has
/// a few neighbours far from the next ones.
extension LaneWriter {
  /// Rows with more elements are not copied: nothing is gained beyond the caches.
  private static let widthLimit = 1024
  /// The same for columns.
  private static let heightLimit = 1 << 14

  /// Makes memory for a copy in front of the loop over blocks.
  /// - Returns: the number of blocks, of which there are none where rows are too long.
  mutating func preparePack(of storage: ID<Value>, _ count: ID<Value>) -> ID<Value> {
    prepareCopy(of: storage, axis: 1, limit: Self.widthLimit, count, into: \.packs)
  }

  /// The same for columns.
  mutating func preparePanel(of storage: ID<Value>, _ count: ID<Value>) -> ID<Value> {
    prepareCopy(of: storage, axis: 0, limit: Self.heightLimit, count, into: \.panels)
  }

  private mutating func prepareCopy(
    of storage: ID<Value>, axis: Int, limit: Int, _ count: ID<Value>,
    into copies: WritableKeyPath<Self, [ID<Value>: ID<Value>]>
  ) -> ID<Value> {
    guard let site = nest.site else { return count }
    let extent = builder.extent(storage, axis: axis, range: range)
    let isShort = builder.primitive(.lessEqual, extent, index(limit), range: range)
    let blocks = builder.primitive(.select, isShort, count, index(0), range: range)
    let isNeeded = builder.primitive(.less, index(0), blocks, range: range)
    let rows = builder.primitive(.select, isNeeded, extent, index(0), range: range)
    let type = Type.storage(builder.type(of: storage).element, rank: 2)
    self[keyPath: copies][storage] = builder.value(
      .allocate(site), [rows, index(lanes)], type: type, range: range)
    return blocks
  }

  /// Gives the block up unless all lanes are inside of an axis.
  private mutating func abandonBlocks(
    unlessInside storage: ID<Value>, axis: Int, from start: ID<Value>
  ) {
    let extent = builder.extent(storage, axis: axis, range: range)
    let last = builder.primitive(.add, start, index(lanes - 1), range: range)
    let isInside = builder.primitive(
      .and, builder.primitive(.inBounds, start, extent, range: range),
      builder.primitive(.inBounds, last, extent, range: range), range: range)
    abandonBlocks(if: builder.primitive(.not, isInside, range: range))
  }

  /// Copies the columns of a block, which begins at `start`.
  mutating func writePanel(of storage: ID<Value>, from start: ID<Value>) {
    guard let panel = panels[storage] else { return }
    abandonBlocks(unlessInside: storage, axis: 1, from: start)
    let height = builder.extent(storage, axis: 0, range: range)
    let rows = builder.for(from: index(0), to: height, range: range)
    builder.enter(rows)
    let row = builder.function.regions[builder.region].parameters[0]
    let numbers = builder.value(
      .load, [storage, row, start], type: type(builder.type(of: storage).element), range: range)
    builder.store(numbers, to: panel, at: [row, index(0)], range: range)
    builder.continue(rows, range: range)
    builder.leave()
  }

  /// Copies the rows of a block, which begins at `start`.
  mutating func writePack(of storage: ID<Value>, from start: ID<Value>) {
    guard let pack = packs[storage] else { return }
    abandonBlocks(unlessInside: storage, axis: 0, from: start)
    let width = builder.extent(storage, axis: 1, range: range)
    // The bound is that of the lanes; LLVM, which would write the loop out, does not see that.
    let height = builder.extent(storage, axis: 0, range: range)
    let next = builder.primitive(.add, start, index(lanes), range: range)
    let end = builder.primitive(.min, next, height, range: range)
    let rows = builder.for(from: start, to: end, range: range)
    builder.enter(rows)
    let row = builder.function.regions[builder.region].parameters[0]
    let lane = builder.primitive(.sub, row, start, range: range)
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
    return isOnlyRead(load.operands[0])
  }

  /// The matrices that are only read, and in inner loops by columns of the lanes' own.
  var panelStorages: [ID<Value>] {
    guard site != nil else { return [] }
    var result: [ID<Value>] = []
    for access in accesses {
      let load = function.instructions[access.id]
      guard isInPanel(load), !access.loops.isEmpty, !result.contains(load.operands[0])
      else { continue }
      result.append(load.operands[0])
    }
    return result
  }

  /// Whether an access reads columns of a matrix that nothing in the nest writes.
  func isInPanel(_ load: Instruction) -> Bool {
    load.operation == .load && load.operands.count == 3 && load.operands[2] == index
      && shape(load.operands[1]) == .uniform && isOnlyRead(load.operands[0])
  }

  private func isOnlyRead(_ storage: ID<Value>) -> Bool {
    !accesses.contains { access in
      let instruction = function.instructions[access.id]
      let shape = instruction.operation.accessShape
      return shape.isWrite && aliases[instruction.operands[shape.storage]] == aliases[storage]
    }
  }
}
