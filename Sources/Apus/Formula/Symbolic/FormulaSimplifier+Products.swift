import ApusVocabulary

extension FormulaSimplifier {
  /// A multiple of a term; `nil` if a number does not fit.
  mutating func product(_ id: ID<FormulaTerm>, _ factor: Rational) -> ID<FormulaTerm>? {
    if factor == .one { return id }
    var product = product(of: id)
    guard let coefficient = product.coefficient.times(factor) else { return nil }
    product.coefficient = coefficient
    return make(product)
  }

  /// `left * pow(right, exponent)`; `nil` if a number does not fit, or is divided by zero.
  mutating func product(
    _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>, _ exponent: Rational
  ) -> ID<FormulaTerm>? {
    guard let power = power(of: right, exponent) else { return nil }
    return multiply(product(of: left), power).flatMap { make($0) }
  }

  /// What a term is as a product.
  func product(of id: ID<FormulaTerm>) -> Product {
    if let known = products[id] { return known }
    if case .number(let number) = terms[id] { return Product(coefficient: number) }
    return Product(powers: [id: .one])
  }

  private func multiply(_ left: Product, _ right: Product) -> Product? {
    var result = left
    guard let coefficient = left.coefficient.times(right.coefficient) else { return nil }
    result.coefficient = coefficient
    for (base, exponent) in right.powers {
      guard let total = (result.powers[base] ?? .zero).plus(exponent) else { return nil }
      result.powers[base] = total == .zero ? nil : total
    }
    return result
  }

  /// A term to a power; `nil` if a number does not fit.
  ///
  /// Where it stays defined for the same numbers, or more: the root of a square is no such case.
  mutating func power(of id: ID<FormulaTerm>, _ exponent: Rational) -> Product? {
    let product = product(of: id)
    guard exponent != .zero else { return Product() }
    if exponent.isInteger { return power(of: product, exponent) }
    if product.powers.isEmpty {
      if exponent == .half, let root = product.coefficient.squareRoot {
        return Product(coefficient: root)
      }
      return Product(powers: [id: exponent])
    }
    guard product.coefficient == .one, product.powers.count == 1,
      let (base, inner) = product.powers.first, let whole = inner.times(exponent)
    else { return Product(powers: [id: exponent]) }
    if inner.isInteger, inner.numerator % 2 == 0 {
      guard whole == .one else { return Product(powers: [id: exponent]) }
      return Product(powers: [function("abs", [base]): .one])
    }
    return Product(powers: [base: whole])
  }

  private func power(of product: Product, _ exponent: Rational) -> Product? {
    guard let coefficient = product.coefficient.power(exponent.numerator) else { return nil }
    var result = Product(coefficient: coefficient)
    for (base, inner) in product.powers {
      guard let whole = inner.times(exponent) else { return nil }
      result.powers[base] = whole
    }
    return result
  }

  // MARK: Writing

  /// The term that a product is; `nil` if a number does not fit.
  mutating func make(_ product: Product) -> ID<FormulaTerm>? {
    guard let product = merged(product) else { return nil }
    if product.coefficient == .zero || product.powers.isEmpty {
      return terms.add(.number(product.coefficient))
    }
    if let base = product.powers.first, product.powers.count == 1, base.value == .one {
      if product.coefficient == .one { return base.key }
      if product.coefficient == Rational(-1), let sum = sums[base.key] { return negated(sum) }
    }
    let id = quotient(product)
    products[id] = product
    return id
  }

  /// The opposite of a sum, sign by sign.
  private mutating func negated(_ sum: Sum) -> ID<FormulaTerm>? {
    var result = Sum()
    guard let constant = sum.constant.negated else { return nil }
    result.constant = constant
    for (term, multiple) in sum.multiples {
      guard let opposite = multiple.negated else { return nil }
      result.multiples[term] = opposite
    }
    return make(result)
  }

  /// The same with numbers among the powers computed, and one `exp` in place of several.
  private mutating func merged(_ product: Product) -> Product? {
    var result = product
    var exponent: ID<FormulaTerm>?
    for (base, power) in product.powers.sorted(by: { $0.key < $1.key }) {
      if case .number(let number) = terms[base], power.isInteger {
        guard let value = number.power(power.numerator),
          let coefficient = result.coefficient.times(value)
        else { return nil }
        result.coefficient = coefficient
        result.powers[base] = nil
      } else if let (name, arguments) = terms.call(base), name == "exp", arguments.count == 1,
        power != .one || exponent != nil || hasSeveralExponentials(product)
      {
        guard let addend = self.product(arguments[0], power) else { return nil }
        let total = exponent.map { sum($0, addend, by: .one) } ?? addend
        guard let total else { return nil }
        exponent = total
        result.powers[base] = nil
      }
    }
    guard let exponent else { return result }
    let power = function("exp", [exponent])
    return multiply(result, self.product(of: power))
  }

  private func hasSeveralExponentials(_ product: Product) -> Bool {
    product.powers.keys.filter { terms.call($0)?.name == "exp" }.count > 1
  }

  /// A product as text has it: what has a negative exponent is below.
  private mutating func quotient(_ product: Product) -> ID<FormulaTerm> {
    let (above, below) = Self.split(product.coefficient)
    let powers = product.powers.sorted { $0.key < $1.key }
    var numerator: [ID<FormulaTerm>] = []
    var denominator = below == .one ? [] : [terms.add(.number(below))]
    for (base, exponent) in powers {
      if exponent.isNegative {
        denominator += exponent.negated.map { factors(base, $0) } ?? []
      } else {
        numerator += factors(base, exponent)
      }
    }
    if above == Rational(-1), let first = numerator.first {
      numerator[0] = terms.add(.prefix(.minus, first))
    } else if above != .one || numerator.isEmpty {
      numerator.insert(terms.add(.number(above)), at: 0)
    }
    let top = chain(numerator)
    return denominator.isEmpty ? top : terms.binary(.divide, top, chain(denominator))
  }

  /// A coefficient as what is above and what is below the bar: `1.5` is above, a third below.
  private static func split(_ number: Rational) -> (above: Rational, below: Rational) {
    if number.isInteger { return (number, .one) }
    let isUnit = abs(number.numerator) == 1
    if FormulaWriter.isDecimal(number), !isUnit || number.denominator > 1000 {
      return (number, .one)
    }
    return (Rational(number.numerator), Rational(number.denominator))
  }

  /// A power with a positive exponent as factors: small powers of a name are written out.
  private mutating func factors(
    _ base: ID<FormulaTerm>, _ exponent: Rational
  ) -> [ID<FormulaTerm>] {
    if exponent == .one { return [base] }
    if exponent == .half { return [terms.call("sqrt", base)] }
    if case .variable = terms[base], exponent.isInteger, exponent.numerator <= 3 {
      return Array(repeating: base, count: exponent.numerator)
    }
    return [terms.call("pow", base, terms.add(.number(exponent)))]
  }

  private mutating func chain(_ factors: [ID<FormulaTerm>]) -> ID<FormulaTerm> {
    guard let first = factors.first else { return terms.number(1) }
    return factors.dropFirst().reduce(first) { terms.binary(.multiply, $0, $1) }
  }
}
