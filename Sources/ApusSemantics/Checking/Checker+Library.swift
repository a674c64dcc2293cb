import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Uses of functions of the library: the text of the function, with its generic parameters bound,
/// is put in the place of the use.
extension Checker {
  private var table: LibraryTable { .standard }

  /// How deep functions of the library may use one another; they keep far below.
  private static let libraryLimit = 24

  /// The rows that a call may mean: those of other texts are not seen outside of them.
  func libraryRows(named name: String, isMethod: Bool) -> [Int] {
    table.functions(named: name).filter { index in
      let row = table.rows[index]
      return (isInLibrary || !row.isInternal) && (isMethod || isInLibrary || !row.isMethodOnly)
    }
  }

  /// A function of the library, parsed at its first use.
  func libraryFunction(_ row: Int) -> GenericFunction? {
    if let known = libraryFunctions[row] { return known }
    let text = table.rows[row].text
    var mistakes = Diagnostics()
    let source = SourceText(name: "<library>", text: text + "\n")
    let parsed = SyntaxTree(parsing: source, diagnostics: &mistakes)
    guard !mistakes.hasErrors, let node = parsed.fileFunctions.first else { return nil }
    let saved = (tree, substitution)
    defer { (tree, substitution) = saved }
    tree = parsed
    let function = GenericFunction(
      name: table.rows[row].name, tree: parsed, treeIndex: nil, node: node,
      parameters: genericParameters(of: parsed[node]))
    libraryFunctions[row] = function
    return function
  }

  /// Whether the first parameter of a row is a number.
  func isOfScalars(_ row: Int) -> Bool {
    guard let function = libraryFunction(row), let first = function.declaration.parameters.first,
      case .name(let components) = function.tree[first.type].kind
    else { return false }
    return components.count == 1 && components[0].arguments.isEmpty
  }

  // MARK: Calls

  /// A call of a function of the library; `receiver` is what stands in front of a method.
  func callLibrary(
    _ rows: [Int], _ identifier: Identifier, receiver: (operand: Operand, node: ArgumentNode)?,
    _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    if reportForeignLabel(arguments, rows) { return invalid(range) }
    let (written, rest) = takeAxes(from: arguments, rows: rows)
    var values: [CheckedArgument] = []
    if let receiver {
      values.append(
        CheckedArgument(
          label: nil, node: receiver.node, type: receiver.operand.type, value: receiver.operand))
    }
    values += rest.map(inferLibraryArgument)
    if values.contains(where: { solver.known($0.type)?.containsError == true }) {
      return invalid(range)
    }
    var axes: ReducedAxes?
    if let written {
      guard let found = slice(&values, written, identifier) else { return invalid(range) }
      axes = found
    }
    let candidates = rows.compactMap { row in
      libraryFunction(row).map { LibraryCandidate(row: row, function: $0) }
    }
    let labels = values.map(\.label)
    let named = candidates.filter { $0.function.bindings(of: labels) != nil }
    guard let first = named.first ?? candidates.first else { return invalid(range) }
    if named.isEmpty {
      reportLibraryLabels(
        candidates, arguments, identifier, range, isMethod: receiver != nil)
      return invalid(range)
    }
    let chosen = named.first { suits($0.function, values) } ?? first
    guard let generic = infer(chosen.function, values, identifier, named, candidates) else {
      return invalid(range)
    }
    let use = LibraryUse(function: chosen.function, generic: generic, arguments: values)
    guard let axes, !axes.kept.isEmpty else {
      let result = expand(use, operands: values.map(\.value), range)
      noteProduct(result, identifier, values)
      return result
    }
    guard table.rows[chosen.row].reduces else {
      report(.notAReduction(chosen.function.name, at: axes.range))
      return invalid(range)
    }
    guard !axes.reduced.isEmpty else {
      report(.notAReduction(chosen.function.name, at: axes.range))
      return invalid(range)
    }
    return reduce(use, along: axes, range)
  }

  /// Gives the first argument the type of its parts along axes; `nil` after a mistake.
  private func slice(
    _ values: inout [CheckedArgument], _ axes: AxesArgument, _ identifier: Identifier
  ) -> ReducedAxes? {
    guard let first = values.first, let type = solver.settle(first.type) else { return nil }
    guard case .ndarray(let element, let rank) = type else {
      report(.notAnArray(text(identifier), type, at: identifier.range))
      return nil
    }
    let found = reducedAxes(axes, rank: rank)
    if let count = found?.reduced.count, count > 0, count < rank {
      values[0].type = .known(.ndarray(element, rank: count))
    }
    return found
  }

  /// An argument, which may be a type: `Double.self`.
  private func inferLibraryArgument(_ argument: ArgumentNode) -> CheckedArgument {
    if case .member(let base, let name) = tree[argument.value].kind, text(name) == "self",
      let type = typeNamed(by: base)
    {
      return CheckedArgument(
        label: argument.label.map(text), node: argument, type: .known(type))
    }
    return inferArgument(argument)
  }

