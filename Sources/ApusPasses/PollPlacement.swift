import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Polls once in many iterations of inner loops, and before calls that may take long.
  package static let pollPlacement = Pass(
    name: "pollPlacement", summary: "polls once in many iterations of inner loops, and in calls"
  ) { module in
    let graph = CallGraph(of: module)
    for id in module.functions.ids {
      PollPlacement.placeInLoops(of: &module.functions[id])
      PollPlacement.placeBeforeCalls(in: &module.functions[id], graph)
    }
  }
}

/// Takes the poll out of each innermost `for` that calls nothing: a loop of few iterations has
/// none, another one runs in strips and polls between them.
///
/// Loops that contain loops or calls keep their poll in each iteration, since nothing is known
/// about how long one takes; so does a `loop`. Functions that call others can run for ever without
/// any loop, as those do that call themselves twice: so each call of one polls.
enum PollPlacement {
  /// How many instructions run between two polls, about.
  private static let work: Int64 = 1 << 20

  /// Puts polls of inner loops between strips.
  static func placeInLoops(of function: inout Function) {
    guard function.instructions.entities.contains(where: \.operation.isPoll) else { return }
    let definitions = function.definitions()
    let exits = Exits(of: function)
    for loop in function.innermostLoops where function.isCounted(loop.id) {
      place(loop, in: &function, definitions, exits[loop.id])
    }
  }

  /// Polls in front of each call of a function that itself calls one.
  static func placeBeforeCalls(in function: inout Function, _ graph: CallGraph) {
    for region in function.regions.ids {
      var result: [ID<Instruction>] = []
      for id in function.regions[region].instructions {
        let instruction = function.instructions[id]
        if case .call(let callee, let site) = instruction.operation,
          !graph.callees(of: callee).isEmpty
        {
          let poll = Instruction(.poll(site), range: instruction.range)
          result.append(function.instructions.add(poll))
        }
        result.append(id)
      }
      function.regions[region].instructions = result
    }
  }

  private static func place(
    _ loop: InnermostLoop, in function: inout Function, _ definitions: [ID<Instruction>?],
    _ exits: Exits.Lists
  ) {
    let body = function.instructions[loop.id].regions[0]
    guard let poll = function.regions[body].instructions.first,
      function.instructions[poll].operation.isPoll
    else { return }
    var size: Int64 = 0
    var isLong = false
    function.forEachInstruction(in: body) { id in
      size += 1
      if function.instructions[id].operation.takesLong { isLong = true }
    }
    if isLong { return }
    function.regions[body].instructions.removeFirst()
    var strip: Int64 = 1 << 16
    while strip > 64 && strip * size > work { strip /= 2 }
    if trips(of: loop.id, in: function, definitions) <= Int128(strip) { return }
    var strips = StripLoop(loop, strip: strip, poll: function.instructions[poll], in: function)
    strips.build(breaks: exits.breaks)
    function = strips.function
  }

  /// How often a loop runs at most, by its type or constant bounds.
  private static func trips(
    of loop: ID<Instruction>, in function: Function, _ definitions: [ID<Instruction>?]
  ) -> Int128 {
    let bounds = function.instructions[loop].operands.prefix(2).map { operand in
      guard let constant = function.constant(operand, definitions) else {
        return IntegerRange(of: function.values[operand].type.element)
      }
      return IntegerRange(
        constant.type.isSigned ? Int128(constant.signed) : Int128(constant.bits))
    }
    return bounds[1].upper - bounds[0].lower + 1
  }
}

extension Operation {
  /// Whether one execution may take as long as a whole loop.
  var takesLong: Bool {
    switch self {
    case .call, .routine, .fill, .copy, .arrayFill, .arrayLiteral, .snapshot, .materialize,
      .generate, .reduction:
      true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check,
      .poll, .print, .element, .reshape, .extent, .allocate, .load, .store, .maskedLoad,
      .maskedStore, .gather, .scatter, .mark, .release:
      false
    }
  }

  /// Whether it is a poll.
  var isPoll: Bool {
    if case .poll = self { return true }
    return false
  }
}
