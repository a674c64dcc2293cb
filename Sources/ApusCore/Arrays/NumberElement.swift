/// An element that numbers are converted to: the integers, the floating-point types and the complex
/// numbers; all that arrays can hold but `Bool`.
///
/// The set is closed, as is that of `ArrayElement`.
public protocol NumberElement: ArrayElement, AdditiveArithmetic, ExpressibleByIntegerLiteral {
  /// The number that the type's own initialiser makes of an integer.
  init(convertingElement value: some BinaryInteger)

  /// The number that the type's own initialiser makes of a floating-point number.
  init(convertingElement value: some BinaryFloatingPoint)
}

/// An element that is a real number: the integers and the floating-point types.
///
/// The set is closed, as is that of `ArrayElement`.
public protocol RealElement: NumberElement, Comparable, Numeric {
  /// The number as another type, made by that type's own initialiser.
  ///
  /// - Requires: The other type has the number, or can round it.
  func convertedElement<Other: NumberElement>(to type: Other.Type) -> Other
}

extension FixedWidthInteger where Self: RealElement {
  /// The integer; stops the program if this type does not have it.
  @inlinable
  public init(convertingElement value: some BinaryInteger) { self.init(value) }

  /// The number without its fraction; stops the program if this type does not have it.
  @inlinable
  public init(convertingElement value: some BinaryFloatingPoint) { self.init(value) }

  /// The integer as another type.
  @inlinable
  public func convertedElement<Other: NumberElement>(to type: Other.Type) -> Other {
    Other(convertingElement: self)
  }
}

extension BinaryFloatingPoint where Self: RealElement {
  /// The closest number of this type.
  @inlinable
  public init(convertingElement value: some BinaryInteger) { self.init(value) }

  /// The closest number of this type.
  @inlinable
  public init(convertingElement value: some BinaryFloatingPoint) { self.init(value) }

  /// The number as another type.
  @inlinable
  public func convertedElement<Other: NumberElement>(to type: Other.Type) -> Other {
    Other(convertingElement: self)
  }
}

extension Int8: RealElement {}
extension Int16: RealElement {}
extension Int32: RealElement {}
extension Int64: RealElement {}
extension Int: RealElement {}
extension UInt8: RealElement {}
extension UInt16: RealElement {}
extension UInt32: RealElement {}
extension UInt64: RealElement {}
extension UInt: RealElement {}
extension Float16: RealElement {}
extension Float: RealElement {}
extension Double: RealElement {}

extension Complex: NumberElement {
  /// The real number that is closest.
  public init(convertingElement value: some BinaryInteger) { self.init(RealType(value)) }

  /// The real number that is closest.
  public init(convertingElement value: some BinaryFloatingPoint) { self.init(RealType(value)) }
}
