import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// `map`, `reduce` and their like: methods of arrays and sequences that take a function.
extension Checker {
  /// The methods, with the labels of their arguments.
  static let functionMethods: Set<String> = [
    "map", "reduce", "filter", "allSatisfy", "contains", "count", "forEach",
  ]

  /// How deep attempts may lie within one another.
  private static let attemptLimit = 3

  /// What such a method goes over.
  enum Traversed {
    /// What a `for` could run over.
    case sequence(CheckedSequence, ofVectors: Bool)
    /// Arrays with arithmetic, element by element.
    case arrays([Operand], [SourceType])
  }

  /// A call of a method with a function as its last argument; `nil` if it is none.
  func callWithFunction(
    _ base: ID<ExpressionNode>, _ identifier: Identifier, _ arguments: [ArgumentNode],
    _ range: SourceRange, expected: SourceType?
  ) -> Operand? {
    let name = text(identifier)
    guard Self.functionMethods.contains(name), let last = arguments.last, isFunction(last.value)
    else { return nil }
    let labels = arguments.map { $0.label.map(text) }
    switch (name, labels) {
    case ("reduce", [nil, nil]): break
    case ("map", [nil]), ("filter", [nil]), ("forEach", [nil]), ("allSatisfy", [nil]): break
    case ("contains", ["where"]), ("count", ["where"]), ("contains", [nil]), ("count", [nil]): break
    default: return nil
    }
    guard let traversed = traversed(base) else {
      return invalid(range)
    }
    switch name {
    case "map": return map(traversed, last, range, expected: expected)
    case "filter": return filter(traversed, last, range)
    case "reduce": return reduce(traversed, arguments[0], last, range, expected: expected)
    case "forEach":
      return loop(over: traversed, range) { element in
        let body = self.apply(element.argument(last), result: .void)
        return self.add(.expression(body.id), range)
      }
    default: return search(name, traversed, last, range)
    }
  }

  /// What a method goes over; `nil` after a mistake.
  private func traversed(_ base: ID<ExpressionNode>) -> Traversed? {
    var id = base
    while case .parenthesized(let inner) = tree[id].kind { id = inner }
    if case .call(let callee, let arguments) = tree[id].kind {
      if case .name(let name, _) = tree[callee].kind, !isDeclared(name.name) {
        if text(name) == "zip", arguments.count == 2 { return zipped(arguments) }
        if text(name) == "stride" {
          return sequence(id).map { .sequence($0, ofVectors: false) }
        }
      }
      if case .member(let inner, let name) = tree[callee].kind, arguments.isEmpty,
        ["enumerated", "reversed"].contains(text(name)), typeNamed(by: inner) == nil
      {
        return traversed(inner).flatMap { changed($0, text(name), at: name.range) }
      }
    }
    let operand = infer(id)
    let type = settledType(operand, at: tree[id].range)
    switch type {
    case .ndarray: return .arrays([operand], [type])
    case .array, .range, .scalar, .tuple, .never, .error:
      return elements(operand, at: tree[id].range).map { .sequence($0, ofVectors: false) }
    }
  }

  private func zipped(_ arguments: [ArgumentNode]) -> Traversed? {
    guard let first = traversed(arguments[0].value), let second = traversed(arguments[1].value)
    else { return nil }
    if case .arrays(let left, let types) = first, case .arrays(let right, let others) = second,
      left.count == 1, right.count == 1, types[0].arrayShape?.rank != 1
    {
      return .arrays(left + right, types + others)
    }
    guard let left = plain(first, at: arguments[0].range),
      let right = plain(second, at: arguments[1].range)
    else { return nil }
    return .sequence(
      CheckedSequence(
        sequence: .zip(left.sequence.sequence, right.sequence.sequence),
        element: .tuple([.init(type: left.sequence.element), .init(type: right.sequence.element)])),
      ofVectors: left.ofVectors || right.ofVectors)
  }

  /// What a `for` could run over; `nil`, and reported, for a matrix.
  private func plain(
    _ traversed: Traversed, at range: SourceRange
  ) -> (sequence: CheckedSequence, ofVectors: Bool)? {
    switch traversed {
    case .sequence(let sequence, let ofVectors): return (sequence, ofVectors)
    case .arrays(let operands, let types):
      guard operands.count == 1 else {
        report(.unsupported("this sequence of pairs", instead: "a loop", at: range))
        return nil
      }
      return elements(Operand(id: operands[0].id, type: .known(types[0])), at: range).map {
        ($0, true)
      }
    }
  }

