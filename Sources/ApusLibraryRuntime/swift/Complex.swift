/// A complex number.
public struct Complex<RealType: BinaryFloatingPoint & BitwiseCopyable & Sendable>:
  BitwiseCopyable, Hashable, Sendable
{
  /// The real part.
  public var real: RealType
  /// The imaginary part.
  public var imaginary: RealType

  /// The number with these parts.
  @inlinable
  public init(_ real: RealType, _ imaginary: RealType) {
    self.real = real
    self.imaginary = imaginary
  }

  /// A real number.
  @inlinable
  public init(_ real: RealType) { self.init(real, 0) }

  /// The imaginary unit.
  @inlinable
  public static var i: Complex { Complex(0, 1) }

  /// The number with the opposite imaginary part.
  @inlinable
  public var conjugate: Complex { Complex(real, -imaginary) }
}

extension Complex: AdditiveArithmetic, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// The real number that a literal is.
  @inlinable
  public init(integerLiteral value: Int) { self.init(RealType(value)) }

  /// The real number that a literal is.
  @inlinable
  public init(floatLiteral value: Double) { self.init(RealType(value)) }

  /// The sum, part by part.
  @inlinable
  public static func + (left: Complex, right: Complex) -> Complex {
    Complex(left.real + right.real, left.imaginary + right.imaginary)
  }

  /// The difference, part by part.
  @inlinable
  public static func - (left: Complex, right: Complex) -> Complex {
    Complex(left.real - right.real, left.imaginary - right.imaginary)
  }

  /// The product, by the formula of four products.
  @inlinable
  public static func * (left: Complex, right: Complex) -> Complex {
    Complex(
      left.real * right.real - left.imaginary * right.imaginary,
      left.real * right.imaginary + left.imaginary * right.real)
  }
}

extension Complex: CustomStringConvertible {
  /// The number as `1.5-2.0i`.
  public var description: String {
    let hasMinus = imaginary.sign == .minus && !imaginary.isNaN
    return "\(real)\(hasMinus ? "" : "+")\(imaginary)i"
  }
}
