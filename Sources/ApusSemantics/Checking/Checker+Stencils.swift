import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// `stencil(x, border: .reflect) { $0[-1] - 2 * $0[0] + $0[1] }`: each element of the result is
/// computed from the neighbours of the element at its place.
extension Checker {
  /// What `$0[-1, 0]` in the closure of a stencil reads.
  struct StencilWindow {
    /// The array, as a variable.
    var array: Operand
    var element: ElementType
    /// The indices of the element at hand.
    var indices: [Operand]
    var border: StencilBorder
    /// An argument of the call, for messages.
    var node: ArgumentNode
  }

  /// What lies beyond the ends of an axis.
  enum StencilBorder {
    /// The same value everywhere.
    case constant(Operand)
    /// The element that a function of the library names.
    case mapped(String)
  }

  /// The modes of borders that are functions of the index.
  private static let modes = [
    "reflect": "_reflected", "wrap": "_wrapped", "nearest": "_nearest",
  ]

  /// A call of `stencil`.
  func inferStencil(_ arguments: [ArgumentNode], _ range: SourceRange) -> Operand {
    let parameters = [
      CallParameter(label: nil, name: "x"), CallParameter(label: "border", name: "border"),
      CallParameter(label: nil, name: "body"),
    ]
    guard arguments.map({ $0.label.map(text) }) == [nil, "border", nil] else {
      reportLabels(arguments, parameters, range, note: nil)
      return invalid(range)
    }
    let operand = settledOperand(arguments[0].value)
    let type = solver.known(operand.type) ?? .error
    guard case .ndarray(let element, let rank) = type else {
      if type.isList {
        report(.listArithmetic("stencil", at: tree[arguments[0].value].range))
      } else if !type.containsError {
        report(.notAnArray("stencil", type, at: tree[arguments[0].value].range))
      }
      return invalid(range)
    }
    guard case .closure(let closure) = tree[arguments[2].value].kind else {
      report(.functionExpected(at: tree[arguments[2].value].range))
      return invalid(range)
    }
    let array = shared(operand, type, "array", range)
    guard let (border, bindings) = border(arguments[1].value, element) else {
      return invalid(range)
    }
    let variables = (0..<rank).map { _ in
      addVariable("index", .scalar(.int), isMutable: false, range)
    }
    let window = StencilWindow(
      array: array.value, element: element,
      indices: variables.map { add(.variable($0), .scalar(.int), range) }, border: border,
      node: arguments[0])
    let body = apply(tree[closure], to: window)
    guard let found = solver.known(body.type), let result = found.element else {
      return invalid(range)
    }
    let extents = (0..<rank).map {
      add(.extent(array.value.id, axis: $0), .scalar(.int), range).id
    }
    let table = add(
      .tabulate(extents: extents, parameters: variables, body: body.id),
      .ndarray(result, rank: rank), range)
    return value(table, after: [array.bind] + bindings, range)
  }

  /// The mode of the border, and what binds its constant; `nil` after a mistake.
  private func border(
    _ id: ID<ExpressionNode>, _ element: ElementType
  ) -> (StencilBorder, [ID<TypedStatement>])? {
    switch tree[id].kind {
    case .implicitMember(let name):
      if let function = Self.modes[text(name)] { return (.mapped(function), []) }
    case .call(let callee, let arguments):
      guard case .implicitMember(let name) = tree[callee].kind, text(name) == "constant",
        arguments.count == 1, arguments[0].label == nil
      else { break }
      let operand = infer(arguments[0].value, expected: .scalar(element))
      coerce(operand, to: .scalar(element), for: .argument, node: arguments[0].value)
      let constant = shared(
        Operand(id: operand.id, type: .known(.scalar(element))), .scalar(element), "border",
        tree[id].range)
      return (.constant(constant.value), [constant.bind])
    case _: break
    }
    report(.borderExpected(at: tree[id].range))
    return nil
  }

  /// What a closure gives for the window of each element.
  private func apply(_ closure: ClosureNode, to window: StencilWindow) -> Operand {
    let outerStart = current.closureStart
    current.closureStart = current.typed.variables.count
    enterScope()
    defer {
      leaveScope()
      current.closureStart = outerStart
    }
    let written = closure.parameters
    if let written, written.count != 1 {
      report(.closureArity([], written.count, at: closure.range))
      return invalid(closure.range)
    }
    let name = written.map { $0.first?.name?.name } ?? tree.names.find("$0")
    if let name {
      locals.append(LocalName(name: name, entity: .window(windows.count), range: closure.range))
    }
    windows.append(window)
    let body = closureBody(closure, result: closure.result.map(type))
    if let found = solver.known(body.type), !found.containsError, found.element == nil {
      report(
        .unsupported(
          "an array of '\(found.diagnosticName)'", instead: "an array of scalars",
          at: closure.range))
      return invalid(closure.range)
    }
    return body
  }

  // MARK: Elements

  /// `$0[-1, 0]` in the closure of a stencil; `nil` if it is something else.
  func inferWindowElement(
    _ base: ID<ExpressionNode>, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand? {
    guard case .name(let identifier, _) = tree[base].kind,
      case .window(let place)? = local(identifier.name)?.entity, windows.indices.contains(place)
    else { return nil }
    let window = windows[place]
    guard arguments.count == window.indices.count else {
      report(
        .windowIndices(text(identifier), expected: window.indices.count, at: range))
      return invalid(range)
    }
    var statements: [ID<TypedStatement>] = []
    var inside: Operand?
    var places: [Operand] = []
    for (axis, argument) in arguments.enumerated() {
      let offset = infer(argument.value, expected: .scalar(.int))
      coerce(offset, to: .scalar(.int), for: .index, node: argument.value)
      let sum = add(
        .primitive(.add, [window.indices[axis].id, offset.id]), .scalar(.int), range)
      let index = shared(sum, .scalar(.int), "index", range)
      statements.append(index.bind)
      let extent = add(.extent(window.array.id, axis: axis), .scalar(.int), range)
      let test = add(.primitive(.inBounds, [index.value.id, extent.id]), .scalar(.bool), range)
      switch window.border {
      case .constant:
        places.append(index.value)
        inside =
          inside.map { add(.primitive(.and, [$0.id, test.id]), .scalar(.bool), range) } ?? test
      case .mapped(let function):
        let other = useLibrary(function, [index.value, extent], window.node, range)
        places.append(
          add(.conditional(test.id, index.value.id, other.id), .scalar(.int), range))
      }
    }
    let type = SourceType.scalar(window.element)
    var element = add(.uncheckedElement(window.array.id, at: places.map(\.id)), type, range)
    if case .constant(let outside) = window.border, let inside {
      element = add(.conditional(inside.id, element.id, outside.id), type, range)
    }
    return value(element, after: statements, range)
  }

  /// The use of a library function that is not generic.
  private func useLibrary(
    _ name: String, _ operands: [Operand], _ node: ArgumentNode, _ range: SourceRange
  ) -> Operand {
    guard let row = LibraryTable.standard.functions(named: name).first,
      let function = libraryFunction(row)
    else { return invalid(range) }
    let arguments = operands.map {
      CheckedArgument(label: nil, node: node, type: $0.type, value: $0)
    }
    let use = LibraryUse(function: function, generic: .none, arguments: arguments)
    return expand(use, operands: operands, range)
  }
}
