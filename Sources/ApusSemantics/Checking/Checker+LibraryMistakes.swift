import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// What is wrong with a call of a function of the library: each message names the function and
/// what it takes.
extension Checker {
  /// Reports an argument by a name that NumPy has for it; `false` if there is none.
  func reportForeignLabel(_ arguments: [ArgumentNode], _ rows: [Int]) -> Bool {
    for argument in arguments {
      guard let label = argument.label, let advice = NumPyNames.labels[text(label)],
        !rows.contains(where: { row in
          libraryFunction(row)?.callParameters.contains { $0.label == text(label) } ?? false
        })
      else { continue }
      for argument in arguments { inferIgnored(argument.value) }
      report(.otherLabel(text(label), instead: advice, at: label.range))
      return true
    }
    return false
  }

  /// Reports a product of matrices by `dot`; `false` for all else.
  func reportProduct(_ identifier: Identifier, _ values: [CheckedArgument]) -> Bool {
    let ranks = values.compactMap { wholeArray($0.type)?.rank }
    guard text(identifier) == "dot", ranks.count == 2, values.count == 2, ranks.contains(2) else {
      return false
    }
    report(.otherProduct("dot", of: "a matrix", instead: "matmul", at: identifier.range))
    return true
  }

  /// A long list of forms helps nobody.
  private static let formLimit = 4

  // MARK: Labels

  /// Reports why the labels fit none of the functions of a name.
  func reportLibraryLabels(
    _ candidates: [LibraryCandidate], _ arguments: [ArgumentNode], _ identifier: Identifier,
    _ range: SourceRange, isMethod: Bool
  ) {
    guard let function = nearest(candidates, to: arguments, isMethod: isMethod) else { return }
    let labels = Set(candidates.flatMap { $0.function.callParameters.compactMap(\.label) })
    let axes = arguments.first { argument in
      argument.label.map { ["along", "keeping"].contains(text($0)) } ?? false
    }
    let reduces = candidates.contains { LibraryTable.standard.rows[$0.row].reduces }
    if let axes, !labels.contains("along"), !reduces {
      report(.notAReduction(function.name, at: axes.range))
      return
    }
    let parameters = function.callParameters
    reportLabels(
      arguments, isMethod ? Array(parameters.dropFirst()) : parameters, range,
      note: forms(of: candidates, at: identifier))
  }

  /// The function that lacks the fewest of the labels, and has the fewest that are not written.
  private func nearest(
    _ candidates: [LibraryCandidate], to arguments: [ArgumentNode], isMethod: Bool
  ) -> GenericFunction? {
    let written = arguments.map { $0.label.map(text) }
    func distance(_ function: GenericFunction) -> Int {
      let parameters = function.callParameters.dropFirst(isMethod ? 1 : 0)
      let lacking = written.filter { label in !parameters.contains { $0.label == label } }
      let missing = parameters.filter { !$0.isOptional && !written.contains($0.label) }
      return lacking.count + missing.count
    }
    return candidates.map(\.function).min { distance($0) < distance($1) }
  }

  /// A note with the declarations of functions.
  private func forms(
    of candidates: [LibraryCandidate], at identifier: Identifier
  ) -> Diagnostic.Note? {
    guard !candidates.isEmpty else { return nil }
    var forms: [String] = []
    for candidate in candidates {
      let row = LibraryTable.standard.rows[candidate.row]
      let form = row.reduces ? row.form.dropLast() + ", along: …)" : row.form
      if !forms.contains(form) { forms.append(form) }
    }
    return .forms(
      of: text(identifier), Array(forms.prefix(Self.formLimit)),
      isWhole: forms.count <= Self.formLimit, at: identifier.range)
  }

  // MARK: Types

  /// Reports the first argument that none of the functions with the labels takes.
  func reportMismatch(
    _ values: [CheckedArgument], _ identifier: Identifier, _ named: [GenericFunction],
    _ others: [LibraryCandidate]
  ) {
    var wanted: [WantedType] = []
    var argument: CheckedArgument?
    var place = -1
    for function in named {
      let saved = solver
      defer { solver = saved }
      var inference = GenericInference(function, solver: &solver)
      guard let mismatch = match(values, &inference), mismatch.parameter >= place else { continue }
      if mismatch.parameter > place { wanted = [] }
      (place, argument) = (mismatch.parameter, mismatch.argument)
      let type = self.wanted(mismatch.parameter, inference)
      if !wanted.contains(where: { $0.text == type.text }) { wanted.append(type) }
    }
    guard let argument, let found = solver.defaultType(argument.type), !found.containsError else {
      return
    }
    let range = tree[argument.node.value].range
    if found.isList, wanted.contains(where: \.isArray) {
      report(.listArithmetic(text(identifier), at: place == 0 ? identifier.range : range))
      return
    }
    report(
      .libraryArgument(
        text(identifier), found, wanted: wanted, at: range,
        note: forms(of: others, at: identifier)))
  }

