import ApusIR
import ApusVocabulary

/// Indices of inner loops that lanes keep, as that of the least number so far, where the numbers
/// that matter most have 32 bits: the indices are kept in as many, as vectors of 64 bits would take
/// twice the registers, and masks twice as wide.
struct LaneLabels {
  /// The carried values, and those that take their place in the next iteration.
  private(set) var narrow: Set<ID<Value>> = []
  /// The results of the loops.
  private(set) var results: Set<ID<Value>> = []
  /// The ends of the loops, which have to fit.
  private(set) var uppers: [ID<Value>] = []

  /// No such values.
  init() {}

  /// Finds them in `nest`, for loops whose ends are known in front of `loop`.
  init(_ nest: LaneNest, inside loop: ID<Instruction>) {
    let function = nest.function
    var defined: Set<ID<Value>> = []
    var exits: [ID<Instruction>: [Instruction]] = [:]
    var loops: [ID<Instruction>] = []
    for region in function.regions(inside: loop) {
      defined.formUnion(function.regions[region].parameters)
      for id in function.regions[region].instructions {
        let instruction = function.instructions[id]
        defined.formUnion(instruction.results)
        if function.isCounted(id), id != nest.loop, id != loop { loops.append(id) }
        switch instruction.operation {
        case .break(let target), .continue(let target):
          exits[target, default: []].append(instruction)
        default: break
        }
      }
    }
    for id in loops where !nest.split.contains(id) {
      let instruction = function.instructions[id]
      let shape = LoopShape(instruction, in: function)
      guard let index = shape.index, !defined.contains(index.upper),
        function.values[index.value].type == .index, nest.shape(index.value) == .uniform,
        Self.isSmall(index.lower, nest), let ends = exits[id], ends.count == 1
      else { continue }
      for (position, parameter) in shape.carried.enumerated() {
        let next = ends[0].operands[position]
        guard function.values[parameter].type == .index, nest.shape(parameter) == .varying,
          Self.isSmall(shape.initial[position], nest),
          Self.isEither(next, of: parameter, index.value, nest, exits)
        else { continue }
        narrow.formUnion([parameter, next])
        results.insert(instruction.results[position])
        if !uppers.contains(index.upper) { uppers.append(index.upper) }
      }
    }
  }

  /// Whether a value is a constant that fits.
  private static func isSmall(_ value: ID<Value>, _ nest: LaneNest) -> Bool {
    guard let constant = nest.function.constant(value, nest.definitions) else { return false }
    return Int32(exactly: constant.signed) != nil
  }

  /// Whether `next`, which nothing else uses, is `parameter` or `index`, according to a condition.
  private static func isEither(
    _ next: ID<Value>, of parameter: ID<Value>, _ index: ID<Value>, _ nest: LaneNest,
    _ exits: [ID<Instruction>: [Instruction]]
  ) -> Bool {
    guard nest.useCounts[Int(next.index)] == 1, let id = nest.definitions[Int(next.index)] else {
      return false
    }
    let instruction = nest.function.instructions[id]
    let choices: [ID<Value>]
    switch instruction.operation {
    case .primitive(.select): choices = Array(instruction.operands.dropFirst())
    case .if:
      guard let position = instruction.results.firstIndex(of: next), let ends = exits[id] else {
        return false
      }
      choices = ends.map { $0.operands[position] }
    default: return false
    }
    let kept = choices.count { $0 == parameter }
    return choices.allSatisfy { $0 == parameter || $0 == index || isSmall($0, nest) }
      && nest.useCounts[Int(parameter.index)] == Int32(kept)
  }
}

extension LaneWriter {
  /// Whether a value is kept in 32 bits.
  func isNarrow(_ value: ID<Value>) -> Bool { labels.narrow.contains(value) }

  /// The type of what is kept in 32 bits.
  var narrowType: Type { type(.int32) }

  /// The copy of a value in 32 bits.
  mutating func narrowed(_ value: ID<Value>) -> ID<Value> {
    if isNarrow(value), let vector = vectors[value] { return vector }
    if let constant = nest.function.constant(value, nest.definitions) {
      let small = Constant(.int32, bits: constant.bits & UInt64(UInt32.max))
      return builder.constant(small, lanes: lanes, range: range)
    }
    let number = builder.convert(scalar(value), to: .int32, range: range)
    return builder.value(.splat, [number], type: narrowType, range: range)
  }

  /// Gives the results of a loop their own type again.
  mutating func widenLabels(_ instruction: Instruction) {
    for result in instruction.results where labels.results.contains(result) {
      guard let vector = vectors[result] else { continue }
      vectors[result] = builder.convert(vector, to: .int64, range: range)
    }
  }
}
