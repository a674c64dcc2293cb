import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The region of an operation on arrays as it is for consecutive values of its last index, all at
/// once: a value is the same for all of them, counts up with the index, or has a lane for each.
struct LaneBody {
  /// What a value of the region is.
  enum Shape: Hashable {
    case uniform, counting, lanes
  }

  private let function: Function
  private let region: ID<Region>
  /// The index that counts up; of several, the last one.
  private let index: ID<Value>
  /// All indices, if they run through the elements of whole arrays in the order of memory; then
  /// lines stand for those arrays.
  private let plane: [ID<Value>]?
  private let lines: [ID<Value>: ID<Value>]
  private var shapes: [ID<Value>: Shape] = [:]
  /// How many operations on lanes there are, about; slow ones count more.
  private(set) var cost = 0
  private(set) var isPossible = true

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
    for instruction in function.regions[region].instructions.dropLast() {
      guard isPossible else { return }
      look(at: function.instructions[instruction])
    }
    let last = function.regions[region].instructions.last
    if last.map({ function.instructions[$0].operation.target == nil }) ?? true {
      isPossible = false
    }
    if lines != nil, let last { refuseIndices(in: function.instructions[last].operands) }
  }

  /// What a value is; what is not of the region is the same for all.
  private func shape(_ value: ID<Value>) -> Shape { shapes[value] ?? .uniform }

  private mutating func refuseIndices(in operands: [ID<Value>]) {
    if let plane, operands.contains(where: plane.contains) { isPossible = false }
  }

  private mutating func look(at instruction: Instruction) {
    let operands = instruction.operands
    let isUniform = operands.allSatisfy { shape($0) == .uniform }
    var result = isUniform ? Shape.uniform : .lanes
    var weight = 1
    if instruction.operation != .load { refuseIndices(in: operands) }
    switch instruction.operation {
    case .constant, .convert, .bitcast, .fits: break
    case .primitive(let primitive):
      if counts(primitive, operands, instruction.results[0]) { result = .counting }
      weight = primitive.weight
    case .external, .extent, .reshape:
      if !isUniform { isPossible = false }
    case .load: result = shape(ofLoad: operands)
    case .splat, .iota, .extract, .insert, .reduce, .block, .if, .loop, .for, .break, .continue,
      .return, .unreachable, .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .element,
      .snapshot, .materialize, .generate, .reduction, .routine, .allocate, .copy, .fill, .store,
      .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      isPossible = false
    }
    if result == .lanes { cost += weight }
    for value in instruction.results { shapes[value] = result }
  }

  /// Whether a sum or difference counts up with the index, as an integer that has room for it.
  private func counts(
    _ primitive: Primitive, _ operands: [ID<Value>], _ result: ID<Value>
  ) -> Bool {
    guard function.values[result].type == .index, operands.count == 2 else { return false }
    let shapes = operands.map { shape($0) }
    return (primitive == .add && Set(shapes) == [.counting, .uniform])
      || (primitive == .sub && shapes == [.counting, .uniform])
  }

  private mutating func shape(ofLoad operands: [ID<Value>]) -> Shape {
    if let plane, lines[operands[0]] != nil, Array(operands.dropFirst()) == plane { return .lanes }
    if let plane, operands.contains(where: plane.contains) {
      isPossible = false
      return .lanes
    }
    let indices = operands.dropFirst().map { shape($0) }
    if indices.allSatisfy({ $0 == .uniform }) { return .uniform }
    if indices.last != .counting || indices.dropLast().contains(where: { $0 != .uniform }) {
      isPossible = false
    }
    return .lanes
  }

  // MARK: Emission

  /// Appends what gives the values of the region's end from `first` on.
  func emit(
    at first: ID<Value>, lanes: Int, into builder: inout Builder, range: SourceRange
  ) -> [ID<Value>] {
    var emission = Emission(body: self, lanes: lanes, builder: builder, range: range)
    emission.copies[index] = first
    for id in function.regions[region].instructions.dropLast() {
      emission.append(function.instructions[id])
    }
    let last = function.regions[region].instructions.last
    let values = last.map { function.instructions[$0].operands } ?? []
    let result = values.map { emission.lanes(of: $0) }
    builder = emission.builder
    return result
  }

  /// One copy of the region on lanes.
  private struct Emission {
    let body: LaneBody
    let lanes: Int
    var builder: Builder
    let range: SourceRange
    /// The copy of a value: of one that counts, its first number.
    var copies: [ID<Value>: ID<Value>] = [:]

    func copy(of value: ID<Value>) -> ID<Value> { copies[value] ?? value }

    /// The value in all lanes.
    mutating func lanes(of value: ID<Value>) -> ID<Value> {
      let copy = copy(of: value)
      let type = Type.scalar(builder.type(of: copy).element, lanes: lanes)
      if body.shape(value) == .lanes || lanes == 1 { return copy }
      let first = builder.value(.splat, [copy], type: type, range: range)
      if body.shape(value) == .uniform { return first }
      let steps = builder.value(.iota, type: type, range: range)
      return builder.primitive(.add, first, steps, range: range)
    }

    mutating func append(_ instruction: Instruction) {
      guard let result = instruction.results.first else { return }
      let old = body.function.values[result]
      var operands = instruction.operands
      var type = old.type
      if body.shape(result) != .lanes {
        operands = operands.map { copy(of: $0) }
      } else {
        type = .scalar(type.element, lanes: lanes)
        if instruction.operation == .load {
          if let line = body.lines[operands[0]], body.plane != nil {
            operands = [line, copy(of: body.index)]
          } else {
            operands = operands.map { copy(of: $0) }
          }
        } else {
          operands = operands.map { lanes(of: $0) }
        }
      }
      copies[result] = builder.value(
        instruction.operation, operands, type: type, name: old.name, range: instruction.range)
    }
  }
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
