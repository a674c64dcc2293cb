import ApusIR

/// Compiles all functions of a module.
enum ModuleCompiler {
  /// Compiles them.
  /// - Parameter countsOperations: Whether the code counts what it executes.
  static func compile(
    _ module: Module, countsOperations: Bool = false
  ) throws(InterpreterError) -> BytecodeTables {
    var tables = BytecodeTables()
    tables.functions = Array(repeating: FunctionRecord(), count: module.functions.count)
    let isRecursive = recursiveFunctions(module)
    for id in module.functions.ids {
      var compiler = FunctionCompiler(
        id, in: module, isRecursive: isRecursive, countsOperations: countsOperations,
        tables: tables)
      tables = BytecodeTables()
      try compiler.compile()
      tables = compiler.tables
    }
    return tables
  }

  /// Which functions can be reached from themselves by calls.
  private static func recursiveFunctions(_ module: Module) -> [Bool] {
    let callees = module.functions.entities.map { function in
      Set(
        function.instructions.entities.compactMap { instruction -> Int? in
          guard case .call(let callee, _) = instruction.operation else { return nil }
          return Int(callee.index)
        })
    }
    return callees.indices.map { function in
      var seen = Set<Int>()
      var pending = Array(callees[function])
      while let next = pending.popLast() {
        guard seen.insert(next).inserted else { continue }
        if next == function { return true }
        pending += callees[next]
      }
      return false
    }
  }
}
