import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// A switch is a block that each body leaves; tests stand in it one after the other, so that
  /// many cases do not nest. A case that another one falls through to is entered by leaving a
  /// block around all tests in front of it.
  mutating func lowerSwitch(
    _ id: ID<TypedStatement>, _ subject: ID<TypedExpression>, _ cases: [TypedStatement.Case],
    range: SourceRange
  ) {
    let values = lower(subject)
    let variables = variables(assignedIn: id)
    let structure = builder.block(range: range)
    let exit = beginJoin(structure, assigning: variables)
    targets[id] = Target(onBreak: .join(exit))
    var lowering = SwitchCases(
      cases: cases, subject: values, subjectType: source.expressions[subject].type,
      variables: variables, exit: exit)
    inside(structure) {
      $0.lowerCases(&lowering, upTo: cases.count)
      $0.unreachable(range)
    }
    _ = endJoin(range: range)
  }

  /// The cases of a switch, and where their ways lead.
  struct SwitchCases {
    let cases: [TypedStatement.Case]
    let subject: [ID<Value>]
    let subjectType: SourceType
    let variables: [ID<Variable>]
    /// The join behind the switch.
    let exit: Int
    /// The joins that lead to the bodies of cases that are fallen into.
    var entries: [Int: Int] = [:]
  }

  /// Lowers all tests, and the bodies in front of case `end`, in the right nesting.
  private mutating func lowerCases(_ all: inout SwitchCases, upTo end: Int) {
    let fallen = (0..<end).last { $0 > 0 && all.cases[$0 - 1].fallsThrough }
    guard let fallen else {
      lowerTests(&all)
      return
    }
    let range = all.cases[fallen].range
    let structure = builder.block(range: range)
    all.entries[fallen] = beginJoin(structure, assigning: all.variables)
    inside(structure) {
      $0.lowerCases(&all, upTo: fallen)
      $0.unreachable(range)
    }
    _ = endJoin(range: range)
    all.entries[fallen] = nil
    lowerCaseBody(fallen, all)
  }

  /// Lowers the tests of all cases; a match leads to the body, which stands there or behind.
  private mutating func lowerTests(_ all: inout SwitchCases) {
    for (index, item) in all.cases.enumerated() where !isDead {
      let range = item.range
      if case .wildcard? = item.patterns.first?.pattern, item.patterns[0].guard == nil {
        lowerMatch(index, all, range: range)
        return
      }
      let matches = lowerPatterns(of: item, all)
      let structure = builder.if(matches, range: range)
      let join = beginJoin(structure, assigning: all.variables)
      inside(structure, region: 0) { $0.lowerMatch(index, all, range: range) }
      restoreEntry(of: join)
      inside(structure, region: 1) { $0.leave(join, range: range) }
      _ = endJoin(range: range)
    }
  }

  private mutating func lowerMatch(_ index: Int, _ all: SwitchCases, range: SourceRange) {
    if let entry = all.entries[index] {
      leave(entry, range: range)
    } else {
      lowerCaseBody(index, all)
    }
  }

  private mutating func lowerCaseBody(_ index: Int, _ all: SwitchCases) {
    let item = all.cases[index]
    lower(item.body)
    if item.fallsThrough, let next = all.entries[index + 1] {
      leave(next, range: item.range)
    } else {
      leave(all.exit, range: item.range)
    }
  }

  // MARK: Patterns

  /// Whether the subject matches one of a case's patterns, which are tried in order.
  private mutating func lowerPatterns(
    of item: TypedStatement.Case, _ all: SwitchCases
  ) -> ID<Value> {
    let range = item.range
    if item.patterns.count == 1 { return lowerPattern(item.patterns[0], all, range: range) }
    if item.patterns.allSatisfy({ $0.guard == nil && isPlain($0.pattern) }) {
      var matches: ID<Value>?
      for (pattern, _) in item.patterns {
        let test = lowerPlain(pattern, all.subject[...], all.subjectType, range: range)
        matches = matches.map { builder.primitive(.or, $0, test, range: range) } ?? test
      }
      return matches ?? constant(Constant(false), range)
    }
    return lowerAlternatives(of: item, all)
  }

  /// Patterns that bind variables or evaluate something, each tried only if those before fail.
  private mutating func lowerAlternatives(
    of item: TypedStatement.Case, _ all: SwitchCases
  ) -> ID<Value> {
    let range = item.range
    var bound: Set<ID<Variable>> = []
    for (pattern, _) in item.patterns { pattern.forEachVariable { bound.insert($0) } }
    let structure = builder.block(range: range)
    let found = beginJoin(structure, assigning: all.variables + bound.sorted())
    inside(structure) {
      for alternative in item.patterns {
        let matches = $0.lowerPattern(alternative, all, range: range)
        let test = $0.builder.if(matches, range: range)
        let join = $0.beginJoin(test, assigning: [])
        $0.inside(test, region: 0) {
          $0.leave(found, [$0.constant(Constant(true), range)], range: range)
        }
        $0.inside(test, region: 1) { $0.leave(join, range: range) }
        _ = $0.endJoin(range: range)
      }
      for variable in bound { $0.bindPlaceholder(variable, range: range) }
      $0.leave(found, [$0.constant(Constant(false), range)], range: range)
    }
    return endJoin([.bool], range: range)[0]
  }

  /// Gives a variable some value on the way on which it is not used.
  private mutating func bindPlaceholder(_ variable: ID<Variable>, range: SourceRange) {
    bindings[Int(variable.index)] = leaves(of: variable).map {
      placeholder(Type(leaf: $0, isStorage: isStorage[Int(variable.index)]), range: range)
    }
  }

  /// Whether the subject matches a pattern whose guard, if any, holds.
  private mutating func lowerPattern(
    _ alternative: (pattern: TypedStatement.Pattern, guard: ID<TypedExpression>?),
    _ all: SwitchCases, range: SourceRange
  ) -> ID<Value> {
    let matches = lowerTest(alternative.pattern, all, range: range)
    guard let condition = alternative.guard else { return matches }
    return choose(
      matches, assigning: all.variables, types: [.bool], range: range,
      then: { [$0.scalar(condition)] }, else: { [$0.constant(Constant(false), range)] })[0]
  }

  private mutating func lowerTest(
    _ pattern: TypedStatement.Pattern, _ all: SwitchCases, range: SourceRange
  ) -> ID<Value> {
    if isPlain(pattern) {
      return lowerPlain(pattern, all.subject[...], all.subjectType, range: range)
    }
    var parts: [(TypedStatement.Pattern, ArraySlice<ID<Value>>, SourceType)] = []
    flatten(pattern, all.subject[...], all.subjectType, into: &parts)
    return lowerConjunction(parts[...], all, range: range)
  }

  /// Tests one part after the other, up to the first that fails.
  private mutating func lowerConjunction(
    _ parts: ArraySlice<(TypedStatement.Pattern, ArraySlice<ID<Value>>, SourceType)>,
    _ all: SwitchCases, range: SourceRange
  ) -> ID<Value> {
    guard let (pattern, values, type) = parts.first else {
      return constant(Constant(true), range)
    }
    let first = lowerPlain(pattern, values, type, range: range)
    let rest = parts.dropFirst()
    if rest.isEmpty { return first }
    if rest.allSatisfy({ isPlain($0.0) }) {
      let others = lowerConjunction(rest, all, range: range)
      return builder.primitive(.and, first, others, range: range)
    }
    return choose(
      first, assigning: all.variables, types: [.bool], range: range,
      then: { [$0.lowerConjunction(rest, all, range: range)] },
      else: { [$0.constant(Constant(false), range)] })[0]
  }

  /// Takes tuples apart into patterns that are none, and binds what is bound.
  private mutating func flatten(
    _ pattern: TypedStatement.Pattern, _ values: ArraySlice<ID<Value>>, _ type: SourceType,
    into parts: inout [(TypedStatement.Pattern, ArraySlice<ID<Value>>, SourceType)]
  ) {
    switch pattern {
    case .wildcard: break
    case .bind(let variable):
      bind(.variable(variable), to: values, range: source.variables[variable].range)
    case .value, .range: parts.append((pattern, values, type))
    case .tuple(let patterns):
      for (index, element) in patterns.enumerated() {
        let leaves = Self.leaves(of: index, in: type)
        let slice = values.dropFirst(leaves.lowerBound).prefix(leaves.count)
        flatten(element, slice, self.type(of: index, in: type), into: &parts)
      }
    }
  }

  private func type(of index: Int, in type: SourceType) -> SourceType {
    guard case .tuple(let elements) = type, elements.indices.contains(index) else { return .error }
    return elements[index].type
  }

  /// Whether testing a pattern does nothing but compare with literals, and binds nothing.
  private func isPlain(_ pattern: TypedStatement.Pattern) -> Bool {
    switch pattern {
    case .wildcard: true
    case .bind: false
    case .value(let value): isLiteral(value)
    case .range(let lower, let upper, _, _):
      (lower.map(isLiteral) ?? true) && (upper.map(isLiteral) ?? true)
    case .tuple(let elements): elements.allSatisfy { isPlain($0) }
    }
  }

  private func isLiteral(_ id: ID<TypedExpression>) -> Bool {
    if case .literal = source.expressions[id].kind { true } else { false }
  }

  /// Evaluates all parts of a pattern, and whether they match.
  private mutating func lowerPlain(
    _ pattern: TypedStatement.Pattern, _ values: ArraySlice<ID<Value>>, _ type: SourceType,
    range: SourceRange
  ) -> ID<Value> {
    switch pattern {
    case .wildcard, .bind:
      return constant(Constant(true), range)
    case .value(let value):
      let place = source.expressions[value].range
      let expected = lower(value)
      var matches: ID<Value>?
      for (left, right) in zip(values, expected) {
        let isEqual = builder.primitive(.equal, left, right, range: place)
        matches = matches.map { builder.primitive(.and, $0, isEqual, range: place) } ?? isEqual
      }
      return matches ?? constant(Constant(true), place)
    case .range(let lower, let upper, let isClosed, let place):
      return lowerBounds(values, lower, upper, isClosed: isClosed, type: type, range: place)
    case .tuple:
      var parts: [(TypedStatement.Pattern, ArraySlice<ID<Value>>, SourceType)] = []
      flatten(pattern, values, type, into: &parts)
      var matches: ID<Value>?
      for (part, values, type) in parts {
        let test = lowerPlain(part, values, type, range: range)
        matches = matches.map { builder.primitive(.and, $0, test, range: range) } ?? test
      }
      return matches ?? constant(Constant(true), range)
    }
  }

  /// Whether a value lies in a range, whose bounds must be in order.
  private mutating func lowerBounds(
    _ values: ArraySlice<ID<Value>>, _ lower: ID<TypedExpression>?, _ upper: ID<TypedExpression>?,
    isClosed: Bool, type: SourceType, range: SourceRange
  ) -> ID<Value> {
    guard let value = values.first else { return constant(Constant(false), range) }
    let low = lower.map { scalar($0) }
    let high = upper.map { scalar($0) }
    if let low, let high { checkOrder(low, high, type: elementType(of: type), range: range) }
    var tests: [ID<Value>] = []
    if let low { tests.append(builder.primitive(.lessEqual, low, value, range: range)) }
    if let high {
      tests.append(
        builder.primitive(isClosed ? .lessEqual : .less, value, high, range: range))
    }
    guard let first = tests.first else { return constant(Constant(true), range) }
    return tests.dropFirst().reduce(first) { builder.primitive(.and, $0, $1, range: range) }
  }
}

extension TypedStatement.Pattern {
  /// Calls `body` with every variable that is bound.
  func forEachVariable(_ body: (ID<Variable>) -> Void) {
    switch self {
    case .wildcard, .value, .range: break
    case .bind(let variable): body(variable)
    case .tuple(let elements):
      for element in elements { element.forEachVariable(body) }
    }
  }
}
