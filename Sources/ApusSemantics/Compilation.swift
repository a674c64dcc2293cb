import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

extension Module {
  /// Checks syntax trees and lowers what they say; `nil` when something is wrong.
  /// - Parameter links: For each tree, the numbers of the trees that names of functions stand for
  ///   which it calls and does not declare; `nil` if all trees see one another's names.
  package init?(
    checking trees: [SyntaxTree], sources: SourceMap, links: [[String: Int]]? = nil,
    diagnostics: inout Diagnostics
  ) {
    let typed = TypedModule(
      checking: trees, sources: sources, links: links, diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    self.init(lowering: typed)
  }

  /// Checks a formula and lowers it to one function, the only entry; `nil` when something is wrong.
  /// - Parameter libraryLimit: How many expressions of the library it may take in; `nil` for as many
  ///   as any function.
  package init?(
    checking formula: ID<ExpressionNode>, in tree: SyntaxTree, parameters: [FormulaParameter],
    sources: SourceMap, libraryLimit: Int? = nil, diagnostics: inout Diagnostics
  ) {
    let typed = TypedModule(
      checking: formula, in: tree, parameters: parameters, sources: sources,
      libraryLimit: libraryLimit,
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

/// What the front end says about a text that is a part of a program: it is parsed and checked, and
/// no IR is made. A function that it does not declare may be another part's. What Swift says of
/// variables is said here, since nobody else reads the part.
package func checkPart(_ text: SourceText) -> (diagnostics: Diagnostics, calls: [ExternalCall]) {
  var diagnostics = Diagnostics()
  let sources = SourceMap(text)
  let tree = SyntaxTree(parsing: text, diagnostics: &diagnostics)
  let checker = Checker(sources: sources, diagnostics: diagnostics)
  checker.externalCalls = []
  checker.check([tree])
  if !checker.diagnostics.hasErrors {
    UnusedVariables(in: checker.module).warnings().forEach { checker.diagnostics.report($0) }
  }
  return (checker.diagnostics, checker.externalCalls ?? [])
}
