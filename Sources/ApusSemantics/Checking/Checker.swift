import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

extension TypedModule {
  /// Finds the meaning of all names and the types of all expressions in `trees`, which see one
  /// another's functions and constants, or, with `links`, only what those name.
  ///
  /// The module is fit for lowering only when no error was reported.
  package init(
    checking trees: [SyntaxTree], sources: SourceMap, links: [[String: Int]]? = nil,
    diagnostics: inout Diagnostics
  ) {
    let checker = Checker(sources: sources, diagnostics: diagnostics)
    checker.links = links
    checker.check(trees)
    self = checker.module
    diagnostics = checker.diagnostics
  }
}

/// Turns syntax trees into a typed module. One checker serves one compilation.
final class Checker {
  var module: TypedModule
  var diagnostics: Diagnostics
  /// The tree whose nodes are being checked.
  var tree: SyntaxTree
  /// The trees of the compilation.
  var trees: [SyntaxTree] = []
  var globals = GlobalScope()
  /// What is known of each function of the module beside its typed form.
  var functions: [FunctionInfo] = []
  /// The function whose body is being checked, and those around it.
  var current = FunctionContext()
  var outer: [FunctionContext] = []
  /// The names of local entities, innermost last, and where each scope begins.
  var locals: [LocalName] = []
  var scopes: [Int] = []
  var solver = TypeSolver()
  /// Nodes whose type or kind waits for the end of the expression.
  var pending: [PendingNode] = []
  /// Set while the text of a builtin is expanded: nodes get the range of its use.
  var substitution: BuiltinSubstitution?
  /// The `=` of the assignment that is being checked.
  var assignmentOperator: SourceRange?
  /// What is known of the formula, if it is one that is being checked.
  var formula: FormulaContext?
  /// The generic functions of the files.
  var generics: [GenericFunction] = []
  /// The functions that were made of generic ones, and those whose bodies wait to be checked.
  var instances: [GenericInstance: ID<TypedFunction>] = [:]
  var waitingInstances: [ID<TypedFunction>] = []
  /// The types that stand for generic parameters while a function is checked against its
  /// constraints.
  var representatives: [ElementType: Representative] = [:]
  /// Whether the body of a generic function is checked for types of its use: warnings have been
  /// reported.
  var isCheckingInstance = false
  /// What generic parameters stand for in the text that is being checked.
  var genericArguments = GenericArguments.none
  /// The library functions that were parsed, by their row.
  var libraryFunctions: [Int: GenericFunction] = [:]
  /// Set while library text sums along an axis that is not the last: in one lane.
  var sumsInOneLane = false
  /// What the closures of stencils read.
  var windows: [StencilWindow] = []
  /// How many attempts lie within one another.
  var attemptDepth = 0
  /// How many errors were reported.
  var reportCount = 0
  /// Where the parser found mistakes.
  var syntaxErrors: [SourceRange] = []
  /// How many expansions of builtins lie within one another.
  var expansionDepth = 0
  /// The calls of functions that another part of the program has to have; `nil` if there are no
  /// other parts, and a function that no text declares is a mistake.
  var externalCalls: [ExternalCall]?
  /// The call whose value nobody asks for.
  var discardedCall: ID<ExpressionNode>?
  /// Whether that is said, as in `_ = g(x)`.
  var isIgnoring = false
  /// The units that the names of each text stand for, if texts are units that see only those.
  var links: [[String: Int]]?
  /// The texts of builtins that were parsed, by their row.
  var builtinBodies: [Int: SyntaxTree] = [:]

  init(sources: SourceMap, diagnostics: Diagnostics) {
    module = TypedModule(sources: sources)
    self.diagnostics = diagnostics
    if diagnostics.hasErrors {
      syntaxErrors = diagnostics.sorted.filter { $0.severity == .error }.map(\.range)
    }
    tree = SyntaxTree.empty
  }

  /// Checks everything in `trees`.
  func check(_ trees: [SyntaxTree]) {
    for (index, tree) in trees.enumerated() {
      self.tree = tree
      declareItems(of: index)
    }
    checkFileOrder(trees)
    propagateCaptures()
    checkCapturedAccesses()
  }

  /// Whether a mistake is not yet known from a generic function's other types, and is none of the
  /// type that happens to stand for a parameter.
  private func isNews(_ diagnostic: Diagnostic) -> Bool {
    if isCheckingInstance {
      return diagnostic.severity == .error && !diagnostics.sorted.contains(diagnostic)
    }
    return representatives.isEmpty
      || !["literal-overflow", "literal-infinite"].contains(diagnostic.id)
  }

