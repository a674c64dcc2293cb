import ApusIR

extension Pass {
  /// Removes all checks, so that it can be measured what they cost: what would be a fault is
  /// undefined then. Not part of any pipeline that users' kernels go through.
  package static let checkRemoval = Pass(
    name: "checkRemoval", summary: "remove all checks, for measurements", numerics: .needsConsent
  ) { function, _ in
    for region in function.regions.ids {
      function.regions[region].instructions.removeAll { id in
        if case .check = function.instructions[id].operation { return true }
        return false
      }
    }
    function.compact()
  }
}

extension Pipeline {
  /// The standard passes on kernels without checks, those included that the lowering of arrays adds.
  package static let withoutChecks = Pipeline(
    [.checkRemoval]
      + standard.passes.flatMap { $0.name == Pass.arrayLoops.name ? [$0, .checkRemoval] : [$0] })
}
