import ApusIR
import ApusVocabulary

/// The functions that some entries reach, with what native code has to know of their calls.
struct CompiledFunctions {
  /// The functions that are reached, callees before callers where there is no recursion.
  let reached: [ID<Function>]
  private let graph: CallGraph
  /// By function: whether a recursive function is reached from it, itself included.
  private var reachesRecursion: [Bool]
  /// By function: whether a call of it can end in a fault.
  private var canFault: [Bool]

  /// Explores `module` from `entries`.
  /// - Parameter areTotal: Whether it is known that no function faults, and that none calls itself
  ///   more than a few times.
  init(of module: Module, from entries: [ID<Function>], areTotal: Bool = false) {
    let graph = CallGraph(of: module)
    let wanted = Set(entries.flatMap { graph.reachable(from: $0) })
    self.graph = graph
    reached = graph.groups.joined().filter { wanted.contains($0) }
    reachesRecursion = Array(repeating: false, count: module.functions.count)
    canFault = reachesRecursion
    if areTotal { return }
    for group in graph.groups { summarize(group, of: module) }
  }

  /// Whether there is any recursion.
  var hasRecursion: Bool { reached.contains { graph.isRecursive($0) } }

  /// Whether the function can call itself, directly or by way of others.
  func isRecursive(_ function: ID<Function>) -> Bool { graph.isRecursive(function) }

  /// Whether any function calls it.
  func isCalled(_ function: ID<Function>) -> Bool { graph.callCount(of: function) > 0 }

  func reachesRecursion(_ function: ID<Function>) -> Bool { reachesRecursion[Int(function.index)] }

  func canFault(_ function: ID<Function>) -> Bool { canFault[Int(function.index)] }

  /// Notes what follows for functions that call each other; their other callees are done already.
  private mutating func summarize(_ group: [ID<Function>], of module: Module) {
    let callees = group.flatMap { graph.callees(of: $0) }
    let reaches =
      group.contains { graph.isRecursive($0) } || callees.contains(where: reachesRecursion)
    // Recursion that is too deep is a fault.
    let faults =
      reaches || callees.contains(where: canFault)
      || group.contains { Self.faultsByItself(module.functions[$0]) }
    for function in group {
      reachesRecursion[Int(function.index)] = reaches
      canFault[Int(function.index)] = faults
    }
  }

  /// Whether an instruction other than a call can fault.
  private static func faultsByItself(_ function: Function) -> Bool {
    function.instructions.entities.contains { instruction in
      if case .call = instruction.operation { return false }
      return instruction.operation.canFault
    }
  }
}
