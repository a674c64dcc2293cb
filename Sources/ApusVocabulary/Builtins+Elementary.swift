extension Builtin {
  /// The elementary functions, which the C library computes.
  package static let elementaryFunctions: [Builtin] = [
    Builtin(
      .function, "exp", ["_ x": .own], on: .floating, .external(.exp),
      "e to the power `x`",
      errorBound: "as the C library"),
    Builtin(
      .function, "exp2", ["_ x": .own], on: .floating, .external(.exp2),
      "2 to the power `x`",
      errorBound: "as the C library"),
    Builtin(
      .function, "exp10", ["_ x": .own], on: .floating, .external(.exp10),
      "10 to the power `x`",
      errorBound: "as the C library"),
    Builtin(
      .function, "expm1", ["_ x": .own], on: .floating, .external(.expm1),
      "`exp(x) - 1`, accurate near zero",
      errorBound: "as the C library"),
    Builtin(
      .function, "log", ["_ x": .own], on: .floating, .external(.log),
      "The natural logarithm",
      errorBound: "as the C library"),
    Builtin(
      .function, "log2", ["_ x": .own], on: .floating, .external(.log2),
      "The logarithm to base 2",
      errorBound: "as the C library"),
    Builtin(
      .function, "log10", ["_ x": .own], on: .floating, .external(.log10),
      "The logarithm to base 10",
      errorBound: "as the C library"),
    Builtin(
      .function, "log1p", ["_ x": .own], on: .floating, .external(.log1p),
      "`log(1 + x)`, accurate near zero",
      errorBound: "as the C library"),
    Builtin(
      .function, "pow", ["_ x": .own, "_ y": .own], on: .floating, .external(.pow),
      "`x` to the power `y`",
      errorBound: "as the C library"),
    Builtin(
      .function, "cbrt", ["_ x": .own], on: .floating, .external(.cbrt),
      "The cube root",
      errorBound: "as the C library"),
    Builtin(
      .function, "hypot", ["_ x": .own, "_ y": .own], on: .floating, .external(.hypot),
      "The square root of `x * x + y * y`, without overflow on the way",
      errorBound: "as the C library"),
    Builtin(
      .function, "sin", ["_ x": .own], on: .floating, .external(.sin),
      "The sine",
      errorBound: "as the C library"),
    Builtin(
      .function, "cos", ["_ x": .own], on: .floating, .external(.cos),
      "The cosine",
      errorBound: "as the C library"),
    Builtin(
      .function, "tan", ["_ x": .own], on: .floating, .external(.tan),
      "The tangent",
      errorBound: "as the C library"),
    Builtin(
      .function, "asin", ["_ x": .own], on: .floating, .external(.asin),
      "The arc sine",
      errorBound: "as the C library"),
    Builtin(
      .function, "acos", ["_ x": .own], on: .floating, .external(.acos),
      "The arc cosine",
      errorBound: "as the C library"),
    Builtin(
      .function, "atan", ["_ x": .own], on: .floating, .external(.atan),
      "The arc tangent",
      errorBound: "as the C library"),
    Builtin(
      .function, "atan2", ["_ y": .own, "_ x": .own], on: .floating, .external(.atan2),
      "The angle of the point (x, y)",
      errorBound: "as the C library"),
    Builtin(
      .function, "sinh", ["_ x": .own], on: .floating, .external(.sinh),
      "The hyperbolic sine",
      errorBound: "as the C library"),
    Builtin(
      .function, "cosh", ["_ x": .own], on: .floating, .external(.cosh),
      "The hyperbolic cosine",
      errorBound: "as the C library"),
    Builtin(
      .function, "tanh", ["_ x": .own], on: .floating, .external(.tanh),
      "The hyperbolic tangent",
      errorBound: "as the C library"),
    Builtin(
      .function, "asinh", ["_ x": .own], on: .floating, .external(.asinh),
      "The inverse hyperbolic sine",
      errorBound: "as the C library"),
    Builtin(
      .function, "acosh", ["_ x": .own], on: .floating, .external(.acosh),
      "The inverse hyperbolic cosine",
      errorBound: "as the C library"),
    Builtin(
      .function, "atanh", ["_ x": .own], on: .floating, .external(.atanh),
      "The inverse hyperbolic tangent",
      errorBound: "as the C library"),
    Builtin(
      .function, "erf", ["_ x": .own], on: .floating, .external(.erf),
      "The error function",
      errorBound: "as the C library"),
    Builtin(
      .function, "erfc", ["_ x": .own], on: .floating, .external(.erfc),
      "`1 - erf(x)`, accurate for large `x`",
      errorBound: "as the C library"),
    Builtin(
      .function, "tgamma", ["_ x": .own], on: .floating, .external(.gamma),
      "The gamma function",
      errorBound: "as the C library"),
    Builtin(
      .function, "lgamma", ["_ x": .own], on: .floating, .external(.logGamma),
      "The logarithm of the gamma function's magnitude",
      errorBound: "as the C library"),
    Builtin(
      .function, "fmod", ["_ x": .own, "_ y": .own], on: .floating, .external(.fmod),
      "The remainder of `x / y` truncated; of the sign of `x`"),
    Builtin(
      .function, "remainder", ["_ x": .own, "_ y": .own], on: .floating, .external(.remainder),
      "The remainder of `x / y` rounded to nearest"),
    Builtin(
      .function, "fdim", ["_ x": .own, "_ y": .own], on: .floating, .external(.fdim),
      "`x - y` where that is positive, else zero"),
    Builtin(
      .function, "logb", ["_ x": .own], on: .floating, .external(.logb),
      "The exponent of `x`"),
  ]
}
