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
  /// How many bytes of the numbers that matter most a block has.
  private static let blockBytes = 64

  /// - Parameter isGreedy: Whether all loops are rewritten that can be, for tests.
  static func run(on function: inout Function, isGreedy: Bool = false) {
    guard function.instructions.entities.contains(where: \.operation.isLoop) else { return }
    var finder = LaneLoopFinder(function, isGreedy: isGreedy)
    finder.run()
    for choice in finder.choices {
      // Earlier rewritings left this nest as it was.
      guard
        let nest = LaneNest(
          choice.loop, in: function, useCounts: finder.useCounts, finder.definitions)
      else { continue }
      var writer = LaneWriter(nest, lanes: choice.lanes)
      function = writer.write(in: choice.region)
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

  /// How many lanes a nest is given.
  static func lanes(widest type: ScalarType) -> Int { max(blockBytes * 8 / type.bitWidth, 2) }
}

/// Chooses the loops.
struct LaneLoopFinder {
  struct Choice {
    var loop: ID<Instruction>
    /// The region that lists it.
    var region: ID<Region>
    var lanes: Int
    var cost: LaneCost
  }

  private let function: Function
  private let isGreedy: Bool
  private let aliases: StorageAliases
  let useCounts: [Int32]
  let definitions: [ID<Instruction>?]
  private(set) var choices: [Choice] = []

  init(_ function: Function, isGreedy: Bool) {
    self.function = function
    self.isGreedy = isGreedy
    aliases = StorageAliases(of: function)
    useCounts = function.useCounts()
    definitions = function.definitions()
  }

  mutating func run() { choices = choices(in: function.body) }

  /// The best loops in a region, none inside another.
  private func choices(in region: ID<Region>) -> [Choice] {
    function.regions[region].instructions.flatMap { id in
      let inner = function.instructions[id].regions.flatMap { choices(in: $0) }
      guard let own = choice(id, in: region) else { return inner }
      let isBetter = inner.allSatisfy { own.cost.isBelow($0.cost) }
      return isBetter ? [own] : inner
    }
  }

  private func choice(_ id: ID<Instruction>, in region: ID<Region>) -> Choice? {
    guard function.isCounted(id), LoopLanes.isSmall(id, in: function),
      isGreedy || hasSlowLoop(id),
      let nest = LaneNest(id, in: function, useCounts: useCounts, definitions),
      LanePlaces(nest, aliases).areIndependent
    else { return nil }
    let cost = LaneCost(nest)
    guard isGreedy || cost.isWorthwhile else { return nil }
    return Choice(
      loop: id, region: region, lanes: LoopLanes.lanes(widest: cost.widest), cost: cost)
  }

  /// Whether a loop inside is not vectorised by itself.
  private func hasSlowLoop(_ loop: ID<Instruction>) -> Bool {
    function.regions(inside: loop).contains { region in
      function.regions[region].instructions.contains { id in
        let instruction = function.instructions[id]
        guard instruction.operation.isLoop else { return false }
        let hasLoops = function.regions(inside: id).contains { inner in
          function.regions[inner].instructions.contains {
            function.instructions[$0].operation.repeats
          }
        }
        if hasLoops { return false }
        return instruction.operation == .loop
          || instruction.results.contains { function.values[$0].type.element.isFloatingPoint }
      }
    }
  }
}
