import ApusIR
import ApusVocabulary

/// Whether the iterations of a loop touch places in memory of their own, as far as anything is
/// written there.
struct LanePlaces {
  private let nest: LaneNest
  private var inner: Set<ID<Instruction>> = []
  private var parameters: Set<ID<Value>> = []

  /// How deep sums are looked into.
  private static let depthLimit = 16

  init(_ nest: LaneNest) {
    self.nest = nest
    let function = nest.function
    var inner: Set<ID<Instruction>> = []
    function.forEachInstruction(in: nest.body) { inner.insert($0) }
    self.inner = inner
    for region in function.regions(inside: nest.loop) {
      parameters.formUnion(function.regions[region].parameters)
    }
  }

  /// Whether no iteration depends on another through memory, and whether a block of iterations can
  /// be run again from its start after a check failed in the middle of it.
  var areIndependent: Bool {
    var byClass: [ID<Value>: [Instruction]] = [:]
    var (written, read): (Set<ID<Value>>, Set<ID<Value>>) = ([], [])
    for access in nest.accesses {
      let instruction = nest.function.instructions[access.id]
      let shape = instruction.operation.accessShape
      let storage = nest.aliases[instruction.operands[shape.storage]]
      byClass[storage, default: []].append(instruction)
      if shape.isWrite { written.insert(storage) } else { read.insert(storage) }
    }
    for storage in written {
      guard let accesses = byClass[storage], haveOwnPlaces(accesses) else { return false }
    }
    return written.isDisjoint(with: read) || !nest.laneChecks.contains(where: followsStore)
  }

  /// Whether something may have been stored in the same block of iterations before a check.
  private func followsStore(_ check: LaneNest.LaneCheck) -> Bool {
    nest.accesses.enumerated().contains { position, access in
      nest.function.instructions[access.id].operation == .store
        && (position < check.position || !Set(access.loops).isDisjoint(with: check.loops))
    }
  }

  /// Whether all accesses to a storage have the same index on some axis, which differs from one
  /// iteration to the other.
  private func haveOwnPlaces(_ accesses: [Instruction]) -> Bool {
    let storages = accesses.map { $0.operands[$0.operation.accessShape.storage] }
    guard let storage = storages.first, storages.allSatisfy({ $0 == storage }) else {
      return false
    }
    return (0..<nest.function.values[storage].type.rank).contains { axis in
      let places = accesses.map { access in
        place(access.operands[access.operation.accessShape.storage + 1 + axis], depth: 0)
      }
      guard let first = places.first, let first, places.allSatisfy({ $0 == first }) else {
        return false
      }
      return first.coefficient(of: nest.index) != 0
    }
  }

  /// An index as a sum over the loop's index and what it does not change.
  private func place(_ value: ID<Value>, depth: Int) -> LinearForm? {
    if value == nest.index { return LinearForm(value) }
    guard !parameters.contains(value) else { return nil }
    guard let id = nest.definitions[Int(value.index)], inner.contains(id) || isConstant(id) else {
      return LinearForm(value)
    }
    guard depth < Self.depthLimit else { return nil }
    let instruction = nest.function.instructions[id]
    func part(_ position: Int) -> LinearForm? {
      place(instruction.operands[position], depth: depth + 1)
    }
    switch instruction.operation {
    case .constant(let constant):
      return constant.type == .int64 ? LinearForm(Int128(constant.signed)) : nil
    case .primitive(.add): return part(1).flatMap { part(0)?.adding($0) }
    case .primitive(.sub): return part(1).flatMap { part(0)?.subtracting($0) }
    case .primitive(.mul):
      guard let left = part(0), let right = part(1) else { return nil }
      if left.isConstant { return right.multiplied(by: left.constant) }
      return right.isConstant ? left.multiplied(by: right.constant) : nil
    default: return nil
    }
  }

  private func isConstant(_ id: ID<Instruction>) -> Bool {
    if case .constant = nest.function.instructions[id].operation { return true }
    return false
  }
}
