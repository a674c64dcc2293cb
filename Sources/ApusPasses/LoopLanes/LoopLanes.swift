import ApusIR
import ApusVocabulary

extension Pass {
  /// Runs iterations of loops around loops side by side.
  package static let loopLanes = Pass(
    name: "loopLanes", summary: "runs iterations of loops around loops side by side, a lane each"
  ) { function, _ in
    LoopLanes.run(on: &function)
  }
}

/// Runs the iterations of a `for` that contains loops side by side, a lane each, where they do not
/// depend on one another, and where the loops inside are of a kind that is not vectorised well by
/// itself: sums, whose order is kept, and loops of which nobody knows how often they run.
///
/// Exact: a lane does what its iteration does, in the same order.
enum LoopLanes {
  /// Loops with more instructions are not copied.
  private static let sizeLimit = 400

  /// - Parameter isGreedy: Whether all loops are rewritten that can be, for tests.
  static func run(on function: inout Function, isGreedy: Bool = false) {
    guard function.instructions.entities.contains(where: \.operation.isLoop) else { return }
    var split = function
    ExitConditions.split(in: &split)
    var finder = LaneLoopFinder(split, isGreedy: isGreedy)
    finder.run()
    if finder.choices.isEmpty { return }
    function = split
    for choice in finder.choices {
      // What is left of wide blocks runs in narrow ones.
      for bytes in Set([choice.cost.blockBytes, 64]).sorted(by: >) {
        // Earlier rewritings left this nest as it was.
        guard let nest = finder.nest(choice.loop, in: function) else { continue }
        let lanes = choice.cost.lanes(bytes)
        var writer = LaneWriter(nest, lanes: lanes, widest: choice.cost.widest)
        let outer = bytes == choice.cost.blockBytes ? choice.outer : nil
        function = writer.write(in: choice.region, under: outer)
      }
    }
  }

  /// Whether a loop may be copied.
  static func isSmall(_ loop: ID<Instruction>, in function: Function) -> Bool {
    var size = 0
    for region in function.regions(inside: loop) {
      size += function.regions[region].instructions.count
    }
    return size <= sizeLimit
  }
}

/// Chooses the loops.
struct LaneLoopFinder {
  struct Choice {
    var loop: ID<Instruction>
    /// The region that lists it.
    var region: ID<Region>
    var cost: LaneCost
    /// A loop around it with which it changes places.
    var outer: LaneOuterLoop?
  }

  private let function: Function
  private let isGreedy: Bool
  private let aliases: StorageAliases
  private let useCounts: [Int32]
  private let definitions: [ID<Instruction>?]
  private(set) var choices: [Choice] = []

  init(_ function: Function, isGreedy: Bool) {
    self.function = function
    self.isGreedy = isGreedy
    aliases = StorageAliases(of: function)
    useCounts = function.useCounts()
    definitions = function.definitions()
  }

  mutating func run() { choices = choices(in: function.body, inside: nil) }

  /// A loop and the region that lists it.
  private typealias Place = (loop: ID<Instruction>, region: ID<Region>)

  /// The best loops in a region, none inside another.
  /// - Parameter outer: The loop around, if nothing but branches is in between.
  private func choices(in region: ID<Region>, inside outer: Place?) -> [Choice] {
    function.regions[region].instructions.flatMap { id in
      let instruction = function.instructions[id]
      let around =
        instruction.operation == .if ? outer : function.isCounted(id) ? (id, region) : nil
      let inner = instruction.regions.flatMap { choices(in: $0, inside: around) }
      guard let own = choice(id, in: region, inside: outer) else { return inner }
      let isBetter = inner.allSatisfy { own.cost.isBelow($0.cost) }
      return isBetter ? [own] : inner
    }
  }

  private func choice(
    _ id: ID<Instruction>, in region: ID<Region>, inside outer: Place?
  ) -> Choice? {
    guard function.isCounted(id), LoopLanes.isSmall(id, in: function),
      isGreedy || hasSlowLoop(id),
      let nest = nest(id, in: function), LanePlaces(nest).areIndependent
    else { return nil }
    let cost = LaneCost(nest)
    guard isGreedy || cost.isWorthwhile else { return nil }
    var choice = Choice(loop: id, region: region, cost: cost)
    if let outer, let around = self.nest(outer.loop, in: function) {
      choice.outer = LaneOuterLoop(around, in: outer.region, around: nest)
    }
    return choice
  }

  /// The nest of a loop, which is in the function as it was or as it has become around it.
  func nest(_ loop: ID<Instruction>, in function: Function) -> LaneNest? {
    LaneNest(loop, in: function, useCounts: useCounts, definitions, aliases)
  }

  /// Whether a loop inside is not vectorised by itself.
  private func hasSlowLoop(_ loop: ID<Instruction>) -> Bool {
    function.regions(inside: loop).contains { region in
      function.regions[region].instructions.contains { id in
        let instruction = function.instructions[id]
        guard instruction.operation.isLoop else { return false }
        if hasLoops(id) { return false }
        return instruction.operation == .loop || storesToOnePlace(id)
          || instruction.results.contains { function.values[$0].type.element.isFloatingPoint }
      }
    }
  }

  private func hasLoops(_ loop: ID<Instruction>) -> Bool {
    function.regions(inside: loop).contains { region in
      function.regions[region].instructions.contains {
        function.instructions[$0].operation.repeats
      }
    }
  }

  /// Whether a loop stores where it did in the iteration before, as sums in memory do.
  private func storesToOnePlace(_ loop: ID<Instruction>) -> Bool {
    var inside: Set<ID<Value>> = []
    var stores: [Instruction] = []
    for region in function.regions(inside: loop) {
      inside.formUnion(function.regions[region].parameters)
      for id in function.regions[region].instructions {
        let instruction = function.instructions[id]
        inside.formUnion(instruction.results)
        if instruction.operation == .store { stores.append(instruction) }
      }
    }
    return stores.contains { inside.isDisjoint(with: $0.operands.dropFirst(2)) }
  }
}
