import ApusIR
import ApusVocabulary

/// How a variable that a loop carries changes from one iteration to the next.
struct LoopVariableChange {
  /// By how much it grows in an iteration; `nil` before any was seen.
  private(set) var step: IntegerRange?
  /// What it can be after an iteration.
  private(set) var values: IntegerRange?
  /// Whether a `break` gives another value than the last iteration's.
  var isBroken = false

  /// Sees that `next` follows `variable`.
  mutating func note(_ next: ID<Value>, after variable: ID<Value>, in facts: IntegerFacts) {
    let range = facts.range(of: next)
    values = values?.union(range) ?? range
    let new = Self.difference(facts.form(next), facts.form(variable), in: facts)
    step = step?.union(new) ?? new
  }

  /// Wide enough for any difference of two values.
  private static let any = IntegerRange(-(1 << 66), 1 << 66)

  private static func difference(
    _ next: LinearForm, _ old: LinearForm, in facts: IntegerFacts
  ) -> IntegerRange {
    guard let difference = next.subtracting(old) else { return any }
    var range = facts.range(of: difference).intersection(any)
    if range.lower < range.upper, let negated = difference.multiplied(by: -1) {
      range.lower = max(range.lower, facts.lowerBound(of: difference))
      range.upper = min(range.upper, -facts.lowerBound(of: negated))
    }
    return range
  }
}

extension IntegerFacts {
  /// Says what a variable is within its loop, whose index is known already.
  mutating func assume(_ change: LoopVariableChange, of position: Int, in shape: LoopShape) {
    let (variable, initial) = (shape.carried[position], shape.initial[position])
    let start = form(initial)
    guard let step = change.step, let values = change.values else {
      // There is no second iteration.
      return define(variable, form: start, range: range(of: initial))
    }
    var range = range(of: initial).union(values)
    if step.lower >= 0 { range.lower = max(range.lower, self.range(of: initial).lower) }
    if step.upper <= 0 { range.upper = min(range.upper, self.range(of: initial).upper) }
    let passed = shape.index.flatMap { form($0.value).subtracting(form($0.lower)) }
    if step.lower == step.upper, let passed,
      let exact = start.adding(passed, times: step.lower)
    {
      return define(variable, form: exact, range: range)
    }
    if step == IntegerRange(0) { return define(variable, form: start, range: range) }
    define(variable, range: range)
    if step.lower >= 0 { note(start, atMost: form(variable)) }
    if step.upper <= 0 { note(form(variable), atMost: start) }
    guard let passed else { return }
    if let bound = start.adding(passed, times: step.upper) { note(form(variable), atMost: bound) }
    if let bound = start.adding(passed, times: step.lower) { note(bound, atMost: form(variable)) }
  }

  /// Says what a variable of a `for` is behind it.
  mutating func assumeResult(
    _ result: ID<Value>, _ change: LoopVariableChange, _ position: Int, of shape: LoopShape
  ) {
    let start = form(shape.initial[position])
    guard !change.isBroken, let index = shape.index else { return }
    let step = change.step ?? IntegerRange(0)
    if step.lower >= 0 { note(start, atMost: form(result)) }
    if step.upper <= 0 { note(form(result), atMost: start) }
    guard
      let trips = form(index.upper).subtracting(form(index.lower))?
        .adding(index.isClosed ? 1 : 0), isNonNegative(trips)
    else { return }
    if let bound = start.adding(trips, times: step.upper) { note(form(result), atMost: bound) }
    if let bound = start.adding(trips, times: step.lower) { note(bound, atMost: form(result)) }
  }
}
