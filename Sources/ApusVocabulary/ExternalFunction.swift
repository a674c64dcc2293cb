/// An elementary function that the C library computes.
///
/// Both engines call the same address through an opaque symbol, so that no compiler may replace
/// one function by another. There are `Double` and `Float` forms; `Float16` goes by way of `Float`.
package enum ExternalFunction: String, CaseIterable, Hashable, Sendable {
  case exp, exp2, exp10, expm1, log, log2, log10, log1p, pow, cbrt, hypot
  case sin, cos, tan, asin, acos, atan, atan2
  case sinh, cosh, tanh, asinh, acosh, atanh
  case erf, erfc, tgamma, lgamma
  case remainder, fmod, fdim, logb

  /// The number of arguments, all of one type, which is also the result's.
  package var arity: Int {
    switch self {
    case .pow, .hypot, .atan2, .remainder, .fmod, .fdim: 2
    case .exp, .exp2, .exp10, .expm1, .log, .log2, .log10, .log1p, .cbrt, .sin, .cos, .tan,
      .asin, .acos, .atan, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh, .erf, .erfc, .tgamma,
      .lgamma, .logb:
      1
    }
  }

  /// The name of the C function for `double` or, with the suffix `f`, for `float`.
  package func cName(isDouble: Bool) -> String { isDouble ? rawValue : rawValue + "f" }

  /// The opaque symbol that native code refers to.
  package func symbol(isDouble: Bool) -> String { "apus_math_" + cName(isDouble: isDouble) }
}
