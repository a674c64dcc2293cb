/// A function of one or two numbers, in its forms for `Double` and for `Float`, as addresses of
/// functions with C's calling convention.
///
/// `inPairs` tells for which type two vectors side by side are faster, as measured: the function is a
/// chain in which a processor waits for results.
package typealias PreludeFunction = (
  name: String, double: UnsafeRawPointer, float: UnsafeRawPointer, inPairs: TypesInPairs
)

/// The types for which a function is computed for two vectors at a time.
package typealias TypesInPairs = (double: Bool, float: Bool)

/// THE table of the prelude: a line for each function.
package func preludeFunctions() -> [PreludeFunction] {
  [
    one("exp", expDouble, expFloat),
    one("exp2", exp2Double, exp2Float),
    one("exp10", exp10Double, exp10Float),
    one("expm1", expm1Double, expm1Float),
    one("sinh", sinhDouble, sinhFloat, inPairs: (true, false)),
    one("cosh", coshDouble, coshFloat),
    one("tanh", tanhDouble, tanhFloat),
    one("sigmoid", sigmoidDouble, sigmoidFloat, inPairs: (true, false)),
    one("softplus", softplusDouble, softplusFloat, inPairs: (true, true)),
    two("logaddexp", logaddexpDouble, logaddexpFloat, inPairs: (true, true)),
    one("log", logDouble, logFloat),
    one("log2", log2Double, log2Float),
    one("log10", log10Double, log10Float, inPairs: (true, false)),
    one("log1p", log1pDouble, log1pFloat),
    one("asinh", asinhDouble, asinhFloat),
    one("acosh", acoshDouble, acoshFloat),
    one("atanh", atanhDouble, atanhFloat),
    one("cbrt", cbrtDouble, cbrtFloat, inPairs: (true, false)),
    two("hypot", hypotDouble, hypotFloat),
    one("sin", sinDouble, sinFloat),
    one("cos", cosDouble, cosFloat),
    one("tan", tanDouble, tanFloat, inPairs: (true, true)),
    one("sinPi", sinPiDouble, sinPiFloat),
    one("cosPi", cosPiDouble, cosPiFloat),
    one("tanPi", tanPiDouble, tanPiFloat, inPairs: (true, true)),
    one("asin", asinDouble, asinFloat),
    one("acos", acosDouble, acosFloat),
    one("atan", atanDouble, atanFloat, inPairs: (true, false)),
    two("atan2", atan2Double, atan2Float, inPairs: (true, false)),
    two("pow", powDouble, powFloat, inPairs: (true, true)),
    one("erf", erfDouble, erfFloat, inPairs: (false, true)),
    one("erfc", erfcDouble, erfcFloat, inPairs: (false, true)),
    one("gamma", gammaDouble, gammaFloat, inPairs: (true, true)),
    one("logGamma", logGammaDouble, logGammaFloat, inPairs: (true, false)),
  ]
}

/// A function of one argument.
private func one(
  _ name: String, _ double: @convention(c) (Double) -> Double,
  _ float: @convention(c) (Float) -> Float, inPairs: TypesInPairs = (false, false)
) -> PreludeFunction {
  (
    name, unsafeBitCast(double, to: UnsafeRawPointer.self),
    unsafeBitCast(float, to: UnsafeRawPointer.self), inPairs
  )
}

/// A function of two arguments.
private func two(
  _ name: String, _ double: @convention(c) (Double, Double) -> Double,
  _ float: @convention(c) (Float, Float) -> Float, inPairs: TypesInPairs = (false, false)
) -> PreludeFunction {
  (
    name, unsafeBitCast(double, to: UnsafeRawPointer.self),
    unsafeBitCast(float, to: UnsafeRawPointer.self), inPairs
  )
}
