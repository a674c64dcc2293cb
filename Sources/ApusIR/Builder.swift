import ApusDiagnostics
import ApusVocabulary

/// Appends instructions to the regions of a function, with the types of results computed.
///
/// `enter` goes into a region of a structure, `leave` back to where it came from.
package struct Builder {
  package var function: Function
  /// The region to which instructions are appended.
  package private(set) var region: ID<Region>
  private var outer: [ID<Region>] = []

  /// Begins at the end of the function's body.
  package init(_ function: Function) {
    self.function = function
    region = function.body
  }

  // MARK: Positions

  /// Continues at the end of `region`, until `leave`.
  package mutating func enter(_ region: ID<Region>) {
    outer.append(self.region)
    self.region = region
  }

  /// Continues at the end of a region of `structure`, until `leave`.
  package mutating func enter(_ structure: ID<Instruction>, region index: Int = 0) {
    enter(function.instructions[structure].regions[index])
  }

  /// Continues where it was before the last `enter`.
  package mutating func leave() {
    if let last = outer.popLast() { region = last }
  }

  /// Whether the region ends already, so that nothing more can be appended to it.
  package var isTerminated: Bool {
    guard let last = function.regions[region].instructions.last else { return false }
    return function.instructions[last].operation.isTerminator
  }

  // MARK: Any instruction

  /// Appends an instruction with results of the given types.
  @discardableResult
  package mutating func append(
    _ operation: Operation, _ operands: [ID<Value>] = [], results: [Type] = [],
    regions: [ID<Region>] = [], names: [String?] = [], range: SourceRange
  ) -> ID<Instruction> {
    var values: [ID<Value>] = []
    values.reserveCapacity(results.count)
    for (index, type) in results.enumerated() {
      let name = index < names.count ? names[index] : nil
      values.append(function.values.add(Value(type: type, name: name)))
    }
    let id = function.instructions.add(
      Instruction(operation, operands: operands, results: values, regions: regions, range: range))
    function.regions[region].instructions.append(id)
    return id
  }

  /// Appends an instruction that has one result.
  package mutating func value(
    _ operation: Operation, _ operands: [ID<Value>] = [], type: Type, name: String? = nil,
    range: SourceRange
  ) -> ID<Value> {
    let id = append(operation, operands, results: [type], names: [name], range: range)
    return function.instructions[id].results[0]
  }

  package func type(of value: ID<Value>) -> Type { function.values[value].type }

  package func results(of instruction: ID<Instruction>) -> [ID<Value>] {
    function.instructions[instruction].results
  }

  // MARK: Numbers

  package mutating func constant(
    _ constant: Constant, lanes: Int = 1, range: SourceRange
  ) -> ID<Value> {
    value(.constant(constant), type: .scalar(constant.type, lanes: lanes), range: range)
  }

  /// Appends a primitive; its type is that of the last operand, or bool with as many lanes.
  package mutating func primitive(
    _ primitive: Primitive, _ operands: ID<Value>..., range: SourceRange
  ) -> ID<Value> {
    self.primitive(primitive, operands, range: range)
  }

  package mutating func primitive(
    _ primitive: Primitive, _ operands: [ID<Value>], range: SourceRange
  ) -> ID<Value> {
    let operand = operands.last.map { type(of: $0) } ?? .bool
    return value(
      .primitive(primitive), operands, type: primitive.resultType(of: operand), range: range)
  }

  package mutating func convert(
    _ operand: ID<Value>, to type: ScalarType, range: SourceRange
  ) -> ID<Value> {
    value(
      .convert, [operand], type: .scalar(type, lanes: self.type(of: operand).lanes), range: range)
  }

  package mutating func bitcast(
    _ operand: ID<Value>, to type: ScalarType, range: SourceRange
  ) -> ID<Value> {
    value(
      .bitcast, [operand], type: .scalar(type, lanes: self.type(of: operand).lanes), range: range)
  }

  /// Whether `operand` fits into `type`.
  package mutating func fits(
    _ operand: ID<Value>, in type: ScalarType, range: SourceRange
  ) -> ID<Value> {
    value(
      .fits(type), [operand], type: .scalar(.bool, lanes: self.type(of: operand).lanes),
      range: range)
  }

  package mutating func external(
    _ external: ExternalFunction, _ operands: [ID<Value>], range: SourceRange
  ) -> ID<Value> {
    let type = operands.first.map { self.type(of: $0) } ?? .scalar(.double)
    return value(.external(external), operands, type: type, range: range)
  }

  // MARK: Structures; their regions are empty, with parameters of the right types

  package mutating func block(
    results: [Type] = [], names: [String?] = [], range: SourceRange
  ) -> ID<Instruction> {
    let body = function.regions.add(Region())
    return append(.block, results: results, regions: [body], names: names, range: range)
  }

  /// Region 0 runs when `condition` holds, region 1 when it does not.
  package mutating func `if`(
    _ condition: ID<Value>, results: [Type] = [], names: [String?] = [], range: SourceRange
  ) -> ID<Instruction> {
    let arms = [function.regions.add(Region()), function.regions.add(Region())]
    return append(.if, [condition], results: results, regions: arms, names: names, range: range)
  }

  package mutating func loop(
    carrying initial: [ID<Value>] = [], names: [String?] = [], results: [Type] = [],
    range: SourceRange
  ) -> ID<Instruction> {
    let body = function.regions.add(Region(parameters: parameters(like: initial, names: names)))
    return append(.loop, initial, results: results, regions: [body], range: range)
  }

  /// The results are the last carried values.
  package mutating func `for`(
    from lower: ID<Value>, to upper: ID<Value>, isClosed: Bool = false, index: String? = nil,
    carrying initial: [ID<Value>] = [], names: [String?] = [], range: SourceRange
  ) -> ID<Instruction> {
    let index = function.values.add(Value(type: type(of: lower), name: index))
    let carried = parameters(like: initial, names: names)
    let body = function.regions.add(Region(parameters: [index] + carried))
    return append(
      .for(isClosed: isClosed), [lower, upper] + initial, results: initial.map { type(of: $0) },
      regions: [body], names: names, range: range)
  }

  private mutating func parameters(like values: [ID<Value>], names: [String?]) -> [ID<Value>] {
    values.enumerated().map { index, value in
      let name = index < names.count ? names[index] : nil
      return function.values.add(Value(type: type(of: value), name: name))
    }
  }

  // MARK: Terminators

  package mutating func `break`(
    _ structure: ID<Instruction>, _ results: [ID<Value>] = [], range: SourceRange
  ) {
    append(.break(structure), results, range: range)
  }

  package mutating func `continue`(
    _ loop: ID<Instruction>, _ carried: [ID<Value>] = [], range: SourceRange
  ) {
    append(.continue(loop), carried, range: range)
  }

  package mutating func `return`(_ results: [ID<Value>] = [], range: SourceRange) {
    append(.return, results, range: range)
  }

  package mutating func unreachable(range: SourceRange) {
    append(.unreachable, range: range)
  }

  // MARK: Effects and arrays

  /// The parameters of the region are the indices; it ends with `break`, which gives the element.
  package mutating func generate(
    _ extents: [ID<Value>], type: Type, site: ID<FaultSite>, range: SourceRange
  ) -> ID<Instruction> {
    let indices = extents.map { _ in function.values.add(Value(type: .index)) }
    let body = function.regions.add(Region(parameters: indices))
    return append(.generate(site), extents, results: [type], regions: [body], range: range)
  }

  /// The parameters of the region are the indices; it ends with `break`, which gives the terms.
  package mutating func reduction(
    _ primitive: Primitive, lanes: Int, _ extents: [ID<Value>], results: [Type],
    site: ID<FaultSite>, range: SourceRange
  ) -> ID<Instruction> {
    let indices = extents.map { _ in function.values.add(Value(type: .index)) }
    let body = function.regions.add(Region(parameters: indices))
    return append(
      .reduction(primitive, lanes: lanes, site), extents, results: results, regions: [body],
      range: range)
  }

  package mutating func check(
    _ condition: ID<Value>, _ values: [ID<Value>] = [], site: ID<FaultSite>, range: SourceRange
  ) {
    append(.check(site), [condition] + values, range: range)
  }

  package mutating func call(
    _ callee: ID<Function>, _ arguments: [ID<Value>], results: [Type], site: ID<FaultSite>,
    range: SourceRange
  ) -> [ID<Value>] {
    let call = append(.call(callee, site), arguments, results: results, range: range)
    return self.results(of: call)
  }

  package mutating func extent(
    _ array: ID<Value>, axis: Int, range: SourceRange
  ) -> ID<Value> {
    value(.extent(axis: axis), [array], type: .index, range: range)
  }

  /// The element of an array or of a storage.
  package mutating func element(
    of array: ID<Value>, at indices: [ID<Value>], range: SourceRange
  ) -> ID<Value> {
    let type = type(of: array)
    let operation: Operation = if case .array = type { .element } else { .load }
    return value(operation, [array] + indices, type: .scalar(type.element), range: range)
  }

  package mutating func store(
    _ value: ID<Value>, to storage: ID<Value>, at indices: [ID<Value>], range: SourceRange
  ) {
    append(.store, [value, storage] + indices, range: range)
  }
}

extension Primitive {
  /// The type of the result, from that of the last operand.
  package func resultType(of operand: Type) -> Type {
    isPredicate ? .scalar(.bool, lanes: operand.lanes) : operand
  }
}