  /// Reports `diagnostic`, unless the function is damaged: then most mistakes only follow from
  /// what the parser has reported.
  func report(_ diagnostic: Diagnostic) {
    guard !current.isDamaged, isNews(diagnostic) else { return }
    if diagnostic.severity == .error { reportCount += 1 }
    guard let substitution else {
      let said = inSourceTerms(diagnostic)
      diagnostics.report(formula == nil ? said : said.saidOfFormula)
      return
    }
    // What is wrong with the text of the library shows at its use.
    diagnostics.report(
      Diagnostic(
        diagnostic.severity, diagnostic.id, diagnostic.message, at: substitution.range))
  }
}

/// What the checker knows of a function beside its typed form.
struct FunctionInfo {
  /// The declaration and its tree; `nil` for a function that the compiler made.
  var node: ID<FunctionNode>?
  var tree: Int
  var isLocal = false
  var doesThrow = false
  /// The function that computes each default argument.
  var defaultValues: [ID<TypedFunction>?] = []
  /// What generic parameters stand for in the body.
  var genericArguments = GenericArguments.none
  /// The calls in the body, with what they get exclusive access to.
  var calls: [CallSite] = []
}

/// One call of a function of the module.
struct CallSite {
  var callee: ID<TypedFunction>
  /// The variables that are handed over inout, and where.
  var exclusive: [(variable: ID<Variable>, range: SourceRange)]
  var range: SourceRange
  /// Whether the call is in a closure, which cannot hand over inout what is outside of it.
  var isInClosure = false
}

/// What file-level names stand for.
struct GlobalScope {
  /// A file-level constant whose initialiser is checked at its first use.
  struct Constant {
    enum State { case unchecked, beingChecked, checked(ID<Global>?) }
    var state = State.unchecked
    var tree: Int
    var binding: VariableNode.Binding
    var name: Identifier
    /// Whether `var` declares it, which is reported there.
    var isVariable: Bool
  }

  var functions: [String: [ID<TypedFunction>]] = [:]
  /// The places of generic functions.
  var generics: [String: [Int]] = [:]
  var constantPlaces: [String: Int] = [:]
  var constants: [Constant] = []
}

/// A local name: a variable or a set of overloaded functions.
struct LocalName {
  enum Entity {
    case variable(ID<Variable>, owner: ID<TypedFunction>)
    case functions([ID<TypedFunction>])
    /// What a stencil reads: its place in `windows`.
    case window(Int)
  }
  var name: Name
  var entity: Entity
  var range: SourceRange
}

/// The state of checking one function's body.
struct FunctionContext {
  var id = ID<TypedFunction>(UInt32.max)
  var typed = TypedFunction(
    name: "", signature: Signature(name: "", parameters: [], result: .void),
    range: SourceRange(SourceID(0), 0, 0), nameRange: SourceRange(SourceID(0), 0, 0))
  var result = SourceType.void
  var flow = Flow()
  /// The statements that `break` and `continue` may leave, innermost last.
  var targets: [JumpTarget] = []
  var captures: [TypedFunction.Capture.Source: Int] = [:]
  var calls: [CallSite] = []
  /// The parameters that are memory of a host.
  var buffers: [ID<Variable>: HostBuffer] = [:]
  /// Where each variable that was declared without a value last got one.
  var initializations: [ID<Variable>: SourceRange] = [:]
  /// Inside `try`, the number of calls of throwing functions in it.
  var throwingCallsInTry: Int?
  var doesThrow = false
  var isLocal = false
  /// How often a case falls through: each is a level of nesting in the IR.
  var fallthroughCount = 0
  /// Whether the parser found a mistake in the function.
  var isDamaged = false
  /// Whether `return` gives the value of a text that stands in the place of its use: a closure or
  /// a function of the library.
  var isInlined = false
  /// Whether the first `return` decides the type of what is inlined.
  var hasOpenResult = false
  /// In a closure, the number of variables that the function had where it begins: those are not
  /// to be changed.
  var closureStart: Int?
  /// How many expressions the function has that are text of the library, and whether it was said
  /// that these are many.
  var libraryExpressions = 0
  var hasMuchOfLibrary = false
  /// The expressions that are products of matrices.
  var products: [ID<TypedExpression>: MatrixProduct] = [:]
  /// Where the values of an `if` or `switch` expression go; `nil` outside of one.
  var yieldType: InferredType?
}

extension SyntaxTree {
  /// A tree of no text.
  static let empty: SyntaxTree = {
    var ignored = Diagnostics()
    return SyntaxTree(
      parsing: SourceText(name: "<empty>", text: ""), diagnostics: &ignored)
  }()
}
