extension Builtin {
  /// The methods and properties of floating-point types.
  package static let floatingMembers: [Builtin] =
    floatingClasses + floatingArithmetic
    + floatingParts

  private static let floatingClasses: [Builtin] = [
    Builtin(
      .property, "isNaN", on: .floating, returns: .bool, .kernel("x != x"),
      "Whether the value is not a number"),
    Builtin(
      .property, "isFinite", on: .floating, returns: .bool, .kernel("abs(x) < .infinity"),
      "Whether the value is neither infinite nor NaN"),
    Builtin(
      .property, "isInfinite", on: .floating, returns: .bool, .kernel("abs(x) == .infinity"),
      "Whether the value is infinite"),
    Builtin(
      .property, "isZero", on: .floating, returns: .bool, .kernel("x == 0"),
      "Whether the value is zero, of either sign"),
    Builtin(
      .property, "isNormal", on: .floating, returns: .bool,
      .kernel("abs(x) >= .leastNormalMagnitude && abs(x) < .infinity"),
      "Whether the value has the full precision of its type"),
    Builtin(
      .property, "isSubnormal", on: .floating, returns: .bool,
      .kernel("x != 0 && abs(x) < .leastNormalMagnitude"),
      "Whether the value is closer to zero than any normal one, and not zero"),
    Builtin(
      .method, "isEqual", ["to y": .own], on: .floating, returns: .bool, .primitive(.equal),
      "Whether the values are equal"),
    Builtin(
      .method, "isLess", ["than y": .own], on: .floating, returns: .bool, .primitive(.less),
      "Whether the value is less than another"),
  ]

