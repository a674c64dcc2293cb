import ApusVocabulary

extension FormulaSimplifier {
  /// `left + factor * right`; `nil` if a number does not fit.
  mutating func sum(
    _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>, by factor: Rational
  ) -> ID<FormulaTerm>? {
    var result = sum(of: left)
    let other = sum(of: right)
    guard let addend = other.constant.times(factor), let constant = result.constant.plus(addend)
    else { return nil }
    result.constant = constant
    for (term, multiple) in other.multiples {
      guard let addend = multiple.times(factor),
        let total = (result.multiples[term] ?? .zero).plus(addend)
      else { return nil }
      result.multiples[term] = total == .zero ? nil : total
    }
    return make(result)
  }

  /// What a term is as a sum.
  mutating func sum(of id: ID<FormulaTerm>) -> Sum {
    if let known = sums[id] { return known }
    if case .number(let number) = terms[id] { return Sum(constant: number) }
    var product = product(of: id)
    let coefficient = product.coefficient
    guard coefficient != .one, !product.powers.isEmpty else { return Sum(multiples: [id: .one]) }
    product.coefficient = .one
    return make(product).map { Sum(multiples: [$0: coefficient]) } ?? Sum(multiples: [id: .one])
  }

  /// The term that a sum is; `nil` if a number does not fit.
  mutating func make(_ sum: Sum) -> ID<FormulaTerm>? {
    guard !sum.multiples.isEmpty else { return terms.add(.number(sum.constant)) }
    if sum.constant == .zero, sum.multiples.count == 1, let (term, multiple) = sum.multiples.first {
      return product(term, multiple)
    }
    var addends = sum.multiples.sorted { $0.key < $1.key }.map { (term: $0.key, by: $0.value) }
    let constant: (term: ID<FormulaTerm>, by: Rational)? =
      sum.constant == .zero
      ? nil : (terms.number(1), sum.constant)
    if let constant { addends.append(constant) }
    // What is positive comes first, so that no sign does.
    if let first = addends.firstIndex(where: { !$0.by.isNegative }) {
      addends.insert(addends.remove(at: first), at: 0)
    }
    guard let id = makeChain(addends) else { return nil }
    sums[id] = sum
    return id
  }

  /// Multiples with `+` and `-` between.
  private mutating func makeChain(
    _ addends: [(term: ID<FormulaTerm>, by: Rational)]
  ) -> ID<FormulaTerm>? {
    var result: ID<FormulaTerm>?
    for (term, multiple) in addends {
      guard let left = result else {
        guard let first = product(term, multiple) else { return nil }
        result = first
        continue
      }
      let isNegative = multiple.isNegative
      guard let size = isNegative ? multiple.negated : multiple, let right = product(term, size)
      else { return nil }
      result = terms.binary(isNegative ? .subtract : .add, left, right)
    }
    return result
  }
}
