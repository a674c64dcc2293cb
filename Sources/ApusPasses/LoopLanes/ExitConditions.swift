import ApusIR
import ApusVocabulary

/// Takes conditions such as `a && b` apart where a loop goes on if they hold and is left otherwise:
///
///     r = if a { …; break(b) } else { break(false) }
///     if r { break } else { out }
///
/// becomes
///
///     if a { break } else { out }
///     …
///     if b { break } else { out }
///
/// So what is the same for all lanes stays apart from what is not.
enum ExitConditions {
  /// The instructions that are written twice, at most.
  private static let sizeLimit = 8

  static func split(in function: inout Function) {
    let (useCounts, definitions) = (function.useCounts(), function.definitions())
    for region in function.regions.ids {
      // From the end: the first part of a condition may itself have several.
      for position in function.regions[region].instructions.indices.dropFirst().reversed() {
        split(at: position, of: region, in: &function, useCounts, definitions)
      }
    }
  }

  /// Takes the condition of the branch at `position` apart, if it is one of these.
  private static func split(
    at position: Int, of region: ID<Region>, in function: inout Function, _ useCounts: [Int32],
    _ definitions: [ID<Instruction>?]
  ) {
    let list = function.regions[region].instructions
    let (first, second) = (list[position - 1], list[position])
    let (both, way) = (function.instructions[first], function.instructions[second])
    guard both.operation == .if, way.operation == .if, way.results.isEmpty,
      both.results.count == 1, way.operands == both.results,
      Int(both.results[0].index) < useCounts.count, useCounts[Int(both.results[0].index)] == 1,
      isOnly(.break(second), in: way.regions[0], function),
      leavesOutward(way.regions[1], function),
      isOnly(.break(first), in: both.regions[1], function),
      isFalse(both.regions[1], function, definitions),
      let end = function.regions[both.regions[0]].instructions.last,
      function.instructions[end].operation == .break(first),
      isStraight(both.regions[0], function)
    else { return }
    var cloner = Cloner(from: function)
    let out = cloner.copy(way.regions[1], into: &function)
    let onward = function.regions.add(Region())
    let gate = function.instructions.add(
      Instruction(.if, operands: both.operands, regions: [onward, out], range: both.range))
    let leave = function.instructions.add(Instruction(.break(gate), range: both.range))
    function.regions[onward].instructions = [leave]
    function.instructions[second].operands = function.instructions[end].operands
    let moved = function.regions[both.regions[0]].instructions.dropLast()
    function.regions[region].instructions.replaceSubrange(
      (position - 1)..<position, with: [gate] + moved)
  }

  /// Whether a region does one thing only.
  private static func isOnly(
    _ operation: Operation, in region: ID<Region>, _ function: Function
  ) -> Bool {
    let instructions = function.regions[region].instructions
    return instructions.count == 1 && function.instructions[instructions[0]].operation == operation
  }

  /// Whether what a region of one instruction gives is false.
  private static func isFalse(
    _ region: ID<Region>, _ function: Function, _ definitions: [ID<Instruction>?]
  ) -> Bool {
    let last = function.instructions[function.regions[region].instructions[0]]
    return last.operands.count == 1 && function.constant(last.operands[0], definitions)?.bits == 0
  }

  /// Whether there are no structures in a region.
  private static func isStraight(_ region: ID<Region>, _ function: Function) -> Bool {
    function.regions[region].instructions.allSatisfy {
      function.instructions[$0].regions.isEmpty
    }
  }

  /// Whether a short region without structures ends in a way out of more than its own branch.
  private static func leavesOutward(_ region: ID<Region>, _ function: Function) -> Bool {
    let instructions = function.regions[region].instructions
    guard instructions.count <= sizeLimit, isStraight(region, function),
      let last = instructions.last
    else { return false }
    guard let target = function.instructions[last].operation.target else { return false }
    return !function.instructions[target].regions.contains(region)
  }
}
