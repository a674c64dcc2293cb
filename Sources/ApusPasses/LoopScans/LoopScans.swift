import ApusIR
import ApusVocabulary

extension Pass {
  /// Computes recurrences of integers for several iterations at once.
  package static let loopScans = Pass(
    name: "loopScans",
    summary: "computes running sums, minima and maxima of integers, and the like, in lanes"
  ) { function, _ in
    LoopScans.run(on: &function)
  }
}

/// Runs loops in lanes in which an integer goes on from iteration to iteration as a running sum,
/// minimum or maximum, or as `x = min(t, x + c)`, which dynamic programming is made of: carried in
/// a variable, or as the element that was stored in the iteration before.
///
///     %stop = if blocks > 0 {
///       for 0 ..< blocks with (%start = lower, %x = what it is at first) {
///         a lane each; t - c, t - 2 c, …; scan; + c, + 2 c, …
///       }
///     }
///     for %stop ..< upper { the body as it was }
///
/// Exact: sums, minima and maxima of integers are the same in any order where none overflows. A
/// block of iterations in which something might overflow is not stored; the loop as it was goes on
/// from there.
enum LoopScans {
  /// Loops with more instructions are not looked at.
  private static let sizeLimit = 100
  /// How many bytes of the numbers that go on a block has, and how many lanes at most.
  private static let (blockBytes, laneLimit) = (64, 32)

  static func run(on function: inout Function) {
    guard function.instructions.entities.contains(where: \.operation.isLoop) else { return }
    var definitions: [ID<Instruction>?]?
    for loop in function.innermostLoops
    where function.isCounted(loop.id) && mayHaveRecurrence(loop.id, in: function) {
      let known = definitions ?? function.definitions()
      definitions = known
      rewrite(loop, in: &function, known)
    }
  }

  private static func rewrite(
    _ loop: InnermostLoop, in function: inout Function, _ definitions: [ID<Instruction>?]
  ) {
    var attempt = function
    guard let body = FlatBody(loop.id, in: &attempt, definitions) else { return }
    let widths = body.recurrenceTypes.map(\.bitWidth)
    guard let widest = widths.max() else { return }
    let lanes = min(blockBytes * 8 / widest, laneLimit)
    guard let places = ScanPlaces(body, lanes: lanes, in: attempt),
      let plan = ScanPlan(body, places, in: attempt),
      let ranges = ScanRanges(plan, lanes: lanes, in: attempt)
    else { return }
    var writer = ScanWriter(plan, ranges, lanes: lanes, in: attempt)
    function = writer.write(in: loop.region)
  }

  /// Whether a loop is what the pass has left of another one: few iterations, as a rule.
  static func isRest(_ loop: InnermostLoop, in function: Function) -> Bool {
    let list = function.regions[loop.region].instructions
    guard let lower = function.instructions[loop.id].operands.first,
      let position = list.firstIndex(of: loop.id), position > 0
    else { return false }
    let before = function.instructions[list[position - 1]]
    guard before.operation == .if, before.results.first == lower else { return false }
    return function.regions[before.regions[0]].instructions.contains { id in
      let blocks = function.instructions[id]
      guard blocks.operation.isLoop else { return false }
      return function.regions[blocks.regions[0]].instructions.contains {
        if case .scan = function.instructions[$0].operation { true } else { false }
      }
    }
  }

  /// Whether a loop carries an integer, or reads elements of a type that it stores.
  private static func mayHaveRecurrence(_ loop: ID<Instruction>, in function: Function) -> Bool {
    let shape = LoopShape(function.instructions[loop], in: function)
    let carried = shape.carried.map { function.values[$0].type }
    guard carried.allSatisfy({ $0.lanes == 1 && $0.rank == 0 && $0.element.isInteger }) else {
      return false
    }
    var (loaded, stored): (Set<ScalarType>, Set<ScalarType>) = ([], [])
    var size = 0
    function.forEachInstruction(in: shape.body) { id in
      let instruction = function.instructions[id]
      size += 1
      if instruction.operation == .load {
        loaded.insert(function.values[instruction.results[0]].type.element)
      } else if instruction.operation == .store {
        stored.insert(function.values[instruction.operands[0]].type.element)
      }
    }
    let goesOn = !carried.isEmpty || loaded.intersection(stored).contains(where: \.isInteger)
    return goesOn && size <= sizeLimit
  }
}
