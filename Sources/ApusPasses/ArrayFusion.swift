import ApusIR

extension Pass {
  /// Computes the elements of arrays where they are used, so that an expression of any depth is
  /// one pass over memory.
  package static let arrayFusion = Pass(
    name: "arrayFusion", summary: "compute elements of arrays where they are used"
  ) { function, callees in
    guard function.instructions.entities.contains(where: { $0.operation.isGenerate }) else {
      return
    }
    var rewriter = FusionRewriter(FusionPlan(function, callees))
    rewriter.run()
    function = rewriter.function
  }
}

extension Operation {
  /// Whether it makes an array element by element.
  var isGenerate: Bool {
    if case .generate = self { return true }
    return false
  }
}
