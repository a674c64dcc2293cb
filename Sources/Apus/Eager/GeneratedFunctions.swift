// swift-format-ignore-file
// The table's functions, for arrays.
// Made from the tables of the language by the tests: `APUS_RERECORD=1 swift test --filter OverloadTests`.

/// The absolute value; overflows for the least value, element by element.
public func abs<T: SignedRealElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("abs($0)", x)
}

/// The least argument: `y < x ? y : x`, element by element.
public func min<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("min($0, $1)", x, y)
}

/// The least argument: `y < x ? y : x`, element by element.
public func min<T: ComparableElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("min($0, $1)", x, y)
}

/// The least argument: `y < x ? y : x`, element by element.
public func min<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("min($0, $1)", x, y)
}

/// The greatest argument: `y >= x ? y : x`, element by element.
public func max<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("max($0, $1)", x, y)
}

/// The greatest argument: `y >= x ? y : x`, element by element.
public func max<T: ComparableElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("max($0, $1)", x, y)
}

/// The greatest argument: `y >= x ? y : x`, element by element.
public func max<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("max($0, $1)", x, y)
}

/// The square root, element by element.
public func sqrt<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("sqrt($0)", x)
}

/// The greatest integral value that is not above, element by element.
public func floor<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("floor($0)", x)
}

/// The least integral value that is not below, element by element.
public func ceil<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("ceil($0)", x)
}

/// The integral part, toward zero, element by element.
public func trunc<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("trunc($0)", x)
}

/// The nearest integral value, ties away from zero, element by element.
public func round<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("round($0)", x)
}

/// The nearest integral value, ties to even, element by element.
public func rint<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("rint($0)", x)
}

/// The nearest integral value, ties to even, element by element.
public func nearbyint<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("nearbyint($0)", x)
}

/// `x * y + z`, rounded once, element by element.
public func fma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>, _ z: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fma($0, $1, $2)", x, y, z)
}

/// `x * y + z`, rounded once, element by element.
public func fma<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>, _ z: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fma($0, $1, $2)", x, y, z)
}

/// `x * y + z`, rounded once, element by element.
public func fma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T, _ z: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fma($0, $1, $2)", x, y, z)
}

/// `x * y + z`, rounded once, element by element.
public func fma<T: FloatingElement, let rank: Int>(_ x: T, _ y: T, _ z: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fma($0, $1, $2)", x, y, z)
}

/// `x * y + z`, rounded once, element by element.
public func fma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>, _ z: T) -> NDArray<T, rank> {
  Eager.call("fma($0, $1, $2)", x, y, z)
}

/// `x * y + z`, rounded once, element by element.
public func fma<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>, _ z: T) -> NDArray<T, rank> {
  Eager.call("fma($0, $1, $2)", x, y, z)
}

/// `x * y + z`, rounded once, element by element.
public func fma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T, _ z: T) -> NDArray<T, rank> {
  Eager.call("fma($0, $1, $2)", x, y, z)
}

/// The absolute value, element by element.
public func fabs<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fabs($0)", x)
}

/// The magnitude of the first argument with the sign of the second, element by element.
public func copysign<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("copysign($0, $1)", x, y)
}

/// The magnitude of the first argument with the sign of the second, element by element.
public func copysign<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("copysign($0, $1)", x, y)
}

/// The magnitude of the first argument with the sign of the second, element by element.
public func copysign<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("copysign($0, $1)", x, y)
}

/// The lesser argument; a number rather than NaN, element by element.
public func fmin<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fmin($0, $1)", x, y)
}

/// The lesser argument; a number rather than NaN, element by element.
public func fmin<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fmin($0, $1)", x, y)
}

/// The lesser argument; a number rather than NaN, element by element.
public func fmin<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("fmin($0, $1)", x, y)
}

/// The greater argument; a number rather than NaN, element by element.
public func fmax<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fmax($0, $1)", x, y)
}

/// The greater argument; a number rather than NaN, element by element.
public func fmax<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fmax($0, $1)", x, y)
}

/// The greater argument; a number rather than NaN, element by element.
public func fmax<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("fmax($0, $1)", x, y)
}

/// `x` times 2 to the power `n`, rounded once, element by element.
public func scalbn<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("scalbn($0, $1)", x, n)
}

/// `x` times 2 to the power `n`, rounded once, element by element.
public func scalbn<T: FloatingElement, let rank: Int>(_ x: T, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("scalbn($0, $1)", x, n)
}

/// `x` times 2 to the power `n`, rounded once, element by element.
public func scalbn<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: Int) -> NDArray<T, rank> {
  Eager.call("scalbn($0, $1)", x, n)
}

