/// A function of one or two numbers, in its forms for `Double` and for `Float`, as addresses of
/// functions with C's calling convention.
package typealias PreludeFunction = (
  name: String, double: UnsafeRawPointer, float: UnsafeRawPointer
)

/// THE table of the prelude: a line for each function.
package func preludeFunctions() -> [PreludeFunction] {
  [
    one("exp", expDouble, expFloat),
    one("exp2", exp2Double, exp2Float),
    one("exp10", exp10Double, exp10Float),
    one("expm1", expm1Double, expm1Float),
    one("sinh", sinhDouble, sinhFloat),
    one("cosh", coshDouble, coshFloat),
    one("tanh", tanhDouble, tanhFloat),
    one("sigmoid", sigmoidDouble, sigmoidFloat),
    one("softplus", softplusDouble, softplusFloat),
    two("logaddexp", logaddexpDouble, logaddexpFloat),
    one("log", logDouble, logFloat),
    one("log2", log2Double, log2Float),
    one("log10", log10Double, log10Float),
    one("log1p", log1pDouble, log1pFloat),
    one("asinh", asinhDouble, asinhFloat),
    one("acosh", acoshDouble, acoshFloat),
    one("atanh", atanhDouble, atanhFloat),
    one("cbrt", cbrtDouble, cbrtFloat),
    two("hypot", hypotDouble, hypotFloat),
    one("sin", sinDouble, sinFloat),
    one("cos", cosDouble, cosFloat),
    one("tan", tanDouble, tanFloat),
    one("sinPi", sinPiDouble, sinPiFloat),
    one("cosPi", cosPiDouble, cosPiFloat),
    one("tanPi", tanPiDouble, tanPiFloat),
    one("asin", asinDouble, asinFloat),
    one("acos", acosDouble, acosFloat),
    one("atan", atanDouble, atanFloat),
    two("atan2", atan2Double, atan2Float),
    two("pow", powDouble, powFloat),
    one("erf", erfDouble, erfFloat),
    one("erfc", erfcDouble, erfcFloat),
    one("gamma", gammaDouble, gammaFloat),
    one("logGamma", logGammaDouble, logGammaFloat),
  ]
}

/// A function of one argument.
private func one(
  _ name: String, _ double: @convention(c) (Double) -> Double,
  _ float: @convention(c) (Float) -> Float
) -> PreludeFunction {
  (
    name, unsafeBitCast(double, to: UnsafeRawPointer.self),
    unsafeBitCast(float, to: UnsafeRawPointer.self)
  )
}

/// A function of two arguments.
private func two(
  _ name: String, _ double: @convention(c) (Double, Double) -> Double,
  _ float: @convention(c) (Float, Float) -> Float
) -> PreludeFunction {
  (
    name, unsafeBitCast(double, to: UnsafeRawPointer.self),
    unsafeBitCast(float, to: UnsafeRawPointer.self)
  )
}
