import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Makes a `for` run in strips of a fixed number of iterations, with something in between.
///
///     loop L (start = lower, carried…) {
///       stop = where the strip ends
///       for start ..< stop (carried…) { the body }
///       if stop < upper { poll; continue L(stop, …) } else { break L(…) }
///     }
struct StripLoop {
  private(set) var function: Function
  private let loop: InnermostLoop
  private let strip: Int64
  private let poll: Instruction
  private let range: SourceRange
  /// The loop of strips, and what goes on to its next one, once they are built.
  private(set) var strips: ID<Instruction>?
  private(set) var again: ID<Instruction>?

  /// Prepares to cut `loop` into strips; between two of them stands `poll`.
  init(_ loop: InnermostLoop, strip: Int64, poll: Instruction, in function: Function) {
    self.loop = loop
    self.strip = strip
    self.poll = poll
    self.function = function
    range = function.instructions[loop.id].range
  }

  /// Rewrites the loop, which `breaks` leave.
  /// - Returns: the region that lists it now; `nil` if it is no `for`.
  @discardableResult
  mutating func build(breaks: [ID<Instruction>]) -> ID<Region>? {
    let old = function.instructions[loop.id]
    let shape = LoopShape(old, in: function)
    guard let index = shape.index else { return nil }
    let start = copy(index.lower)
    let carried = shape.initial.map { copy($0) }
    let body = function.regions.add(Region(parameters: [start] + carried))
    let outer = function.instructions.add(
      Instruction(
        .loop, operands: [index.lower] + shape.initial, results: old.results, regions: [body],
        range: range))
    strips = outer
    function.instructions[outer].isCold = old.isCold
    function.instructions[loop.id].isCold = false
    let stop = makeStop(start, index, in: body)
    function.instructions[loop.id].operands = [start, stop] + carried
    let results = old.results.map { copy($0) }
    function.instructions[loop.id].results = results
    for id in breaks { function.instructions[id].operation = .break(outer) }
    function.regions[body].instructions.append(loop.id)
    close(outer, body, index, stop: stop, results)
    function.replace(loop.id, by: [outer], in: loop.region)
    return body
  }

  /// A new value like another.
  private mutating func copy(_ value: ID<Value>) -> ID<Value> {
    function.values.add(function.values[value])
  }

  private mutating func append(
    _ operation: Operation, _ operands: [ID<Value>] = [], to region: ID<Region>
  ) {
    let id = function.instructions.add(Instruction(operation, operands: operands, range: range))
    function.regions[region].instructions.append(id)
  }

  private mutating func make(
    _ operation: Operation, _ operands: ID<Value>..., type: Type, in region: ID<Region>
  ) -> ID<Value> {
    let value = function.values.add(Value(type: type))
    append(operation, operands, to: region)
    if let id = function.regions[region].instructions.last {
      function.instructions[id].results = [value]
    }
    return value
  }

  /// The bound of the strip that begins at `start`, of the same kind as the loop's own: the
  /// loop's own bound if it is no further away than a strip is long.
  private mutating func makeStop(
    _ start: ID<Value>, _ index: LoopShape.Index, in region: ID<Region>
  ) -> ID<Value> {
    let type = function.values[start].type
    let unsigned = Type.scalar(type.element.unsigned)
    let reach = index.isClosed ? strip - 1 : strip
    let length = make(
      .constant(Constant(type.element, bits: UInt64(reach))), type: type, in: region)
    let limit = make(
      .constant(Constant(unsigned.element, bits: UInt64(reach))), type: unsigned, in: region)
    let distance = make(.primitive(.sub), index.upper, start, type: type, in: region)
    let magnitude = make(.convert, distance, type: unsigned, in: region)
    let isNear = make(.primitive(.lessEqual), magnitude, limit, type: .bool, in: region)
    let isEmpty = make(.primitive(.lessEqual), index.upper, start, type: .bool, in: region)
    let isLast = make(.primitive(.or), isNear, isEmpty, type: .bool, in: region)
    let far = make(.primitive(.add), start, length, type: type, in: region)
    return make(.primitive(.select), isLast, index.upper, far, type: type, in: region)
  }

  /// Ends the loop of strips: on to the next one, or out.
  private mutating func close(
    _ outer: ID<Instruction>, _ body: ID<Region>, _ index: LoopShape.Index, stop: ID<Value>,
    _ results: [ID<Value>]
  ) {
    let type = function.values[stop].type
    let goesOn = make(.primitive(.less), stop, index.upper, type: .bool, in: body)
    let onward = function.regions.add(Region())
    let out = function.regions.add(Region())
    append(.if, [goesOn], to: body)
    if let choice = function.regions[body].instructions.last {
      function.instructions[choice].regions = [onward, out]
    }
    append(.unreachable, to: body)
    function.regions[onward].instructions.append(function.instructions.add(poll))
    var next = stop
    if index.isClosed {
      let one = make(.constant(Constant(type.element, bits: 1)), type: type, in: onward)
      next = make(.primitive(.add), stop, one, type: type, in: onward)
    }
    append(.continue(outer), [next] + results, to: onward)
    again = function.regions[onward].instructions.last
    append(.break(outer), results, to: out)
  }
}

extension ScalarType {
  /// The unsigned integer type of the same width; other types stay what they are.
  var unsigned: ScalarType {
    switch self {
    case .int8: .uint8
    case .int16: .uint16
    case .int32: .uint32
    case .int64: .uint64
    case .bool, .uint8, .uint16, .uint32, .uint64, .float16, .float, .double: self
    }
  }
}
