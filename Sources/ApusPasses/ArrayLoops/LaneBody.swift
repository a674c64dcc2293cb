import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The region of an operation on arrays as it is for consecutive values of its last index, all at
/// once: a value is the same for all of them, counts up with the index, or has a lane for each.
struct LaneBody {
  fileprivate let function: Function
  fileprivate let region: ID<Region>
  /// The index that counts up; of several, the last one.
  fileprivate let index: ID<Value>
  /// All indices, if they run through the elements of whole arrays in the order of memory; then
  /// lines stand for those arrays.
  private let plane: [ID<Value>]?
  fileprivate let lines: [ID<Value>: ID<Value>]
  private var shapes: [ID<Value>: LaneShape] = [:]
  /// How many operations on lanes there are, about; slow ones count more.
  private(set) var cost = 0
  /// Whether there is a reduction in the region.
  private(set) var hasReduction = false
  private(set) var isPossible = true
  /// Whether it needs more registers than there are for many lanes.
  var isCostly: Bool { cost > 8 }

  /// - Parameter lines: By the array, one of rank 1 of the same elements; with it, `region` may read
  ///   such arrays at exactly its indices, and use these for nothing else.
  init(_ region: ID<Region>, in function: Function, lines: [ID<Value>: ID<Value>]? = nil) {
    self.function = function
    self.region = region
    let parameters = function.regions[region].parameters
    index = parameters[parameters.count - 1]
    plane = lines == nil ? nil : parameters
    self.lines = lines ?? [:]
    shapes[index] = .counting
    look(at: region)
  }

  /// What a value is; what is not of the region is the same for all.
  fileprivate func shape(_ value: ID<Value>) -> LaneShape { shapes[value] ?? .uniform }

  private mutating func refuseIndices(in operands: [ID<Value>]) {
    if let plane, operands.contains(where: plane.contains) { isPossible = false }
  }

  private mutating func look(at region: ID<Region>) {
    for instruction in function.regions[region].instructions.dropLast() {
      guard isPossible else { return }
      look(at: function.instructions[instruction])
    }
    guard let last = function.regions[region].instructions.last,
      function.instructions[last].operation.target != nil
    else { return isPossible = false }
    refuseIndices(in: function.instructions[last].operands)
  }

  /// A reduction in one lane, as along columns: its index is the same for all of ours.
  private mutating func look(atReduction reduction: Instruction, lanes: Int) {
    guard plane == nil, lanes == 1, reduction.operands.count == 1,
      shape(reduction.operands[0]) == .uniform
    else { return isPossible = false }
    look(at: reduction.regions[0])
    let last = function.regions[reduction.regions[0]].instructions.last
    let terms = last.map { function.instructions[$0].operands } ?? []
    if !terms.contains(where: { shape($0) == .varying }) { isPossible = false }
    for result in reduction.results { shapes[result] = .varying }
    hasReduction = true
  }

  private mutating func look(at instruction: Instruction) {
    if case .reduction(_, let lanes, _) = instruction.operation {
      return look(atReduction: instruction, lanes: lanes)
    }
    let operands = instruction.operands
    let isUniform = operands.allSatisfy { shape($0) == .uniform }
    var result = isUniform ? LaneShape.uniform : .varying
    var weight = 1
    if instruction.operation != .load { refuseIndices(in: operands) }
    switch instruction.operation {
    case .constant, .convert, .bitcast, .fits: break
    case .primitive(let primitive):
      let shapes = operands.map { shape($0) }
      if function.counts(primitive, shapes, instruction.results[0]) { result = .counting }
      weight = primitive.weight
    case .external, .lookUp, .extent, .reshape:
      if !isUniform { isPossible = false }
    case .load: result = shape(ofLoad: operands)
    case .splat, .iota, .extract, .insert, .reduce, .scan, .block, .if, .loop, .for, .break,
      .continue,
      .return, .unreachable, .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .element,
      .snapshot, .materialize, .generate, .reduction, .routine, .allocate, .copy, .fill, .store,
      .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      isPossible = false
    }
    if result == .varying { cost += weight }
    for value in instruction.results { shapes[value] = result }
  }

  private mutating func shape(ofLoad operands: [ID<Value>]) -> LaneShape {
    if let plane, lines[operands[0]] != nil, Array(operands.dropFirst()) == plane {
      return .varying
    }
    if let plane, operands.contains(where: plane.contains) {
      isPossible = false
      return .varying
    }
    let indices = operands.dropFirst().map { shape($0) }
    if indices.allSatisfy({ $0 == .uniform }) { return .uniform }
    if indices.last != .counting || indices.dropLast().contains(where: { $0 != .uniform }) {
      isPossible = false
    }
    return .varying
  }
}

