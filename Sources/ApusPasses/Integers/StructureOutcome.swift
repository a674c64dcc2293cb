import ApusIR
import ApusVocabulary

/// What the ways out of a structure give, as far as they were seen.
struct StructureOutcome {
  /// What is known about one result.
  struct Result {
    /// Its form, if all ways give the same.
    var form: LinearForm?
    /// The range of all together.
    var range: IntegerRange
    /// What the ways gave.
    fileprivate var forms: [LinearForm]
    fileprivate var lowerBounds: [Bound]
    fileprivate var upperBounds: [Bound]
  }

  /// What one way gave and no later one goes beyond, as was seen there. Of the earlier ways it
  /// remains to be shown, by what holds behind the structure: what held at this way does not hold
  /// at those.
  fileprivate struct Bound {
    var form: LinearForm
    var earlier: [LinearForm]
  }

  private(set) var values: [Result?]

  /// How many ways out are compared with one another.
  private static let limit = 4

  init(_ count: Int) { values = Array(repeating: nil, count: count) }

  /// Sees that a way out gives `operand` as the result at `position`.
  mutating func note(_ operand: ID<Value>, at position: Int, in facts: IntegerFacts) {
    guard position < values.count else { return }
    let (form, range) = (facts.form(operand), facts.range(of: operand))
    guard var result = values[position] else {
      values[position] = Result(
        form: form, range: range, forms: [form],
        lowerBounds: [Bound(form: form, earlier: [])],
        upperBounds: [Bound(form: form, earlier: [])])
      return
    }
    values[position] = nil
    result.range = result.range.union(range)
    if result.form != form { result.form = nil }
    Self.compare(form, with: &result, in: facts)
    values[position] = result
  }

  private static func compare(
    _ form: LinearForm, with result: inout Result, in facts: IntegerFacts
  ) {
    guard result.forms.count < limit else {
      result.lowerBounds = []
      result.upperBounds = []
      return
    }
    result.lowerBounds.removeAll { !facts.isAtMost($0.form, form) }
    result.upperBounds.removeAll { !facts.isAtMost(form, $0.form) }
    guard !result.forms.contains(form) else { return }
    result.lowerBounds.append(Bound(form: form, earlier: result.forms))
    result.upperBounds.append(Bound(form: form, earlier: result.forms))
    result.forms.append(form)
  }
}

extension StructureOutcome.Result {
  /// Forms that the result surely is not below, by what holds behind the structure.
  func provenLowerBounds(in facts: IntegerFacts) -> [LinearForm] {
    lowerBounds.filter { bound in bound.earlier.allSatisfy { facts.isAtMost(bound.form, $0) } }
      .map(\.form)
  }

  /// Forms that the result surely is not above, by what holds behind the structure.
  func provenUpperBounds(in facts: IntegerFacts) -> [LinearForm] {
    upperBounds.filter { bound in bound.earlier.allSatisfy { facts.isAtMost($0, bound.form) } }
      .map(\.form)
  }
}
