/// The elementary functions of complex numbers, with the formulas of swift-numerics 1.1.
extension Builtin {
  /// The functions, which are free ones and static ones of the types.
  package static let complexFunctions: [Builtin] =
    complexExponentials + complexHyperbolics + complexLogarithms + complexInverses + complexPowers

  /// A function on complex numbers; what is only for the table's text has no bound.
  private static func function(
    _ name: String, _ parameters: KeyValuePairs<String, TypeRule>, _ text: String,
    _ documentation: String
  ) -> Builtin {
    Builtin(
      .function, name, parameters, on: .complex, .kernel(text), documentation,
      errorBound: name.hasPrefix("_")
        ? nil : "as swift-numerics with these functions of real numbers")
  }

  /// A function of one number.
  private static func function(
    _ name: String, _ text: String, _ documentation: String
  ) -> Builtin {
    function(name, ["_ x": .own], text, documentation)
  }

  // MARK: Exponential functions

  private static let complexExponentials: [Builtin] = [
    // Where e to the real part overflows, the scale is applied half and half.
    function(
      "exp",
      """
      let (a, b) = x.rawStorage
      let isLarge = !(a < _exponentLimit(a))
      let scale = exp(isLarge ? a / 2 : a)
      let scaled = T(cos(b) * scale, sin(b) * scale)
      let result = isLarge ? scaled.multiplied(by: scale) : scaled
      return x.isFinite ? result : x
      """, "e to the power `x`"),
    function(
      "expMinusOne",
      """
      let a = x.rawStorage.x
      return !x.isFinite ? x : a < _exponentLimit(a) ? _expMinusOneNear(x) : exp(x)
      """, "`exp(x) - 1`, accurate near zero"),
    function(
      "_expMinusOneNear",
      """
      let (a, b) = x.rawStorage
      let half = sin(b / 2)
      return T(-2 * half * half + cos(b) * expm1(a), exp(a) * sin(b))
      """, "`exp(x) - 1`, where that does not overflow"),
  ]

  private static let complexHyperbolics: [Builtin] = [
    function(
      "cosh",
      """
      let a = abs(x.rawStorage.x)
      return !x.isFinite ? x : a < _hyperbolicLimit(a) ? _coshNear(x) : _coshFar(x, a, a)
      """, "The hyperbolic cosine"),
    function(
      "sinh",
      """
      let a = abs(x.rawStorage.x)
      let s = x.rawStorage.x
      return !x.isFinite ? x : a < _hyperbolicLimit(a) ? _sinhNear(x) : _coshFar(x, a, s)
      """, "The hyperbolic sine"),
    function(
      "tanh",
      """
      let (a, b) = x.rawStorage
      let large = T(copysign(1, a), copysign(0, b))
      let isNear = abs(a) < _hyperbolicLimit(a)
      return !x.isFinite ? x : isNear ? _sinhNear(x) / _coshNear(x) : large
      """, "The hyperbolic tangent"),
    function("cos", "cosh(T(-x.rawStorage.y, x.rawStorage.x))", "The cosine"),
    function(
      "sin",
      """
      let (a, b) = sinh(T(-x.rawStorage.y, x.rawStorage.x)).rawStorage
      return T(b, -a)
      """, "The sine"),
    function(
      "tan",
      """
      let (a, b) = tanh(T(-x.rawStorage.y, x.rawStorage.x)).rawStorage
      return T(b, -a)
      """, "The tangent"),
    function(
      "_coshNear",
      """
      let (a, b) = x.rawStorage
      return T(cosh(a) * cos(b), sinh(a) * sin(b))
      """, "The hyperbolic cosine, near the imaginary axis"),
    function(
      "_sinhNear",
      """
      let (a, b) = x.rawStorage
      return T(sinh(a) * cos(b), cosh(a) * sin(b))
      """, "The hyperbolic sine, near the imaginary axis"),
    function(
      "_coshFar", ["_ x": .own, "_ a": .magnitude, "_ s": .magnitude],
      """
      let b = x.rawStorage.y
      let scale = exp(a / 2)
      return T(cos(b) * scale, sin(b) * scale).multiplied(by: copysign(scale / 2, s))
      """, "Half of e to the power `a`, with the sign of `s`, at the angle of the imaginary part"),
    Builtin(
      .function, "_exponentLimit", ["_ x": .own], on: .floating,
      .kernel("T.significandBitCount > 23 ? 708.782712893384 : 87.7228394"),
      "The logarithm of the greatest number, less 1"),
    Builtin(
      .function, "_hyperbolicLimit", ["_ x": .own], on: .floating,
      .kernel("T.significandBitCount > 23 ? 36.043653389117154 : 15.9423847"),
      "Where `cosh` and `sinh` are the same"),
  ]

  // MARK: Logarithms

