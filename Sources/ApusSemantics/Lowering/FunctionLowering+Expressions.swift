import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Evaluates an expression to its leaves: scalars, and arrays as values.
  mutating func lower(_ id: ID<TypedExpression>) -> [ID<Value>] {
    if !evaluated.isEmpty, let values = evaluated[id] { return values }
    let expression = source.expressions[id]
    let range = expression.range
    switch expression.kind {
    case .literal(let constant):
      return [self.constant(constant, range)]
    case .variable:
      return path(of: id).map { read($0, range: range) } ?? []
    case .tuple(let elements):
      return elements.flatMap { lower($0) }
    case .tupleElement(let base, let index):
      return lowerTupleElement(id, of: base, at: index)
    case .range(let lower, let upper, _):
      return lowerRange(lower, upper, range: range)
    case .primitive(.select, let operands):
      return lowerSelect(operands, range: range)
    case .primitive(let primitive, let operands):
      return [builder.primitive(primitive, operands.map { scalar($0) }, range: range)]
    case .checkedArithmetic(let primitive, let operands):
      let values = operands.map { scalar($0) }
      return [
        arithmetic(
          primitive, values, type: elementType(of: expression.type),
          range: range, at: expression.operatorRange ?? range)
      ]
    case .convert(let operand):
      return lowerConversion(of: operand, to: elementType(of: expression.type), range: range)
    case .checkedConvert(let operand):
      return [
        checkedConvert(
          scalar(operand), from: elementType(of: source.expressions[operand].type),
          to: elementType(of: expression.type), range)
      ]
    case .bitcast(let operand):
      let type = elementType(of: expression.type).representation
      return [builder.bitcast(scalar(operand), to: type, range: range)]
    case .fits(let operand, let type):
      return [builder.fits(scalar(operand), in: type.representation, range: range)]
    case .external(let function, let operands):
      return [lowerExternal(function, operands, type: expression.type, range: range)]
    case .logical(let isAnd, let left, let right):
      return lowerLogical(id, isAnd: isAnd, left, right)
    case .conditional(let condition, let then, let other):
      let variables = assigned.byExpression[id] ?? []
      let types = expression.type.leaves.map { Type(leaf: $0, isStorage: false) }
      let value = scalar(condition)
      return choose(
        value, assigning: variables, types: types, range: range,
        then: { $0.lower(then) }, else: { $0.lower(other) })
    case .value(let statement):
      let types = expression.type.leaves.map { Type(leaf: $0, isStorage: false) }
      return lowerValue(of: statement, types, range: range)
    case .call(let callee, let arguments):
      return lowerCall(callee, arguments, range: range)
    case .element(let base, let indices, let name):
      return lowerElement(of: base, at: indices, name: name, range: range)
    case .extent(let base, let axis):
      return [extent(of: array(base), axis: axis, range).value]
    case .arrayLiteral(let elements):
      return [lowerArrayLiteral(elements, type: expression.type, range: range)]
    case .arrayFill(let value, let extents):
      return [lowerArrayFill(value, extents, type: expression.type, range: range)]
    case .elementwise, .tabulate, .slice, .permuted, .map, .axisSlice:
      return generate(lazyArray(id), type: expression.type, range: range)
    case .reshape(let base, let extents):
      return [lowerReshape(base, extents, type: expression.type, range: range)]
    case .uncheckedElement(let base, let indices):
      let array = scalar(base)
      return element(
        of: array, type: source.expressions[base].type, at: indices.map { scalar($0) },
        range: range)
    case .reduction(let primitive, let base, let isOneLane):
      return lowerReduction(primitive, base, isOneLane: isOneLane, range: range)
    case .routine(let routine, let arguments):
      return [lowerRoutine(routine, arguments, range: range)]
    case .precondition(let condition, let message, let values):
      lowerPrecondition(condition, message, values, range: range)
      return []
    case .print(let format, let values):
      lowerPrint(format, values, range: range)
      return []
    }
  }

  /// Evaluates an expression with one leaf.
  mutating func scalar(_ id: ID<TypedExpression>) -> ID<Value> {
    if let value = lower(id).first { return value }
    // Only what never returns has no leaf where one is needed.
    let expression = source.expressions[id]
    let type = expression.type.leaves.first.map { Type(leaf: $0, isStorage: false) } ?? .bool
    return placeholder(type, range: expression.range)
  }

  /// The type of a scalar's or an array's elements.
  func elementType(of type: SourceType) -> ElementType {
    switch type {
    case .scalar(let element), .array(let element), .ndarray(let element, _),
      .range(let element, _):
      element
    case .tuple, .never, .error: .bool
    }
  }

  // MARK: Constants

  mutating func constant(_ constant: Constant, _ range: SourceRange) -> ID<Value> {
    let value = builder.constant(constant, range: range)
    constants[value] = constant
    return value
  }

  /// An integer, or a float of an integer's value, of any type.
  mutating func number(_ number: Int, _ type: ScalarType, _ range: SourceRange) -> ID<Value> {
    let bits: UInt64 =
      switch type {
      case .float16: UInt64(Float16(number).bitPattern)
      case .float: UInt64(Float(number).bitPattern)
      case .double: Double(number).bitPattern
      case .bool, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64:
        UInt64(bitPattern: Int64(number))
      }
    return constant(Constant(type, bits: bits), range)
  }

  // MARK: Tuples

  /// The part of a variable's leaves that an expression names.
  struct Path: Hashable {
    let variable: ID<Variable>
    let leaves: Range<Int>
  }

  /// The part of a variable that an expression names, if it is one.
  func path(of id: ID<TypedExpression>) -> Path? {
    switch source.expressions[id].kind {
    case .variable(let variable):
      return Path(variable: variable, leaves: 0..<leaves(of: variable).count)
    case .tupleElement(let base, let index):
      guard let outer = path(of: base) else { return nil }
      let part = Self.leaves(of: index, in: source.expressions[base].type)
      return Path(
        variable: outer.variable,
        leaves: outer.leaves.lowerBound + part.lowerBound..<outer.leaves.lowerBound
          + part.upperBound)
    case .literal, .tuple, .range, .primitive, .checkedArithmetic, .convert, .checkedConvert,
      .bitcast, .fits, .external, .logical, .conditional, .value, .call, .element, .extent,
      .arrayLiteral, .arrayFill, .elementwise, .tabulate, .slice, .reshape, .permuted, .map,
      .axisSlice, .uncheckedElement, .reduction, .routine,
      .precondition, .print:
      return nil
    }
  }

  /// Which of a tuple's leaves are those of one element; which one is a component of a complex
  /// number or a bound of a range.
  static func leaves(of index: Int, in type: SourceType) -> Range<Int> {
    if case .scalar(let element) = type, element.isComplex { return index..<index + 1 }
    if case .range = type { return index..<index + 1 }
    guard case .tuple(let elements) = type, elements.indices.contains(index) else { return 0..<0 }
    let start = elements[..<index].reduce(0) { $0 + $1.type.leaves.count }
    return start..<start + elements[index].type.leaves.count
  }

  private mutating func lowerTupleElement(
    _ id: ID<TypedExpression>, of base: ID<TypedExpression>, at index: Int
  ) -> [ID<Value>] {
    if let path = path(of: id) { return read(path, range: source.expressions[id].range) }
    let values = lower(base)
    let part = Self.leaves(of: index, in: source.expressions[base].type)
    return part.upperBound <= values.count ? Array(values[part]) : []
  }

  // MARK: Ways to choose from

  /// The leaves of one of two values, both computed.
  private mutating func lowerSelect(
    _ operands: [ID<TypedExpression>], range: SourceRange
  ) -> [ID<Value>] {
    let values = operands.map { lower($0) }
    guard values.count == 3, let condition = values[0].first else { return [] }
    return zip(values[1], values[2]).map {
      builder.primitive(.select, condition, $0, $1, range: range)
    }
  }

  private mutating func lowerLogical(
    _ id: ID<TypedExpression>, isAnd: Bool, _ left: ID<TypedExpression>,
    _ right: ID<TypedExpression>
  ) -> [ID<Value>] {
    let range = source.expressions[id].range
    let first = scalar(left)
    let short: (inout Self) -> [ID<Value>] = { [$0.constant(Constant(!isAnd), range)] }
    let long: (inout Self) -> [ID<Value>] = { [$0.scalar(right)] }
    return choose(
      first, assigning: assigned.byExpression[id] ?? [], types: [.bool], range: range,
      then: isAnd ? long : short, else: isAnd ? short : long)
  }

  /// Evaluates a statement as an expression, to the value that it yields on every way.
  private mutating func lowerValue(
    of id: ID<TypedStatement>, _ types: [Type], range: SourceRange
  ) -> [ID<Value>] {
    guard !isDead else { return types.map { placeholder($0, range: range) } }
    switch source.statements[id].kind {
    case .yield(let value):
      return lower(value)
    case .block(let statements):
      guard let last = statements.last, !statements.dropLast().contains(where: { yields($0) })
      else { break }
      for statement in statements.dropLast() { lower(statement) }
      return lowerValue(of: last, types, range: range)
    case .if(let condition, let then, let other?):
      let holds = scalar(condition)
      return choose(
        holds, assigning: variables(assignedIn: id), types: types, range: range,
        then: { $0.lowerValue(of: then, types, range: range) },
        else: { $0.lowerValue(of: other, types, range: range) })
    case .if, .bind, .declare, .assign, .update, .swap, .expression, .switch, .for, .while,
      .repeatWhile, .break, .continue, .return:
      break
    }
    let structure = builder.block(range: range)
    yieldJoins.append(beginJoin(structure, assigning: variables(assignedIn: id)))
    inside(structure) {
      $0.lower(id)
      $0.unreachable(range)
    }
    yieldJoins.removeLast()
    return endJoin(types, range: range)
  }

  /// Whether a `yield` of the expression around lies in a statement.
  func yields(_ id: ID<TypedStatement>) -> Bool {
    switch source.statements[id].kind {
    case .yield: true
    case .block(let statements): statements.contains { yields($0) }
    case .if(_, let then, let other): yields(then) || (other.map { yields($0) } ?? false)
    case .switch(_, let cases): cases.contains { yields($0.body) }
    case .for(_, _, _, let body), .while(_, let body), .repeatWhile(let body, _): yields(body)
    case .bind, .declare, .assign, .update, .swap, .expression, .break, .continue, .return: false
    }
  }

  // MARK: Effects

  private mutating func lowerPrecondition(
    _ condition: ID<TypedExpression>?, _ message: String, _ values: [ID<TypedExpression>],
    range: SourceRange
  ) {
    let holds = condition.map { scalar($0) }
    let operands = values.map { scalar($0) }
    let types = values.map { elementType(of: source.expressions[$0].type) }
    let site = site(.precondition(message, types, function: name, range: range))
    if let holds {
      builder.check(holds, operands, site: site, range: range)
    } else {
      builder.check(constant(Constant(false), range), site: site, range: range)
      unreachable(range)
    }
  }

  private mutating func lowerPrint(
    _ format: String, _ values: [ID<TypedExpression>], range: SourceRange
  ) {
    let types = values.map { elementType(of: source.expressions[$0].type) }
    let operands = values.flatMap { lower($0) }
    let site = site(
      FaultSite(kind: nil, format: format, types: types, function: name, range: range))
    builder.append(.print(site), operands, range: range)
  }
}
