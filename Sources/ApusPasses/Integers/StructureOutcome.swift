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
    /// Those of them that the result surely is not below, and not above.
    fileprivate(set) var lowerBounds: [LinearForm]
    fileprivate(set) var upperBounds: [LinearForm]
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
        form: form, range: range, forms: [form], lowerBounds: [form], upperBounds: [form])
      return
    }
    values[position] = nil
    result.range = result.range.union(range)
    if result.form != form { result.form = nil }
    if !result.forms.contains(form) { Self.compare(form, with: &result, in: facts) }
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
    let isLeast = result.forms.allSatisfy { facts.isAtMost(form, $0) }
    let isGreatest = result.forms.allSatisfy { facts.isAtMost($0, form) }
    result.lowerBounds = result.lowerBounds.filter { facts.isAtMost($0, form) }
    result.upperBounds = result.upperBounds.filter { facts.isAtMost(form, $0) }
    if isLeast { result.lowerBounds.append(form) }
    if isGreatest { result.upperBounds.append(form) }
    result.forms.append(form)
  }
}
