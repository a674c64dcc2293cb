import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Completing nodes once the types of literals are decided.
extension Checker {
  /// Completes all nodes that wait since `mark`, in the order in which they were made.
  func finish(from mark: Int) {
    var index = mark
    while index < pending.count {
      complete(pending[index])
      index += 1
    }
    pending.removeLast(pending.count - mark)
  }

  private func complete(_ waiting: PendingNode) {
    let node = waiting.node
    let range = current.typed.expressions[node].range
    switch waiting.kind {
    case .type(let type): set(node, type: solver.settle(type) ?? .error)
    case .integer(let literal, let type):
      completeLiteral(node, type) { element in
        self.constant(of: literal, as: element, at: range)
      }
    case .float(let literal, let type):
      completeLiteral(node, type) { element in
        self.constant(of: literal, as: element, at: range)
      }
    case .implicitMember(let identifier, let type):
      completeImplicitMember(node, identifier, type, range)
    case .prefix(let symbol, let operand, let type):
      guard let element = scalar(type) else { return }
      if element.isComplex {
        set(
          node,
          sameAs: useInternal("_negate", [Operand(id: operand, type: type)], own: element, range))
        return
      }
      set(node, symbol.kind(operand, on: element), .scalar(element))
    case .arithmetic(let symbol, let left, let right, let type):
      guard let element = scalar(type), let (primitive, isChecked) = symbol.arithmetic else {
        return
      }
      if let name = symbol.complexName, element.isComplex {
        set(node, sameAs: useInternal(name, [left, right], own: element, range))
        return
      }
      let operands = [left.id, right.id]
      let kind: TypedExpression.Kind =
        isChecked && element.isInteger
        ? .checkedArithmetic(primitive, operands) : .primitive(primitive, operands)
      set(node, kind, .scalar(element))
    case .comparison(let symbol, let left, let right):
      guard let element = scalar(left.type) else { return }
      set(node, sameAs: compared(symbol, left, right, element, range))
    case .complex(let row, let parts, let type): completeComplex(node, row, parts, type)
    case .shift(let symbol, let left, let right, let type):
      guard let element = scalar(type) else { return }
      completeShift(node, symbol, left, right, element, range)
    case .builtin(let rows, let operands, let own):
      guard let element = scalar(own) else { return }
      completeBuiltin(node, rows, operands, element, range)
    }
  }

  /// The scalar type that was found.
  private func scalar(_ type: InferredType) -> ElementType? { solver.settle(type)?.element }

  func set(_ node: ID<TypedExpression>, type: SourceType) {
    current.typed.expressions[node].type = type
  }

  func set(_ node: ID<TypedExpression>, _ kind: TypedExpression.Kind, _ type: SourceType) {
    current.typed.expressions[node].kind = kind
    current.typed.expressions[node].type = type
  }

  /// Makes `node` the same as another one.
  func set(_ node: ID<TypedExpression>, sameAs other: Operand) {
    let copy = current.typed.expressions[other.id]
    set(node, copy.kind, copy.type)
  }

  private func completeLiteral(
    _ node: ID<TypedExpression>, _ type: InferredType, _ value: (ElementType) -> Constant?
  ) {
    guard let element = scalar(type), let constant = value(element.component) else { return }
    guard element.isComplex else { return set(node, .literal(constant), .scalar(element)) }
    let range = current.typed.expressions[node].range
    set(node, sameAs: literal(element, bits: constant.bits, range))
  }

  private func completeImplicitMember(
    _ node: ID<TypedExpression>, _ identifier: Identifier, _ type: InferredType,
    _ range: SourceRange
  ) {
    guard let found = solver.settle(type) else {
      report(.noContextualType(text(identifier), at: identifier.range))
      return
    }
    if found == .error { return }
    guard let operand = staticProperty(identifier, of: found, range) else { return }
    if let type = solver.known(operand.type), !type.agrees(with: found) {
      report(.mismatch(type, found, for: .initializer, at: range))
    }
    set(node, sameAs: operand)
  }

  /// Shifts: a smart one by a literal is one instruction, or a constant.
  private func completeShift(
    _ node: ID<TypedExpression>, _ symbol: BinaryOperator, _ left: Operand, _ right: Operand,
    _ element: ElementType, _ range: SourceRange
  ) {
    let isLeft = symbol == .shiftLeft || symbol == .maskingShiftLeft
    if symbol == .maskingShiftLeft || symbol == .maskingShiftRight {
      let count = converted(right, to: element, range)
      set(node, .primitive(isLeft ? .shl : .shr, [left.id, count.id]), .scalar(element))
    } else if case .literal(let count) = current.typed.expressions[right.id].kind,
      count.type.isSigned || count.bits <= UInt64(Int64.max)
    {
      set(node, sameAs: shift(left, element, by: count.signed, isLeft: isLeft, range))
    } else {
      let name = isLeft ? "_shiftLeft" : "_shiftRight"
      let count = shiftCount(right, range)
      set(node, sameAs: useInternal(name, [left, count], own: element, range))
    }
  }

  /// A shift count of any type as `Int`; what does not fit is as good as its nearest value.
  private func shiftCount(_ count: Operand, _ range: SourceRange) -> Operand {
    switch scalar(count.type) {
    case .int?, nil: return count
    case .uint?, .uint64?:
      let wide = converted(count, to: .uint64, range)
      let limit = literal(.uint64, bits: UInt64(Int64.max), range)
      let least = add(.primitive(.min, [wide.id, limit.id]), .scalar(.uint64), range)
      return converted(least, to: .int, range)
    case .some: return converted(count, to: .int, range)
    }
  }

  /// `value << count` or `value >> count` for a count that is known.
  private func shift(
    _ value: Operand, _ element: ElementType, by count: Int64, isLeft: Bool, _ range: SourceRange
  ) -> Operand {
    let goesLeft = isLeft == (count >= 0)
    let distance = count.magnitude
    let width = UInt64(element.bitWidth)
    if distance >= width, goesLeft || !element.isSignedInteger {
      // Still evaluated, since it may fault.
      let zero = literal(element, bits: 0, range)
      return add(.primitive(.and, [value.id, zero.id]), .scalar(element), range)
    }
    let places = literal(element, bits: min(distance, width - 1), range)
    return add(.primitive(goesLeft ? .shl : .shr, [value.id, places.id]), .scalar(element), range)
  }
}

extension PrefixOperator {
  /// What the operator does to an operand of this type.
  func kind(_ operand: ID<TypedExpression>, on element: ElementType) -> TypedExpression.Kind {
    switch self {
    case .minus where element.isInteger: .checkedArithmetic(.neg, [operand])
    case .minus, .plus: .primitive(.neg, [operand])
    case .not, .bitNot, .pointwiseNot: .primitive(.not, [operand])
    }
  }
}