/// `x` times 2 to the power `n`, rounded once, element by element.
public func ldexp<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("ldexp($0, $1)", x, n)
}

/// `x` times 2 to the power `n`, rounded once, element by element.
public func ldexp<T: FloatingElement, let rank: Int>(_ x: T, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("ldexp($0, $1)", x, n)
}

/// `x` times 2 to the power `n`, rounded once, element by element.
public func ldexp<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: Int) -> NDArray<T, rank> {
  Eager.call("ldexp($0, $1)", x, n)
}

/// e to the power `x`, element by element.
public func exp<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("exp($0)", x)
}

/// 2 to the power `x`, element by element.
public func exp2<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("exp2($0)", x)
}

/// 10 to the power `x`, element by element.
public func exp10<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("exp10($0)", x)
}

/// `exp(x) - 1`, accurate near zero, element by element.
public func expm1<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("expm1($0)", x)
}

/// The natural logarithm, element by element.
public func log<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("log($0)", x)
}

/// The logarithm to base 2, element by element.
public func log2<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("log2($0)", x)
}

/// The logarithm to base 10, element by element.
public func log10<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("log10($0)", x)
}

/// `log(1 + x)`, accurate near zero, element by element.
public func log1p<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("log1p($0)", x)
}

/// `x` to the power `y`, element by element.
public func pow<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("pow($0, $1)", x, y)
}

/// `x` to the power `y`, element by element.
public func pow<T: FieldElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("pow($0, $1)", x, y)
}

/// `x` to the power `y`, element by element.
public func pow<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("pow($0, $1)", x, y)
}

/// The cube root, element by element.
public func cbrt<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("cbrt($0)", x)
}

/// The square root of `x * x + y * y`, without overflow on the way, element by element.
public func hypot<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("hypot($0, $1)", x, y)
}

/// The square root of `x * x + y * y`, without overflow on the way, element by element.
public func hypot<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("hypot($0, $1)", x, y)
}

/// The square root of `x * x + y * y`, without overflow on the way, element by element.
public func hypot<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("hypot($0, $1)", x, y)
}

/// The sine, element by element.
public func sin<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("sin($0)", x)
}

/// The cosine, element by element.
public func cos<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("cos($0)", x)
}

/// The tangent, element by element.
public func tan<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("tan($0)", x)
}

/// The sine of pi times `x`, element by element.
public func sinPi<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("sinPi($0)", x)
}

/// The sine of pi times `x`.
@_disfavoredOverload
public func sinPi<T: FloatingElement>(_ x: T) -> T {
  Eager.call("sinPi($0)", x)
}

/// The cosine of pi times `x`, element by element.
public func cosPi<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("cosPi($0)", x)
}

/// The cosine of pi times `x`.
@_disfavoredOverload
public func cosPi<T: FloatingElement>(_ x: T) -> T {
  Eager.call("cosPi($0)", x)
}

/// The tangent of pi times `x`, element by element.
public func tanPi<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("tanPi($0)", x)
}

/// The tangent of pi times `x`.
@_disfavoredOverload
public func tanPi<T: FloatingElement>(_ x: T) -> T {
  Eager.call("tanPi($0)", x)
}

/// The arc sine, element by element.
public func asin<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("asin($0)", x)
}

/// The arc cosine, element by element.
public func acos<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("acos($0)", x)
}

/// The arc tangent, element by element.
public func atan<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("atan($0)", x)
}

/// The angle of the point (x, y), element by element.
public func atan2<T: FloatingElement, let rank: Int>(_ y: NDArray<T, rank>, _ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("atan2($0, $1)", y, x)
}

/// The angle of the point (x, y), element by element.
public func atan2<T: FloatingElement, let rank: Int>(_ y: T, _ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("atan2($0, $1)", y, x)
}

/// The angle of the point (x, y), element by element.
public func atan2<T: FloatingElement, let rank: Int>(_ y: NDArray<T, rank>, _ x: T) -> NDArray<T, rank> {
  Eager.call("atan2($0, $1)", y, x)
}

/// The hyperbolic sine, element by element.
public func sinh<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("sinh($0)", x)
}

/// The hyperbolic cosine, element by element.
public func cosh<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("cosh($0)", x)
}

/// The hyperbolic tangent, element by element.
public func tanh<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("tanh($0)", x)
}

/// The inverse hyperbolic sine, element by element.
public func asinh<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("asinh($0)", x)
}

/// The inverse hyperbolic cosine, element by element.
public func acosh<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("acosh($0)", x)
}

/// The inverse hyperbolic tangent, element by element.
public func atanh<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("atanh($0)", x)
}

/// The error function, element by element.
public func erf<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("erf($0)", x)
}

/// `1 - erf(x)`, accurate for large `x`, element by element.
public func erfc<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("erfc($0)", x)
}

