import ApusIR
import ApusVocabulary

/// Which arrays are computed where they are used instead of in memory.
///
/// All uses of such an array are elements and extents. It is either computed *once*: its elements
/// are asked for at one place, and there each of them at most once; or computing an element costs
/// about as much as reading it. Looked at from the end of the function, since where an array is
/// computed depends on where those are that use it.
struct FusionPlan {
  /// Where the elements of an array are computed.
  struct Place {
    /// The region, as it stands before anything is moved.
    var region: ID<Region>
    /// The indices of the element there.
    var forms: [IndexForms.Form]
  }

  /// Where the code of an array goes.
  private struct Destination {
    /// The only place; `nil` if there are several.
    var place: Place?
    /// The instructions, of those that stay, in whose stead the elements are computed.
    var anchors: [ID<Instruction>] = []
    /// The loops around the place, as far as they do not contain the array.
    var loops: [ID<Instruction>] = []
  }

  let function: Function
  let definitions: [ID<Instruction>?]
  let placement: Placement
  let order: TextOrder
  let memory: FusionMemory
  let bodies: FusionBodies
  var forms: IndexForms
  /// The arrays that are computed where they are used, by the instructions that make them.
  private(set) var inlined: Set<ID<Instruction>> = []
  /// The snapshots that such an array reads as the storage is at that time, since each element is
  /// read before it is written.
  private(set) var readInPlace: [ID<Instruction>: Set<ID<Value>>] = [:]
  private var destinations: [ID<Instruction>: Destination] = [:]

  /// More places than these are too many to look at.
  private static let anchorLimit = 16

  init(_ function: Function, _ callees: Callees) {
    self.function = function
    definitions = function.definitions()
    placement = Placement(of: function)
    order = TextOrder(of: function)
    memory = FusionMemory(of: function, order, callees)
    bodies = FusionBodies(of: function, definitions)
    forms = IndexForms()
    var structures: [ID<Instruction>] = []
    function.forEachInstruction { id in
      if function.instructions[id].operation.isStructured { structures.append(id) }
    }
    forms.register(structures, in: function, definitions)
    for id in structures.reversed() {
      if case .generate = function.instructions[id].operation { decide(id) }
    }
  }

  // MARK: Decisions

  private mutating func decide(_ id: ID<Instruction>) {
    guard let body = bodies[id], !body.isPinned, body.otherUses == 0 else { return }
    guard let destination = destination(of: id, body) else { return }
    if destination.anchors.isEmpty {
      if !body.canFault { inlined.insert(id) }
      return
    }
    let isOnce = destination.place.map { isComputedOnce(id, at: $0, destination.loops) } ?? false
    guard isOnce ? !body.isCut : body.isCheap, !body.canFault || keepsFaults(id, body),
      let places = placesToRead(id, body, destination)
    else { return }
    inlined.insert(id)
    if !places.isEmpty { readInPlace[id] = places }
    destinations[id] = destination
  }

  private func isComputedOnce(
    _ id: ID<Instruction>, at place: Place, _ loops: [ID<Instruction>]
  ) -> Bool {
    guard let indices = indices(of: loops) else { return false }
    return isInjective(place.forms, in: indices, since: id, allowsBroadcast: true)
  }

  /// Whether no two iterations of loops name the same place, the loops being inside what directly
  /// contains `origin`.
  private func isInjective(
    _ forms: [IndexForms.Form], in indices: [ID<Value>], since origin: ID<Instruction>,
    allowsBroadcast: Bool
  ) -> Bool {
    let rule = IndexForms.InjectivityRule(allowsBroadcast: allowsBroadcast) {
      !placement.isDefined($0, at: origin)
    }
    return self.forms.isInjective(forms, in: indices, rule)
  }

  /// The indices of loops; `nil` if one of them is not counted.
  private func indices(of loops: [ID<Instruction>]) -> [ID<Value>]? {
    var result: [ID<Value>] = []
    for loop in loops {
      let instruction = function.instructions[loop]
      let parameters = function.regions[instruction.regions[0]].parameters
      switch instruction.operation {
      case .for: result.append(parameters[0])
      case .generate, .reduction: result += parameters
      default: return nil
      }
    }
    return result
  }

  // MARK: Where uses are

