extension Builtin {
  /// The initialisers of the scalar types.
  package static let conversions: [Builtin] = [
    Builtin(
      .initializer, "init", ["_ y": .any(.numeric)], on: .integers, .checkedConvert,
      "Converts toward zero; faults if the value is not representable"),
    Builtin(
      .initializer, "init", ["_ y": .any(.numeric)], on: .floating, .convert,
      "Converts, rounding to nearest"),
    Builtin(
      .initializer, "init", ["_ y": .any(.bool)], on: .bool, .convert, "The value itself"),
    Builtin(
      .initializer, "init", ["truncatingIfNeeded y": .any(.integers)], on: .integers, .convert,
      "Keeps the low bits, or extends by the sign"),
    Builtin(
      .initializer, "init", ["clamping y": .any(.integers)], on: .integers,
      .kernel("y < T.min ? T.min : y > T.max ? T.max : T(truncatingIfNeeded: y)"),
      "Converts; what is out of range becomes the nearest end of it"),
    Builtin(
      .initializer, "init", ["bitPattern y": .bits], on: [.integers, .floating], .bitcast,
      "The value with these bits"),
    Builtin(
      .initializer, "init", ["signOf y": .own, "magnitudeOf z": .own], on: .floating,
      .kernel("copysign(z, y)"), "The sign of one value and the magnitude of another"),
    Builtin(
      .initializer, "init", ["sign s": .sign, "exponent n": .int, "significand y": .own],
      on: .floating, .kernel("s ? -scalbn(y, n) : scalbn(y, n)"),
      "The significand times 2 to the power of the exponent, negated for minus"),
    Builtin(.initializer, "init", on: .numeric, .constant { _ in 0 }, "Zero"),
    Builtin(.initializer, "init", on: .bool, .constant { _ in 0 }, "False"),
  ]

  /// What only the text of other builtins uses, and what operators stand for.
  package static let internals: [Builtin] = [
    internalPair("_mulHigh", .mulHigh, "The upper half of the full product"),
    internalPair("_addIsExact", .addIsExact, "Whether the sum is representable", .bool),
    internalPair("_subIsExact", .subIsExact, "Whether the difference is representable", .bool),
    internalPair("_mulIsExact", .mulIsExact, "Whether the product is representable", .bool),
    Builtin(
      .function, "_isMinus", ["_ x": .own], on: .floating, returns: .bool,
      .kernel("copysign(1, x) < 0"), "Whether the sign is minus"),
    Builtin(
      .function, "_popcount", ["_ x": .own], on: .integers, .primitive(.popcount),
      "The number of bits that are 1"),
    Builtin(
      .function, "_leadingZeros", ["_ x": .own], on: .integers, .primitive(.leadingZeros),
      "The number of zeros above the highest 1"),
    Builtin(
      .function, "_trailingZeros", ["_ x": .own], on: .integers, .primitive(.trailingZeros),
      "The number of zeros below the lowest 1"),
    Builtin(
      .function, "_shiftLeft", ["_ x": .own, "_ n": .int], on: .integers,
      .kernel(
        """
        let left = x &<< T(truncatingIfNeeded: n)
        let right = x &>> T(truncatingIfNeeded: 0 &- n)
        let sign = x &>> T(truncatingIfNeeded: T.bitWidth - 1)
        let fill = T.min < 0 ? sign : 0
        return n >= 0 ? (n < T.bitWidth ? left : 0) : n > 0 &- T.bitWidth ? right : fill
        """), "`x << n` for any `n`"),
    Builtin(
      .function, "_shiftRight", ["_ x": .own, "_ n": .int], on: .integers,
      .kernel(
        """
        let left = x &<< T(truncatingIfNeeded: 0 &- n)
        let right = x &>> T(truncatingIfNeeded: n)
        let sign = x &>> T(truncatingIfNeeded: T.bitWidth - 1)
        let fill = T.min < 0 ? sign : 0
        return n >= 0 ? (n < T.bitWidth ? right : fill) : n > 0 &- T.bitWidth ? left : 0
        """), "`x >> n` for any `n`"),
    mixed("_lessSigned", "x < 0 || UInt64(truncatingIfNeeded: x) < y"),
    mixed("_lessOrEqualSigned", "x < 0 || UInt64(truncatingIfNeeded: x) <= y"),
    mixed("_equalSigned", "x >= 0 && UInt64(truncatingIfNeeded: x) == y"),
    Builtin(
      .function, "_lessUnsigned", ["_ x": .scalar(.uint64), "_ y": .scalar(.int64)],
      on: ElementTypes(.int64), returns: .bool,
      .kernel("y >= 0 && x < UInt64(truncatingIfNeeded: y)"), "Compares integers of either sign"),
    Builtin(
      .function, "_lessOrEqualUnsigned", ["_ x": .scalar(.uint64), "_ y": .scalar(.int64)],
      on: ElementTypes(.int64), returns: .bool,
      .kernel("y >= 0 && x <= UInt64(truncatingIfNeeded: y)"),
      "Compares integers of either sign"),
    Builtin(
      .function, "_equalUnsigned", ["_ x": .scalar(.uint64), "_ y": .scalar(.int64)],
      on: ElementTypes(.int64), returns: .bool,
      .kernel("y >= 0 && x == UInt64(truncatingIfNeeded: y)"),
      "Compares integers of either sign"),
  ]

  /// A row that gives the text of other builtins an instruction.
  private static func internalPair(
    _ name: String, _ primitive: Primitive, _ documentation: String, _ result: TypeRule = .own
  ) -> Builtin {
    Builtin(
      .function, name, ["_ x": .own, "_ y": .own], on: .integers, returns: result,
      .primitive(primitive), documentation)
  }

  /// A comparison of a signed integer with an unsigned one.
  private static func mixed(_ name: String, _ text: String) -> Builtin {
    Builtin(
      .function, name, ["_ x": .scalar(.int64), "_ y": .scalar(.uint64)],
      on: ElementTypes(.int64), returns: .bool, .kernel(text), "Compares integers of either sign")
  }
}
