import ApusVocabulary

extension Module {
  /// The part of the module that calls of `root` reach, and what `root` is called there.
  ///
  /// Fault sites and sources stay as they are. Default arguments are not calls; signatures lose
  /// them.
  package func reduced(to root: ID<Function>) -> (module: Module, root: ID<Function>) {
    let order = CallGraph(of: self).reachable(from: root).reversed()
    var names: [ID<Function>: ID<Function>] = [:]
    for (index, id) in order.enumerated() { names[id] = ID(index) }
    var result = Module(sources: sources)
    result.faultSites = faultSites
    result.inlinedCalls = inlinedCalls
    for id in order {
      var function = functions[id]
      for index in function.signature.parameters.indices {
        function.signature.parameters[index].defaultValue = nil
      }
      for instruction in function.instructions.ids {
        if case .call(let callee, let site) = function.instructions[instruction].operation,
          let name = names[callee]
        {
          function.instructions[instruction].operation = .call(name, site)
        }
      }
      _ = result.functions.add(function)
    }
    return (result, names[root] ?? root)
  }
}