  /// Where the uses of an array are, when those that are computed elsewhere have been moved: at no
  /// anchors if nothing is computed. `nil` if there are too many.
  private mutating func destination(
    of id: ID<Instruction>, _ body: FusionBodies.Body
  ) -> Destination? {
    guard let home = placement.region(of: id) else { return nil }
    var result: Destination?
    for use in body.elements {
      guard let found = destination(of: use, upTo: home, isPlural: body.isPlural) else { continue }
      guard let old = result else {
        result = found
        continue
      }
      let isSame =
        old.place.map { place in
          found.place.map { $0.region == place.region && $0.forms == place.forms } ?? false
        } ?? false
      if !isSame { result?.place = nil }
      for anchor in found.anchors where !(result?.anchors.contains(anchor) ?? true) {
        result?.anchors.append(anchor)
      }
      if (result?.anchors.count ?? 0) > Self.anchorLimit { return nil }
    }
    return result ?? Destination()
  }

  /// Where one use is; `nil` if it is never computed.
  private mutating func destination(
    of use: ID<Instruction>, upTo home: ID<Region>, isPlural: Bool
  ) -> Destination? {
    let operands = function.instructions[use].operands.dropFirst().dropLast(isPlural ? 1 : 0)
    guard var region = placement.region(of: use) else { return nil }
    var place = Place(region: region, forms: operands.map { form(of: $0) })
    var result = Destination(place: nil, anchors: [use])
    var isOnce = true
    while region != home, let structure = placement.structure(of: region) {
      let operation = function.instructions[structure].operation
      if inlined.contains(structure) {
        guard let outer = destinations[structure] else { return nil }
        result.anchors = outer.anchors
        guard let target = outer.place else {
          isOnce = false
          break
        }
        let indices = function.regions[region].parameters
        let mapped = Dictionary(zip(indices, target.forms), uniquingKeysWith: { first, _ in first })
        place.forms = place.forms.map { forms.replacing(mapped, in: $0) }
        if place.region == region { place.region = target.region }
        region = target.region
        continue
      }
      if operation.repeatsItsRegion { result.loops.append(structure) }
      guard let outer = placement.region(of: structure) else { break }
      region = outer
    }
    if isOnce { result.place = place }
    return result
  }

  private mutating func form(of value: ID<Value>) -> IndexForms.Form {
    forms.form(of: value, in: function, definitions)
  }

  // MARK: Faults

  /// Whether an array with checks is computed element by element, all of them and in order, where
  /// it is used, and nothing that can be told from its faults comes in between.
  private mutating func keepsFaults(_ id: ID<Instruction>, _ body: FusionBodies.Body) -> Bool {
    guard body.elements.count == 1, let home = placement.region(of: id),
      let region = placement.region(of: body.elements[0]),
      let consumer = placement.structure(of: region), placement.region(of: consumer) == home,
      isOnlyFault(id, in: consumer), runsOver(consumer, extentsOf: id)
    else { return false }
    let indices = function.regions[region].parameters
    let places = function.instructions[body.elements[0]].operands.dropFirst()
      .dropLast(body.isPlural ? 1 : 0)
    for (index, place) in zip(indices, places) {
      guard forms.isValue(form(of: place), index) else { return false }
    }
    return nothingHappens(between: id, and: consumer, in: home)
  }

  private func isOnlyFault(_ id: ID<Instruction>, in consumer: ID<Instruction>) -> Bool {
    guard let body = bodies[consumer] else { return false }
    return !body.canFaultItself && !body.isPinned && !body.mayNotEnd
      && body.sources.allSatisfy { $0 == id || !(bodies[$0]?.canFault ?? false) }
  }

  /// Whether a structure runs over just the elements of an array, in order.
  private mutating func runsOver(
    _ structure: ID<Instruction>, extentsOf array: ID<Instruction>
  ) -> Bool {
    let instruction = function.instructions[structure]
    let extents = function.instructions[array].operands
    switch instruction.operation {
    case .generate, .reduction:
      guard instruction.operands.count == extents.count else { return false }
      return zip(instruction.operands, extents).allSatisfy { form(of: $0) == form(of: $1) }
    case .for(let isClosed):
      let parameters = function.regions[instruction.regions[0]].parameters
      return !isClosed && extents.count == 1 && forms.startsAtZero(parameters[0])
        && form(of: instruction.operands[1]) == form(of: extents[0])
    default: return false
    }
  }

