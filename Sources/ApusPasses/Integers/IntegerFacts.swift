import ApusIR
import ApusVocabulary

/// What is known about the integers of a function at one place of it.
///
/// Every integer of one lane has a range and a linear form over other values; its own name is the
/// form of what is not understood. Facts hold from where they are noted until the next `restore`:
/// narrower ranges, inequalities between forms, and which operations were checked to be exact.
struct IntegerFacts {
  /// A state to come back to.
  struct Mark {
    fileprivate var undo: Int
  }

  /// An operation whose result was found representable.
  struct Exactness: Hashable {
    var test: Primitive
    var left: ID<Value>
    var right: ID<Value>
  }

  /// A product that is exact, of two values that are no constants.
  private struct Product {
    var result: ID<Value>
    var left: ID<Value>
    var right: ID<Value>
  }

  private enum Change {
    case range(ID<Value>, IntegerRange)
    case inequality
    case exact(Exactness)
    case known(ID<Value>)
    case product
  }

  private struct Axis: Hashable {
    var storage: ID<Value>
    var axis: Int
  }

  let function: Function
  /// The instruction that each value is a result of.
  let definitions: [ID<Instruction>?]
  private var forms: [LinearForm?]
  private var ranges: [IntegerRange]
  private var extents: [Axis: LinearForm] = [:]
  /// Forms that are not negative.
  private var inequalities: [LinearForm] = []
  /// By value, the inequalities in which it occurs.
  private var mentions: [[Int]]
  private var exact: Set<Exactness> = []
  /// Conditions that were found to hold, or not to.
  private var known: [ID<Value>: Bool] = [:]
  private var products: [Product] = []
  private var changes: [Change] = []
  /// Conditions that results of `if` stand for: `a && b`, `a || b` written with branches.
  var branches: [ID<Value>: BranchCondition] = [:]

  init(_ function: Function) {
    self.function = function
    var definitions: [ID<Instruction>?] = Array(repeating: nil, count: function.values.count)
    for id in function.instructions.ids {
      for result in function.instructions[id].results { definitions[Int(result.index)] = id }
    }
    self.definitions = definitions
    forms = Array(repeating: nil, count: function.values.count)
    ranges = function.values.entities.map { value in
      guard case .scalar(let type, 1) = value.type, !type.isFloatingPoint else {
        return IntegerRange(0)
      }
      return IntegerRange(of: type)
    }
    mentions = Array(repeating: [], count: function.values.count)
  }

  // MARK: Values

  /// Whether facts are kept about a value: an integer of one lane.
  func isTracked(_ value: ID<Value>) -> Bool {
    guard case .scalar(let type, 1) = function.values[value].type else { return false }
    return type.isInteger
  }

  func type(of value: ID<Value>) -> ScalarType { function.values[value].type.element }

  /// The values of the type of a value.
  func typeRange(of value: ID<Value>) -> IntegerRange { IntegerRange(of: type(of: value)) }

  /// The form of a tracked value.
  func form(_ value: ID<Value>) -> LinearForm { forms[Int(value.index)] ?? LinearForm(value) }

  /// The range of a tracked value here.
  func range(of value: ID<Value>) -> IntegerRange {
    let own = ranges[Int(value.index)]
    guard let form = forms[Int(value.index)] else { return own }
    return range(of: form).intersection(own)
  }

  /// The range of a form from those of its values.
  func range(of form: LinearForm) -> IntegerRange {
    var result = IntegerRange(form.constant)
    for term in form.terms {
      let range = ranges[Int(term.value.index)]
      let (first, second) = (range.lower * term.coefficient, range.upper * term.coefficient)
      result = result + IntegerRange(min(first, second), max(first, second))
    }
    return result
  }

  /// Says what a value is, where it is defined; what was said before, on an earlier walk, is gone.
  mutating func define(_ value: ID<Value>, form: LinearForm? = nil, range: IntegerRange? = nil) {
    forms[Int(value.index)] = form
    let own = typeRange(of: value)
    ranges[Int(value.index)] = range.map { $0.intersection(own) } ?? own
  }

  /// The form of an extent, which is that of the first value for it.
  mutating func extent(of storage: ID<Value>, axis: Int, default value: ID<Value>) -> LinearForm {
    let key = Axis(storage: storage, axis: axis)
    if let form = extents[key] { return form }
    let form = LinearForm(value)
    extents[key] = form
    return form
  }