  private func changed(
    _ traversed: Traversed, _ name: String, at range: SourceRange
  ) -> Traversed? {
    guard let (base, ofVectors) = plain(traversed, at: range) else { return nil }
    let sequence: CheckedSequence
    if name == "reversed" {
      sequence = CheckedSequence(sequence: .reversed(base.sequence), element: base.element)
    } else {
      sequence = CheckedSequence(
        sequence: .enumerated(base.sequence),
        element: .tuple([
          .init(label: "offset", type: .scalar(.int)), .init(label: "element", type: base.element),
        ]))
    }
    return .sequence(sequence, ofVectors: ofVectors)
  }

  // MARK: Elements

  /// The element at hand of what a method goes over.
  struct TraversedElement {
    /// The parts of a tuple, or the element itself.
    var parts: [Operand]
    var tuple: Operand?

    /// A function that gets the element.
    func argument(_ node: ArgumentNode) -> Checker.FunctionArgument {
      Checker.FunctionArgument(node: node, values: parts, tuple: tuple)
    }
  }

  /// A variable for an element, and its parts.
  private func element(
    _ type: SourceType, _ range: SourceRange
  ) -> (variable: ID<Variable>, element: TraversedElement) {
    let variable = addVariable("element", type, isMutable: false, range)
    let whole = add(.variable(variable), type, range)
    guard case .tuple(let elements) = type else {
      return (variable, TraversedElement(parts: [whole], tuple: nil))
    }
    let parts = elements.indices.map { index in
      add(.tupleElement(whole.id, index: index), elements[index].type, range)
    }
    return (variable, TraversedElement(parts: parts, tuple: whole))
  }

  /// The type of the elements.
  private func elementType(of traversed: Traversed) -> SourceType {
    switch traversed {
    case .sequence(let sequence, _): return sequence.element
    case .arrays(_, let types):
      let elements = types.map { SourceType.scalar($0.arrayShape?.element ?? .double) }
      return elements.count == 1 ? elements[0] : .tuple(elements.map { .init(type: $0) })
    }
  }

  /// A loop over all elements, in row-major order, as an expression without a value.
  private func loop(
    over traversed: Traversed, _ range: SourceRange,
    _ body: (TraversedElement) -> ID<TypedStatement>
  ) -> Operand {
    let statements = loopStatements(traversed, range) { _, element in [body(element)] }
    let nothing = add(.tuple([]), SourceType.void, range)
    return value(nothing, after: statements, range)
  }

  /// The statements of a loop over all elements. The body gets the innermost loop.
  private func loopStatements(
    _ traversed: Traversed, _ range: SourceRange,
    _ body: (ID<TypedStatement>, TraversedElement) -> [ID<TypedStatement>]
  ) -> [ID<TypedStatement>] {
    let (variable, element) = element(elementType(of: traversed), range)
    switch traversed {
    case .sequence(let sequence, _):
      let loop = add(.block([]), range)
      let inner = add(.block(body(loop, element)), range)
      setKind(
        loop,
        .for(.variable(variable), sequence.sequence, filter: nil, body: inner))
      return [loop]
    case .arrays(let operands, let types):
      return nestedLoops(operands, types, variable, range) { body($0, element) }
    }
  }

  /// Loops over the indices of arrays of the same shape.
  private func nestedLoops(
    _ operands: [Operand], _ types: [SourceType], _ variable: ID<Variable>, _ range: SourceRange,
    _ body: (ID<TypedStatement>) -> [ID<TypedStatement>]
  ) -> [ID<TypedStatement>] {
    var statements: [ID<TypedStatement>] = []
    let arrays = zip(operands, types).map { operand, type in
      let array = shared(operand, type, "array", range)
      statements.append(array.bind)
      return array.value
    }
    statements += shapeChecks(arrays, types, range)
    let rank = types[0].arrayShape?.rank ?? 1
    let indices = (0..<rank).map { _ in
      addVariable("index", .scalar(.int), isMutable: false, range)
    }
    let places = indices.map { add(.variable($0), .scalar(.int), range).id }
    let parts = zip(arrays, types).map { array, type in
      add(
        .element(array.id, indices: places, name: nil),
        .scalar(type.arrayShape?.element ?? .double), range)
    }
    let whole =
      parts.count == 1
      ? parts[0]
      : add(.tuple(parts.map(\.id)), current.typed.variables[variable].type, range)
    let loops = indices.map { _ in add(.block([]), range) }
    var inner = [add(.bind(.variable(variable), whole.id), range)] + body(loops[rank - 1])
    for axis in (0..<rank).reversed() {
      let bounds = add(
        .range(
          lower: integer(0, range).id,
          upper: add(.extent(arrays[0].id, axis: axis), .scalar(.int), range).id, isClosed: false),
        .range(.int, isClosed: false), range)
      setKind(
        loops[axis],
        .for(
          .variable(indices[axis]), .range(bounds.id), filter: nil,
          body: add(.block(inner), range)))
      inner = [loops[axis]]
    }
    return statements + inner
  }

