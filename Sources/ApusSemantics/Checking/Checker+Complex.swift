import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Complex numbers whose component type is not written: `Complex(1, 2)`, `Complex.i`,
/// `Complex.exp(z)`.
extension Checker {
  /// Whether an expression is the name `Complex` without a component type.
  func isOpenComplex(_ id: ID<ExpressionNode>) -> Bool {
    switch tree[id].kind {
    case .parenthesized(let inner): return isOpenComplex(inner)
    case .name(let identifier, let arguments):
      return arguments.isEmpty && text(identifier) == "Complex" && !isDeclared(identifier.name)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type, .implicitMember,
      .member, .tupleElement, .call, .elements, .prefix, .binary, .range, .operatorFunction,
      .ternary, .cast, .tuple, .array, .closure, .ifElse, .switch, .reference, .try, .wildcard,
      .invalid:
      return false
    }
  }

  /// `Complex.i`, of the type that the context asks for.
  func inferOpenComplexMember(_ identifier: Identifier, _ range: SourceRange) -> Operand {
    let type = solver.variable(in: .complex)
    return add(.tuple([]), type, range, pending: .implicitMember(identifier, type))
  }

  /// `Complex(x, y)`, `Complex(x)` and the like: the arguments or the context decide the type.
  func constructOpenComplex(
    _ arguments: [ArgumentNode], _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    if let element = expected?.element, element.isComplex {
      return construct(.scalar(element), arguments, range)
    }
    let table = BuiltinTable.standard
    let rows = table.initializers(of: .complexDouble)
    guard let row = rows.first(where: { suits(table.rows[$0], arguments) }) else {
      return construct(.scalar(.complexDouble), arguments, range)
    }
    let own = solver.variable(in: .complex)
    let component = solver.variable(in: [ElementTypes(.float), ElementTypes(.double)])
    // Before the literals in it, since it decides their types.
    let place = pending.count
    let node = add(.tuple([]), own, range, pending: .complex(row, [], own))
    var parts: [Operand] = []
    for argument in arguments {
      let operand = infer(argument.value)
      if let type = solver.known(operand.type), type.containsError || isConverted(type, arguments) {
        pending[place].kind = .type(.error)
        return type.containsError ? invalid(range) : operand
      }
      guard solver.unify(component, elementType(of: operand.type)) else {
        reportComponent(operand, component, argument)
        pending[place].kind = .type(.error)
        return invalid(range)
      }
      parts.append(operand)
    }
    if let known = solver.known(component)?.element?.complex {
      _ = solver.unify(own, .known(.scalar(known)))
    }
    if let lifted = liftBuiltin([row], parts, own, range) {
      pending[place].kind = .type(.error)
      return lifted
    }
    pending[place].kind = .complex(row, parts, own)
    return node
  }

  /// Whether the one argument is a complex number already.
  private func isConverted(_ type: SourceType, _ arguments: [ArgumentNode]) -> Bool {
    arguments.count == 1 && arguments[0].label == nil && type.element?.isComplex == true
  }

  private func reportComponent(
    _ operand: Operand, _ component: InferredType, _ argument: ArgumentNode
  ) {
    guard let found = solver.defaultType(operand.type) else { return }
    let expected = solver.known(component) ?? .scalar(.double)
    report(.mismatch(found, expected, for: .argument, at: tree[argument.value].range))
  }

  /// Decides the type of `Complex(x, y)` before those of the literals in it.
  func completeComplex(
    _ node: ID<TypedExpression>, _ row: Int, _ parts: [Operand], _ type: InferredType
  ) {
    guard let element = solver.settle(type)?.element else { return }
    for part in parts { _ = solver.unify(part.type, .known(.scalar(element.component))) }
    let range = current.typed.expressions[node].range
    set(node, sameAs: use(row, parts, own: element, range))
  }

  /// `Complex.exp(z)`: the static functions of complex types are the free ones.
  func callComplexFunction(
    _ identifier: Identifier, _ arguments: [ArgumentNode], of element: ElementType?,
    _ range: SourceRange
  ) -> Operand? {
    let table = BuiltinTable.standard
    let rows = table.functions(named: text(identifier)).filter {
      !table.rows[$0].isInternal && !table.rows[$0].domain.isDisjoint(with: .complex)
    }
    if rows.isEmpty { return nil }
    return callBuiltin(
      rows, identifier, arguments, range, in: element.map { ElementTypes($0) } ?? .complex)
  }
}
