import ApusIR
import ApusVocabulary

/// Conditions: what follows when one holds, and whether one holds.
extension IntegerFacts {
  /// How deep conditions are looked into.
  private static let depthLimit = 12

  /// Notes what follows from a condition that holds, or does not.
  mutating func assume(_ condition: ID<Value>, _ isTrue: Bool, depth: Int = 0) {
    note(condition, is: isTrue)
    guard depth < Self.depthLimit else { return }
    if let branch = branches[condition] {
      guard branch.isConjunction == isTrue else { return }
      assume(branch.first, isTrue, depth: depth + 1)
      assume(branch.second, isTrue, depth: depth + 1)
      return
    }
    guard let id = definitions[Int(condition.index)] else { return }
    let instruction = function.instructions[id]
    if case .fits(let type) = instruction.operation {
      guard isTrue, isTracked(instruction.operands[0]) else { return }
      let range = IntegerRange(of: type)
      note(form(instruction.operands[0]), isWithin: range)
      return
    }
    guard case .primitive(let primitive) = instruction.operation else { return }
    assume(primitive, instruction.operands, isTrue, depth: depth)
  }

  private mutating func assume(
    _ primitive: Primitive, _ operands: [ID<Value>], _ isTrue: Bool, depth: Int
  ) {
    switch primitive {
    case .not: assume(operands[0], !isTrue, depth: depth + 1)
    case .and, .or:
      guard (primitive == .and) == isTrue else { return }
      for operand in operands { assume(operand, isTrue, depth: depth + 1) }
    case .less, .lessEqual, .greater, .greaterEqual, .equal, .notEqual:
      guard isTracked(operands[0]) else { return }
      assume(comparison: primitive, form(operands[0]), form(operands[1]), isTrue)
    case .inBounds:
      guard isTrue else { return }
      note(nonNegative: form(operands[0]))
      note(form(operands[0]), atMost: form(operands[1]), gap: 1)
    case .addIsExact, .subIsExact, .mulIsExact:
      guard isTrue, isTracked(operands[0]) else { return }
      note(exact: primitive, operands[0], operands[1])
      // About several values the limits of the type say little.
      if let form = exactForm(primitive, operands[0], operands[1]), form.terms.count == 1 {
        note(form, isWithin: typeRange(of: operands[0]))
      }
    case .add, .sub, .mul, .div, .rem, .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor,
      .ceil, .trunc, .roundEven, .roundAway, .copysign, .xor, .shl, .shr, .popcount,
      .leadingZeros, .trailingZeros, .byteSwap, .bitReverse, .select:
      break
    }
  }

  private mutating func assume(
    comparison primitive: Primitive, _ left: LinearForm, _ right: LinearForm, _ isTrue: Bool
  ) {
    switch (primitive, isTrue) {
    case (.less, true), (.greaterEqual, false): note(left, atMost: right, gap: 1)
    case (.lessEqual, true), (.greater, false): note(left, atMost: right)
    case (.greater, true), (.lessEqual, false): note(right, atMost: left, gap: 1)
    case (.greaterEqual, true), (.less, false): note(right, atMost: left)
    case (.equal, true), (.notEqual, false):
      note(left, atMost: right)
      note(right, atMost: left)
    case (.equal, false), (.notEqual, true):
      if isAtMost(left, right) {
        note(left, atMost: right, gap: 1)
      } else if isAtMost(right, left) {
        note(right, atMost: left, gap: 1)
      }
    default: break
    }
  }

  private mutating func note(_ form: LinearForm, isWithin range: IntegerRange) {
    note(nonNegative: form.adding(-range.lower))
    note(form, atMost: LinearForm(range.upper))
  }

  /// The sum, difference or product as a form; `nil` if it is not linear.
  func exactForm(_ test: Primitive, _ left: ID<Value>, _ right: ID<Value>) -> LinearForm? {
    let (first, second) = (form(left), form(right))
    if test == .addIsExact { return first.adding(second) }
    if test == .subIsExact { return first.subtracting(second) }
    if first.isConstant { return second.multiplied(by: first.constant) }
    return second.isConstant ? first.multiplied(by: second.constant) : nil
  }

  // MARK: Proofs