  /// Checks that two arrays, called `names`, have the same shape.
  func shapeChecks(
    _ arrays: [Operand], _ types: [SourceType], names: String = "the arrays", _ range: SourceRange
  ) -> [ID<TypedStatement>] {
    guard arrays.count == 2 else { return [] }
    let rank = types[0].arrayShape?.rank ?? 1
    guard rank == types[1].arrayShape?.rank else {
      report(.unsupported("arrays of different ranks here", instead: "the same rank", at: range))
      return []
    }
    return (0..<rank).map { axis in
      let extents = arrays.map { add(.extent($0.id, axis: axis), .scalar(.int), range) }
      let test = add(.primitive(.equal, extents.map(\.id)), .scalar(.bool), range)
      let check = add(
        .precondition(
          test.id, format: "axis \(axis) of \(names) has extents {0} and {1}, which differ",
          extents.map(\.id)), SourceType.void, range)
      return add(.expression(check.id), range)
    }
  }

  // MARK: Methods

  private func map(
    _ traversed: Traversed, _ function: ArgumentNode, _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    let wanted = expected?.arrayShape.map { SourceType.scalar($0.element) }
    let (variable, element) = element(elementType(of: traversed), range)
    let body = apply(element.argument(function), result: wanted)
    guard let found = solver.known(body.type), !found.containsError else { return invalid(range) }
    guard let scalar = found.element else {
      report(
        .unsupported(
          "an array of '\(found.diagnosticName)'", instead: "an array of scalars", at: range))
      return invalid(range)
    }
    switch traversed {
    case .sequence(let sequence, let ofVectors):
      return add(
        .map(.variable(variable), sequence.sequence, body: body.id),
        ofVectors ? .ndarray(scalar, rank: 1) : .array(scalar), range)
    case .arrays(let operands, let types):
      return mapArrays(operands, types, variable, body, scalar, range)
    }
  }

  private func mapArrays(
    _ operands: [Operand], _ types: [SourceType], _ variable: ID<Variable>, _ body: Operand,
    _ scalar: ElementType, _ range: SourceRange
  ) -> Operand {
    let ranks = types.map { $0.arrayShape?.rank ?? 1 }
    let parameters = types.map {
      addVariable(
        "element", .scalar($0.arrayShape?.element ?? .double), isMutable: false, range)
    }
    let parts = parameters.map {
      add(.variable($0), current.typed.variables[$0].type, range)
    }
    let whole =
      parts.count == 1
      ? parts[0]
      : add(.tuple(parts.map(\.id)), current.typed.variables[variable].type, range)
    let bind = add(.bind(.variable(variable), whole.id), range)
    let element = value(body, after: [bind], range)
    let type = SourceType.ndarray(scalar, rank: ranks.max() ?? 1)
    guard operands.count > 1 else {
      return add(
        .elementwise(operands: operands.map(\.id), parameters: parameters, body: element.id), type,
        range)
    }
    // Shapes that broadcast are not the same shape.
    let arrays = zip(operands, types).map { shared($0, $1, "array", range) }
    let checks = shapeChecks(arrays.map(\.value), types, range)
    let result = add(
      .elementwise(
        operands: arrays.map(\.value.id), parameters: parameters, body: element.id), type, range)
    return value(result, after: arrays.map(\.bind) + checks, range)
  }

  /// `reduce(initial, function)`: in the written order. What type a literal in front has is found
  /// by trying: that of the context, its default, that of the elements.
  private func reduce(
    _ traversed: Traversed, _ initial: ArgumentNode, _ function: ArgumentNode,
    _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    let start = infer(initial.value, expected: expected)
    if solver.known(start.type)?.containsError == true { return invalid(range) }
    var candidates: [SourceType] = []
    if let known = solver.known(start.type) {
      candidates = [known]
    } else {
      let elements = elementType(of: traversed)
      candidates = [expected, solver.defaultType(start.type), elements].compactMap { $0 }
        .filter { type in
          var trial = solver
          return trial.unify(start.type, .known(type))
        }
      if case .operatorFunction = tree[function.value].kind { candidates = [elements] }
    }
    guard let first = candidates.first else { return invalid(range) }
    // Attempts within attempts multiply: deep inside the likeliest type has to do.
    let isOpen = candidates.count > 1 && attemptDepth < Self.attemptLimit
    for type in candidates where isOpen {
      let result = attempt {
        self.accumulate(traversed, start, type, initial, function, range)
      }
      if let result { return result }
    }
    return accumulate(traversed, start, first, initial, function, range)
  }