  private static let floatingArithmetic: [Builtin] = [
    Builtin(
      .property, "magnitude", on: .floating, .primitive(.abs), "The absolute value",
      derivative: "copysign(1, x) * dx"),
    Builtin(
      .method, "squareRoot", on: .floating, .primitive(.sqrt), "The square root",
      derivative: "dx / (2 * sqrt(x))"),
    Builtin(
      .method, "rounded", on: .floating, .primitive(.roundAway),
      "The nearest integral value, ties away from zero",
      derivative: "0"),
    Builtin(
      .method, "rounded", ["_ rule": .word("up")], on: .floating, .primitive(.ceil),
      "The least integral value that is not below",
      derivative: "0"),
    Builtin(
      .method, "rounded", ["_ rule": .word("down")], on: .floating, .primitive(.floor),
      "The greatest integral value that is not above",
      derivative: "0"),
    Builtin(
      .method, "rounded", ["_ rule": .word("towardZero")], on: .floating, .primitive(.trunc),
      "The integral part, toward zero",
      derivative: "0"),
    Builtin(
      .method, "rounded", ["_ rule": .word("toNearestOrEven")], on: .floating,
      .primitive(.roundEven), "The nearest integral value, ties to even",
      derivative: "0"),
    Builtin(
      .method, "rounded", ["_ rule": .word("toNearestOrAwayFromZero")], on: .floating,
      .primitive(.roundAway), "The nearest integral value, ties away from zero",
      derivative: "0"),
    Builtin(
      .method, "rounded", ["_ rule": .word("awayFromZero")], on: .floating,
      .kernel("x < 0 ? floor(x) : ceil(x)"), "The next integral value away from zero",
      derivative: "0"),
    Builtin(
      .method, "addingProduct", ["_ y": .own, "_ z": .own], on: .floating,
      .kernel("fma(y, z, x)"), "The value plus `y * z`, rounded once",
      derivative: "dx + y * dz + z * dy"),
    Builtin(
      .method, "truncatingRemainder", ["dividingBy y": .own], on: .floating, .external(.fmod),
      "The remainder of the division toward zero",
      derivative: "dx - trunc(x / y) * dy"),
    Builtin(
      .method, "remainder", ["dividingBy y": .own], on: .floating, .external(.remainder),
      "The remainder of the division rounded to nearest",
      derivative: "dx - rint(x / y) * dy"),
    Builtin(
      .mutatingMethod, "round", on: .floating, .primitive(.roundAway),
      "Rounds the variable to nearest, ties away from zero"),
    Builtin(
      .mutatingMethod, "round", ["_ rule": .word("up")], on: .floating, .primitive(.ceil),
      "Rounds the variable up"),
    Builtin(
      .mutatingMethod, "round", ["_ rule": .word("down")], on: .floating, .primitive(.floor),
      "Rounds the variable down"),
    Builtin(
      .mutatingMethod, "round", ["_ rule": .word("towardZero")], on: .floating,
      .primitive(.trunc), "Rounds the variable toward zero"),
    Builtin(
      .mutatingMethod, "round", ["_ rule": .word("toNearestOrEven")], on: .floating,
      .primitive(.roundEven), "Rounds the variable to nearest, ties to even"),
    Builtin(
      .mutatingMethod, "round", ["_ rule": .word("toNearestOrAwayFromZero")], on: .floating,
      .primitive(.roundAway), "Rounds the variable to nearest, ties away from zero"),
    Builtin(
      .mutatingMethod, "round", ["_ rule": .word("awayFromZero")], on: .floating,
      .kernel("x < 0 ? floor(x) : ceil(x)"), "Rounds the variable away from zero"),
    Builtin(
      .mutatingMethod, "negate", on: .floating, .primitive(.neg),
      "Changes the sign of the variable"),
    Builtin(
      .mutatingMethod, "formSquareRoot", on: .floating, .primitive(.sqrt),
      "Replaces the variable by its square root"),
    Builtin(
      .mutatingMethod, "addProduct", ["_ y": .own, "_ z": .own], on: .floating,
      .kernel("fma(y, z, x)"), "Adds `y * z` to the variable, rounded once"),
    Builtin(
      .mutatingMethod, "formTruncatingRemainder", ["dividingBy y": .own], on: .floating,
      .external(.fmod), "Replaces the variable by its remainder toward zero"),
    Builtin(
      .mutatingMethod, "formRemainder", ["dividingBy y": .own], on: .floating,
      .external(.remainder), "Replaces the variable by its remainder to nearest"),
    Builtin(
      .staticMethod, "minimum", ["_ x": .own, "_ y": .own], on: .floating,
      .kernel("x <= y || y != y ? x : y"), "The lesser argument; a number rather than NaN"),
    Builtin(
      .staticMethod, "maximum", ["_ x": .own, "_ y": .own], on: .floating,
      .kernel("x > y || y != y ? x : y"), "The greater argument; a number rather than NaN"),
    Builtin(
      .staticMethod, "minimumMagnitude", ["_ x": .own, "_ y": .own], on: .floating,
      .kernel("abs(x) <= abs(y) || y != y ? x : y"), "The argument closer to zero"),
    Builtin(
      .staticMethod, "maximumMagnitude", ["_ x": .own, "_ y": .own], on: .floating,
      .kernel("abs(x) > abs(y) || y != y ? x : y"), "The argument farther from zero"),
  ]

