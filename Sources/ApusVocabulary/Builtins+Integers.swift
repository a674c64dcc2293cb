extension Builtin {
  /// The methods and properties of integers (and of `Bool`).
  package static let integerMembers: [Builtin] = [
    Builtin(
      .mutatingMethod, "toggle", on: .bool, .primitive(.not), "Negates the variable"),
    Builtin(
      .property, "magnitude", on: .signedIntegers, returns: .magnitude,
      .kernel("let y = Magnitude(truncatingIfNeeded: x)\nreturn x < 0 ? 0 &- y : y"),
      "The absolute value, in the unsigned type"),
    Builtin(
      .property, "magnitude", on: .unsignedIntegers, .convert, "The value itself"),
    Builtin(
      .method, "signum", on: .signedIntegers, .kernel("x > 0 ? 1 : x < 0 ? -1 : 0"),
      "-1, 0 or 1, as the value is negative, zero or positive"),
    Builtin(
      .method, "signum", on: .unsignedIntegers, .kernel("x > 0 ? 1 : 0"),
      "0 for zero, else 1"),
    Builtin(
      .method, "isMultiple", ["of y": .own], on: .integers, returns: .bool,
      .kernel("y == 0 ? x == 0 : y == ~0 && T.min < 0 ? true : x % y == 0"),
      "Whether the value is a multiple of another"),
    Builtin(
      .method, "quotientAndRemainder", ["dividingBy y": .own], on: .integers,
      returns: .tuple([("quotient", .own), ("remainder", .own)]), .kernel("(x / y, x % y)"),
      "Quotient and remainder of the division toward zero"),
    Builtin(
      .method, "multipliedFullWidth", ["by y": .own], on: .integers,
      returns: .tuple([("high", .own), ("low", .magnitude)]),
      .kernel("(_mulHigh(x, y), Magnitude(truncatingIfNeeded: x &* y))"),
      "Both halves of the full product"),
    Builtin(
      .method, "addingReportingOverflow", ["_ y": .own], on: .integers, returns: reported,
      .kernel("(x &+ y, !_addIsExact(x, y))"), "The wrapped sum, and whether it overflowed"),
    Builtin(
      .method, "subtractingReportingOverflow", ["_ y": .own], on: .integers, returns: reported,
      .kernel("(x &- y, !_subIsExact(x, y))"),
      "The wrapped difference, and whether it overflowed"),
    Builtin(
      .method, "multipliedReportingOverflow", ["by y": .own], on: .integers, returns: reported,
      .kernel("(x &* y, !_mulIsExact(x, y))"), "The wrapped product, and whether it overflowed"),
    Builtin(
      .method, "dividedReportingOverflow", ["by y": .own], on: .integers, returns: reported,
      .kernel(
        "let bad = y == 0 || y == ~0 && T.min < 0 && x == T.min\n"
          + "return (bad ? x : x / (bad ? 1 : y), bad)"),
      "The quotient, and whether there is none"),
    Builtin(
      .method, "remainderReportingOverflow", ["dividingBy y": .own], on: .integers,
      returns: reported,
      .kernel(
        "let bad = y == 0 || y == ~0 && T.min < 0 && x == T.min\n"
          + "return (y == 0 ? x : bad ? 0 : x % (bad ? 1 : y), bad)"),
      "The remainder, and whether the division overflowed"),
    Builtin(
      .property, "nonzeroBitCount", on: .integers, returns: .int,
      .kernel("Int(truncatingIfNeeded: Magnitude(truncatingIfNeeded: _popcount(x)))"),
      "The number of bits that are 1"),
    Builtin(
      .property, "leadingZeroBitCount", on: .integers, returns: .int,
      .kernel("Int(truncatingIfNeeded: Magnitude(truncatingIfNeeded: _leadingZeros(x)))"),
      "The number of zeros above the highest 1"),
    Builtin(
      .property, "trailingZeroBitCount", on: .integers, returns: .int,
      .kernel("Int(truncatingIfNeeded: Magnitude(truncatingIfNeeded: _trailingZeros(x)))"),
      "The number of zeros below the lowest 1"),
    Builtin(
      .property, "byteSwapped", on: .integers, .primitive(.byteSwap),
      "The bytes in reverse order"),
    Builtin(
      .property, "bigEndian", on: .integers, .primitive(.byteSwap),
      "The value in big-endian byte order"),
    Builtin(
      .property, "littleEndian", on: .integers, .convert,
      "The value in little-endian byte order"),
    Builtin(
      .property, "bitWidth", on: .integers, returns: .int, .constant { UInt64($0.bitWidth) },
      "The number of bits of the type"),
    Builtin(
      .method, "advanced", ["by n": .int], on: .signedIntegers, .kernel("T(Int(x) + n)"),
      "The value plus `n`"),
    Builtin(
      .method, "distance", ["to y": .own], on: .signedIntegers, returns: .int,
      .kernel("Int(y) - Int(x)"), "How much is to be added to reach another value"),
    Builtin(
      .mutatingMethod, "negate", on: .signedIntegers, .checked(.neg),
      "Changes the sign of the variable"),
  ]

  private static let reported = TypeRule.tuple([("partialValue", .own), ("overflow", .bool)])

  /// The static members of integers.
  package static let integerConstants: [Builtin] = [
    Builtin(
      .staticProperty, "max", on: .integers,
      .constant { $0.isSignedInteger ? (1 << UInt64($0.bitWidth - 1)) - 1 : .max },
      "The greatest value"),
    Builtin(
      .staticProperty, "min", on: .integers,
      .constant { $0.isSignedInteger ? 1 << UInt64($0.bitWidth - 1) : 0 }, "The least value"),
    Builtin(.staticProperty, "zero", on: .numeric, .constant { _ in 0 }, "Zero"),
    Builtin(
      .staticProperty, "bitWidth", on: .integers, returns: .int,
      .constant { UInt64($0.bitWidth) }, "The number of bits of the type"),
    Builtin(
      .staticProperty, "isSigned", on: .integers, returns: .bool,
      .constant { $0.isSignedInteger ? 1 : 0 }, "Whether the type has negative values"),
  ]
}