  private func accumulate(
    _ traversed: Traversed, _ start: Operand, _ type: SourceType, _ initial: ArgumentNode,
    _ function: ArgumentNode, _ range: SourceRange
  ) -> Operand {
    coerce(start, to: type, for: .argument, node: initial.value)
    let result = addVariable("result", type, isMutable: true, range)
    let bind = add(.bind(.variable(result), start.id), range)
    let loop = loopStatements(traversed, range) { _, element in
      let old = add(.variable(result), type, range)
      let argument = FunctionArgument(
        node: function, values: [old, element.tuple ?? element.parts[0]], tuple: nil)
      let new = apply(argument, result: type)
      return [add(.assign(addPlace(.variable(result), type, range), new.id), range)]
    }
    return value(add(.variable(result), type, range), after: [bind] + loop, range)
  }

  /// `allSatisfy`, `contains(where:)` and `count(where:)`: the first two look no further than they
  /// have to.
  private func search(
    _ name: String, _ traversed: Traversed, _ function: ArgumentNode, _ range: SourceRange
  ) -> Operand {
    let counts = name == "count"
    let type: SourceType = .scalar(counts ? .int : .bool)
    let result = addVariable("result", type, isMutable: true, range)
    let place = addPlace(.variable(result), type, range)
    let initial =
      counts
      ? integer(0, range) : literal(.bool, bits: name == "allSatisfy" ? 1 : 0, range)
    let bind = add(.bind(.variable(result), initial.id), range)
    let done = add(.block([]), range)
    let loop = loopStatements(traversed, range) { _, element in
      var test = apply(element.argument(function), result: .scalar(.bool))
      if name == "allSatisfy" { test = add(.primitive(.not, [test.id]), .scalar(.bool), range) }
      var then: [ID<TypedStatement>]
      if counts {
        then = [add(.update(place, .add, integer(1, range).id, isChecked: false), range)]
      } else {
        let found = literal(.bool, bits: name == "allSatisfy" ? 0 : 1, range)
        then = [add(.assign(place, found.id), range), add(.break(done), range)]
      }
      return [add(.if(test.id, then: add(.block(then), range), else: nil), range)]
    }
    setKind(done, .block(loop))
    return value(add(.variable(result), type, range), after: [bind, done], range)
  }

  /// `filter`: the elements for which the function holds, one behind the other.
  private func filter(
    _ traversed: Traversed, _ function: ArgumentNode, _ range: SourceRange
  ) -> Operand {
    guard case .scalar(let element) = elementType(of: traversed),
      let (sequence, ofVectors) = plain(traversed, at: range)
    else {
      report(
        .unsupported("'filter' on this sequence", instead: "a loop with 'where'", at: range))
      return invalid(range)
    }
    let kind: (Int) -> SourceType = { _ in ofVectors ? .ndarray(element, rank: 1) : .array(element)
    }
    let type = kind(1)
    let (variable, item) = self.element(.scalar(element), range)
    let all = add(
      .map(.variable(variable), sequence.sequence, body: item.parts[0].id), type, range)
    let buffer = addVariable("buffer", type, isMutable: true, range)
    let count = addVariable("count", .scalar(.int), isMutable: true, range)
    var statements = [
      add(.bind(.variable(buffer), all.id), range),
      add(.bind(.variable(count), integer(0, range).id), range),
    ]
    let source = CheckedSequence(
      sequence: .elements(add(.variable(buffer), type, range).id), element: .scalar(element))
    statements += loopStatements(.sequence(source, ofVectors: ofVectors), range) { _, item in
      let test = apply(item.argument(function), result: .scalar(.bool))
      let index = add(.variable(count), .scalar(.int), range)
      let target = addPlace(
        .element(
          addPlace(.variable(buffer), type, range), indices: [index.id], name: nil),
        .scalar(element), range)
      let then = [
        add(.assign(target, item.parts[0].id), range),
        add(
          .update(
            addPlace(.variable(count), .scalar(.int), range), .add, integer(1, range).id,
            isChecked: false), range),
      ]
      return [add(.if(test.id, then: add(.block(then), range), else: nil), range)]
    }
    let found = add(.variable(count), .scalar(.int), range)
    let kept = generate([found.id], type, range) { indices in
      add(
        .element(
          add(.variable(buffer), type, range).id, indices: indices.map(\.id), name: nil),
        .scalar(element), range)
    }
    return value(kept, after: statements, range)
  }
}