  /// Whether nothing between two instructions of a region can be told from a fault.
  private func nothingHappens(
    between first: ID<Instruction>, and second: ID<Instruction>, in region: ID<Region>
  ) -> Bool {
    let instructions = function.regions[region].instructions
    guard let start = instructions.firstIndex(of: first),
      let end = instructions.firstIndex(of: second), start < end
    else { return false }
    return instructions[(start + 1)..<end].allSatisfy { id in
      // What is computed later anyhow is looked at there.
      inlined.contains(id) || !bodies.canBeToldFromFaults(id, in: function)
    }
  }

  // MARK: Memory

  /// The snapshots that are to be read in place; `nil` if something that the array reads is
  /// written before it is computed.
  private mutating func placesToRead(
    _ id: ID<Instruction>, _ body: FusionBodies.Body, _ destination: Destination
  ) -> Set<ID<Value>>? {
    var result: Set<ID<Value>> = []
    guard let home = placement.region(of: id) else { return nil }
    let end = end(of: destination.anchors, in: home)
    for storage in body.loadedStorages
    where memory.isWritten(storage, between: order.number(of: id), and: end) {
      return nil
    }
    for read in body.snapshotReads {
      guard let source = memory.snapshot(function.instructions[read].operands[0]) else { continue }
      guard memory.isWritten(source.storage, between: order.number(of: id), and: end) else {
        continue
      }
      guard let place = destination.place, canRead(read, source, at: place, destination) else {
        return nil
      }
      result.insert(function.instructions[read].operands[0])
    }
    return result
  }

  /// The end of what directly stands in a region and contains the last of some instructions.
  private func end(of instructions: [ID<Instruction>], in home: ID<Region>) -> Int32 {
    var result: Int32 = 0
    for id in instructions {
      var current = id
      while let region = placement.region(of: current), region != home,
        let structure = placement.structure(of: region)
      { current = structure }
      result = max(result, order.end(of: current, in: function))
    }
    return result
  }

  /// Whether no iteration writes what another one reads: the places differ, between iterations, in
  /// indices that both have. What an iteration itself writes, it has read just before.
  private mutating func canRead(
    _ read: ID<Instruction>, _ source: FusionMemory.Snapshot, at place: Place,
    _ destination: Destination
  ) -> Bool {
    guard let home = placement.region(of: source.instruction),
      let loops = loops(from: place.region, to: home), let indices = indices(of: loops),
      let region = placement.region(of: read), let array = placement.structure(of: region),
      case .generate = function.instructions[array].operation,
      function.instructions[source.instruction].results[0]
        == function.instructions[read].operands[0]
    else { return false }
    let mapped = Dictionary(
      zip(function.regions[region].parameters, place.forms), uniquingKeysWith: { first, _ in first }
    )
    let places = function.instructions[read].operands.dropFirst().map {
      forms.replacing(mapped, in: form(of: $0))
    }
    let end = end(of: destination.anchors, in: home)
    let last = destination.anchors.map { order.number(of: $0) }.max() ?? 0
    let start = order.number(of: source.instruction)
    for write in memory.writes(of: source.storage, between: start, and: end) {
      let instruction = function.instructions[write]
      guard instruction.operation == .store, instruction.operands[1] == source.storage,
        placement.region(of: write) == place.region, order.number(of: write) > last
      else { return false }
      let written = instruction.operands.dropFirst(2).map { form(of: $0) }
      guard written.count == places.count else { return false }
      let shared = zip(places, written).filter { $0 == $1 }.map(\.0)
      guard
        isInjective(shared, in: indices, since: source.instruction, allowsBroadcast: false)
      else { return false }
    }
    return true
  }

  /// The loops around a region that stays, up to another one around it.
  private func loops(from region: ID<Region>, to home: ID<Region>) -> [ID<Instruction>]? {
    var result: [ID<Instruction>] = []
    var region = region
    while region != home {
      guard let structure = placement.structure(of: region),
        let outer = placement.region(of: structure)
      else { return nil }
      switch function.instructions[structure].operation {
      case .generate, .reduction: return nil
      case .for, .loop: result.append(structure)
      default: break
      }
      region = outer
    }
    return result
  }
}

extension Operation {
  /// Whether its region runs any number of times.
  fileprivate var repeatsItsRegion: Bool {
    switch self {
    case .loop, .for, .generate, .reduction: true
    default: false
    }
  }
}