/// The copy of a region on lanes.
extension ArrayLoops {
  /// The values of the region's end from `first` on.
  mutating func emit(_ body: LaneBody, at first: ID<Value>, lanes: Int) -> [ID<Value>] {
    var emission = LaneEmission(body: body, lanes: lanes)
    emission.copies[body.index] = first
    return emit(body.region, &emission)
  }

  private mutating func emit(
    _ region: ID<Region>, _ emission: inout LaneEmission
  ) -> [ID<Value>] {
    let function = emission.body.function
    for id in function.regions[region].instructions.dropLast() {
      let instruction = function.instructions[id]
      if case .reduction(let primitive, _, let site) = instruction.operation {
        emit(instruction, primitive, site, &emission)
      } else {
        emit(instruction, &emission)
      }
    }
    let last = function.regions[region].instructions.last
    let values = last.map { function.instructions[$0].operands } ?? []
    return values.map { lanes(of: $0, emission) }
  }

  /// The value in all lanes.
  private mutating func lanes(of value: ID<Value>, _ emission: LaneEmission) -> ID<Value> {
    let copy = emission.copy(of: value)
    let type = Type.scalar(builder.type(of: copy).element, lanes: emission.lanes)
    let shape = emission.body.shape(value)
    if shape == .varying || emission.lanes == 1 { return copy }
    let first = builder.value(.splat, [copy], type: type, range: range)
    if shape == .uniform { return first }
    let steps = builder.value(.iota, type: type, range: range)
    return compute(.add, first, steps)
  }

  private mutating func emit(_ instruction: Instruction, _ emission: inout LaneEmission) {
    guard let result = instruction.results.first else { return }
    let old = emission.body.function.values[result]
    var operands = instruction.operands
    var type = old.type
    if emission.body.shape(result) != .varying {
      operands = operands.map { emission.copy(of: $0) }
    } else {
      type = .scalar(type.element, lanes: emission.lanes)
      if instruction.operation != .load {
        operands = operands.map { lanes(of: $0, emission) }
      } else if let line = emission.body.lines[operands[0]] {
        operands = [line, emission.copy(of: emission.body.index)]
      } else {
        operands = operands.map { emission.copy(of: $0) }
      }
    }
    emission.copies[result] = builder.value(
      instruction.operation, operands, type: type, name: old.name, range: instruction.range)
  }

  /// A reduction in one lane for each of several neighbours.
  private mutating func emit(
    _ reduction: Instruction, _ primitive: Primitive, _ site: ID<FaultSite>,
    _ emission: inout LaneEmission
  ) {
    depth += 1
    defer { depth -= 1 }
    let region = reduction.regions[0]
    let index = emission.body.function.regions[region].parameters[0]
    let plan = plan(
      [emission.copy(of: reduction.operands[0])],
      reduction.results.map { emission.body.function.values[$0].type.element }, primitive,
      lanes: 1, columns: emission.lanes, site)
    let outer = emission
    let sums = expandOnLanes(plan) { loops, first, _ in
      var inner = outer
      inner.copies[index] = first
      return loops.emit(region, &inner)
    } rest: { _, _, _ in
    }
    for (sum, result) in zip(finished(plan, sums), reduction.results) {
      emission.copies[result] = sum
    }
  }
}

/// One copy of a region on lanes while it is being made.
private struct LaneEmission {
  let body: LaneBody
  let lanes: Int
  /// The copy of a value: of one that counts, its first number.
  var copies: [ID<Value>: ID<Value>] = [:]

  func copy(of value: ID<Value>) -> ID<Value> { copies[value] ?? value }
}

extension Primitive {
  /// How long it takes, in additions.
  fileprivate var weight: Int {
    switch self {
    case .div, .rem, .sqrt: 8
    case .add, .sub, .mul, .mulHigh, .neg, .abs, .min, .max, .fma, .floor, .ceil, .trunc,
      .roundEven, .roundAway, .copysign, .and, .or, .xor, .not, .shl, .shr, .popcount,
      .leadingZeros, .trailingZeros, .byteSwap, .bitReverse, .equal, .notEqual, .less,
      .lessEqual, .greater, .greaterEqual, .addIsExact, .subIsExact, .mulIsExact, .inBounds,
      .select:
      1
    }
  }
}
