extension Builtin {
  /// The elementary functions, which the prelude computes, and those of the C library that are exact.
  package static let elementaryFunctions: [Builtin] = [
    Builtin(
      .function, "exp", ["_ x": .own], on: .floating, .external(.exp),
      "e to the power `x`"),
    Builtin(
      .function, "exp2", ["_ x": .own], on: .floating, .external(.exp2),
      "2 to the power `x`"),
    Builtin(
      .function, "exp10", ["_ x": .own], on: .floating, .external(.exp10),
      "10 to the power `x`"),
    Builtin(
      .function, "expm1", ["_ x": .own], on: .floating, .external(.expm1),
      "`exp(x) - 1`, accurate near zero"),
    Builtin(
      .function, "log", ["_ x": .own], on: .floating, .external(.log),
      "The natural logarithm"),
    Builtin(
      .function, "log2", ["_ x": .own], on: .floating, .external(.log2),
      "The logarithm to base 2"),
    Builtin(
      .function, "log10", ["_ x": .own], on: .floating, .external(.log10),
      "The logarithm to base 10"),
    Builtin(
      .function, "log1p", ["_ x": .own], on: .floating, .external(.log1p),
      "`log(1 + x)`, accurate near zero"),
    Builtin(
      .function, "pow", ["_ x": .own, "_ y": .own], on: .floating, .external(.pow),
      "`x` to the power `y`"),
    Builtin(
      .function, "cbrt", ["_ x": .own], on: .floating, .external(.cbrt),
      "The cube root"),
    Builtin(
      .function, "hypot", ["_ x": .own, "_ y": .own], on: .floating, .external(.hypot),
      "The square root of `x * x + y * y`, without overflow on the way"),
    Builtin(
      .function, "sin", ["_ x": .own], on: .floating, .external(.sin),
      "The sine"),
    Builtin(
      .function, "cos", ["_ x": .own], on: .floating, .external(.cos),
      "The cosine"),
    Builtin(
      .function, "tan", ["_ x": .own], on: .floating, .external(.tan),
      "The tangent"),
    Builtin(
      .function, "sinPi", ["_ x": .own], on: .floating, .external(.sinPi),
      "The sine of pi times `x`"),
    Builtin(
      .function, "cosPi", ["_ x": .own], on: .floating, .external(.cosPi),
      "The cosine of pi times `x`"),
    Builtin(
      .function, "tanPi", ["_ x": .own], on: .floating, .external(.tanPi),
      "The tangent of pi times `x`"),
    Builtin(
      .function, "sincos", ["_ x": .own], on: .floating,
      returns: .tuple([("sin", .own), ("cos", .own)]), .kernel("(sin(x), cos(x))"),
      "The sine and the cosine, for little more than one of them",
      errorBound: ExternalFunction.sin.errorBound),
    Builtin(
      .function, "asin", ["_ x": .own], on: .floating, .external(.asin),
      "The arc sine"),
    Builtin(
      .function, "acos", ["_ x": .own], on: .floating, .external(.acos),
      "The arc cosine"),
    Builtin(
      .function, "atan", ["_ x": .own], on: .floating, .external(.atan),
      "The arc tangent"),
    Builtin(
      .function, "atan2", ["_ y": .own, "_ x": .own], on: .floating, .external(.atan2),
      "The angle of the point (x, y)"),
    Builtin(
      .function, "sinh", ["_ x": .own], on: .floating, .external(.sinh),
      "The hyperbolic sine"),
    Builtin(
      .function, "cosh", ["_ x": .own], on: .floating, .external(.cosh),
      "The hyperbolic cosine"),
    Builtin(
      .function, "tanh", ["_ x": .own], on: .floating, .external(.tanh),
      "The hyperbolic tangent"),
    Builtin(
      .function, "asinh", ["_ x": .own], on: .floating, .external(.asinh),
      "The inverse hyperbolic sine"),
    Builtin(
      .function, "acosh", ["_ x": .own], on: .floating, .external(.acosh),
      "The inverse hyperbolic cosine"),
    Builtin(
      .function, "atanh", ["_ x": .own], on: .floating, .external(.atanh),
      "The inverse hyperbolic tangent"),
    Builtin(
      .function, "erf", ["_ x": .own], on: .floating, .external(.erf),
      "The error function"),
    Builtin(
      .function, "erfc", ["_ x": .own], on: .floating, .external(.erfc),
      "`1 - erf(x)`, accurate for large `x`"),
    Builtin(
      .function, "gamma", ["_ x": .own], on: .floating, .external(.gamma),
      "The gamma function"),
    Builtin(
      .function, "logGamma", ["_ x": .own], on: .floating, .external(.logGamma),
      "The logarithm of the gamma function's magnitude"),
    Builtin(
      .function, "tgamma", ["_ x": .own], on: .floating, .external(.gamma),
      "The gamma function, by its name in C"),
    Builtin(
      .function, "lgamma", ["_ x": .own], on: .floating, .external(.logGamma),
      "The logarithm of the gamma function's magnitude, by its name in C"),
    Builtin(
      .function, "sigmoid", ["_ x": .own], on: .floating, .external(.sigmoid),
      "The logistic function, `1 / (1 + exp(-x))`"),
    Builtin(
      .function, "softplus", ["_ x": .own], on: .floating, .external(.softplus),
      "`log(1 + exp(x))`, without overflow on the way"),
    Builtin(
      .function, "logaddexp", ["_ x": .own, "_ y": .own], on: .floating, .external(.logaddexp),
      "`log(exp(x) + exp(y))`, without overflow on the way"),
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
