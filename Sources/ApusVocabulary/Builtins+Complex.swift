/// Complex numbers, with the names and the formulas of swift-numerics 1.1, so that results are the
/// same to the bit.
///
/// A number of which a component is infinite or NaN is the one point at infinity.
extension Builtin {
  /// The members of complex types.
  package static let complexMembers: [Builtin] =
    complexConstants + complexParts + complexClasses + complexSizes

  // MARK: Constants and initialisers

  private static let complexConstants: [Builtin] = [
    Builtin(.staticProperty, "zero", on: .complex, .kernel("T(0, 0)"), "Zero"),
    Builtin(.staticProperty, "one", on: .complex, .kernel("T(1, 0)"), "One"),
    Builtin(.staticProperty, "i", on: .complex, .kernel("T(0, 1)"), "The imaginary unit"),
    Builtin(
      .staticProperty, "infinity", on: .complex, .kernel("T(.infinity, 0)"),
      "The point at infinity"),
    Builtin(
      .initializer, "init", ["_ x": .magnitude, "_ y": .magnitude], on: .complex, .regroup,
      "The number with this real and this imaginary part"),
    Builtin(
      .initializer, "init", ["_ y": .any([.integers, .floating, .complex])], on: .complex,
      .convert, "The real number, or the complex one, each part rounded to nearest"),
    Builtin(
      .initializer, "init", ["imaginary y": .magnitude], on: .complex, .kernel("T(0, y)"),
      "The number with this imaginary part and a real part of zero"),
    Builtin(
      .initializer, "init", ["length r": .magnitude, "phase t": .magnitude], on: .complex,
      .kernel(
        """
        precondition(
          abs(t) < .infinity || r == 0 || abs(r) == .infinity,
          "Either phase must be finite, or length must be zero or infinite.")
        return abs(t) < .infinity ? T(cos(t) * r, sin(t) * r) : T(r, 0)
        """), "The number with these polar coordinates"),
  ]

  // MARK: Parts

  private static let complexParts: [Builtin] = [
    Builtin(
      .property, "rawStorage", on: .complex,
      returns: .tuple([("x", .magnitude), ("y", .magnitude)]), .regroup,
      "Both parts as they are stored, of numbers that are not finite too"),
    Builtin(
      .property, "real", on: .complex, returns: .magnitude, .kernel("_real(x)"),
      "The real part; NaN if the number is not finite"),
    Builtin(
      .property, "imaginary", on: .complex, returns: .magnitude, .kernel("_imaginary(x)"),
      "The imaginary part; NaN if the number is not finite"),
    Builtin(
      .property, "conjugate", on: .complex, .kernel("T(x.rawStorage.x, -x.rawStorage.y)"),
      "The number with the opposite imaginary part"),
    Builtin(
      .property, "canonicalized", on: .complex,
      .kernel("x.isZero ? T(0, 0) : x.isFinite ? x : T(.infinity, 0)"),
      "The number itself; zero and infinity without a sign"),
    Builtin(
      .method, "multiplied", ["by y": .magnitude], on: .complex,
      .kernel("T(x.rawStorage.x * y, x.rawStorage.y * y)"), "The product with a real number"),
    Builtin(
      .method, "divided", ["by y": .magnitude], on: .complex,
      .kernel("T(x.rawStorage.x / y, x.rawStorage.y / y)"), "The quotient by a real number"),
  ]

  private static let complexClasses: [Builtin] = [
    Builtin(
      .property, "isFinite", on: .complex, returns: .bool,
      .kernel("x.rawStorage.x.isFinite && x.rawStorage.y.isFinite"),
      "Whether neither part is infinite or NaN"),
    Builtin(
      .property, "isNormal", on: .complex, returns: .bool,
      .kernel("x.isFinite && (x.rawStorage.x.isNormal || x.rawStorage.y.isNormal)"),
      "Whether the number is finite and one of its parts has the full precision of its type"),
    Builtin(
      .property, "isSubnormal", on: .complex, returns: .bool,
      .kernel("x.isFinite && !x.isNormal && !x.isZero"),
      "Whether the number is closer to zero than any normal one, and not zero"),
    Builtin(
      .property, "isZero", on: .complex, returns: .bool,
      .kernel("x.rawStorage.x == 0 && x.rawStorage.y == 0"), "Whether both parts are zero"),
  ]

  // MARK: Sizes