  /// Whether a condition is surely true, or, with `isTrue` false, surely false.
  func holds(_ condition: ID<Value>, _ isTrue: Bool = true, depth: Int = 0) -> Bool {
    if let value = knownValue(of: condition) { return value == isTrue }
    guard depth < Self.depthLimit else { return false }
    if let branch = branches[condition] {
      let first = holds(branch.first, isTrue, depth: depth + 1)
      let second = { holds(branch.second, isTrue, depth: depth + 1) }
      return branch.isConjunction == isTrue ? first && second() : first || second()
    }
    guard let id = definitions[Int(condition.index)] else { return false }
    let instruction = function.instructions[id]
    if case .constant(let constant) = instruction.operation {
      return (constant.bits != 0) == isTrue
    }
    if case .fits(let type) = instruction.operation {
      return isTrue && isTracked(instruction.operands[0])
        && isWithin(instruction.operands[0], IntegerRange(of: type))
    }
    guard case .primitive(let primitive) = instruction.operation else { return false }
    return holds(primitive, instruction.operands, isTrue, depth: depth)
  }

  private func holds(
    _ primitive: Primitive, _ operands: [ID<Value>], _ isTrue: Bool, depth: Int
  ) -> Bool {
    switch primitive {
    case .not: return holds(operands[0], !isTrue, depth: depth + 1)
    case .and, .or:
      let first = holds(operands[0], isTrue, depth: depth + 1)
      let second = { holds(operands[1], isTrue, depth: depth + 1) }
      return (primitive == .and) == isTrue ? first && second() : first || second()
    case .less, .lessEqual, .greater, .greaterEqual, .equal, .notEqual:
      guard isTracked(operands[0]) else { return false }
      return holds(comparison: primitive, form(operands[0]), form(operands[1]), isTrue)
    case .inBounds:
      let (index, count) = (form(operands[0]), form(operands[1]))
      return isTrue
        ? isNonNegative(index) && isAtMost(index, count, gap: 1)
        : isAtMost(index, LinearForm(-1)) || isAtMost(count, index)
    case .addIsExact, .subIsExact, .mulIsExact:
      return isTrue && isTracked(operands[0]) && isExactHere(primitive, operands[0], operands[1])
    case .add, .sub, .mul, .div, .rem, .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor,
      .ceil, .trunc, .roundEven, .roundAway, .copysign, .xor, .shl, .shr, .popcount,
      .leadingZeros, .trailingZeros, .byteSwap, .bitReverse, .select:
      return false
    }
  }

  private func holds(
    comparison primitive: Primitive, _ left: LinearForm, _ right: LinearForm, _ isTrue: Bool
  ) -> Bool {
    switch (primitive, isTrue) {
    case (.less, true), (.greaterEqual, false): isAtMost(left, right, gap: 1)
    case (.lessEqual, true), (.greater, false): isAtMost(left, right)
    case (.greater, true), (.lessEqual, false): isAtMost(right, left, gap: 1)
    case (.greaterEqual, true), (.less, false): isAtMost(right, left)
    case (.equal, true), (.notEqual, false): isAtMost(left, right) && isAtMost(right, left)
    case (.notEqual, true), (.equal, false):
      isAtMost(left, right, gap: 1) || isAtMost(right, left, gap: 1)
    default: false
    }
  }

  /// Whether a value surely lies in a range.
  func isWithin(_ value: ID<Value>, _ range: IntegerRange) -> Bool {
    if range.contains(self.range(of: value)) { return true }
    return isWithin(form(value), range)
  }

  private func isWithin(_ form: LinearForm, _ range: IntegerRange) -> Bool {
    isNonNegative(form.adding(-range.lower)) && isAtMost(form, LinearForm(range.upper))
  }

  /// Whether a sum, difference or product is surely representable.
  func isExactHere(_ test: Primitive, _ left: ID<Value>, _ right: ID<Value>) -> Bool {
    if isExact(test, left, right) { return true }
    let limits = typeRange(of: left)
    let (first, second) = (range(of: left), range(of: right))
    if test == .addIsExact {
      if limits.contains(first + second) { return true }
    } else if test == .subIsExact {
      if limits.contains(first - second) { return true }
    } else if limits.contains(first.multiplied(by: second)) || isSmallerProduct(left, right) {
      return true
    }
    guard let form = exactForm(test, left, right) else { return false }
    return isWithin(form, limits)
  }
}
