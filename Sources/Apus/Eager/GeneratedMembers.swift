// swift-format-ignore-file
// Members of numbers, for arrays.
// Made from the tables of the language by the tests: `APUS_RERECORD=1 swift test --filter OverloadTests`.

extension NDArray where Element: SignedIntegerElement {
  /// The absolute value, in the unsigned type, element by element.
  public var magnitude: NDArray<Element.Magnitude, rank> {
    Eager.call("$0.magnitude", self)
  }

  /// The value plus `n`, element by element.
  public func advanced(by n: NDArray<Int, rank>) -> NDArray<Element, rank> {
    Eager.call("$0.advanced(by: $1)", self, n)
  }

  /// The value plus `n`, element by element.
  public func advanced(by n: Int) -> NDArray<Element, rank> {
    Eager.call("$0.advanced(by: $1)", self, n)
  }

  /// How much is to be added to reach another value, element by element.
  public func distance(to y: NDArray<Element, rank>) -> NDArray<Int, rank> {
    Eager.call("$0.distance(to: $1)", self, y)
  }

  /// How much is to be added to reach another value, element by element.
  public func distance(to y: Element) -> NDArray<Int, rank> {
    Eager.call("$0.distance(to: $1)", self, y)
  }
}

extension NDArray where Element: ComplexElement {
  /// The maximum norm: the greater of the magnitudes of both parts, element by element.
  public var magnitude: NDArray<Element.RealType, rank> {
    Eager.call("$0.magnitude", self)
  }

  /// The real part; NaN if the number is not finite, element by element.
  public var real: NDArray<Element.RealType, rank> {
    Eager.call("$0.real", self)
  }

  /// The imaginary part; NaN if the number is not finite, element by element.
  public var imaginary: NDArray<Element.RealType, rank> {
    Eager.call("$0.imaginary", self)
  }

  /// The number with the opposite imaginary part, element by element.
  public var conjugate: NDArray<Element, rank> {
    Eager.call("$0.conjugate", self)
  }

  /// The number itself; zero and infinity without a sign, element by element.
  public var canonicalized: NDArray<Element, rank> {
    Eager.call("$0.canonicalized", self)
  }

  /// The product with a real number, element by element.
  public func multiplied(by y: NDArray<Element.RealType, rank>) -> NDArray<Element, rank> {
    Eager.call("$0.multiplied(by: $1)", self, y)
  }

  /// The product with a real number, element by element.
  public func multiplied(by y: Element.RealType) -> NDArray<Element, rank> {
    Eager.call("$0.multiplied(by: $1)", self, y)
  }

  /// The quotient by a real number, element by element.
  public func divided(by y: NDArray<Element.RealType, rank>) -> NDArray<Element, rank> {
    Eager.call("$0.divided(by: $1)", self, y)
  }

  /// The quotient by a real number, element by element.
  public func divided(by y: Element.RealType) -> NDArray<Element, rank> {
    Eager.call("$0.divided(by: $1)", self, y)
  }

  /// The modulus, without overflow on the way, element by element.
  public var length: NDArray<Element.RealType, rank> {
    Eager.call("$0.length", self)
  }

  /// The square of the modulus, which may overflow where that does not, element by element.
  public var lengthSquared: NDArray<Element.RealType, rank> {
    Eager.call("$0.lengthSquared", self)
  }

  /// The angle above the real axis; NaN for zero and infinity, element by element.
  public var phase: NDArray<Element.RealType, rank> {
    Eager.call("$0.phase", self)
  }
}

extension NDArray where Element: UnsignedIntegerElement {
  /// The value itself, element by element.
  public var magnitude: NDArray<Element, rank> {
    Eager.call("$0.magnitude", self)
  }
}

extension NDArray where Element: FloatingElement {
  /// The absolute value, element by element.
  public var magnitude: NDArray<Element, rank> {
    Eager.call("$0.magnitude", self)
  }

  /// Whether the value is not a number, element by element.
  public var isNaN: NDArray<Bool, rank> {
    Eager.call("$0.isNaN", self)
  }

  /// Whether the value is infinite, element by element.
  public var isInfinite: NDArray<Bool, rank> {
    Eager.call("$0.isInfinite", self)
  }

  /// Whether the values are equal, element by element.
  public func isEqual(to y: NDArray<Element, rank>) -> NDArray<Bool, rank> {
    Eager.call("$0.isEqual(to: $1)", self, y)
  }

  /// Whether the values are equal, element by element.
  public func isEqual(to y: Element) -> NDArray<Bool, rank> {
    Eager.call("$0.isEqual(to: $1)", self, y)
  }

  /// Whether the value is less than another, element by element.
  public func isLess(than y: NDArray<Element, rank>) -> NDArray<Bool, rank> {
    Eager.call("$0.isLess(than: $1)", self, y)
  }

  /// Whether the value is less than another, element by element.
  public func isLess(than y: Element) -> NDArray<Bool, rank> {
    Eager.call("$0.isLess(than: $1)", self, y)
  }

  /// The square root, element by element.
  public func squareRoot() -> NDArray<Element, rank> {
    Eager.call("$0.squareRoot()", self)
  }

  /// The nearest integral value, ties away from zero, element by element.
  public func rounded() -> NDArray<Element, rank> {
    Eager.call("$0.rounded()", self)
  }

  /// The value plus `y * z`, rounded once, element by element.
  public func addingProduct(_ y: NDArray<Element, rank>, _ z: NDArray<Element, rank>) -> NDArray<Element, rank> {
    Eager.call("$0.addingProduct($1, $2)", self, y, z)
  }

