import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Making nodes of the typed tree.
extension Checker {
  /// The range that a node gets which is written at `range`.
  func place(_ range: SourceRange) -> SourceRange { substitution?.range ?? range }

  /// The text of a name.
  func text(_ identifier: Identifier) -> String { tree.text(identifier) }

  /// Adds an expression of a known type.
  func add(
    _ kind: TypedExpression.Kind, _ type: SourceType, _ range: SourceRange
  ) -> Operand {
    let node = TypedExpression(kind, type: type, range: place(range))
    return Operand(id: current.typed.expressions.add(node), type: .known(type))
  }

  /// Adds an expression whose type may be open.
  func add(
    _ kind: TypedExpression.Kind, _ type: InferredType, _ range: SourceRange
  ) -> Operand {
    if let known = solver.known(type) { return add(kind, known, range) }
    return add(kind, type, range, pending: .type(type))
  }

  /// Adds an expression that is completed later.
  func add(
    _ kind: TypedExpression.Kind, _ type: InferredType, _ range: SourceRange,
    operator operatorRange: SourceRange? = nil, pending waiting: PendingNode.Kind
  ) -> Operand {
    let operand = add(kind, SourceType.error, range)
    if substitution == nil {
      current.typed.expressions[operand.id].operatorRange = operatorRange
    }
    pending.append(PendingNode(node: operand.id, kind: waiting))
    return Operand(id: operand.id, type: type)
  }

  /// Adds what stands for an expression with a mistake.
  func invalid(_ range: SourceRange) -> Operand {
    add(.tuple([]), SourceType.error, range)
  }

  func add(_ kind: TypedStatement.Kind, _ range: SourceRange) -> ID<TypedStatement> {
    current.typed.statements.add(TypedStatement(kind, range: place(range)))
  }

  func addPlace(
    _ kind: Place.Kind, _ type: SourceType, _ range: SourceRange
  ) -> ID<Place> {
    current.typed.places.add(Place(kind, type: type, range: place(range)))
  }

  func range(of operand: Operand) -> SourceRange { current.typed.expressions[operand.id].range }

  /// A literal of type `Int`.
  func integer(_ value: Int, _ range: SourceRange) -> Operand {
    add(.literal(Constant(value)), .scalar(.int), range)
  }

  /// A literal with these bits; a complex one has an imaginary part of zero.
  func literal(_ type: ElementType, bits: UInt64, _ range: SourceRange) -> Operand {
    guard !type.isComplex else {
      let parts = [bits, 0].map { literal(type.component, bits: $0, range).id }
      return add(.tuple(parts), .scalar(type), range)
    }
    return add(.literal(Constant(type.representation, bits: bits)), .scalar(type), range)
  }

  /// Declares a variable of the current function.
  func addVariable(
    _ name: String, _ type: SourceType, isMutable: Bool, role: Variable.Role = .local,
    _ range: SourceRange
  ) -> ID<Variable> {
    current.typed.variables.add(
      Variable(name: name, type: type, isMutable: isMutable, role: role, range: place(range)))
  }

  /// The value converted to a scalar type without a check.
  func converted(_ operand: Operand, to type: ElementType, _ range: SourceRange) -> Operand {
    if solver.known(operand.type) == .scalar(type) { return operand }
    return add(.convert(operand.id), .scalar(type), range)
  }
}
