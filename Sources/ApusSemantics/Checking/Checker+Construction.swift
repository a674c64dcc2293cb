import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// `Vector(count: n) { i in … }`, `Matrix(rows: m, columns: n) { i, j in … }` and
/// `NDArray<T, 3>(shape: l, m, n) { i, j, k in … }`.
extension Checker {
  /// An array whose elements a function computes from the indices; `nil` if it is none.
  func constructByFunction(
    _ identifier: Identifier, _ generics: [GenericArgument], _ arguments: [ArgumentNode],
    _ range: SourceRange
  ) -> Operand? {
    guard let function = arguments.last, function.label == nil, isFunction(function.value) else {
      return nil
    }
    let labels = arguments.dropLast().map { $0.label.map(text) }
    switch (text(identifier), labels) {
    case ("Vector", ["count"]), ("Matrix", ["rows", "columns"]): break
    case ("NDArray", _) where labels.first == "shape" && !labels.dropFirst().contains { $0 != nil }:
      break
    default: return nil
    }
    var element: SourceType?
    if !generics.isEmpty {
      guard let shape = namedType(text(identifier), generics, identifier.range).arrayShape else {
        return invalid(range)
      }
      guard shape.rank == labels.count else {
        let type = SourceType.ndarray(shape.element, rank: shape.rank)
        report(.extentCount(type, expected: shape.rank, found: labels.count, at: range))
        return invalid(range)
      }
      element = .scalar(shape.element)
    }
    let extents = arguments.dropLast().map { argument in
      let operand = infer(argument.value, expected: .scalar(.int))
      coerce(operand, to: .scalar(.int), for: .argument, node: argument.value)
      return operand.id
    }
    return generate(Array(extents), function, element, range)
  }

  private func generate(
    _ extents: [ID<TypedExpression>], _ function: ArgumentNode, _ element: SourceType?,
    _ range: SourceRange
  ) -> Operand {
    let variables = extents.map { _ in
      addVariable("index", .scalar(.int), isMutable: false, range)
    }
    let indices = variables.map { add(.variable($0), .scalar(.int), range) }
    let body = apply(
      FunctionArgument(node: function, values: indices, tuple: nil), result: element)
    guard let found = solver.known(body.type), !found.containsError else { return invalid(range) }
    guard let scalar = found.element else {
      report(
        .unsupported(
          "an array of '\(found.diagnosticName)'", instead: "an array of scalars", at: range))
      return invalid(range)
    }
    return add(
      .tabulate(extents: extents, parameters: variables, body: body.id),
      .ndarray(scalar, rank: extents.count), range)
  }
}
