extension Builtin {
  /// The free functions that are instructions, or a few of them.
  package static let functions: [Builtin] = [
    Builtin(
      .function, "abs", ["_ x": .own], on: .signedIntegers, .checked(.abs),
      "The absolute value; overflows for the least value"),
    Builtin(
      .function, "abs", ["_ x": .own], on: .floating, .primitive(.abs), "The absolute value",
      derivative: "copysign(1, x) * dx"),
    Builtin(
      .function, "min", ["_ x": .own, "_ y": .own], on: .numeric, isVariadic: true,
      .primitive(.min), "The least argument: `y < x ? y : x`",
      derivative: "select(y < x, dy, dx)"),
    Builtin(
      .function, "max", ["_ x": .own, "_ y": .own], on: .numeric, isVariadic: true,
      .primitive(.max), "The greatest argument: `y >= x ? y : x`",
      derivative: "select(y >= x, dy, dx)"),
    Builtin(
      .function, "sqrt", ["_ x": .own], on: .floating, .primitive(.sqrt), "The square root",
      derivative: "dx / (2 * sqrt(x))"),
    Builtin(
      .function, "floor", ["_ x": .own], on: .floating, .primitive(.floor),
      "The greatest integral value that is not above",
      derivative: "0"),
    Builtin(
      .function, "ceil", ["_ x": .own], on: .floating, .primitive(.ceil),
      "The least integral value that is not below",
      derivative: "0"),
    Builtin(
      .function, "trunc", ["_ x": .own], on: .floating, .primitive(.trunc),
      "The integral part, toward zero",
      derivative: "0"),
    Builtin(
      .function, "round", ["_ x": .own], on: .floating, .primitive(.roundAway),
      "The nearest integral value, ties away from zero",
      derivative: "0"),
    Builtin(
      .function, "rint", ["_ x": .own], on: .floating, .primitive(.roundEven),
      "The nearest integral value, ties to even",
      derivative: "0"),
    Builtin(
      .function, "nearbyint", ["_ x": .own], on: .floating, .primitive(.roundEven),
      "The nearest integral value, ties to even",
      derivative: "0"),
    Builtin(
      .function, "fma", ["_ x": .own, "_ y": .own, "_ z": .own], on: .floating,
      .primitive(.fma), "`x * y + z`, rounded once",
      derivative: "x * dy + y * dx + dz"),
    Builtin(
      .function, "fabs", ["_ x": .own], on: .floating, .primitive(.abs), "The absolute value",
      derivative: "copysign(1, x) * dx"),
    Builtin(
      .function, "copysign", ["_ x": .own, "_ y": .own], on: .floating, .primitive(.copysign),
      "The magnitude of the first argument with the sign of the second",
      derivative: "copysign(1, x) * copysign(1, y) * dx"),
    Builtin(
      .function, "fmin", ["_ x": .own, "_ y": .own], on: .floating,
      .kernel("x <= y || y != y ? x : y"), "The lesser argument; a number rather than NaN",
      derivative: "select(x <= y, dx, dy)"),
    Builtin(
      .function, "fmax", ["_ x": .own, "_ y": .own], on: .floating,
      .kernel("x >= y || y != y ? x : y"), "The greater argument; a number rather than NaN",
      derivative: "select(x >= y, dx, dy)"),
    Builtin(
      .function, "scalbn", ["_ x": .own, "_ n": .int], on: .floating, .kernel(scaling),
      "`x` times 2 to the power `n`, rounded once"),
    Builtin(
      .function, "ldexp", ["_ x": .own, "_ n": .int], on: .floating, .kernel(scaling),
      "`x` times 2 to the power `n`, rounded once"),
  ]

  /// Multiplies by powers of two such that only the last step rounds, as musl's `scalbn` does.
  static let scaling = """
    let width = T.significandBitCount
    let bias = Int(T.infinity.bitPattern &>> width) / 2
    let large = T(bitPattern: Bits(truncatingIfNeeded: 2 * bias) &<< width)
    let small = T(bitPattern: Bits(truncatingIfNeeded: width + 2) &<< width)
    var y = x
    var k = max(min(n, 4 * bias), -4 * bias)
    while k > bias {
      y *= large
      k -= bias
    }
    while k < 1 - bias {
      y *= small
      k += bias - 2 - width
    }
    return y * T(bitPattern: Bits(truncatingIfNeeded: k + bias) &<< width)
    """
}
