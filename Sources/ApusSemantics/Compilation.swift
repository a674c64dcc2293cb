import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

extension Module {
  /// Checks syntax trees and lowers what they say; `nil` when something is wrong.
  package init?(
    checking trees: [SyntaxTree], sources: SourceMap, diagnostics: inout Diagnostics
  ) {
    let typed = TypedModule(checking: trees, sources: sources, diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    self.init(lowering: typed)
  }

  /// Checks a formula and lowers it to one function, the only entry; `nil` when something is wrong.
  package init?(
    checking formula: ID<ExpressionNode>, in tree: SyntaxTree, parameters: [FormulaParameter],
    sources: SourceMap, diagnostics: inout Diagnostics
  ) {
    let typed = TypedModule(
      checking: formula, in: tree, parameters: parameters, sources: sources,
      diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    self.init(lowering: typed)
  }
}

/// The front end as one function: source texts to IR, checks included, as it is before any pass.
/// - Returns: the module unless there are errors, the texts by which ranges are found, and what
///   there is to say about them.
package func compile(
  _ texts: [SourceText]
) -> (module: Module?, sources: SourceMap, diagnostics: Diagnostics) {
  var sources = SourceMap()
  var diagnostics = Diagnostics()
  let trees = texts.map {
    SyntaxTree(parsing: $0, id: sources.add($0), diagnostics: &diagnostics)
  }
  let module = Module(checking: trees, sources: sources, diagnostics: &diagnostics)
  return (module, sources, diagnostics)
}

/// What the front end says about source texts that nobody runs: they are parsed and checked, and no
/// IR is made.
package func checkTypes(_ texts: [SourceText]) -> Diagnostics {
  var sources = SourceMap()
  var diagnostics = Diagnostics()
  let trees = texts.map {
    SyntaxTree(parsing: $0, id: sources.add($0), diagnostics: &diagnostics)
  }
  _ = TypedModule(checking: trees, sources: sources, diagnostics: &diagnostics)
  return diagnostics
}
