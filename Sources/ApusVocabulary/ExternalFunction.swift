/// A function that is an operation of the IR: an elementary one of the prelude, or one of the C
/// library whose result is exact.
///
/// No compiler knows it, so that none may replace it by another. There are `Double` and `Float`
/// forms; `Float16` goes by way of `Float`.
package enum ExternalFunction: String, CaseIterable, Hashable, Sendable {
  case exp, exp2, exp10, expm1, log, log2, log10, log1p, pow, cbrt, hypot
  case sin, cos, tan, sinPi, cosPi, tanPi, asin, acos, atan, atan2
  case sinh, cosh, tanh, asinh, acosh, atanh
  case erf, erfc, gamma, logGamma, sigmoid, softplus, logaddexp
  case remainder, fmod, fdim, logb

  /// The number of arguments, all of one type, which is also the result's.
  package var arity: Int {
    switch self {
    case .pow, .hypot, .atan2, .logaddexp, .remainder, .fmod, .fdim: 2
    case .exp, .exp2, .exp10, .expm1, .log, .log2, .log10, .log1p, .cbrt, .sin, .cos, .tan,
      .sinPi, .cosPi, .tanPi, .asin, .acos, .atan, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh,
      .erf, .erfc, .gamma, .logGamma, .sigmoid, .softplus, .logb:
      1
    }
  }

  /// Whether the prelude has it; else the C library does, and the result is exact.
  package var isElementary: Bool {
    switch self {
    case .exp, .exp2, .exp10, .expm1, .log, .log2, .log10, .log1p, .pow, .cbrt, .hypot, .sin,
      .cos, .tan, .sinPi, .cosPi, .tanPi, .asin, .acos, .atan, .atan2, .sinh, .cosh, .tanh,
      .asinh, .acosh, .atanh, .erf, .erfc, .gamma, .logGamma, .sigmoid, .softplus, .logaddexp:
      true
    case .remainder, .fmod, .fdim, .logb: false
    }
  }

  /// How far a result may be from the exact one, in units in the last place; `nil` where it is
  /// exact.
  package var ulpBound: Double? {
    switch self {
    case .gamma, .logGamma: return 2
    case .exp, .exp2, .exp10, .expm1, .log, .log2, .log10, .log1p, .pow, .cbrt, .hypot, .sin,
      .cos, .tan, .sinPi, .cosPi, .tanPi, .asin, .acos, .atan, .atan2, .sinh, .cosh, .tanh,
      .asinh, .acosh, .atanh, .erf, .erfc, .sigmoid, .softplus, .logaddexp:
      return 1
    case .remainder, .fmod, .fdim, .logb: return nil
    }
  }

  /// Where the bound is absolute, because the function has zeros that are no numbers of the type.
  private var absoluteBound: String? {
    switch self {
    case .logGamma: "near its zeros at negative arguments absolute, 2^-51 (Float: 2^-22)"
    case .logaddexp: "where it cancels the greater argument, 2^-95 if that is more"
    case .exp, .exp2, .exp10, .expm1, .log, .log2, .log10, .log1p, .pow, .cbrt, .hypot, .sin,
      .cos, .tan, .sinPi, .cosPi, .tanPi, .asin, .acos, .atan, .atan2, .sinh, .cosh, .tanh,
      .asinh, .acosh, .atanh, .erf, .erfc, .gamma, .sigmoid, .softplus, .remainder, .fmod, .fdim,
      .logb:
      nil
    }
  }

  /// The bound as text.
  package var errorBound: String? {
    ulpBound.map { bound in
      let number = "\(bound)"
      let ulps = (number.hasSuffix(".0") ? String(number.dropLast(2)) : number) + " ULP"
      return absoluteBound.map { ulps + "; " + $0 } ?? ulps
    }
  }

  /// The name of the prelude's function for a type: `expDouble`, `expFloat`.
  package func preludeName(isDouble: Bool) -> String { rawValue + (isDouble ? "Double" : "Float") }

  /// The name of the C function for `double` or, with the suffix `f`, for `float`.
  package func cName(isDouble: Bool) -> String { isDouble ? rawValue : rawValue + "f" }

  /// The opaque symbol that native code refers to.
  package func symbol(isDouble: Bool) -> String { "apus_math_" + cName(isDouble: isDouble) }
}
