import ApusIR
import ApusVocabulary

extension Pass {
  /// Puts the bodies of small functions, and of those called in one place only, where they are
  /// called; recursive ones stay. Faults keep the function and place that they name.
  package static let inlining = Pass(
    name: "inlining", summary: "put functions that are small or called once into their callers"
  ) { module in
    var inliner = Inliner(module)
    for function in inliner.graph.groups.joined() { inliner.inline(into: function) }
    module = inliner.module
  }
}

private struct Inliner {
  /// The most instructions that a function has which is inlined wherever it is called.
  private static let smallCount = 60
  /// The most instructions of one that is called in one place.
  private static let largeCount = 1000
  /// How large a function may become, and how deeply nested.
  private static let callerLimit = 4000
  private static let nestingLimit = 100

  var module: Module
  let graph: CallGraph
  private var sizes: [Int]
  private var depths: [Int]

  init(_ module: Module) {
    self.module = module
    graph = CallGraph(of: module)
    sizes = module.functions.entities.map(\.instructionCount)
    depths = module.functions.entities.map(\.nesting)
  }

  /// Inlines calls in one function; its callees have been visited before it.
  mutating func inline(into caller: ID<Function>) {
    if graph.callees(of: caller).isEmpty { return }
    var calls: [(call: ID<Instruction>, depth: Int)] = []
    module.functions[caller].collectCalls(in: module.functions[caller].body, 0, into: &calls)
    for (call, depth) in calls {
      guard case .call(let callee, _) = module.functions[caller].instructions[call].operation
      else { continue }
      let size = sizes[Int(callee.index)]
      let isWorthwhile =
        size <= Self.smallCount
        || (graph.callCount(of: callee) == 1 && size <= Self.largeCount)
      let depth = depth + depths[Int(callee.index)] + 1
      guard isWorthwhile, !graph.isRecursive(callee), callee != caller,
        sizes[Int(caller.index)] + size <= Self.callerLimit, depth <= Self.nestingLimit
      else { continue }
      replace(call, in: caller, by: callee)
      sizes[Int(caller.index)] += size
      depths[Int(caller.index)] = max(depths[Int(caller.index)], depth)
    }
  }

  /// Makes a block of a call: a copy of the callee's body that is left where the callee returns.
  private mutating func replace(
    _ call: ID<Instruction>, in caller: ID<Function>, by callee: ID<Function>
  ) {
    let source = module.functions[callee]
    module.inlinedCalls.append(
      InlinedCall(
        callee: source.signature.name, calleeRange: source.range,
        range: module.functions[caller].instructions[call].range))
    let arguments = module.functions[caller].instructions[call].operands
    var cloner = Cloner(from: source, returnTarget: call)
    for (parameter, argument) in zip(source.parameters, arguments) {
      cloner.map(parameter, to: argument)
    }
    let instructions = cloner.copy(
      source.regions[source.body].instructions[...], into: &module.functions[caller])
    let region = module.functions[caller].regions.add(Region(instructions: instructions))
    module.functions[caller].instructions[call].operation = .block
    module.functions[caller].instructions[call].operands = []
    module.functions[caller].instructions[call].regions = [region]
  }
}

extension Function {
  /// How many structures are around the innermost instruction.
  fileprivate var nesting: Int { nesting(of: body) }

  private func nesting(of region: ID<Region>) -> Int {
    var deepest = 0
    for id in regions[region].instructions {
      for inner in instructions[id].regions { deepest = max(deepest, 1 + nesting(of: inner)) }
    }
    return deepest
  }

  /// The calls in a region, with the number of structures around each.
  fileprivate func collectCalls(
    in region: ID<Region>, _ depth: Int, into calls: inout [(call: ID<Instruction>, depth: Int)]
  ) {
    for id in regions[region].instructions {
      if case .call = instructions[id].operation { calls.append((id, depth)) }
      for inner in instructions[id].regions {
        collectCalls(in: inner, depth + 1, into: &calls)
      }
    }
  }
}
