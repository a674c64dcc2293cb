import ApusSemantics
import ApusVocabulary

/// A value for a parameter of a formula, with what is known of its type.
public struct FormulaInput: Sendable {
  /// What decides how a formula is compiled.
  enum Kind: Hashable, Sendable {
    /// A number that takes the type that the formula asks for.
    case number(isInteger: Bool)
    /// A list of integers that takes the type that the formula asks for.
    case list
    case type(SourceType)
  }

  enum Value: Sendable {
    case number(Double)
    case integer(Int)
    case scalar(AnyScalar)
    case array(AnyArray)
  }

  let kind: Kind
  let value: Value

  /// A value whose type is fixed.
  init(_ value: KernelValue) throws(ArgumentError) {
    switch value {
    case .scalar(let scalar):
      kind = .type(.scalar(scalar.elementType))
      self.value = .scalar(scalar)
    case .array(let array):
      self = try FormulaInput(array)
    case .tuple:
      throw ArgumentError(
        argument: "", "a formula takes numbers and arrays, found \(value.kindDescription)")
    }
  }

  init(_ array: AnyArray) throws(ArgumentError) {
    guard array.rank <= SourceType.rankLimit else {
      throw ArgumentError(
        argument: "", "arrays have at most \(SourceType.rankLimit) axes, found \(array.rank)")
    }
    guard array.rank > 0 else {
      let scalar = withExtendedLifetime(array) { AnyScalar(array.elementType, at: array.start) }
      self.init(kind: .type(.scalar(array.elementType)), value: .scalar(scalar))
      return
    }
    self.init(kind: .type(.ndarray(array.elementType, rank: array.rank)), value: .array(array))
  }

  init(kind: Kind, value: Value) {
    self.kind = kind
    self.value = value
  }
}

/// What formulas can be evaluated with: numbers, `Bool`, `Complex`, `[T]`, `NDArray`, and values
/// that kernels and formulas gave.
///
/// A `Double` or an `Int` is a number without a type, as literals are: it takes the one that the
/// formula asks for, that of an array of `Float` beside it for instance, or `Int` as an index, and
/// is a `Double` where nothing does. So are the elements of an `[Int]`. All others are of their type,
/// `Vector<Int>` too; arrays are vectors and so on, which means that `+` adds element by element.
///
/// The set is closed: conform no types of your own.
public protocol FormulaArgument {
  /// The value.
  /// - Throws: `ArgumentError` for what no formula can take, such as a tuple.
  func formulaInput() throws(ArgumentError) -> FormulaInput
}

extension ArrayElement {
  /// The number, with its type.
  public func formulaInput() throws(ArgumentError) -> FormulaInput {
    FormulaInput(
      kind: .type(.scalar(Self.elementType)), value: .scalar(AnyScalar(self)))
  }
}

extension Double: FormulaArgument {
  /// The number, without a type of its own.
  public func formulaInput() throws(ArgumentError) -> FormulaInput {
    FormulaInput(kind: .number(isInteger: false), value: .number(self))
  }
}

extension Int: FormulaArgument {
  /// The number, without a type of its own.
  public func formulaInput() throws(ArgumentError) -> FormulaInput {
    FormulaInput(kind: .number(isInteger: true), value: .integer(self))
  }
}

extension Bool: FormulaArgument {}
extension Int8: FormulaArgument {}
extension Int16: FormulaArgument {}
extension Int32: FormulaArgument {}
extension Int64: FormulaArgument {}
extension UInt8: FormulaArgument {}
extension UInt16: FormulaArgument {}
extension UInt32: FormulaArgument {}
extension UInt64: FormulaArgument {}
extension UInt: FormulaArgument {}
extension Float16: FormulaArgument {}
extension Float: FormulaArgument {}
extension Complex: FormulaArgument where RealType: KernelScalar {}

extension Array: FormulaArgument where Element: ArrayElement {
  /// The elements as a vector; those of an `[Int]` without a type of their own.
  /// - Complexity: O(count).
  public func formulaInput() throws(ArgumentError) -> FormulaInput {
    let array = AnyArray(self)
    return Element.self == Int.self
      ? FormulaInput(kind: .list, value: .array(array)) : try FormulaInput(array)
  }
}

extension NDArray: FormulaArgument {
  /// The array; shares its memory.
  public func formulaInput() throws(ArgumentError) -> FormulaInput {
    try FormulaInput(AnyArray(self))
  }
}

extension AnyArray: FormulaArgument {
  /// The array; shares its memory.
  public func formulaInput() throws(ArgumentError) -> FormulaInput { try FormulaInput(self) }
}

extension AnyScalar: FormulaArgument {
  /// The number, with its type.
  public func formulaInput() throws(ArgumentError) -> FormulaInput {
    try FormulaInput(KernelValue.scalar(self))
  }
}

extension KernelValue: FormulaArgument {
  /// The number or the array, with its type.
  public func formulaInput() throws(ArgumentError) -> FormulaInput { try FormulaInput(self) }
}
