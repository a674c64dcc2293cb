import ApusVocabulary

/// A type of real numbers that can be the components of complex ones: `Float` and `Double`.
///
/// The set is closed, as is that of `ArrayElement`.
public protocol ComplexComponent: BinaryFloatingPoint, ArrayElement {
  /// The element type whose components these are.
  static var complexElementType: ArrayElementType { get }
}

extension Float: ComplexComponent {
  /// `Complex<Float>`.
  public static var complexElementType: ArrayElementType { ArrayElementType(.complexFloat) }
}

extension Double: ComplexComponent {
  /// `Complex<Double>`.
  public static var complexElementType: ArrayElementType { ArrayElementType(.complexDouble) }
}

/// A complex number, for the arguments and results of kernels, with the names of swift-numerics.
///
/// All numbers of which a component is infinite or NaN are one point at infinity, and equal.
/// What is computed with complex numbers beyond this belongs into a kernel.
public struct Complex<RealType: ComplexComponent>: ArrayElement, Hashable {
  /// Both components as they are stored.
  public var rawStorage: (x: RealType, y: RealType)

  /// The number with these components.
  public init(_ real: RealType, _ imaginary: RealType) {
    rawStorage = (real, imaginary)
  }

  /// The real number `real`.
  public init(_ real: RealType) {
    self.init(real, 0)
  }

  /// The imaginary number `imaginary`.
  public init(imaginary: RealType) {
    self.init(0, imaginary)
  }

  /// `Complex<Float>` or `Complex<Double>`.
  public static var arrayElementType: ArrayElementType { RealType.complexElementType }

  /// Two: the real and the imaginary part.
  @inlinable
  public static var componentCount: Int { 2 }

  /// The imaginary unit.
  public static var i: Complex { Complex(0, 1) }

  /// The point at infinity.
  public static var infinity: Complex { Complex(.infinity, 0) }

  /// Whether neither component is infinite or NaN.
  public var isFinite: Bool { rawStorage.x.isFinite && rawStorage.y.isFinite }

  /// The real part; NaN if the number is not finite.
  public var real: RealType {
    get { isFinite ? rawStorage.x : .nan }
    set { rawStorage.x = newValue }
  }

  /// The imaginary part; NaN if the number is not finite.
  public var imaginary: RealType {
    get { isFinite ? rawStorage.y : .nan }
    set { rawStorage.y = newValue }
  }

  /// The number with the opposite imaginary part.
  public var conjugate: Complex { Complex(rawStorage.x, -rawStorage.y) }

  /// Whether the numbers are equal, or neither is finite.
  public static func == (left: Complex, right: Complex) -> Bool {
    guard left.isFinite || right.isFinite else { return true }
    return left.rawStorage == right.rawStorage
  }

  /// Feeds the parts to a hasher; those of numbers that are not finite as one and the same.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(isFinite ? rawStorage.x : .infinity)
    hasher.combine(isFinite ? rawStorage.y : 0)
  }
}

extension Complex: AdditiveArithmetic, ExpressibleByIntegerLiteral {
  /// The real number that a literal is.
  public init(integerLiteral value: RealType.IntegerLiteralType) {
    self.init(RealType(integerLiteral: value))
  }

  /// The sum, part by part.
  public static func + (left: Complex, right: Complex) -> Complex {
    Complex(left.rawStorage.x + right.rawStorage.x, left.rawStorage.y + right.rawStorage.y)
  }

  /// The difference, part by part.
  public static func - (left: Complex, right: Complex) -> Complex {
    Complex(left.rawStorage.x - right.rawStorage.x, left.rawStorage.y - right.rawStorage.y)
  }

  /// The product, by the formula of four products.
  public static func * (left: Complex, right: Complex) -> Complex {
    let (z, w) = (left.rawStorage, right.rawStorage)
    return Complex(z.x * w.x - z.y * w.y, z.x * w.y + z.y * w.x)
  }
}

extension Complex: CustomStringConvertible {
  /// The number as `1.5-2.0i`, which reads back as an argument.
  public var description: String { AnyScalar(self).description }
}