/// The gamma function, element by element.
public func gamma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("gamma($0)", x)
}

/// The logarithm of the gamma function's magnitude, element by element.
public func logGamma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("logGamma($0)", x)
}

/// The logarithm of the gamma function's magnitude.
@_disfavoredOverload
public func logGamma<T: FloatingElement>(_ x: T) -> T {
  Eager.call("logGamma($0)", x)
}

/// The gamma function, by its name in C, element by element.
public func tgamma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("tgamma($0)", x)
}

/// The logarithm of the gamma function's magnitude, by its name in C, element by element.
public func lgamma<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("lgamma($0)", x)
}

/// The logistic function, `1 / (1 + exp(-x))`, element by element.
public func sigmoid<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("sigmoid($0)", x)
}

/// The logistic function, `1 / (1 + exp(-x))`.
@_disfavoredOverload
public func sigmoid<T: FloatingElement>(_ x: T) -> T {
  Eager.call("sigmoid($0)", x)
}

/// `log(1 + exp(x))`, without overflow on the way, element by element.
public func softplus<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("softplus($0)", x)
}

/// `log(1 + exp(x))`, without overflow on the way.
@_disfavoredOverload
public func softplus<T: FloatingElement>(_ x: T) -> T {
  Eager.call("softplus($0)", x)
}

/// `log(exp(x) + exp(y))`, without overflow on the way, element by element.
public func logaddexp<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("logaddexp($0, $1)", x, y)
}

/// `log(exp(x) + exp(y))`, without overflow on the way, element by element.
public func logaddexp<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("logaddexp($0, $1)", x, y)
}

/// `log(exp(x) + exp(y))`, without overflow on the way, element by element.
public func logaddexp<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("logaddexp($0, $1)", x, y)
}

/// `log(exp(x) + exp(y))`, without overflow on the way.
@_disfavoredOverload
public func logaddexp<T: FloatingElement>(_ x: T, _ y: T) -> T {
  Eager.call("logaddexp($0, $1)", x, y)
}

/// The remainder of `x / y` truncated; of the sign of `x`, element by element.
public func fmod<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fmod($0, $1)", x, y)
}

/// The remainder of `x / y` truncated; of the sign of `x`, element by element.
public func fmod<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fmod($0, $1)", x, y)
}

/// The remainder of `x / y` truncated; of the sign of `x`, element by element.
public func fmod<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("fmod($0, $1)", x, y)
}

/// The remainder of `x / y` rounded to nearest, element by element.
public func remainder<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("remainder($0, $1)", x, y)
}

/// The remainder of `x / y` rounded to nearest, element by element.
public func remainder<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("remainder($0, $1)", x, y)
}

/// The remainder of `x / y` rounded to nearest, element by element.
public func remainder<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("remainder($0, $1)", x, y)
}

/// `x - y` where that is positive, else zero, element by element.
public func fdim<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fdim($0, $1)", x, y)
}

/// `x - y` where that is positive, else zero, element by element.
public func fdim<T: FloatingElement, let rank: Int>(_ x: T, _ y: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("fdim($0, $1)", x, y)
}

/// `x - y` where that is positive, else zero, element by element.
public func fdim<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ y: T) -> NDArray<T, rank> {
  Eager.call("fdim($0, $1)", x, y)
}

/// The exponent of `x`, element by element.
public func logb<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("logb($0)", x)
}

/// `exp(x) - 1`, accurate near zero, element by element.
public func expMinusOne<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("expMinusOne($0)", x)
}

/// `log(1 + x)`, accurate near zero, element by element.
public func log<T: ComplexElement, let rank: Int>(onePlus x: NDArray<T, rank>) -> NDArray<T, rank> {
  Eager.call("log(onePlus: $0)", x)
}

/// `x` to the power `n`, element by element.
public func pow<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("pow($0, $1)", x, n)
}

/// `x` to the power `n`, element by element.
public func pow<T: ComplexElement, let rank: Int>(_ x: T, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("pow($0, $1)", x, n)
}

/// `x` to the power `n`, element by element.
public func pow<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: Int) -> NDArray<T, rank> {
  Eager.call("pow($0, $1)", x, n)
}

/// The `n`th root, element by element.
public func root<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("root($0, $1)", x, n)
}

/// The `n`th root, element by element.
public func root<T: ComplexElement, let rank: Int>(_ x: T, _ n: NDArray<Int, rank>) -> NDArray<T, rank> {
  Eager.call("root($0, $1)", x, n)
}

/// The `n`th root, element by element.
public func root<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>, _ n: Int) -> NDArray<T, rank> {
  Eager.call("root($0, $1)", x, n)
}
