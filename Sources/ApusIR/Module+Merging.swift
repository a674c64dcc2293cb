import ApusVocabulary

extension Module {
  /// Adds the functions of a module that came from the same check, so that the fault sites are the
  /// same.
  /// - Returns: What a function of that module is called here.
  package mutating func append(_ other: Module) -> (ID<Function>) -> ID<Function> {
    let first = functions.count
    func name(_ id: ID<Function>) -> ID<Function> { ID(first + Int(id.index)) }
    for var function in other.functions.entities {
      for instruction in function.instructions.ids {
        if case .call(let callee, let site) = function.instructions[instruction].operation {
          function.instructions[instruction].operation = .call(name(callee), site)
        }
      }
      _ = functions.add(function)
    }
    inlinedCalls += other.inlinedCalls
    return { ID(first + Int($0.index)) }
  }
}
