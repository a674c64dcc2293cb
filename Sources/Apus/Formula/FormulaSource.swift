import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// A formula as its program gives it.
struct FormulaSource {
  /// How deep operations may lie within one another.
  static let depthLimit = 256

  let text: String
  let parameters: [String]?
  let constants: [String: Double]
  let functions: [String: String]
  let options: FormulaOptions

  /// The formula, read, with the program's functions written out.
  func core() throws(CompilationError) -> FormulaCore {
    let source = SourceText(name: "<formula>", text: text)
    try checkNames()
    let (written, top, names) = try read(source)
    var (terms, root) = (written, top)
    let isPlain = functions.isEmpty && !options.hasPowerOperators
    if !functions.isEmpty {
      var expansion = try FormulaExpansion(source: self)
      do throws(FormulaMistake) {
        (terms, root) = try expansion.expand(root, of: terms)
      } catch {
        throw error.error(in: source)
      }
    }
    let whole = SourceRange(SourceID(0), 0, UInt32(truncatingIfNeeded: source.utf8.count))
    do throws(FormulaMistake) {
      try check(terms.extent(of: root), at: whole, "the formula")
    } catch {
      throw error.error(in: source)
    }
    let free = try freeNames(names, in: source)
    let core = FormulaCore(
      text: text, compiled: isPlain ? nil : FormulaWriter(root, of: terms).text, terms: terms,
      root: root, parameters: free, constants: constants.filter { !free.contains($0.key) },
      options: options)
    try core.checkNames()
    return core
  }

  /// Parses the text, or that of a function.
  func read(
    _ source: SourceText
  ) throws(CompilationError) -> (
    FormulaTerms, ID<FormulaTerm>, [(name: String, range: SourceRange)]
  ) {
    var diagnostics = Diagnostics()
    guard source.utf8.count <= options.maximumLength else {
      diagnostics.report(
        .formulaTooLong(
          source.utf8.count, limit: options.maximumLength, at: SourceRange(SourceID(0), 0, 0)))
      throw CompilationError(
        diagnostics, sources: SourceMap(SourceText(name: source.name, utf8: [])))
    }
    let (tree, formula) = SyntaxTree.parsingFormula(
      source, hasPowers: options.hasPowerOperators, diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else {
      throw CompilationError(diagnostics, sources: SourceMap(source))
    }
    var reader = FormulaReader(tree)
    let root = reader.read(formula)
    if let mistake = reader.mistake {
      diagnostics.report(mistake)
      throw CompilationError(diagnostics, sources: SourceMap(source))
    }
    if let printing = reader.terms.find(.symbol("print")) {
      diagnostics.report(.printInFormula(at: reader.terms.ranges[printing] ?? tree[formula].range))
      throw CompilationError(diagnostics, sources: SourceMap(source))
    }
    return (reader.terms, root, reader.names)
  }

  /// Refuses what is too large.
  func check(
    _ extent: FormulaTerms.Extent, at range: SourceRange, _ what: String
  ) throws(FormulaMistake) {
    if extent.count > options.maximumSize {
      throw FormulaMistake(.formulaTooLarge(what, limit: options.maximumSize, at: range))
    }
    if extent.depth > Self.depthLimit {
      throw FormulaMistake(.formulaTooDeep(what, limit: Self.depthLimit, at: range))
    }
  }

  /// The names that are parameters.
  private func freeNames(
    _ names: [(name: String, range: SourceRange)], in source: SourceText
  ) throws(CompilationError) -> [String] {
    var diagnostics = Diagnostics()
    guard let parameters else {
      for (name, range) in names where name == "π" && constants[name] == nil {
        diagnostics.report(.otherConstant(name, instead: "pi", at: range))
        throw CompilationError(diagnostics, sources: SourceMap(source))
      }
      return names.map(\.name).filter { constants[$0] == nil }
    }
    for (name, range) in names where !parameters.contains(name) && constants[name] == nil {
      diagnostics.report(
        .unknownParameter(name, known: parameters + constants.keys.sorted(), at: range))
    }
    guard !diagnostics.hasErrors else {
      throw CompilationError(diagnostics, sources: SourceMap(source))
    }
    return parameters
  }

  /// Finds names of parameters and constants that no formula can write, and names given twice.
  private func checkNames() throws(CompilationError) {
    var seen: Set<String> = []
    for name in parameters ?? [] {
      try checkName(name)
      guard seen.insert(name).inserted else {
        throw FormulaMistake(.twoParameters(name, at: SourceRange(SourceID(0), 0, 0)))
          .error(in: SourceText(name: "<parameters>", text: name))
      }
    }
    for name in constants.keys.sorted() { try checkName(name) }
  }

  private func checkName(_ name: String) throws(CompilationError) {
    guard SyntaxTree.isName(name) else {
      let mistake = FormulaMistake(.noName(name, at: SourceRange(SourceID(0), 0, 0)))
      throw mistake.error(in: SourceText(name: "<names>", text: name))
    }
  }
}
