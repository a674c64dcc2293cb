// What the elements of arrays can be in arithmetic outside of kernels: the sets of types that the
// table of builtins and the library name in their constraints. They are closed, as is `ArrayElement`.

/// An element type that kernels compute with: all that arrays can hold.
///
/// The set is closed: conform no types of your own. So are the protocols that refine it.
public protocol KernelElement: ArrayElement, KernelValueType, EagerOperand, EagerResult {}

extension KernelElement {
  /// The type's name.
  public static var kernelTypeName: String { arrayElementType.description }

  /// The type's name.
  public static var kernelElementName: String { kernelTypeName }

  /// None: a number is no array.
  public var kernelElementCount: Int { 0 }
}

/// An element that is a number: the integers, the floating-point types and the complex numbers.
public protocol NumericElement: KernelElement, NumberElement {}

/// An element that is a number with a sign.
public protocol SignedElement: NumericElement {}

/// An element that is a real number: the integers and the floating-point types.
public protocol ComparableElement: NumericElement, RealElement {}

/// An element that is a real number with a sign.
public protocol SignedRealElement: ComparableElement, SignedElement, SignedNumeric {}

/// An element that is an integer.
public protocol IntegerElement: ComparableElement, FixedWidthInteger
where Magnitude: IntegerElement {}

/// An element that is an integer with a sign.
public protocol SignedIntegerElement: IntegerElement, SignedRealElement, SignedInteger {}

/// An element that is an integer without a sign.
public protocol UnsignedIntegerElement: IntegerElement, UnsignedInteger {}

/// An element that can be divided without a remainder: the floating-point types and the complex
/// numbers.
public protocol FieldElement: SignedElement {}

/// An element of a floating-point type.
public protocol FloatingElement: FieldElement, SignedRealElement, BinaryFloatingPoint
where RawSignificand: UnsignedIntegerElement {
  /// The type in which sums of the elements are computed: `Float` for `Float16`, else the type itself.
  associatedtype Accumulator: ComplexComponent & FloatingElement
}

/// An element that is a complex number.
public protocol ComplexElement: FieldElement {
  /// The type of its components.
  associatedtype RealType: ComplexComponent & FloatingElement
}

extension Bool: KernelElement {}
extension Int8: SignedIntegerElement {}
extension Int16: SignedIntegerElement {}
extension Int32: SignedIntegerElement {}
extension Int64: SignedIntegerElement {}
extension Int: SignedIntegerElement {
  /// An integer may be what says how large the result is.
  public var kernelElementCount: Int { Swift.max(self, 0) }
}
extension UInt8: UnsignedIntegerElement {}
extension UInt16: UnsignedIntegerElement {}
extension UInt32: UnsignedIntegerElement {}
extension UInt64: UnsignedIntegerElement {}
extension UInt: UnsignedIntegerElement {}
extension Float16: FloatingElement {
  /// `Float`.
  public typealias Accumulator = Float
}
extension Float: FloatingElement {
  /// `Float`.
  public typealias Accumulator = Float
}
extension Double: FloatingElement {
  /// `Double`.
  public typealias Accumulator = Double
}
extension Complex: EagerOperand, EagerResult, KernelElement, NumericElement, SignedElement,
  FieldElement,
  ComplexElement
where RealType: FloatingElement & KernelScalar {}
