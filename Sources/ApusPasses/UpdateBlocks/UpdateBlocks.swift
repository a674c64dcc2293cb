import ApusIR
import ApusVocabulary

extension Pass {
  /// Makes the checks of loops that update what they find at computed places for several iterations
  /// at once.
  package static let updateBlocks = Pass(
    name: "updateBlocks",
    summary: "checks the places of several updates at once, in lanes, and then makes them in order"
  ) { function, _ in
    UpdateBlocks.run(on: &function)
  }
}

/// Runs loops that write at places which depend on what they read, such as histograms, in blocks:
/// what decides their checks is computed in lanes, and then come the updates one by one, in their
/// order, without these checks.
///
/// LLVM makes no vector code of such loops, since two updates may be of one place.
///
/// Exact: the lanes only read, and nothing that the updates write. A block in which one of the
/// checks would fail runs as written.
enum UpdateBlocks {
  /// How many iterations a block has: as many numbers of 32 bits as a common vector holds.
  private static let standardLanes = 8
  /// Loops with more instructions are not copied.
  private static let sizeLimit = 40
  /// How many iterations run between two polls.
  private static let strip: Int64 = 1 << 16

  static func run(on function: inout Function) {
    guard function.instructions.entities.contains(where: { $0.operation == .store }) else { return }
    for loop in function.innermostLoops where function.isCounted(loop.id) {
      let body = function.instructions[loop.id].regions[0]
      guard let poll = function.regions[body].instructions.first,
        function.instructions[poll].operation.isPoll,
        function.regions[body].instructions.count <= sizeLimit,
        function.updatesComputedPlaces(body)
      else { continue }
      rewrite(loop, poll: function.instructions[poll], in: &function)
    }
  }

  private static func rewrite(
    _ loop: InnermostLoop, poll: Instruction, in function: inout Function
  ) {
    let definitions = function.definitions()
    guard !function.isShort(loop.id, lanes: standardLanes, definitions),
      let conditions = LaneConditions(loop.id, in: function, definitions)
    else { return }
    let body = function.instructions[loop.id].regions[0]
    var pollFree = function
    pollFree.regions[body].instructions.removeFirst()
    var strips = StripLoop(loop, strip: strip, poll: poll, in: pollFree)
    guard let region = strips.build(breaks: []) else { return }
    var writer = UpdateBlockWriter(
      loop.id, conditions, lanes: standardLanes, in: strips.function)
    function = writer.write(in: region)
  }
}

extension Function {
  /// Whether a straight body stores at a place that depends on what it loads.
  fileprivate func updatesComputedPlaces(_ body: ID<Region>) -> Bool {
    var data: Set<ID<Value>> = []
    for id in regions[body].instructions {
      let instruction = instructions[id]
      if instruction.operation == .store,
        instruction.operands.dropFirst(2).contains(where: data.contains)
      {
        return true
      }
      if instruction.operation == .load || instruction.operands.contains(where: data.contains) {
        data.formUnion(instruction.results)
      }
    }
    return false
  }

  /// Whether a loop has few iterations: by its bounds, or because these are read from memory, as
  /// those of the rows of sparse matrices are. What comes before and after blocks would take longer
  /// than they gain.
  fileprivate func isShort(
    _ loop: ID<Instruction>, lanes: Int, _ definitions: [ID<Instruction>?]
  ) -> Bool {
    let bounds = instructions[loop].operands.prefix(2)
    let numbers = bounds.compactMap { constant($0, definitions)?.signed }
    if numbers.count == 2 { return numbers[1] &- numbers[0] < 4 * Int64(lanes) }
    return bounds.contains { isLoaded($0, definitions, depth: 0) }
  }

  private func isLoaded(
    _ value: ID<Value>, _ definitions: [ID<Instruction>?], depth: Int
  ) -> Bool {
    guard depth < 8, Int(value.index) < definitions.count,
      let id = definitions[Int(value.index)]
    else { return false }
    if instructions[id].operation == .load { return true }
    guard instructions[id].regions.isEmpty else { return false }
    return instructions[id].operands.contains {
      isLoaded($0, definitions, depth: depth + 1)
    }
  }
}