  private static let floatingParts: [Builtin] = [
    Builtin(
      .property, "bitPattern", on: .floating, returns: .bits, .bitcast,
      "The bits of the value"),
    Builtin(
      .property, "nextUp", on: .floating,
      .kernel(
        """
        let y = x + 0
        let next = T(bitPattern: y.bitPattern &+ (y < 0 ? Bits.max : 1))
        return y < .infinity ? next : y
        """), "The least value above"),
    Builtin(
      .property, "nextDown", on: .floating, .kernel("-(-x).nextUp"), "The greatest value below"),
    Builtin(
      .property, "ulp", on: .floating,
      .kernel(
        """
        let binade = T(bitPattern: x.bitPattern & T.infinity.bitPattern)
        return abs(x) < .infinity ? binade.nextUp - binade : .nan
        """), "The distance to the next value away from zero"),
    Builtin(
      .property, "exponent", on: .floating, returns: .int,
      .kernel(
        """
        let width = T.significandBitCount
        let bits = abs(x).bitPattern
        let biased = Int(bits &>> width)
        let bias = Int(T.infinity.bitPattern &>> width) / 2
        let tiny = Bits.bitWidth - bits.leadingZeroBitCount - width - bias
        return x == 0 ? Int.min : !(abs(x) < .infinity) ? Int.max : biased > 0 ? biased - bias : tiny
        """), "The exponent of 2 of the leading bit"),
    Builtin(
      .property, "significand", on: .floating,
      .kernel(
        """
        let width = T.significandBitCount
        let bits = abs(x).bitPattern
        let shift = bits &>> width == 0 ? bits.leadingZeroBitCount - (Bits.bitWidth - 1 - width) : 0
        let one = (1 as T).bitPattern
        let mantissa = T(bitPattern: bits &<< shift & ((1 &<< width) - 1) | one)
        return x == 0 || !(abs(x) < .infinity) ? abs(x) : mantissa
        """), "The magnitude scaled into 1..<2"),
    Builtin(
      .property, "binade", on: .floating, .kernel("x == 0 ? x : x / x.significand"),
      "The power of two with the value's exponent and sign"),
    Builtin(
      .property, "exponentBitPattern", on: .floating, returns: .scalar(.uint),
      .kernel(
        "UInt(truncatingIfNeeded: abs(x).bitPattern &>> T.significandBitCount)"),
      "The bits of the exponent"),
    Builtin(
      .property, "significandBitPattern", on: .floating, returns: .bits,
      .kernel("x.bitPattern & ((1 &<< T.significandBitCount) - 1)"),
      "The bits of the significand"),
  ]

  /// The static members of floating-point types.
  package static let floatingConstants: [Builtin] = [
    Builtin(
      .staticProperty, "pi", on: .floating,
      .constant { select($0, 0x4248, 0x4049_0FDA, 0x4009_21FB_5444_2D18) },
      "π, rounded toward zero"),
    Builtin(
      .staticProperty, "infinity", on: .floating,
      .constant { select($0, 0x7C00, 0x7F80_0000, 0x7FF0_0000_0000_0000) },
      "Positive infinity"),
    Builtin(
      .staticProperty, "nan", on: .floating,
      .constant { select($0, 0x7E00, 0x7FC0_0000, 0x7FF8_0000_0000_0000) }, "A quiet NaN"),
    Builtin(
      .staticProperty, "ulpOfOne", on: .floating,
      .constant { select($0, 0x1400, 0x3400_0000, 0x3CB0_0000_0000_0000) },
      "The distance from 1 to the next value above"),
    Builtin(
      .staticProperty, "greatestFiniteMagnitude", on: .floating,
      .constant { select($0, 0x7BFF, 0x7F7F_FFFF, 0x7FEF_FFFF_FFFF_FFFF) },
      "The greatest finite value"),
    Builtin(
      .staticProperty, "leastNormalMagnitude", on: .floating,
      .constant { select($0, 0x0400, 0x0080_0000, 0x0010_0000_0000_0000) },
      "The least positive normal value"),
    Builtin(
      .staticProperty, "leastNonzeroMagnitude", on: .floating, .constant { _ in 1 },
      "The least positive value"),
    Builtin(
      .staticProperty, "radix", on: .floating, returns: .int, .constant { _ in 2 }, "2"),
    Builtin(
      .staticProperty, "significandBitCount", on: .floating, returns: .int,
      .constant { UInt64($0.significandBitCount) }, "The number of stored significand bits"),
    Builtin(
      .staticProperty, "exponentBitCount", on: .floating, returns: .int,
      .constant { UInt64($0.bitWidth - 1 - $0.significandBitCount) },
      "The number of exponent bits"),
  ]

  /// The value for half, single or double precision.
  private static func select(
    _ type: ElementType, _ half: UInt64, _ single: UInt64, _ double: UInt64
  ) -> UInt64 {
    type == .float16 ? half : type == .float ? single : double
  }
}
