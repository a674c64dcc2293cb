import ApusIR
import ApusVocabulary

/// Which places in memory the iterations of a loop touch: whether a block of iterations may load
/// all that it needs before it stores anything, but for the elements that the iteration before
/// has stored.
struct ScanPlaces {
  /// A number that has to be right before the loop begins.
  enum Condition: Hashable {
    /// The difference of two places, which is not in `1 ..< lanes`.
    case apart(LinearForm)
    /// The difference of two rows, which is not zero.
    case different(LinearForm)
    /// An index that is in bounds of an axis in the first iteration and in the last one.
    case inBounds(LinearForm, of: ID<Value>, axis: Int)
    /// A condition that the loop does not change.
    case holds(ID<Value>)
  }

  /// By the element that is loaded, the position of the store that has written it one iteration
  /// before.
  private(set) var carried: [ID<Value>: Int] = [:]
  private(set) var conditions: Set<Condition> = []
  private let body: FlatBody
  private let lanes: Int

  /// An element in memory.
  private struct Place {
    var storage: ID<Value>
    var forms: [LinearForm]
  }

  /// Fails where the iterations depend on one another in some other way.
  init?(_ body: FlatBody, lanes: Int, in function: Function) {
    self.body = body
    self.lanes = lanes
    let classes = StorageAliases(of: body.function)
    var distinct: DistinctStorages?
    func areDistinct(_ one: ID<Value>, _ other: ID<Value>) -> Bool {
      if one == other { return false }
      if classes[one] != classes[other] { return true }
      var analysis = distinct ?? DistinctStorages(of: body.function)
      defer { distinct = analysis }
      return analysis.areDistinct(one, other)
    }
    var stores: [Place] = []
    for store in body.stores {
      guard let place = place(store.storage, store.indices), isRow(place) else { return nil }
      for other in stores where !areDistinct(place.storage, other.storage) {
        guard place.storage == other.storage, areInOtherRows(place, other) else { return nil }
      }
      stores.append(place)
    }
    for (position, load) in body.instructions.enumerated() where load.operation == .load {
      guard let place = place(load.operands[0], Array(load.operands.dropFirst())) else {
        return nil
      }
      if body.conditions[position] != nil { requireBounds(place) }
      for (number, store) in stores.enumerated()
      where !areDistinct(place.storage, store.storage) {
        let isLater = body.stores[number].position <= position
        guard place.storage == store.storage,
          relate(load.results[0], place, to: store, number, isLater: isLater)
        else { return nil }
      }
    }
  }

  private func place(_ storage: ID<Value>, _ indices: [ID<Value>]) -> Place? {
    guard body.isOutside(storage) else { return nil }
    let forms = indices.compactMap { body.linear($0) }
    guard forms.count == indices.count, let last = forms.last,
      [0, 1].contains(last.coefficient(of: body.index.value)),
      forms.dropLast().allSatisfy({ $0.coefficient(of: body.index.value) == 0 })
    else { return nil }
    return Place(storage: storage, forms: forms)
  }

  /// Whether a place moves on by one element in each iteration.
  private func isRow(_ place: Place) -> Bool {
    place.forms.last?.coefficient(of: body.index.value) == 1
  }

  /// Whether two places are surely in different rows.
  private func areInOtherRows(_ one: Place, _ other: Place) -> Bool {
    zip(one.forms, other.forms).dropLast().contains { left, right in
      left.subtracting(right).map { $0.isConstant && $0.constant != 0 } ?? false
    }
  }

  private mutating func requireBounds(_ place: Place) {
    for (axis, form) in place.forms.enumerated() {
      conditions.insert(.inBounds(form, of: place.storage, axis: axis))
    }
  }

  /// Sees what an element that is loaded has to do with one that is stored in the same memory;
  /// whether that is fine.
  private mutating func relate(
    _ value: ID<Value>, _ place: Place, to store: Place, _ number: Int, isLater: Bool
  ) -> Bool {
    if areInOtherRows(place, store) { return true }
    guard isRow(place) else { return false }
    for (left, right) in zip(store.forms, place.forms).dropLast() {
      guard let difference = left.subtracting(right) else { return false }
      if difference.isConstant { continue }
      conditions.insert(.different(difference))
      return true
    }
    guard let left = store.forms.last, let right = place.forms.last,
      let distance = left.subtracting(right)
    else { return false }
    guard distance.isConstant else {
      if isLater { return false }
      conditions.insert(.apart(distance))
      return true
    }
    if distance.constant == 1 && !isLater && carried[value] == nil {
      carried[value] = number
      return true
    }
    if distance.constant == 0 { return !isLater }
    return distance.constant < 0 || distance.constant >= lanes
  }

  /// Takes note of a condition that does not depend on the iteration.
  mutating func require(_ condition: ID<Value>) { conditions.insert(.holds(condition)) }
}