  private static let complexLogarithms: [Builtin] = [
    // log u + log(1 + (v/u)²)/2 for the greater and the lesser part; near the unit circle the
    // square of the length less 1 is computed with the rounding errors of its parts instead.
    function(
      "log",
      """
      let (a, b) = x.rawStorage
      let u = max(abs(a), abs(b))
      let v = min(abs(a), abs(b))
      let isFar = u >= 1 || u >= v * v + u * u
      let length = isFar ? log(u) + log1p(v / u * (v / u)) / 2 : _logNearOne(u, v)
      return x.isFinite && !x.isZero ? T(length, atan2(b, a)) : .infinity
      """, "The natural logarithm; infinity for zero"),
    Builtin(
      .function, "_logNearOne", ["_ u": .own, "_ v": .own], on: .floating,
      .kernel(
        """
        let p = u * u
        let q = v * v
        let head = p - 1
        let tail = -1 - head + p
        return log1p(head + q + tail + fma(u, u, -p) + fma(v, v, -q)) / 2
        """), "The logarithm of the length of (u, v), which is near 1"),
    function(
      "log", ["onePlus x": .own],
      """
      let (a, b) = x.rawStorage
      return 2 * abs(a) < 1 && abs(b) < 1 ? _logOnePlusNear(x) : log(T(1 + a, 0 + b))
      """, "`log(1 + x)`, accurate near zero"),
    function(
      "_logOnePlusNear",
      """
      let (a, b) = x.rawStorage
      let head = 2 + a
      let tail = 2 - head + a
      let p = a * head
      let q = b * b
      let sum = fma(a, tail, p + q + fma(a, head, -p) + fma(b, b, -q))
      return T(log1p(sum) / 2, T(1 + a, 0 + b).phase)
      """, "`log(1 + x)` near zero"),
  ]

  private static let complexInverses: [Builtin] = [
    function(
      "acos",
      """
      let plus = sqrt(1 + x)
      let minus = sqrt(1 - x)
      return T(2 * atan2(minus.real, plus.real), asinh((plus.conjugate * minus).imaginary))
      """, "The arc cosine"),
    function(
      "asin",
      """
      let plus = sqrt(1 + x)
      let minus = sqrt(1 - x)
      let real = atan2(x.rawStorage.x, (minus * plus).real)
      return T(real, asinh((minus.conjugate * plus).imaginary))
      """, "The arc sine"),
    function(
      "atan",
      """
      let (a, b) = atanh(T(-x.rawStorage.y, x.rawStorage.x)).rawStorage
      return T(b, -a)
      """, "The arc tangent"),
    function(
      "acosh",
      """
      let plus = sqrt(x + 1)
      let minus = sqrt(x - 1)
      return T(asinh((minus.conjugate * plus).real), 2 * atan2(minus.imaginary, plus.real))
      """, "The inverse hyperbolic cosine"),
    function(
      "asinh",
      """
      let (a, b) = asin(T(-x.rawStorage.y, x.rawStorage.x)).rawStorage
      return T(b, -a)
      """, "The inverse hyperbolic sine"),
    function(
      "atanh", "(log(onePlus: x) - log(onePlus: -x)) / 2", "The inverse hyperbolic tangent"),
  ]

  // MARK: Powers

  private static let complexPowers: [Builtin] = [
    function(
      "sqrt",
      """
      x.lengthSquared.isNormal ? _sqrtScaled(x) : _sqrtRescaled(x)
      """, "The square root in the right half-plane, without overflow on the way"),
    function(
      "_sqrtRescaled",
      """
      let (a, b) = x.rawStorage
      let scale = max(abs(a), abs(b))
      let rescaled = _sqrtScaled(x.divided(by: scale)).multiplied(by: scale.squareRoot())
      return x.isZero ? T(0, b) : x.isFinite ? rescaled : x
      """, "The square root of what is very large or very small"),
    function(
      "_sqrtScaled",
      """
      let (a, b) = x.rawStorage
      let u = ((x.lengthSquared.squareRoot() + abs(a)) / 2).squareRoot()
      let v = b / (2 * u)
      return a.sign == .plus ? T(u, v) : T(abs(v), copysign(u, b))
      """, "The square root, where the square of the length is a normal number"),
    function(
      "pow", ["_ x": .own, "_ y": .own],
      """
      let edge = y.real > 0 ? T.zero : T.infinity
      return x.isZero ? edge : exp(y * log(x))
      """, "`exp(y * log(x))`; zero to a power with a positive real part is zero"),
    function(
      "pow", ["_ x": .own, "_ n": .int],
      """
      let edge = n < 0 ? T.infinity : n == 0 ? T.one : T.zero
      return x.isZero ? edge : exp(log(x).multiplied(by: Magnitude(n)))
      """, "`x` to the power `n`"),
    function(
      "root", ["_ x": .own, "_ n": .int],
      "x.isZero ? .zero : exp(log(x).divided(by: Magnitude(n)))", "The `n`th root"),
  ]
}