  /// Says what the extent of an axis is.
  mutating func setExtent(of storage: ID<Value>, axis: Int, to form: LinearForm) {
    extents[Axis(storage: storage, axis: axis)] = form
  }

  /// Says that a storage has the extents of another.
  mutating func copyExtents(of source: ID<Value>, to target: ID<Value>) {
    for axis in 0..<function.values[source].type.rank {
      if let form = extents[Axis(storage: source, axis: axis)] {
        setExtent(of: target, axis: axis, to: form)
      }
    }
  }

  // MARK: Scopes

  var mark: Mark { Mark(undo: changes.count) }

  /// Forgets what was noted since `mark`.
  mutating func restore(_ mark: Mark) {
    while changes.count > mark.undo, let change = changes.popLast() {
      switch change {
      case .range(let value, let range): ranges[Int(value.index)] = range
      case .inequality:
        for term in inequalities.removeLast().terms {
          mentions[Int(term.value.index)].removeLast()
        }
      case .exact(let exactness): exact.remove(exactness)
      case .known(let condition): known[condition] = nil
      case .product: products.removeLast()
      }
    }
  }

  // MARK: Notes

  /// Notes that a form is not negative.
  mutating func note(nonNegative form: LinearForm?) {
    guard let form, let first = form.terms.first else { return }
    guard form.terms.count == 1 else {
      if range(of: form).lower >= 0 { return }
      let index = inequalities.count
      inequalities.append(form)
      for term in form.terms { mentions[Int(term.value.index)].append(index) }
      changes.append(.inequality)
      return
    }
    // c·x + k >= 0
    let bound = Self.floorDivided(-form.constant, by: first.coefficient)
    if first.coefficient > 0 {
      let isWhole = form.constant % first.coefficient == 0
      narrow(first.value, to: IntegerRange(isWhole ? bound : bound + 1, 1 << 70))
    } else {
      narrow(first.value, to: IntegerRange(-(1 << 70), bound))
    }
  }

  private static func floorDivided(_ number: Int128, by divisor: Int128) -> Int128 {
    let quotient = number / divisor
    return number % divisor != 0 && (number < 0) != (divisor < 0) ? quotient - 1 : quotient
  }

  /// Notes that `left` is at most `right`, or less by at least `gap`.
  mutating func note(_ left: LinearForm, atMost right: LinearForm, gap: Int128 = 0) {
    note(nonNegative: right.subtracting(left)?.adding(-gap))
  }

  /// Notes that a value lies in a range.
  mutating func narrow(_ value: ID<Value>, to range: IntegerRange) {
    let old = ranges[Int(value.index)]
    let new = old.intersection(range)
    guard new != old else { return }
    changes.append(.range(value, old))
    ranges[Int(value.index)] = new
  }

  mutating func note(exact test: Primitive, _ left: ID<Value>, _ right: ID<Value>) {
    let key = Self.exactness(test, left, right)
    if exact.insert(key).inserted { changes.append(.exact(key)) }
  }

  mutating func note(_ condition: ID<Value>, is value: Bool) {
    guard known[condition] == nil else { return }
    known[condition] = value
    changes.append(.known(condition))
  }

  func isExact(_ test: Primitive, _ left: ID<Value>, _ right: ID<Value>) -> Bool {
    exact.contains(Self.exactness(test, left, right))
  }

  func knownValue(of condition: ID<Value>) -> Bool? { known[condition] }

  private static func exactness(
    _ test: Primitive, _ left: ID<Value>, _ right: ID<Value>
  ) -> Exactness {
    let isSwapped = test.isCommutative && right < left
    return Exactness(test: test, left: isSwapped ? right : left, right: isSwapped ? left : right)
  }

  // MARK: Proofs

  /// Whether a form is surely not negative here.
  func isNonNegative(_ form: LinearForm?) -> Bool {
    guard let form else { return false }
    if range(of: form).lower >= 0 { return true }
    // Short proofs first: there are many ways that lead nowhere.
    var budget = 120
    return (1...4).contains { isNonNegative(form, depth: $0, &budget) }
  }

