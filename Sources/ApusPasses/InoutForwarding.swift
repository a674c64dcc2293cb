import ApusIR
import ApusVocabulary

extension Pass {
  /// Lets callers go on with the storage that they passed `inout`.
  package static let inoutForwarding = Pass(
    name: "inoutForwarding", summary: "see that callees give inout arrays back as they were passed"
  ) { module in InoutForwarding.run(on: &module) }
}

/// Lets callers go on with the storage that they passed `inout`, where the callee gives back that
/// very storage: so they know that nothing was bound anew.
enum InoutForwarding {
  static func run(on module: inout Module) {
    var summaries = module.functions.entities.map(forwardedParameters)
    var changed = true
    while changed {
      changed = false
      for id in module.functions.ids
      where forward(in: &module.functions[id], summaries: summaries) {
        summaries[Int(id.index)] = forwardedParameters(of: module.functions[id])
        changed = true
      }
    }
  }

  /// By the position of a result, the position of the parameter that it always is.
  private static func forwardedParameters(of function: Function) -> [Int: Int] {
    var result: [Int: Int]?
    for instruction in function.instructions.entities where instruction.operation == .return {
      var found: [Int: Int] = [:]
      for (position, operand) in instruction.operands.enumerated()
      where function.values[operand].type.rank > 0 {
        guard let parameter = function.parameters.firstIndex(of: operand),
          function.conventions[parameter] == .exclusive
        else { continue }
        found[position] = parameter
      }
      result = result.map { $0.filter { found[$0.key] == $0.value } } ?? found
    }
    return result ?? [:]
  }

  /// Replaces the results of calls that are forwarded; whether there were any in use.
  private static func forward(in function: inout Function, summaries: [[Int: Int]]) -> Bool {
    var replacements: [ID<Value>: ID<Value>] = [:]
    for instruction in function.instructions.entities {
      guard case .call(let callee, _) = instruction.operation else { continue }
      for (position, parameter) in summaries[Int(callee.index)] {
        replacements[instruction.results[position]] = instruction.operands[parameter]
      }
    }
    guard !replacements.isEmpty else { return false }
    var changed = false
    for id in function.instructions.ids {
      for (position, operand) in function.instructions[id].operands.enumerated() {
        guard var target = replacements[operand] else { continue }
        while let next = replacements[target] { target = next }
        function.instructions[id].operands[position] = target
        changed = true
      }
    }
    return changed
  }
}
