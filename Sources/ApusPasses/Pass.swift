import ApusIR
import ApusVocabulary

/// A rewriting of a module that keeps its meaning.
package struct Pass: Sendable {
  /// What it may do to results.
  package enum Numerics: Hashable, Sendable {
    /// The same bits, and the same faults in the same order.
    case exact
    /// Other bits; only where the user has consented to it.
    case needsConsent
  }

  /// In lower camel case, as `apus emit` and tests name it.
  package let name: String
  /// What it does, in one line.
  package let summary: String
  package let numerics: Numerics
  /// The level that the module has afterwards; `nil` if it stays what it was.
  package let levelAfter: Verifier.Level?
  private let body: @Sendable (inout Module) -> Void

  package init(
    name: String, summary: String, numerics: Numerics = .exact, levelAfter: Verifier.Level? = nil,
    body: @escaping @Sendable (inout Module) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.numerics = numerics
    self.levelAfter = levelAfter
    self.body = body
  }

  /// A pass that looks at one function at a time.
  package init(
    name: String, summary: String, numerics: Numerics = .exact,
    eachFunction body: @escaping @Sendable (inout Function, Callees) -> Void
  ) {
    self.init(name: name, summary: summary, numerics: numerics) { module in
      let callees = Callees(of: module)
      for id in module.functions.ids { body(&module.functions[id], callees) }
    }
  }

  /// Rewrites `module`.
  package func run(on module: inout Module) { body(&module) }
}

/// What a pass over one function may know of the others.
package struct Callees: Sendable {
  private let conventions: [[Convention]]

  package init(of module: Module) { conventions = module.functions.entities.map(\.conventions) }

  /// How the function takes its parameters.
  package func conventions(of function: ID<Function>) -> [Convention] {
    conventions[Int(function.index)]
  }
}