  /// Whether `left` is surely at most `right`, or less by at least `gap`.
  func isAtMost(_ left: LinearForm, _ right: LinearForm, gap: Int128 = 0) -> Bool {
    isNonNegative(right.subtracting(left)?.adding(-gap))
  }

  /// Takes multiples of inequalities away, each of which rids the form of one value, until ranges
  /// alone tell.
  private func isNonNegative(_ form: LinearForm, depth: Int, _ budget: inout Int) -> Bool {
    if range(of: form).lower >= 0 { return true }
    guard depth > 0 else { return false }
    for term in form.terms {
      for index in mentions[Int(term.value.index)].reversed() {
        let fact = inequalities[index]
        let coefficient = fact.coefficient(of: term.value)
        guard (coefficient > 0) == (term.coefficient > 0) else { continue }
        guard budget > 0 else { return false }
        budget -= 1
        let divisor = Self.commonDivisor(abs(coefficient), abs(term.coefficient))
        guard let multiple = form.multiplied(by: abs(coefficient) / divisor),
          let rest = multiple.adding(fact, times: -(abs(term.coefficient) / divisor))
        else { continue }
        if isNonNegative(rest, depth: depth - 1, &budget) { return true }
      }
    }
    return false
  }

  /// The greatest number that a form is surely not below, as far as a short search finds.
  func lowerBound(of form: LinearForm, depth: Int = 3) -> Int128 {
    var result = range(of: form).lower
    guard depth > 0 else { return result }
    for term in form.terms {
      for index in mentions[Int(term.value.index)].suffix(6).reversed() {
        let fact = inequalities[index]
        let coefficient = fact.coefficient(of: term.value)
        guard (coefficient > 0) == (term.coefficient > 0),
          term.coefficient % coefficient == 0,
          let rest = form.adding(fact, times: -(term.coefficient / coefficient)),
          rest.terms.count <= form.terms.count
        else { continue }
        result = max(result, lowerBound(of: rest, depth: depth - 1))
      }
    }
    return result
  }

  private static func commonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  // MARK: Products

  /// How many products are compared with a new one.
  private static let productLimit = 8

  /// Whether a product is surely no larger than one that is known to be exact.
  func isSmallerProduct(_ left: ID<Value>, _ right: ID<Value>) -> Bool {
    guard range(of: left).isNonNegative, range(of: right).isNonNegative else { return false }
    return products.suffix(Self.productLimit).contains { product in
      [(left, right), (right, left)].contains { first, second in
        product.right == second && isAtMost(form(first), form(product.left))
          || product.left == second && isAtMost(form(first), form(product.right))
      }
    }
  }

  /// Remembers an exact product, and how it lies below others: where `a < b` and `c >= 0`,
  /// `a * c <= b * c - c`.
  mutating func note(product result: ID<Value>, of left: ID<Value>, _ right: ID<Value>) {
    for product in products.suffix(Self.productLimit) {
      for (first, second) in [(left, right), (right, left)] where range(of: second).isNonNegative {
        let other: ID<Value>
        if product.right == second {
          other = product.left
        } else if product.left == second {
          other = product.right
        } else {
          continue
        }
        relate(result, of: first, to: product.result, of: other, common: second)
        break
      }
    }
    products.append(Product(result: result, left: left, right: right))
    changes.append(.product)
  }

  /// Notes which of two exact products with a common factor, not negative, is smaller, if the other
  /// factors tell.
  private mutating func relate(
    _ product: ID<Value>, of factor: ID<Value>, to otherProduct: ID<Value>,
    of otherFactor: ID<Value>, common: ID<Value>
  ) {
    if isAtMost(form(factor), form(otherFactor), gap: 1) {
      note(nonNegative: form(otherProduct).subtracting(form(common))?.subtracting(form(product)))
    } else if isAtMost(form(factor), form(otherFactor)) {
      note(form(product), atMost: form(otherProduct))
    } else if isAtMost(form(otherFactor), form(factor), gap: 1) {
      note(nonNegative: form(product).subtracting(form(common))?.subtracting(form(otherProduct)))
    }
  }
}

/// What the result of an `if` stands for whose other arm gives a constant.
struct BranchCondition {
  /// The condition of the `if`.
  var first: ID<Value>
  /// The result of the arm that does not give a constant.
  var second: ID<Value>
  /// `true` for `first && second`, `false` for `first || second`.
  var isConjunction: Bool
}
