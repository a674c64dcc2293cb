import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// What only the text of the library may use: `_sum(x)`, `_reshape(x, m, n)` and the routines of the
/// run-time library.
extension Checker {
  /// A call of an intrinsic function; `nil` if there is none of that name.
  func callIntrinsic(
    _ name: String, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand? {
    guard name.hasPrefix("_") else { return nil }
    switch name {
    case "_sum": return reduction(.add, arguments, range)
    case "_product": return reduction(.mul, arguments, range)
    case "_reshape": return reshape(arguments, range)
    default:
      return Routine.Kind(rawValue: String(name.dropFirst())).map {
        routine($0, arguments, range)
      }
    }
  }

  /// An argument that has to be an array.
  private func array(_ argument: ArgumentNode?) -> (
    operand: Operand, element: ElementType, rank: Int
  )? {
    guard let argument else { return nil }
    let operand = settledOperand(argument.value)
    guard let shape = solver.known(operand.type)?.arrayShape else { return nil }
    return (operand, shape.element, shape.rank)
  }

  private func reduction(
    _ primitive: Primitive, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    guard let array = array(arguments.first) else { return invalid(range) }
    current.libraryExpressions += Self.reductionWeight
    return add(
      .reduction(primitive, array.operand.id, isOneLane: sumsInOneLane),
      .scalar(array.element.accumulator), range)
  }

  private func reshape(_ arguments: [ArgumentNode], _ range: SourceRange) -> Operand {
    guard let array = array(arguments.first) else { return invalid(range) }
    let extents = arguments.dropFirst().map { argument in
      expression(argument.value, as: .scalar(.int), for: .argument)
    }
    return add(
      .reshape(array.operand.id, extents: extents),
      .ndarray(array.element, rank: extents.count), range)
  }

  /// A call of a routine with its parameters; the offsets and strides of views are those of whole
  /// arrays. The first array decides the type of the elements.
  private func routine(
    _ kind: Routine.Kind, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    var operands: [TypedExpression.Argument] = []
    var open: [(operand: Operand, node: ID<ExpressionNode>)] = []
    var element: ElementType?
    let parameters = routineParameters(kind)
    guard parameters.count == arguments.count else { return invalid(range) }
    for (parameter, argument) in zip(parameters, arguments) {
      if case .reference(let inner) = tree[argument.value].kind {
        guard let place = place(of: inner, for: .inoutArgument(tree[argument.value].range)) else {
          return invalid(range)
        }
        element = element ?? place.type.arrayShape?.element
        operands.append(.inoutPlace(place.id))
        continue
      }
      switch parameter {
      case .number(let type):
        let expected = SourceType.scalar(type.sourceElement)
        operands.append(.value(expression(argument.value, as: expected, for: .argument)))
      case .scalar:
        let operand = infer(argument.value)
        open.append((operand, argument.value))
        operands.append(.value(operand.id))
      case .view, .storage, .reals, .integers:
        let operand = settledOperand(argument.value)
        element = element ?? solver.known(operand.type)?.arrayShape?.element
        operands.append(.value(operand.id))
      }
    }
    guard let element else { return invalid(range) }
    for (operand, node) in open {
      coerce(operand, to: .scalar(element), for: .argument, node: node)
    }
    let routine = Routine(kind, element.representation, isComplex: element.isComplex)
    return add(.routine(routine, operands), .scalar(.int), range)
  }

  /// What calls write: each parameter once, views without their offsets and strides.
  private func routineParameters(_ kind: Routine.Kind) -> [Routine.Parameter] {
    Routine(kind, .double).parameters
  }
}

extension ScalarType {
  /// The type of the language for numbers of this type.
  fileprivate var sourceElement: ElementType {
    switch self {
    case .bool: .bool
    case .int8: .int8
    case .int16: .int16
    case .int32: .int32
    case .int64: .int
    case .uint8: .uint8
    case .uint16: .uint16
    case .uint32: .uint32
    case .uint64: .uint
    case .float16: .float16
    case .float: .float
    case .double: .double
    }
  }
}