  /// What a parameter takes, as far as the arguments before it have decided that.
  private func wanted(_ place: Int, _ inference: GenericInference) -> WantedType {
    let function = inference.function
    let node = function.declaration.parameters[place].type
    guard case .name(let components) = function.tree[node].kind, let component = components.first
    else { return WantedType(text: "value") }
    let name = function.tree.text(component.name)
    if components.count == 2 { return WantedType(text: "type, such as 'Double.self',") }
    if function.parameter(named: name) != nil {
      let known = inference.type(name).flatMap { solver.known($0) }
      return known.map { WantedType($0) } ?? WantedType(text: "number")
    }
    let element = component.arguments.first.flatMap { self.element($0, inference) }
    switch name {
    case "Vector", "Matrix":
      return WantedType(element, rank: name == "Vector" ? 1 : 2)
    case "NDArray":
      return WantedType(element, rank: rank(component.arguments.dropFirst().first, inference))
    case "Range", "ClosedRange":
      let isClosed = name == "ClosedRange"
      return element.map { WantedType(.range($0, isClosed: isClosed)) }
        ?? WantedType(text: "range as in '0\(isClosed ? "..." : "..<")1'")
    default:
      return ElementType(swiftName: name).map { WantedType(.scalar($0)) }
        ?? WantedType(text: "'\(name)'")
    }
  }

  /// The type of the elements of a parameter's arrays, if that is decided.
  private func element(
    _ argument: GenericArgument, _ inference: GenericInference
  ) -> ElementType? {
    guard case .type(let node) = argument else { return nil }
    let name = inference.function.tree.text(inference.function.tree[node].range)
    if let type = inference.type(name) { return solver.known(type)?.element }
    return ElementType(swiftName: name)
  }

  private func rank(_ argument: GenericArgument?, _ inference: GenericInference) -> Int? {
    let tree = inference.function.tree
    switch argument {
    case nil: return nil
    case .integer(let literal, _): return tree.magnitude(of: literal).map { Int(clamping: $0) }
    case .type(let node): return inference.values[tree.text(tree[node].range)]
    }
  }

  // MARK: Elements

  /// Reports elements that none of the functions takes; whether there are such.
  func reportElements(
    _ values: [CheckedArgument], _ identifier: Identifier, _ named: [GenericFunction]
  ) -> Bool {
    let refusals = named.compactMap { refusal(by: $0, values) }
    let last = refusals.map(\.place).max()
    guard let refusal = refusals.first(where: { $0.place == last }) else { return false }
    let domain = refusals.reduce(into: ElementTypes()) { domain, other in
      if other.place == last { domain.formUnion(other.domain) }
    }
    let argument = refusal.argument
    report(
      .libraryElements(
        text(identifier), domain: domain, found: refusal.type,
        of: argument.flatMap { solver.known($0.type) } ?? refusal.type,
        at: argument.map { tree[$0.node.value].range } ?? identifier.range))
    return true
  }

  /// Elements that a function does not take: which of its generic parameters, and the argument.
  private struct Refusal {
    var place: Int
    var domain: ElementTypes
    var type: SourceType
    var argument: CheckedArgument?
  }

  /// What a function refuses; `nil` if it takes the arguments, or they are of other types.
  private func refusal(by function: GenericFunction, _ values: [CheckedArgument]) -> Refusal? {
    let saved = solver
    defer { solver = saved }
    var inference = GenericInference(function, solver: &solver)
    guard match(values, &inference) == nil else { return nil }
    do throws(GenericInference.Failure) {
      _ = try inference.arguments(&solver, isLenient: true)
    } catch {
      guard case .unsuited(let parameter, let type) = error,
        let place = function.parameters.firstIndex(where: { $0.name == parameter.name })
      else { return nil }
      let places = function.bindings(of: values.map(\.label)) ?? []
      let argument = zip(values, places).first { mentions(parameter.name, $1, of: function) }
      return Refusal(
        place: place, domain: parameter.domain, type: type, argument: argument?.0)
    }
    return nil
  }

  /// Whether the type of a parameter has a generic parameter in it.
  private func mentions(_ name: String, _ place: Int, of function: GenericFunction) -> Bool {
    let node = function.declaration.parameters[place].type
    let words = function.tree.text(function.tree[node].range).split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0 == name }
  }
}

/// What a parameter of a function of the library takes, for a message.
struct WantedType {
  /// As it stands behind "takes a".
  var text: String
  /// The type, if all of it is decided.
  var type: SourceType?
  /// The elements, if they are decided.
  var element: ElementType?
  /// Whether it is an array.
  var isArray = false

  init(text: String) { self.text = text }

  init(_ type: SourceType) {
    self.type = type
    text = "'\(type.diagnosticName)'"
  }

  /// An array of which the elements or the rank may be open.
  init(_ element: ElementType?, rank: Int?) {
    isArray = true
    self.element = element
    guard let rank else {
      text = "'Vector', 'Matrix' or 'NDArray'" + (element.map { " of '\($0.swiftName)'" } ?? "")
      return
    }
    if let element {
      let type = SourceType.ndarray(element, rank: rank)
      self.type = type
      text = "'\(type.swiftName)'"
    } else {
      text = rank == 1 ? "'Vector'" : rank == 2 ? "'Matrix'" : "'NDArray' of rank \(rank)"
    }
  }
}
