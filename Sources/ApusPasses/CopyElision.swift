import ApusIR
import ApusVocabulary

extension Pass {
  /// Spares copies of storages.
  package static let copyElision = Pass(
    name: "copyElision", summary: "spare copies of arrays that are not needed"
  ) { module in CopyElision.run(on: &module) }
}

/// Spares copies of storages.
///
/// A copy can go in two ways. It may *share*: nobody writes it, and the original is not written
/// while the copy is in use. Or it may *move*: the original is our own and not used any more, so
/// the copy takes its place.
enum CopyElision {
  static func run(on module: inout Module) {
    let fresh = FreshResults(of: module)
    for id in module.functions.ids {
      var function = module.functions[id]
      guard function.instructions.entities.contains(where: { $0.operation.isCopy }) else {
        continue
      }
      while let (copy, original) = firstElidable(in: function, of: module, fresh: fresh) {
        elide(copy, replacingBy: original, in: &function)
      }
      module.functions[id] = function
    }
  }

  /// The first copy that can be spared, with what it is a copy of.
  private static func firstElidable(
    in function: Function, of module: Module, fresh: FreshResults
  ) -> (ID<Instruction>, ID<Value>)? {
    let uses = StorageUses(of: function, in: module, fresh: fresh)
    for copy in uses.copies where uses.canShare(copy) || uses.canMove(copy) {
      return (copy.id, copy.source)
    }
    return nil
  }

  /// Takes the copy away and lets all refer to the original.
  private static func elide(
    _ copy: ID<Instruction>, replacingBy original: ID<Value>, in function: inout Function
  ) {
    let result = function.instructions[copy].results[0]
    function.replaceUses(of: result, with: original)
    for region in function.regions.ids {
      function.regions[region].instructions.removeAll { $0 == copy }
    }
  }
}

extension Operation {
  /// Whether it is a copy of a storage.
  var isCopy: Bool {
    if case .copy = self { return true }
    return false
  }
}

/// Where the storages of a function are used, as far as copies are concerned.
private struct StorageUses {
  /// One copy.
  struct Copy {
    var id: ID<Instruction>
    var source: ID<Value>
    var result: ID<Value>
    var region: ID<Region>
    /// The copy's own moment.
    var time: Int
    /// The last moment within its region.
    var end: Int
  }

  /// One use of a storage by an instruction.
  private struct Use {
    /// When the instruction begins; instructions are numbered in the order of the text.
    var time: Int
    var instruction: ID<Instruction>
    var isWrite: Bool
    /// Whether the storage leaves the function.
    var isReturn: Bool
  }

  private let function: Function
  private let classes: StorageClasses
  private(set) var copies: [Copy] = []
  /// The uses of each class.
  private var uses: [UInt32: [Use]] = [:]
  /// The regions in which the values of each class are defined.
  private var homes: [UInt32: Set<ID<Region>>] = [:]
  /// The structures that stand directly in each region: their first and last moments.
  private var spans: [ID<Region>: [(start: Int, end: Int)]] = [:]
  private var clock = 0

  init(of function: Function, in module: Module, fresh: FreshResults) {
    self.function = function
    classes = StorageClasses(of: function, in: module, fresh: fresh)
    visit(function.body, of: function, in: module)
  }

  private mutating func visit(_ region: ID<Region>, of function: Function, in module: Module) {
    let firstCopy = copies.count
    note(function.regions[region].parameters, in: region)
    for id in function.regions[region].instructions {
      clock += 1
      let instruction = function.instructions[id]
      note(id, instruction, in: module)
      note(instruction.results, in: region)
      if instruction.operation.isCopy {
        copies.append(
          Copy(
            id: id, source: instruction.operands[0], result: instruction.results[0],
            region: region, time: clock, end: 0))
      }
      let start = clock
      for inner in instruction.regions { visit(inner, of: function, in: module) }
      if clock > start { spans[region, default: []].append((start, clock)) }
    }
    for index in firstCopy..<copies.count where copies[index].region == region {
      copies[index].end = clock
    }
  }

  private mutating func note(_ values: [ID<Value>], in region: ID<Region>) {
    for value in values where function.values[value].type.rank > 0 {
      homes[classes.representative(value), default: []].insert(region)
    }
  }

  /// Notes the uses of storages by one instruction.
  private mutating func note(
    _ id: ID<Instruction>, _ instruction: Instruction, in module: Module
  ) {
    for (position, operand) in instruction.operands.enumerated()
    where function.values[operand].type.rank > 0 {
      let use = Use(
        time: clock, instruction: id, isWrite: writes(instruction, position, in: module),
        isReturn: instruction.operation == .return)
      uses[classes.representative(operand), default: []].append(use)
    }
  }

  /// Whether an instruction may write the storage that is its operand at `position`.
  private func writes(_ instruction: Instruction, _ position: Int, in module: Module) -> Bool {
    switch instruction.operation {
    case .store, .maskedStore, .scatter, .fill: true
    case .call(let callee, _): module.functions[callee].conventions[position] == .exclusive
    case .routine(let routine): routine.writes(position)
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check, .poll, .print, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize,
      .generate, .reduction, .reshape, .extent, .allocate, .copy, .load, .maskedLoad, .gather,
      .mark, .release:
      false
    }
  }

  /// Whether nobody writes the copy, and the original is not written while the copy is in use.
  func canShare(_ copy: Copy) -> Bool {
    let copied = classes.representative(copy.result)
    let original = classes.representative(copy.source)
    guard copied != original else { return false }
    let copyUses = uses[copied] ?? []
    guard let last = copyUses.map(\.time).max() else { return true }
    guard classes.originCount(of: copy.result) == 1,
      copyUses.allSatisfy({ !$0.isWrite && $0.time > copy.time && $0.time <= copy.end })
    else { return false }
    // What leaves the function must not be memory that somebody else can write.
    if copyUses.contains(where: \.isReturn) {
      let isOwn = classes.origins(of: copy.source).isSubset(of: [.allocation, .call])
      let isReturnedBesides = (uses[original] ?? []).contains(where: \.isReturn)
      guard isOwn, !isReturnedBesides else { return false }
    }
    return !(uses[original] ?? []).contains {
      $0.isWrite && $0.time > copy.time && $0.time <= spanEnd(of: copy, lastUse: last)
    }
  }

  /// Whether the original is our own and has no use besides this copy, after which it is dead.
  func canMove(_ copy: Copy) -> Bool {
    let original = classes.representative(copy.source)
    let copied = classes.representative(copy.result)
    guard copied != original, homes[original] == [copy.region],
      classes.origins(of: copy.source) == .allocation
    else { return false }
    return (uses[original] ?? []).allSatisfy {
      $0.time < copy.time || $0.instruction == copy.id
    }
  }

  /// The moment until which the original must not be written: when the instruction of the copy's
  /// own region that holds the last use has ended, since a loop comes back to its beginning.
  private func spanEnd(of copy: Copy, lastUse: Int) -> Int {
    let span = (spans[copy.region] ?? []).first { $0.start <= lastUse && lastUse <= $0.end }
    return span?.end ?? lastUse
  }
}
