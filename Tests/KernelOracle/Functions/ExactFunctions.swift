// Functions that kernels may call by their names in C and whose results are exact, or rounded once: the
// names say what they are.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
import Glibc

/// A type of floating point that the C library knows.
public protocol Real: BinaryFloatingPoint {
  static func fmod(_ x: Self, _ y: Self) -> Self
  static func fdim(_ x: Self, _ y: Self) -> Self
  static func logb(_ x: Self) -> Self
}

extension Double: Real {
  public static func fmod(_ x: Double, _ y: Double) -> Double { Glibc.fmod(x, y) }
  public static func fdim(_ x: Double, _ y: Double) -> Double { Glibc.fdim(x, y) }
  public static func logb(_ x: Double) -> Double { Glibc.logb(x) }
}

extension Float: Real {
  public static func fmod(_ x: Float, _ y: Float) -> Float { Glibc.fmodf(x, y) }
  public static func fdim(_ x: Float, _ y: Float) -> Float { Glibc.fdimf(x, y) }
  public static func logb(_ x: Float) -> Float { Glibc.logbf(x) }
}

public func fmod<T: Real>(_ x: T, _ y: T) -> T { T.fmod(x, y) }
public func fdim<T: Real>(_ x: T, _ y: T) -> T { T.fdim(x, y) }
public func logb<T: Real>(_ x: T) -> T { T.logb(x) }
public func remainder<T: Real>(_ x: T, _ y: T) -> T { x.remainder(dividingBy: y) }
public func sqrt<T: Real>(_ x: T) -> T { x.squareRoot() }
public func floor<T: Real>(_ x: T) -> T { x.rounded(.down) }
public func ceil<T: Real>(_ x: T) -> T { x.rounded(.up) }
public func trunc<T: Real>(_ x: T) -> T { x.rounded(.towardZero) }
public func round<T: Real>(_ x: T) -> T { x.rounded(.toNearestOrAwayFromZero) }
public func rint<T: Real>(_ x: T) -> T { x.rounded(.toNearestOrEven) }
public func nearbyint<T: Real>(_ x: T) -> T { x.rounded(.toNearestOrEven) }
public func fma<T: Real>(_ x: T, _ y: T, _ z: T) -> T { z.addingProduct(x, y) }
public func fabs<T: Real>(_ x: T) -> T { x.magnitude }
public func fmin<T: Real>(_ x: T, _ y: T) -> T { x <= y || y.isNaN ? x : y }
public func fmax<T: Real>(_ x: T, _ y: T) -> T { x >= y || y.isNaN ? x : y }
public func copysign<T: Real>(_ x: T, _ y: T) -> T { T(signOf: y, magnitudeOf: x) }
public func scalbn(_ x: Double, _ n: Int) -> Double { Glibc.scalbln(x, n) }
public func scalbn(_ x: Float, _ n: Int) -> Float { Glibc.scalblnf(x, n) }
public func ldexp(_ x: Double, _ n: Int) -> Double { Glibc.scalbln(x, n) }
public func ldexp(_ x: Float, _ n: Int) -> Float { Glibc.scalblnf(x, n) }
