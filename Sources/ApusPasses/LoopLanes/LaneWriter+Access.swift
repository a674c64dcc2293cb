import ApusIR
import ApusVocabulary

/// Loads and stores.
extension LaneWriter {
  /// How the places of the lanes lie.
  private enum Places {
    /// One place for all lanes.
    case one
    /// Neighbours in memory.
    case row
    /// In one storage of rank 1, anywhere.
    case anywhere
    /// In rows or planes of their own.
    case apart
  }

  private func places(_ indices: ArraySlice<ID<Value>>) -> Places {
    let shapes = indices.map { nest.shape($0) }
    if shapes.allSatisfy({ $0 == .uniform }) { return .one }
    if shapes.last == .counting, shapes.dropLast().allSatisfy({ $0 == .uniform }) { return .row }
    return shapes.count == 1 ? .anywhere : .apart
  }

  mutating func writeLoad(_ instruction: Instruction) {
    let result = instruction.results[0]
    let indices = instruction.operands.dropFirst()
    let storage = scalar(instruction.operands[0])
    let name = nest.function.values[result].name
    let type = copyType(result)
    let copy: ID<Value>
    switch places(indices) {
    case .one, .row:
      if let panel = panels[instruction.operands[0]], nest.isInPanel(instruction) {
        let row = [scalar(instruction.operands[1]), index(0)]
        copy = loadFirst(panel, row, type: type, name: name)
      } else {
        copy = loadFirst(storage, indices.map { scalar($0) }, type: type, name: name)
      }
    case .anywhere:
      let mask =
        mask.map { asBool($0) } ?? builder.constant(Constant(true), lanes: lanes, range: range)
      let none = zero(type)
      let index = vector(instruction.operands[1])
      copy = builder.value(.gather, [mask, none, storage, index], type: type, range: range)
    case .apart:
      if let pack = packs[instruction.operands[0]], nest.isPackable(instruction) {
        let row = [scalar(instruction.operands[2]), index(0)]
        copy = loadFirst(pack, row, type: type, name: name)
      } else {
        copy = loadApart(storage, indices, type: type)
      }
    }
    define(result, as: copy)
  }

  private mutating func zero(_ type: Type) -> ID<Value> {
    builder.constant(Constant(type.element, bits: 0), lanes: type.lanes, range: range)
  }

  /// One element for all lanes, or consecutive ones.
  private mutating func loadFirst(
    _ storage: ID<Value>, _ indices: [ID<Value>], type: Type, name: String?
  ) -> ID<Value> {
    guard let mask, type.lanes > 1 || isMaybeIdle else {
      return builder.value(.load, [storage] + indices, type: type, name: name, range: range)
    }
    let isActive = type.lanes > 1 ? asBool(mask) : anyActive(mask)
    let none = zero(type)
    return builder.value(
      .maskedLoad, [isActive, none, storage] + indices, type: type, name: name, range: range)
  }

  /// Lane by lane.
  private mutating func loadApart(
    _ storage: ID<Value>, _ indices: ArraySlice<ID<Value>>, type: Type
  ) -> ID<Value> {
    var copy = zero(type)
    let element = Type.scalar(type.element)
    let mask = mask.map { asBool($0) }
    for lane in 0..<lanes {
      let place = indices.map { inLane(lane, $0) }
      let number: ID<Value>
      if let mask {
        let isActive = extract(lane, from: mask)
        let none = zero(element)
        number = builder.value(
          .maskedLoad, [isActive, none, storage] + place, type: element, range: range)
      } else {
        number = builder.value(.load, [storage] + place, type: element, range: range)
      }
      copy = builder.value(.insert(lane: lane), [copy, number], type: type, range: range)
    }
    return copy
  }

  private mutating func extract(_ lane: Int, from vector: ID<Value>) -> ID<Value> {
    let type = Type.scalar(builder.type(of: vector).element)
    return builder.value(.extract(lane: lane), [vector], type: type, range: range)
  }

  /// A value in one lane.
  private mutating func inLane(_ lane: Int, _ value: ID<Value>) -> ID<Value> {
    switch nest.shape(value) {
    case .uniform: return scalar(value)
    case .counting: return builder.primitive(.add, scalar(value), index(lane), range: range)
    case .varying:
      let vector = vector(value)
      return extract(lane, from: vector)
    }
  }

  mutating func writeStore(_ instruction: Instruction) {
    let (value, storage) = (instruction.operands[0], scalar(instruction.operands[1]))
    let indices = instruction.operands.dropFirst(2)
    let mask = mask.map { asBool($0) }
    if places(indices) == .row {
      let numbers = vector(value)
      let operands = [numbers, storage] + indices.map { scalar($0) }
      if let mask {
        builder.append(.maskedStore, [mask] + operands, range: range)
      } else {
        builder.append(.store, operands, range: range)
      }
      return
    }
    for lane in 0..<lanes {
      let number = inLane(lane, value)
      let operands = [number, storage] + indices.map { inLane(lane, $0) }
      if let mask {
        let isActive = extract(lane, from: mask)
        builder.append(.maskedStore, [isActive] + operands, range: range)
      } else {
        builder.append(.store, operands, range: range)
      }
    }
  }
}