  /// Whether the arguments decide the parameters, without a trace.
  private func suits(_ function: GenericFunction, _ values: [CheckedArgument]) -> Bool {
    let saved = solver
    defer { solver = saved }
    var inference = GenericInference(function, solver: &solver)
    guard match(values, &inference) == nil else { return false }
    return (try? inference.arguments(&solver, isLenient: true)) != nil
  }

  /// What the generic parameters stand for; `nil` after a mistake.
  /// - Parameters:
  ///   - named: The functions that have the labels of the call.
  ///   - candidates: All functions of the name.
  func infer(
    _ function: GenericFunction, _ values: [CheckedArgument], _ identifier: Identifier,
    _ named: [LibraryCandidate], _ candidates: [LibraryCandidate]
  ) -> GenericArguments? {
    let others = candidates.filter { candidate in !named.contains { $0.row == candidate.row } }
    var inference = GenericInference(function, solver: &solver)
    let overloads = named.map(\.function)
    if match(values, &inference) != nil {
      if !reportProduct(identifier, values), !reportElements(values, identifier, overloads) {
        reportMismatch(values, identifier, overloads, others)
      }
      return nil
    }
    if let arguments = try? inference.arguments(&solver, isLenient: true) { return arguments }
    if !reportElements(values, identifier, overloads) {
      report(.undeterminedElements(function.name, at: identifier.range))
    }
    return nil
  }

  // MARK: Expansion

  /// A function that a call may mean, and its row.
  struct LibraryCandidate {
    var row: Int
    var function: GenericFunction
  }

  /// A function of the library with the types and arguments of a use.
  struct LibraryUse {
    var function: GenericFunction
    var generic: GenericArguments
    var arguments: [CheckedArgument]
  }

  /// Puts the text of a function in the place of its use.
  /// - Parameter operands: One for each argument; `nil` for one that is a type.
  func expand(_ use: LibraryUse, operands: [Operand?], _ range: SourceRange) -> Operand {
    guard expansionDepth < Self.libraryLimit,
      let places = use.function.bindings(of: use.arguments.map(\.label))
    else { return invalid(range) }
    let written = coerce(use, operands, places)
    let saved = (tree, locals, scopes, substitution, genericArguments)
    let place = place(range)
    expansionDepth += 1
    (tree, locals, scopes) = (use.function.tree, [], [])
    (substitution, genericArguments) = (BuiltinSubstitution(range: place), use.generic)
    defer {
      (tree, locals, scopes, substitution, genericArguments) = saved
      expansionDepth -= 1
    }
    let declaration = use.function.declaration
    let countBefore = current.typed.expressions.count
    defer { noteExpansion(of: use, since: countBefore, place) }
    return inlined(result: declaration.result.map(type) ?? .void, range) {
      enterScope()
      defer { leaveScope() }
      var statements: [ID<TypedStatement>] = []
      for (index, parameter) in declaration.parameters.enumerated() {
        guard let operand = written[index] ?? defaultValue(of: parameter) else { continue }
        statements.append(
          bind(text(parameter.name), to: operand, type(parameter.type), range))
      }
      return statements + [checkFunctionBody(declaration.body)]
    }
  }

  /// The operand of each parameter, as a value of its type.
  private func coerce(
    _ use: LibraryUse, _ operands: [Operand?], _ places: [Int]
  ) -> [Int: Operand] {
    var written: [Int: Operand] = [:]
    for (index, place) in places.enumerated() {
      guard let operand = operands[index] else { continue }
      let expected = type(ofParameter: place, use)
      coerce(operand, to: expected, for: .argument, node: use.arguments[index].node.value)
      written[place] = Operand(id: operand.id, type: .known(expected))
    }
    return written
  }

  /// The type of a parameter in a use.
  func type(ofParameter place: Int, _ use: LibraryUse) -> SourceType {
    inText(of: use) { type(use.function.declaration.parameters[place].type) }
  }

  /// The type of the result of a use.
  func resultType(of use: LibraryUse) -> SourceType {
    inText(of: use) { use.function.declaration.result.map(type) ?? .void }
  }

  /// Looks at the function's text with its parameters bound.
  private func inText<Result>(of use: LibraryUse, _ body: () -> Result) -> Result {
    let saved = (tree, substitution, genericArguments)
    defer { (tree, substitution, genericArguments) = saved }
    (tree, genericArguments) = (use.function.tree, use.generic)
    substitution = BuiltinSubstitution(range: substitution?.range ?? use.function.declaration.range)
    return body()
  }

  private func defaultValue(of parameter: ParameterNode) -> Operand? {
    guard let value = parameter.defaultValue else { return nil }
    let expected = type(parameter.type)
    return Operand(
      id: expression(value, as: expected, for: .initializer), type: .known(expected))
  }
}
