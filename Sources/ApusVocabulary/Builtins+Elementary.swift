extension Builtin {
  /// The elementary functions, which the prelude computes, and those of the C library that are exact.
  package static let elementaryFunctions: [Builtin] = [
    Builtin(
      .function, "exp", ["_ x": .own], on: .floating, .external(.exp),
      "e to the power `x`",
      derivative: "exp(x) * dx"),
    Builtin(
      .function, "exp2", ["_ x": .own], on: .floating, .external(.exp2),
      "2 to the power `x`",
      derivative: "exp2(x) * log(2) * dx"),
    Builtin(
      .function, "exp10", ["_ x": .own], on: .floating, .external(.exp10),
      "10 to the power `x`",
      derivative: "exp10(x) * log(10) * dx"),
    Builtin(
      .function, "expm1", ["_ x": .own], on: .floating, .external(.expm1),
      "`exp(x) - 1`, accurate near zero",
      derivative: "exp(x) * dx"),
    Builtin(
      .function, "log", ["_ x": .own], on: .floating, .external(.log),
      "The natural logarithm",
      derivative: "dx / x"),
    Builtin(
      .function, "log2", ["_ x": .own], on: .floating, .external(.log2),
      "The logarithm to base 2",
      derivative: "dx / (x * log(2))"),
    Builtin(
      .function, "log10", ["_ x": .own], on: .floating, .external(.log10),
      "The logarithm to base 10",
      derivative: "dx / (x * log(10))"),
    Builtin(
      .function, "log1p", ["_ x": .own], on: .floating, .external(.log1p),
      "`log(1 + x)`, accurate near zero",
      derivative: "dx / (1 + x)"),
    Builtin(
      .function, "pow", ["_ x": .own, "_ y": .own], on: .floating, .external(.pow),
      "`x` to the power `y`",
      // Where the base is zero, so is the change with the exponent. Complex numbers have a magnitude.
      derivative: "y * pow(x, y - 1) * dx + pow(x, y) * select(x.magnitude > 0, log(x), x) * dy"),
    Builtin(
      .function, "cbrt", ["_ x": .own], on: .floating, .external(.cbrt),
      "The cube root",
      derivative: "dx / (3 * pow(cbrt(x), 2))"),
    Builtin(
      .function, "hypot", ["_ x": .own, "_ y": .own], on: .floating, .external(.hypot),
      "The square root of `x * x + y * y`, without overflow on the way",
      derivative: "(x * dx + y * dy) / hypot(x, y)"),
    Builtin(
      .function, "sin", ["_ x": .own], on: .floating, .external(.sin),
      "The sine",
      derivative: "cos(x) * dx"),
    Builtin(
      .function, "cos", ["_ x": .own], on: .floating, .external(.cos),
      "The cosine",
      derivative: "-sin(x) * dx"),
    Builtin(
      .function, "tan", ["_ x": .own], on: .floating, .external(.tan),
      "The tangent",
      derivative: "(1 + pow(tan(x), 2)) * dx"),
    Builtin(
      .function, "sinPi", ["_ x": .own], on: .floating, .external(.sinPi),
      "The sine of pi times `x`",
      derivative: "pi * cosPi(x) * dx"),
    Builtin(
      .function, "cosPi", ["_ x": .own], on: .floating, .external(.cosPi),
      "The cosine of pi times `x`",
      derivative: "-pi * sinPi(x) * dx"),
    Builtin(
      .function, "tanPi", ["_ x": .own], on: .floating, .external(.tanPi),
      "The tangent of pi times `x`",
      derivative: "pi * (1 + pow(tanPi(x), 2)) * dx"),
    Builtin(
      .function, "sincos", ["_ x": .own], on: .floating,
      returns: .tuple([("sin", .own), ("cos", .own)]), .kernel("(sin(x), cos(x))"),
      "The sine and the cosine, for little more than one of them",
      errorBound: ExternalFunction.sin.errorBound),
    Builtin(
      .function, "asin", ["_ x": .own], on: .floating, .external(.asin),
      "The arc sine",
      derivative: "dx / sqrt(1 - x * x)"),
    Builtin(
      .function, "acos", ["_ x": .own], on: .floating, .external(.acos),
      "The arc cosine",
      derivative: "-dx / sqrt(1 - x * x)"),
    Builtin(
      .function, "atan", ["_ x": .own], on: .floating, .external(.atan),
      "The arc tangent",
      derivative: "dx / (1 + x * x)"),
    Builtin(
      .function, "atan2", ["_ y": .own, "_ x": .own], on: .floating, .external(.atan2),
      "The angle of the point (x, y)",
      derivative: "(x * dy - y * dx) / (x * x + y * y)"),
    Builtin(
      .function, "sinh", ["_ x": .own], on: .floating, .external(.sinh),
      "The hyperbolic sine",
      derivative: "cosh(x) * dx"),
    Builtin(
      .function, "cosh", ["_ x": .own], on: .floating, .external(.cosh),
      "The hyperbolic cosine",
      derivative: "sinh(x) * dx"),
    Builtin(
      .function, "tanh", ["_ x": .own], on: .floating, .external(.tanh),
      "The hyperbolic tangent",
      derivative: "(1 - pow(tanh(x), 2)) * dx"),
    Builtin(
      .function, "asinh", ["_ x": .own], on: .floating, .external(.asinh),
      "The inverse hyperbolic sine",
      derivative: "dx / sqrt(x * x + 1)"),
    Builtin(
      .function, "acosh", ["_ x": .own], on: .floating, .external(.acosh),
      "The inverse hyperbolic cosine",
      derivative: "dx / sqrt(x * x - 1)"),
    Builtin(
      .function, "atanh", ["_ x": .own], on: .floating, .external(.atanh),
      "The inverse hyperbolic tangent",
      derivative: "dx / (1 - x * x)"),
    Builtin(
      .function, "erf", ["_ x": .own], on: .floating, .external(.erf),
      "The error function",
      derivative: "2 / sqrt(pi) * exp(-(x * x)) * dx"),
    Builtin(
      .function, "erfc", ["_ x": .own], on: .floating, .external(.erfc),
      "`1 - erf(x)`, accurate for large `x`",
      derivative: "-2 / sqrt(pi) * exp(-(x * x)) * dx"),
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
      "The logistic function, `1 / (1 + exp(-x))`",
      derivative: "sigmoid(x) * (1 - sigmoid(x)) * dx"),
    Builtin(
      .function, "softplus", ["_ x": .own], on: .floating, .external(.softplus),
      "`log(1 + exp(x))`, without overflow on the way",
      derivative: "sigmoid(x) * dx"),
    Builtin(
      .function, "logaddexp", ["_ x": .own, "_ y": .own], on: .floating, .external(.logaddexp),
      "`log(exp(x) + exp(y))`, without overflow on the way",
      derivative: "sigmoid(x - y) * dx + sigmoid(y - x) * dy"),
    Builtin(
      .function, "fmod", ["_ x": .own, "_ y": .own], on: .floating, .external(.fmod),
      "The remainder of `x / y` truncated; of the sign of `x`",
      derivative: "dx - trunc(x / y) * dy"),
    Builtin(
      .function, "remainder", ["_ x": .own, "_ y": .own], on: .floating, .external(.remainder),
      "The remainder of `x / y` rounded to nearest",
      derivative: "dx - rint(x / y) * dy"),
    Builtin(
      .function, "fdim", ["_ x": .own, "_ y": .own], on: .floating, .external(.fdim),
      "`x - y` where that is positive, else zero",
      derivative: "select(x > y, dx - dy, 0.0)"),
    Builtin(
      .function, "logb", ["_ x": .own], on: .floating, .external(.logb),
      "The exponent of `x`",
      derivative: "0"),
  ]
}
