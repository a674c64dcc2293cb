import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// An expression whose names, overloads and types are resolved; every literal has its value.
///
/// Operands are evaluated from left to right. What can trap in Swift is a node of its own
/// (`checked…`), so that lowering emits its check and everything else is free of faults.
package struct TypedExpression: Sendable {
  package var kind: Kind
  package var type: SourceType
  package var range: SourceRange
  /// The operator of `a + b` and its like: where a fault of it is shown.
  package var operatorRange: SourceRange?

  package init(
    _ kind: Kind, type: SourceType, range: SourceRange, operatorRange: SourceRange? = nil
  ) {
    self.kind = kind
    self.type = type
    self.range = range
    self.operatorRange = operatorRange
  }

  /// What an expression is made of.
  package enum Kind: Sendable {
    case literal(Constant)
    case variable(ID<Variable>)
    case tuple([ID<TypedExpression>])
    case tupleElement(ID<TypedExpression>, index: Int)
    /// A range of the operands' type; the check that lower ≤ upper belongs to it.
    case range(lower: ID<TypedExpression>, upper: ID<TypedExpression>, isClosed: Bool)

    // Operations on numbers.
    case primitive(Primitive, [ID<TypedExpression>])
    /// `add sub mul div rem neg abs` on integers: faults on overflow and division by zero.
    case checkedArithmetic(Primitive, [ID<TypedExpression>])
    /// Conversion to the expression's type without a check: truncating, extending or rounding.
    case convert(ID<TypedExpression>)
    /// Conversion to the expression's integer type; faults if the value, rounded toward zero,
    /// is not representable.
    case checkedConvert(ID<TypedExpression>)
    case bitcast(ID<TypedExpression>)
    /// Whether the value, rounded toward zero, is representable in a type.
    case fits(ID<TypedExpression>, ElementType)
    case external(ExternalFunction, [ID<TypedExpression>])
    /// `&&`, `||` with short circuit.
    case logical(isAnd: Bool, ID<TypedExpression>, ID<TypedExpression>)
    /// `c ? a : b`; only the chosen operand is evaluated.
    case conditional(ID<TypedExpression>, ID<TypedExpression>, ID<TypedExpression>)
    /// `if` or `switch` as an expression: a statement that ends in `yield` on every way.
    case value(of: ID<TypedStatement>)

    case call(ID<TypedFunction>, [Argument])

    // Arrays. `name` is what messages call the array, if it has a name.
    case element(ID<TypedExpression>, indices: [ID<TypedExpression>], name: String?)
    /// The extent of one axis, as `Int`: `.count` of rank 1, `.rows`, `.columns`, `.shape[k]`.
    case extent(ID<TypedExpression>, axis: Int)
    case arrayLiteral([ID<TypedExpression>])
    /// `[T](repeating: value, count: n)`, `Matrix<T>(zeros: m, n)`; extents are checked.
    case arrayFill(ID<TypedExpression>, extents: [ID<TypedExpression>])

    // Whole arrays: each is computed element by element, in row-major order.
    /// The operands are evaluated once, from left to right, and their shapes broadcast, with a
    /// fault where they do not match; a scalar suits every shape. Then `body`, a scalar, is
    /// evaluated for each element, with `parameters` bound to the operands' elements at it. An
    /// operand that is itself made element by element is computed along, after all shapes match.
    case elementwise(
      operands: [ID<TypedExpression>], parameters: [ID<Variable>], body: ID<TypedExpression>)
    /// An array of these extents, which must not be negative. Each element is `body`, with
    /// `parameters` bound to its indices, of type `Int`.
    case tabulate(
      extents: [ID<TypedExpression>], parameters: [ID<Variable>], body: ID<TypedExpression>)
    /// A part of an array; the axes that no subscript names are taken whole.
    case slice(ID<TypedExpression>, [Subscript], name: String?)
    /// The same elements, in row-major order, in another shape of as many elements.
    case reshape(ID<TypedExpression>, extents: [ID<TypedExpression>])
    /// Axis `axes[k]` of an array becomes axis k, backward where `isFlipped[k]`.
    case permuted(ID<TypedExpression>, axes: [Int], isFlipped: [Bool])
    /// What the body gives for each element of a sequence, which the binding holds.
    case map(TypedStatement.Binding, TypedStatement.Sequence, body: ID<TypedExpression>)
    /// The part of an array along its other axes, where the kept ones, ascending, have these
    /// indices, which are in bounds.
    case axisSlice(ID<TypedExpression>, kept: [Int], at: [ID<TypedExpression>])
    /// An element at indices that are known to be in bounds.
    case uncheckedElement(ID<TypedExpression>, at: [ID<TypedExpression>])
    /// The sum or the product of all elements, in the order that the language fixes.
    case reduction(Primitive, ID<TypedExpression>, isOneLane: Bool)
    /// A call of a routine of the run-time library: its parameters, without the offsets and
    /// strides of views. Gives what the routine says.
    case routine(Routine, [Argument])

    // What is done for its effect; of type Void or Never.
    /// `precondition`, `assert`, `fatalError` (without a condition). `format` is the message, in
    /// which `{0}`, `{1}`, … stand for the values.
    case precondition(ID<TypedExpression>?, format: String, [ID<TypedExpression>])
    /// `print` with `{0}`, `{1}`, … standing for the values, which are scalars.
    case print(format: String, [ID<TypedExpression>])
  }

  /// An argument of a call, by position; defaults are filled in.
  package enum Argument: Sendable {
    case value(ID<TypedExpression>)
    case inoutPlace(ID<Place>)
  }
}

/// What can be assigned to.
package struct Place: Sendable {
  package var kind: Kind
  package var type: SourceType
  package var range: SourceRange

  package init(_ kind: Kind, type: SourceType, range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  /// What a place is made of.
  package enum Kind: Sendable {
    case variable(ID<Variable>)
    case tupleElement(ID<Place>, index: Int)
    case element(ID<Place>, indices: [ID<TypedExpression>], name: String?)
    /// A part of an array: what is assigned is a scalar, or an array that broadcasts to it.
    case slice(ID<Place>, [Subscript], name: String?)
    case tuple([ID<Place>])
    /// `_`.
    case discard
  }
}