  private static let complexSizes: [Builtin] = [
    Builtin(
      .property, "length", on: .complex, returns: .magnitude,
      .kernel(
        """
        let naive = x.lengthSquared
        let (a, b) = x.rawStorage
        return naive.isNormal ? naive.squareRoot() : x.isFinite ? hypot(a, b) : .infinity
        """), "The modulus, without overflow on the way",
      errorBound: "as `hypot`"),
    Builtin(
      .property, "lengthSquared", on: .complex, returns: .magnitude,
      .kernel(
        """
        let (a, b) = x.rawStorage
        return a * a + b * b
        """), "The square of the modulus, which may overflow where that does not"),
    Builtin(
      .property, "magnitude", on: .complex, returns: .magnitude,
      .kernel(
        """
        let (a, b) = x.rawStorage
        return x.isFinite ? max(abs(a), abs(b)) : .infinity
        """), "The maximum norm: the greater of the magnitudes of both parts"),
    Builtin(
      .property, "phase", on: .complex, returns: .magnitude,
      .kernel(
        """
        let (a, b) = x.rawStorage
        return x.isFinite && !x.isZero ? atan2(b, a) : .nan
        """), "The angle above the real axis; NaN for zero and infinity",
      errorBound: "as `atan2`"),
    Builtin(
      .property, "polar", on: .complex,
      returns: .tuple([("length", .magnitude), ("phase", .magnitude)]),
      .kernel("(x.length, x.phase)"), "The modulus and the angle"),
  ]

  // MARK: Operators

  /// What operators on complex numbers stand for, and what the rows above share.
  package static let complexOperators: [Builtin] = [
    Builtin(
      .function, "_real", ["_ x": .own], on: .complex, returns: .magnitude,
      .kernel("x.isFinite ? x.rawStorage.x : .nan"), "The real part"),
    Builtin(
      .function, "_imaginary", ["_ x": .own], on: .complex, returns: .magnitude,
      .kernel("x.isFinite ? x.rawStorage.y : .nan"), "The imaginary part"),
    Builtin(
      .function, "_add", ["_ x": .own, "_ y": .own], on: .complex,
      .kernel("T(x.rawStorage.x + y.rawStorage.x, x.rawStorage.y + y.rawStorage.y)"), "The sum"),
    Builtin(
      .function, "_subtract", ["_ x": .own, "_ y": .own], on: .complex,
      .kernel("T(x.rawStorage.x - y.rawStorage.x, x.rawStorage.y - y.rawStorage.y)"),
      "The difference"),
    Builtin(
      .function, "_negate", ["_ x": .own], on: .complex,
      .kernel("T(0 - x.rawStorage.x, 0 - x.rawStorage.y)"), "Zero minus the number"),
    Builtin(
      .function, "_multiply", ["_ x": .own, "_ y": .own], on: .complex,
      .kernel(
        """
        let (a, b) = x.rawStorage
        let (c, d) = y.rawStorage
        return T(a * c - b * d, a * d + b * c)
        """), "The product"),
    Builtin(
      .function, "_divide", ["_ x": .own, "_ y": .own], on: .complex,
      .kernel("y.lengthSquared.isNormal ? _divideScaled(x, y) : _divideRescaled(x, y)"),
      "The quotient"),
    Builtin(
      .function, "_divideScaled", ["_ x": .own, "_ y": .own], on: .complex,
      .kernel("x * y.conjugate.divided(by: y.lengthSquared)"),
      "The quotient, where the square of the divisor is a normal number"),
    Builtin(
      .function, "_divideRescaled", ["_ x": .own, "_ y": .own], on: .complex,
      .kernel("y.isZero ? .infinity : y.isFinite ? _divideByScaling(x, y) : .zero"),
      "The quotient by what is very large or very small"),
    // Both are multiplied by a power of 2 near |y| to the power -3/4; after a subnormal number is
    // scaled, its square is normal.
    Builtin(
      .function, "_divideByScaling", ["_ x": .own, "_ y": .own], on: .complex,
      .kernel(
        """
        let size = y.magnitude
        let isTiny = size < .leastNormalMagnitude
        let power = scalbn(Magnitude(1), -3 * size.exponent / 4)
        let scale = isTiny ? 1 / (2 * Magnitude.leastNormalMagnitude) : power
        return _divideScaled(x.multiplied(by: scale), y.multiplied(by: scale))
        """), "The quotient, by way of a scale"),
    Builtin(
      .function, "_isEqual", ["_ x": .own, "_ y": .own], on: .complex, returns: .bool,
      .kernel(
        """
        let (a, b) = x.rawStorage
        let (c, d) = y.rawStorage
        return !x.isFinite && !y.isFinite || a == c && b == d
        """), "Whether the numbers are equal, or neither is finite"),
  ]
}
