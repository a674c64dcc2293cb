import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Decides checks that depend on the index of a loop in front of it.
  package static let loopVersioning = Pass(
    name: "loopVersioning",
    summary: "makes a second version of inner loops, without checks that hold at both ends"
  ) { function, _ in
    LoopVersioning.run(on: &function)
  }
}

/// Makes two versions of each innermost `for` that has checks whose operands change evenly with
/// the index: one without them, which runs if they hold for the first and the last index, and the
/// loop as it was.
///
/// Exact: nothing but predicates is computed ahead, so nothing can fault early; if they do not
/// hold, the loop as it was finds the first fault, or finds none.
enum LoopVersioning {
  /// Loops with more instructions are not copied.
  private static let sizeLimit = 600

  static func run(on function: inout Function) {
    guard function.instructions.entities.contains(where: \.operation.isCheck) else { return }
    let definitions = function.definitions()
    for loop in function.innermostLoops where function.isCounted(loop.id) {
      version(loop, in: &function, definitions)
    }
  }

  private static func version(
    _ loop: InnermostLoop, in function: inout Function, _ definitions: [ID<Instruction>?]
  ) {
    var checks: Set<ID<Instruction>> = []
    var size = 0
    let body = function.instructions[loop.id].regions[0]
    function.forEachInstruction(in: body) { id in
      size += 1
      if function.instructions[id].operation.isCheck { checks.insert(id) }
    }
    guard !checks.isEmpty, size <= sizeLimit,
      let bounds = LoopShape(function.instructions[loop.id], in: function).index
    else { return }
    var ends = LoopEnds(of: loop.id, bounds: bounds, in: function, definitions)
    var conditions: [ID<Value>] = []
    for id in checks.sorted() {
      let condition = function.instructions[id].operands[0]
      if let holds = ends.predicate(for: condition) {
        conditions.append(holds)
      } else {
        checks.remove(id)
      }
    }
    guard !checks.isEmpty, let holds = ends.conjunction(of: conditions) else { return }
    function = ends.function
    split(loop, when: holds, preparing: ends.instructions, dropping: checks, in: &function)
  }

  /// Puts the loop and a copy of it into the arms of an `if`.
  private static func split(
    _ loop: InnermostLoop, when holds: ID<Value>, preparing prelude: [ID<Instruction>],
    dropping checks: Set<ID<Instruction>>, in function: inout Function
  ) {
    let range = function.instructions[loop.id].range
    let results = function.instructions[loop.id].results
    let choice = function.instructions.add(
      Instruction(.if, operands: [holds], results: results, range: range))
    function.instructions[loop.id].results = results.map {
      function.values.add(function.values[$0])
    }
    var cloner = Cloner(from: function)
    let copy = cloner.copy([loop.id][...], into: &function)[0]
    for region in function.regions(inside: loop.id) {
      function.regions[region].instructions.removeAll { checks.contains($0) }
    }
    for version in [loop.id, copy] {
      let leave = function.instructions.add(
        Instruction(
          .break(choice), operands: function.instructions[version].results, range: range))
      let arm = function.regions.add(Region(instructions: [version, leave]))
      function.instructions[choice].regions.append(arm)
    }
    function.replace(loop.id, by: prelude + [choice], in: loop.region)
  }
}
