import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// A matrix product as an operand, perhaps times a scalar.
struct MatrixProduct {
  var a: CheckedArgument
  var b: CheckedArgument
  var element: ElementType
  var identifier: Identifier
  /// `nil` is 1.
  var factor: Operand?
}

/// `alpha * matmul(a, b) + beta * c`: the routine adds the product to the other operand, so that
/// there is no array for the product alone.
extension Checker {
  /// Notes that `result` is the product of two matrices.
  func noteProduct(
    _ result: Operand, _ identifier: Identifier, _ values: [CheckedArgument]
  ) {
    guard !isInLibrary, text(identifier) == "matmul", values.count == 2,
      let a = values[0].value, let b = values[1].value,
      let first = wholeArray(a.type), let second = wholeArray(b.type), first == second,
      first.rank == 2, first.element == .double || first.element == .float
    else { return }
    current.products[result.id] = MatrixProduct(
      a: values[0], b: values[1], element: first.element, identifier: identifier)
  }

  /// Notes that `result` is a scalar times a product.
  func noteScaledProduct(_ result: Operand, _ left: Operand, _ right: Operand) {
    let (factor, product) = wholeArray(left.type) == nil ? (left, right) : (right, left)
    guard wholeArray(factor.type) == nil, var found = current.products[product.id],
      found.factor == nil
    else { return }
    found.factor = factor
    current.products[result.id] = found
  }

  /// A sum or difference of which one operand is a product of matrices; `nil` if none is.
  func accumulateProduct(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand? {
    guard symbol == .add || symbol == .subtract, !isInLibrary else { return nil }
    let isRight = current.products[right.id] != nil
    guard let product = current.products[isRight ? right.id : left.id] else { return nil }
    let other = isRight ? left : right
    guard let array = wholeArray(other.type), array == (product.element, 2),
      let row = LibraryTable.standard.functions(named: "_addingProduct").first,
      let function = libraryFunction(row), let a = product.a.value, let b = product.b.value
    else { return nil }
    // Operands are evaluated in the order in which they are written.
    let factor = product.factor ?? literal(product.element, bits: product.element.one, range)
    let written = isRight ? [other, factor, a, b] : [factor, a, b, other]
    let bound = written.map { operand in
      let type = solver.known(operand.type) ?? .error
      let variable = addVariable("operand", type, isMutable: false, range)
      return (
        bind: add(.bind(.variable(variable), operand.id), range),
        value: add(.variable(variable), type, range)
      )
    }
    var values = bound.map(\.value)
    if !isRight { values = [values[3], values[0], values[1], values[2]] }
    if symbol == .subtract {
      let index = isRight ? 1 : 0
      values[index] = negated(values[index], product.element, range)
    }
    let arguments = values.map {
      CheckedArgument(label: nil, node: product.a.node, type: $0.type, value: $0)
    }
    let candidates = [LibraryCandidate(row: row, function: function)]
    guard let generic = infer(function, arguments, product.identifier, candidates, candidates)
    else { return nil }
    let use = LibraryUse(function: function, generic: generic, arguments: arguments)
    let result = expand(use, operands: values, range)
    let statements = bound.map(\.bind) + [add(.yield(result.id), range)]
    return add(.value(of: add(.block(statements), range)), result.type, range)
  }

  private func negated(
    _ operand: Operand, _ element: ElementType, _ range: SourceRange
  ) -> Operand {
    liftPrefix(.minus, range, operand, range)
      ?? add(.primitive(.neg, [operand.id]), .scalar(element), range)
  }
}