  /// The value plus `y * z`, rounded once, element by element.
  public func addingProduct(_ y: Element, _ z: NDArray<Element, rank>) -> NDArray<Element, rank> {
    Eager.call("$0.addingProduct($1, $2)", self, y, z)
  }

  /// The value plus `y * z`, rounded once, element by element.
  public func addingProduct(_ y: NDArray<Element, rank>, _ z: Element) -> NDArray<Element, rank> {
    Eager.call("$0.addingProduct($1, $2)", self, y, z)
  }

  /// The value plus `y * z`, rounded once, element by element.
  public func addingProduct(_ y: Element, _ z: Element) -> NDArray<Element, rank> {
    Eager.call("$0.addingProduct($1, $2)", self, y, z)
  }

  /// The remainder of the division toward zero, element by element.
  public func truncatingRemainder(dividingBy y: NDArray<Element, rank>) -> NDArray<Element, rank> {
    Eager.call("$0.truncatingRemainder(dividingBy: $1)", self, y)
  }

  /// The remainder of the division toward zero, element by element.
  public func truncatingRemainder(dividingBy y: Element) -> NDArray<Element, rank> {
    Eager.call("$0.truncatingRemainder(dividingBy: $1)", self, y)
  }

  /// The remainder of the division rounded to nearest, element by element.
  public func remainder(dividingBy y: NDArray<Element, rank>) -> NDArray<Element, rank> {
    Eager.call("$0.remainder(dividingBy: $1)", self, y)
  }

  /// The remainder of the division rounded to nearest, element by element.
  public func remainder(dividingBy y: Element) -> NDArray<Element, rank> {
    Eager.call("$0.remainder(dividingBy: $1)", self, y)
  }

  /// The bits of the value, element by element.
  public var bitPattern: NDArray<Element.RawSignificand, rank> {
    Eager.call("$0.bitPattern", self)
  }

  /// The least value above, element by element.
  public var nextUp: NDArray<Element, rank> {
    Eager.call("$0.nextUp", self)
  }

  /// The greatest value below, element by element.
  public var nextDown: NDArray<Element, rank> {
    Eager.call("$0.nextDown", self)
  }

  /// The distance to the next value away from zero, element by element.
  public var ulp: NDArray<Element, rank> {
    Eager.call("$0.ulp", self)
  }

  /// The exponent of 2 of the leading bit, element by element.
  public var exponent: NDArray<Int, rank> {
    Eager.call("$0.exponent", self)
  }

  /// The magnitude scaled into 1..<2, element by element.
  public var significand: NDArray<Element, rank> {
    Eager.call("$0.significand", self)
  }

  /// The power of two with the value's exponent and sign, element by element.
  public var binade: NDArray<Element, rank> {
    Eager.call("$0.binade", self)
  }

  /// The bits of the exponent, element by element.
  public var exponentBitPattern: NDArray<UInt, rank> {
    Eager.call("$0.exponentBitPattern", self)
  }

  /// The bits of the significand, element by element.
  public var significandBitPattern: NDArray<Element.RawSignificand, rank> {
    Eager.call("$0.significandBitPattern", self)
  }
}

extension NDArray where Element: IntegerElement {
  /// -1, 0 or 1, as the value is negative, zero or positive, element by element.
  public func signum() -> NDArray<Element, rank> {
    Eager.call("$0.signum()", self)
  }

  /// Whether the value is a multiple of another, element by element.
  public func isMultiple(of y: NDArray<Element, rank>) -> NDArray<Bool, rank> {
    Eager.call("$0.isMultiple(of: $1)", self, y)
  }

  /// Whether the value is a multiple of another, element by element.
  public func isMultiple(of y: Element) -> NDArray<Bool, rank> {
    Eager.call("$0.isMultiple(of: $1)", self, y)
  }

  /// The number of bits that are 1, element by element.
  public var nonzeroBitCount: NDArray<Int, rank> {
    Eager.call("$0.nonzeroBitCount", self)
  }

  /// The number of zeros above the highest 1, element by element.
  public var leadingZeroBitCount: NDArray<Int, rank> {
    Eager.call("$0.leadingZeroBitCount", self)
  }

  /// The number of zeros below the lowest 1, element by element.
  public var trailingZeroBitCount: NDArray<Int, rank> {
    Eager.call("$0.trailingZeroBitCount", self)
  }

  /// The bytes in reverse order, element by element.
  public var byteSwapped: NDArray<Element, rank> {
    Eager.call("$0.byteSwapped", self)
  }

  /// The value in big-endian byte order, element by element.
  public var bigEndian: NDArray<Element, rank> {
    Eager.call("$0.bigEndian", self)
  }

  /// The value in little-endian byte order, element by element.
  public var littleEndian: NDArray<Element, rank> {
    Eager.call("$0.littleEndian", self)
  }

  /// The number of bits of the type, element by element.
  public var bitWidth: NDArray<Int, rank> {
    Eager.call("$0.bitWidth", self)
  }
}

extension NDArray where Element: FieldElement {
  /// Whether the value is neither infinite nor NaN, element by element.
  public var isFinite: NDArray<Bool, rank> {
    Eager.call("$0.isFinite", self)
  }

  /// Whether the value is zero, of either sign, element by element.
  public var isZero: NDArray<Bool, rank> {
    Eager.call("$0.isZero", self)
  }

  /// Whether the value has the full precision of its type, element by element.
  public var isNormal: NDArray<Bool, rank> {
    Eager.call("$0.isNormal", self)
  }

  /// Whether the value is closer to zero than any normal one, and not zero, element by element.
  public var isSubnormal: NDArray<Bool, rank> {
    Eager.call("$0.isSubnormal", self)
  }
}
