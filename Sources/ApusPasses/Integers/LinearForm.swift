import ApusIR
import ApusVocabulary

/// A sum of multiples of values and a constant, as an exact integer that never wraps.
struct LinearForm: Hashable, Sendable {
  /// A value with its coefficient, which is not zero.
  struct Term: Hashable, Sendable {
    var value: ID<Value>
    var coefficient: Int128
  }

  /// How many terms a form may have; longer ones are not of use.
  static let termLimit = 8
  /// How large coefficients may be, so that sums of products with values do not overflow.
  static let coefficientLimit: Int128 = 1 << 32
  /// The same for the constant.
  static let constantLimit: Int128 = 1 << 80

  /// In ascending order of the values.
  private(set) var terms: [Term]
  private(set) var constant: Int128

  /// A constant.
  init(_ constant: Int128) {
    terms = []
    self.constant = constant
  }

  /// The value itself.
  init(_ value: ID<Value>) {
    terms = [Term(value: value, coefficient: 1)]
    constant = 0
  }

  private init(terms: [Term], constant: Int128) {
    self.terms = terms
    self.constant = constant
  }

  var isConstant: Bool { terms.isEmpty }

  /// The coefficient of a value; zero if it does not occur.
  func coefficient(of value: ID<Value>) -> Int128 {
    for term in terms where term.value == value { return term.coefficient }
    return 0
  }

  /// The form plus `factor` times another; `nil` if that leaves the limits.
  func adding(_ other: LinearForm, times factor: Int128 = 1) -> LinearForm? {
    guard abs(factor) <= Self.coefficientLimit else { return nil }
    var result: [Term] = []
    result.reserveCapacity(terms.count + other.terms.count)
    var (left, right) = (0, 0)
    while left < terms.count || right < other.terms.count {
      var term: Term
      if right == other.terms.count
        || left < terms.count && terms[left].value < other.terms[right].value
      {
        term = terms[left]
        left += 1
      } else {
        term = other.terms[right]
        term.coefficient *= factor
        if left < terms.count, terms[left].value == term.value {
          term.coefficient += terms[left].coefficient
          left += 1
        }
        right += 1
      }
      guard abs(term.coefficient) <= Self.coefficientLimit else { return nil }
      if term.coefficient != 0 { result.append(term) }
    }
    let sum = constant + other.constant * factor
    guard result.count <= Self.termLimit, abs(sum) <= Self.constantLimit else { return nil }
    return LinearForm(terms: result, constant: sum)
  }

  /// The form with a constant added.
  func adding(_ number: Int128) -> LinearForm? { adding(LinearForm(number)) }

  /// The difference of two forms.
  func subtracting(_ other: LinearForm) -> LinearForm? { adding(other, times: -1) }

  /// The form times a constant.
  func multiplied(by factor: Int128) -> LinearForm? {
    LinearForm(0).adding(self, times: factor)
  }
}
