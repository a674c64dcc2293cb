import ApusVocabulary

extension FormulaSimplifier {
  /// What functions give for zero, where that is exact.
  private static let valuesAtZero: [String: Int] = [
    "exp": 1, "exp2": 1, "exp10": 1, "expm1": 0, "log1p": 0, "cbrt": 0, "sin": 0, "cos": 1,
    "tan": 0, "sinPi": 0, "cosPi": 1, "tanPi": 0, "asin": 0, "atan": 0, "sinh": 0, "cosh": 1,
    "tanh": 0, "asinh": 0, "atanh": 0, "erf": 0, "erfc": 1, "floor": 0, "ceil": 0, "trunc": 0,
    "round": 0, "rint": 0, "nearbyint": 0,
  ]

  /// Functions that change their sign with the argument.
  private static let odd: Set<String> = [
    "sin", "tan", "sinPi", "tanPi", "asin", "atan", "sinh", "tanh", "asinh", "atanh", "erf",
    "cbrt",
  ]

  /// Functions that do not care for the sign of the argument.
  private static let even: Set<String> = ["cos", "cosPi", "cosh", "abs", "fabs"]

  /// Functions and what they undo.
  private static let inverses: [String: String] = [
    "log": "exp", "log2": "exp2", "log10": "exp10", "log1p": "expm1", "expm1": "log1p",
    "exp2": "log2", "exp10": "log10", "sin": "asin", "cos": "acos", "tan": "atan",
    "sinh": "asinh", "cosh": "acosh", "tanh": "atanh", "asinh": "sinh", "atanh": "tanh",
  ]

  /// A call of a function with simple arguments.
  mutating func function(_ name: String, _ arguments: [ID<FormulaTerm>]) -> ID<FormulaTerm> {
    switch arguments.count {
    case 1: if let result = function(name, arguments[0]) { return result }
    case 2: if let result = function(name, arguments[0], arguments[1]) { return result }
    case 3 where name == "select" || name == "where":
      if let result = choice(arguments[0], arguments[1], arguments[2]) { return result }
    case _: break
    }
    let callee = terms.add(.symbol(name))
    return terms.add(.call(callee, arguments.map { FormulaTerm.Argument(value: $0) }))
  }

  /// A function of one argument; `nil` if nothing is known.
  private mutating func function(
    _ name: String, _ argument: ID<FormulaTerm>
  ) -> ID<FormulaTerm>? {
    if case .number(let number) = terms[argument] {
      if number == .zero, let value = Self.valuesAtZero[name] { return terms.number(value) }
      if number == .one, name == "log" || name == "log2" || name == "log10" {
        return terms.number(0)
      }
      if name == "abs" || name == "fabs" {
        return (number.isNegative ? number.negated : number).map { terms.add(.number($0)) }
      }
    }
    if let (inner, arguments) = terms.call(argument), arguments.count == 1 {
      if Self.inverses[name] == inner { return arguments[0] }
      if name == inner, name == "abs" || name == "fabs" { return argument }
    }
    switch name {
    case "sqrt":
      return power(of: argument, .half).flatMap { make($0) }
    case "exp": return exponential(of: argument)
    case _ where Self.odd.contains(name) && isNegative(argument):
      return product(argument, Rational(-1)).flatMap { product(function(name, [$0]), Rational(-1)) }
    case _ where Self.even.contains(name) && isNegative(argument):
      return product(argument, Rational(-1)).map { function(name, [$0]) }
    case _: return nil
    }
  }

  /// `exp` of a multiple of a logarithm.
  private mutating func exponential(of argument: ID<FormulaTerm>) -> ID<FormulaTerm>? {
    let product = product(of: argument)
    guard product.powers.count == 1, let (base, exponent) = product.powers.first, exponent == .one,
      let (name, arguments) = terms.call(base), name == "log", arguments.count == 1
    else { return nil }
    return power(of: arguments[0], product.coefficient).flatMap { make($0) }
  }

  /// A function of two arguments; `nil` if nothing is known.
  private mutating func function(
    _ name: String, _ first: ID<FormulaTerm>, _ second: ID<FormulaTerm>
  ) -> ID<FormulaTerm>? {
    switch name {
    case "pow":
      if case .number(let exponent) = terms[second] {
        return power(of: first, exponent).flatMap { make($0) }
      }
      return isNumber(first, .one) ? first : nil
    case "min", "max", "fmin", "fmax":
      if first == second { return first }
      guard case .number(let left) = terms[first], case .number(let right) = terms[second] else {
        return nil
      }
      return (name.hasSuffix("min") ? right < left : left < right) ? second : first
    case "copysign":
      guard case .number(let size) = terms[first], case .number(let sign) = terms[second],
        sign != .zero
      else { return nil }
      return size.isNegative == sign.isNegative ? first : product(first, Rational(-1))
    case _: return nil
    }
  }

  private func isNumber(_ id: ID<FormulaTerm>, _ value: Rational) -> Bool {
    if case .number(let number) = terms[id] { number == value } else { false }
  }

  /// Whether a term has a minus in front.
  private func isNegative(_ id: ID<FormulaTerm>) -> Bool {
    sums[id] == nil && product(of: id).coefficient.isNegative
  }
}
