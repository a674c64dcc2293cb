import ApusDiagnostics
import ApusSemantics
import ApusSyntax
import ApusVocabulary
import Synchronization

/// A formula that was read, and its compiled versions.
final class FormulaCore: Sendable {
  /// The text as the program gave it.
  let givenText: String
  /// The text that is compiled.
  let source: SourceText
  let terms: FormulaTerms
  let root: ID<FormulaTerm>
  let parameters: [String]
  /// The constants that may occur, whether they do or not.
  private let knownConstants: [String: Double]
  /// Those that do.
  let constants: [String: Double]
  let options: FormulaOptions
  private let versions = Mutex<[[FormulaInput.Kind]: VersionPlace]>([:])

  /// Where one version is, once it is compiled. Who asks for it meanwhile waits; who asks for another
  /// does not.
  private final class VersionPlace: Sendable {
    let version = Mutex<FormulaVersion?>(nil)
  }

  /// - Parameter compiled: What is compiled, if it is not the given text.
  init(
    text: String, compiled: String?, terms: FormulaTerms, root: ID<FormulaTerm>,
    parameters: [String], constants: [String: Double], options: FormulaOptions
  ) {
    givenText = text
    source = SourceText(name: "<formula>", text: compiled ?? text)
    self.terms = terms
    self.root = root
    self.parameters = parameters
    knownConstants = constants
    let used = Set(terms.names(in: root))
    self.constants = constants.filter { used.contains($0.key) }
    self.options = options
  }

  /// The formula with no more parentheses than it needs.
  var text: String { FormulaWriter(root, of: terms).text }

  // MARK: Algebra

  /// The formula written more simply.
  func simplified() -> FormulaCore {
    var simplifier = FormulaSimplifier(terms)
    let simple = simplifier.simplify(root)
    return (try? core(simple, of: simplifier.terms, "the simple form")) ?? self
  }

  /// The derivative with respect to a parameter.
  func derivative(withRespectTo name: String) throws(CompilationError) -> FormulaCore {
    let whole = terms.ranges[root] ?? SourceRange(SourceID(0), 0, 0)
    do throws(FormulaMistake) {
      guard parameters.contains(name) else {
        throw FormulaMistake(.unknownParameter(name, known: parameters, at: whole))
      }
      let hasPi = knownConstants["pi"] == .pi && !parameters.contains("pi")
      var derivative = FormulaDerivative(
        terms, withRespectTo: name, pi: hasPi ? .variable("pi") : .literal("\(Double.pi)"))
      let slope = try derivative.derive(root)
      var simplifier = FormulaSimplifier(derivative.terms)
      let simple = simplifier.simplify(slope)
      return try core(simple, of: simplifier.terms, "the derivative")
    } catch {
      throw error.error(in: SourceText(name: "<formula>", text: givenText))
    }
  }

  /// The formula that a term is which algebra has made.
  private func core(
    _ root: ID<FormulaTerm>, of terms: FormulaTerms, _ what: String
  ) throws(FormulaMistake) -> FormulaCore {
    let whole = self.terms.ranges[self.root] ?? SourceRange(SourceID(0), 0, 0)
    let extent = terms.extent(of: root)
    if extent.count > options.maximumSize {
      throw FormulaMistake(.formulaTooLarge(what, limit: options.maximumSize, at: whole))
    }
    if extent.depth > FormulaSource.depthLimit {
      throw FormulaMistake(.formulaTooDeep(what, limit: FormulaSource.depthLimit, at: whole))
    }
    let text = FormulaWriter(root, of: terms).text
    // Its own terms, without those on the way: ranges are in the new text.
    var diagnostics = Diagnostics()
    let (tree, formula) = SyntaxTree.parsingFormula(
      SourceText(name: "<formula>", text: text), diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else {
      throw FormulaMistake(.formulaTooDeep(what, limit: FormulaSource.depthLimit, at: whole))
    }
    var reader = FormulaReader(tree)
    let copy = reader.read(formula)
    return FormulaCore(
      text: text, compiled: nil, terms: reader.terms, root: copy, parameters: parameters,
      constants: knownConstants, options: options)
  }

  // MARK: Compilation

  /// Finds what is wrong with the formula whatever the arguments are: functions that there are not.
  func checkNames() throws(CompilationError) {
    do throws(CompilationError) {
      _ = try check(parameters.map { FormulaParameter(name: $0, kind: .number(isInteger: false)) })
    } catch {
      var diagnostics = Diagnostics()
      for diagnostic in error.report.diagnostics.sorted
      where ["not-in-scope", "other-name", "print-in-formula"].contains(diagnostic.id) {
        diagnostics.report(diagnostic)
      }
      guard !diagnostics.hasErrors else {
        throw CompilationError(diagnostics, sources: error.report.sources)
      }
    }
  }

  /// The formula as a kernel with parameters of these types, in which the constants are constant.
  func check(_ parameters: [FormulaParameter]) throws(CompilationError) -> Kernel {
    let order = constants.keys.sorted()
    let all =
      parameters + order.map { FormulaParameter(name: $0, kind: .number(isInteger: false)) }
    var compile = CompileOptions(fastMath: options.fastMath)
    compile.effort = options.effort
    let kernels = try Kernels(formula: source, parameters: all, options: compile)
    return kernels.formula(fixing: constants)
  }

  /// The version for arguments of these kinds, compiled by the first who asks.
  func version(for kinds: [FormulaInput.Kind]) throws -> FormulaVersion {
    let place = versions.withLock { versions in
      if let found = versions[kinds] { return found }
      let made = VersionPlace()
      versions[kinds] = made
      return made
    }
    return try place.version.withLock { version in
      if let found = version { return found }
      let made = try FormulaVersion(self, kinds: kinds)
      version = made
      return made
    }
  }
}

extension FormulaTerms {
  /// The names of values that occur in a term.
  func names(in root: ID<FormulaTerm>) -> [String] {
    let isNeeded = reached(from: root)
    return ids.filter { isNeeded[Int($0.index)] }.compactMap { id in
      if case .variable(let name) = self[id] { name } else { nil }
    }
  }
}
