import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

extension TypedModule {
  /// Makes a formula the only function of a module: its free names are the parameters, its result
  /// is what the expression gives.
  package init(
    checking formula: ID<ExpressionNode>, in tree: SyntaxTree, parameters: [FormulaParameter],
    sources: SourceMap, libraryLimit: Int? = nil, diagnostics: inout Diagnostics
  ) {
    let checker = Checker(sources: sources, diagnostics: diagnostics)
    checker.formula = FormulaContext(libraryLimit: libraryLimit)
    checker.check(formula, in: tree, parameters: parameters)
    self = checker.module
    diagnostics = checker.diagnostics
  }
}

/// What is known while a formula is checked.
struct FormulaContext {
  /// The types of the parameters that the formula decides, as far as they are known.
  var openTypes: [ID<Variable>: InferredType] = [:]
  /// How many expressions of the library it may take in; `nil` for as many as any function.
  var libraryLimit: Int?
  /// Where the `/` are that are a part of the arithmetic of an index: they give integers.
  var wholeDivisions: Set<UInt32> = []
}

/// Formulas.
extension Checker {
  /// Checks a formula as the body of a function.
  func check(
    _ formula: ID<ExpressionNode>, in tree: SyntaxTree, parameters: [FormulaParameter]
  ) {
    trees = [tree]
    self.tree = tree
    for id in tree.expressionIDs {
      guard case .elements(_, let indices) = tree[id].kind else { continue }
      for index in indices { noteWholeDivisions(in: index.value) }
    }
    let range = tree[formula].range
    let signature = Signature(
      name: "formula",
      parameters: parameters.map {
        Signature.Parameter(label: nil, name: $0.name, type: $0.type, isInout: false)
      }, result: .error)
    let id = module.functions.add(
      TypedFunction(name: "formula", signature: signature, range: range, nameRange: range))
    functions.append(FunctionInfo(node: nil, tree: 0))
    withContext(id) {
      let variables = parameters.map { self.declare($0, at: range) }
      self.current.typed.parameters = variables
      let operand = self.expression(formula)
      self.settleParameters(variables)
      let type = self.solver.known(operand.type) ?? .error
      if !type.isData, !type.containsError {
        self.report(.formulaWithoutValue(type, at: range))
      }
      self.current.typed.signature.result = type
      self.current.typed.body = self.add(.return(operand.id), range)
    }
    propagateCaptures()
  }

  /// Notes the divisions that an index is made of.
  private func noteWholeDivisions(in id: ID<ExpressionNode>) {
    switch tree[id].kind {
    case .parenthesized(let inner), .prefix(_, _, let inner): noteWholeDivisions(in: inner)
    case .range(_, _, let lower, let upper):
      if let lower { noteWholeDivisions(in: lower) }
      if let upper { noteWholeDivisions(in: upper) }
    case .ternary(_, let then, let otherwise):
      noteWholeDivisions(in: then)
      noteWholeDivisions(in: otherwise)
    case .binary(let symbol, let place, let left, let right):
      guard [.add, .subtract, .multiply, .divide, .remainder].contains(symbol) else { return }
      if symbol == .divide { formula?.wholeDivisions.insert(place.lower) }
      noteWholeDivisions(in: left)
      noteWholeDivisions(in: right)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .name, .type,
      .implicitMember, .member, .tupleElement, .call, .elements, .operatorFunction, .cast, .tuple,
      .array, .closure, .ifElse, .switch, .reference, .try, .wildcard, .invalid:
      return
    }
  }

  /// Makes the name of a parameter stand for a variable.
  private func declare(_ parameter: FormulaParameter, at range: SourceRange) -> ID<Variable> {
    let variable = addVariable(
      parameter.name, parameter.type, isMutable: false, role: .parameter, range)
    if case .number(let isInteger) = parameter.kind {
      formula?.openTypes[variable] = solver.variable(
        in: isInteger ? [.numeric, .complex] : .fields, literal: .float)
    }
    if let name = tree.names.find(parameter.name) {
      declare(Identifier(name: name, range: range), variable)
    }
    return variable
  }

  /// Gives the parameters that the formula decides their types.
  private func settleParameters(_ variables: [ID<Variable>]) {
    for (place, variable) in variables.enumerated() {
      guard let open = formula?.openTypes[variable] else { continue }
      let type = solver.settle(open) ?? .error
      current.typed.variables[variable].type = type
      current.typed.signature.parameters[place].type = type
    }
  }
}

extension FormulaParameter {
  /// The type as far as it is known before the check.
  fileprivate var type: SourceType {
    switch kind {
    case .type(let type): type
    case .number: .scalar(.double)
    }
  }
}

extension SourceType {
  /// Whether a host can be given values of the type.
  fileprivate var isData: Bool {
    switch self {
    case .scalar, .array, .ndarray: true
    case .tuple(let elements): !elements.isEmpty && elements.allSatisfy(\.type.isData)
    case .range, .never, .error: false
    }
  }
}
