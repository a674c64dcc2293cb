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
      if ends.takeBound(condition) { continue }
      if let holds = ends.predicate(for: condition) {
        conditions.append(holds)
      } else {
        checks.remove(id)
      }
    }
    guard !checks.isEmpty, let holds = ends.conjunction(of: conditions) else { return }
    function = ends.function
    function.split(loop, when: holds, preparing: ends.instructions)
    for region in function.regions(inside: loop.id) {
      function.regions[region].instructions.removeAll { checks.contains($0) }
    }
  }
}

extension Function {
  /// Puts a loop, and a copy of it for when a condition does not hold, into the arms of an `if`.
  mutating func split(
    _ loop: InnermostLoop, when holds: ID<Value>, preparing prelude: [ID<Instruction>]
  ) {
    let range = instructions[loop.id].range
    let results = instructions[loop.id].results
    let choice = instructions.add(
      Instruction(.if, operands: [holds], results: results, range: range))
    instructions[loop.id].results = results.map { values.add(values[$0]) }
    var cloner = Cloner(from: self)
    let copy = cloner.copy([loop.id][...], into: &self)[0]
    instructions[copy].isCold = true
    for version in [loop.id, copy] {
      let leave = instructions.add(
        Instruction(.break(choice), operands: instructions[version].results, range: range))
      let arm = regions.add(Region(instructions: [version, leave]))
      instructions[choice].regions.append(arm)
    }
    replace(loop.id, by: prelude + [choice], in: loop.region)
  }
}
