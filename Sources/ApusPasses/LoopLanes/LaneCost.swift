import ApusIR
import ApusVocabulary

/// What it takes to run the iterations of a loop side by side.
struct LaneCost {
  /// The widest type of the numbers that vary where most of the work is done.
  private(set) var widest = ScalarType.int8
  /// Operations on lanes, and accesses lane by lane, weighted by how often they are executed.
  private var work = 0
  private var apart = 0

  /// How often an inner loop runs, for want of knowledge.
  private static let trips = 16
  private static let depthLimit = 4

  init(_ nest: LaneNest) {
    var deepest = 0
    add(nest.body, of: nest, depth: 0, &deepest)
  }

  /// Whether it is likely to be faster.
  var isWorthwhile: Bool { work > 0 && apart <= work }

  /// Whether it takes less than another loop of the same nest.
  func isBelow(_ other: LaneCost) -> Bool { apart * other.work < other.apart * work }

  private mutating func add(
    _ region: ID<Region>, of nest: LaneNest, depth: Int, _ deepest: inout Int
  ) {
    let weight = (0..<min(depth, Self.depthLimit)).reduce(1) { result, _ in result * Self.trips }
    for id in nest.function.regions[region].instructions {
      let instruction = nest.function.instructions[id]
      let isLoop = instruction.operation.isLoop
      for inner in instruction.regions {
        add(inner, of: nest, depth: depth + (isLoop ? 1 : 0), &deepest)
      }
      let results = instruction.results.filter { nest.shape($0) == .varying }
      if !results.isEmpty, !isLoop { note(results, of: nest, depth: depth, &deepest) }
      switch instruction.operation {
      case .load, .store:
        if isApart(instruction, nest) { apart += weight }
      case .external: work += results.isEmpty ? 0 : 20 * weight
      case .primitive(.div), .primitive(.sqrt): work += results.isEmpty ? 0 : 4 * weight
      default: work += results.isEmpty || isLoop ? 0 : weight
      }
    }
  }

  private mutating func note(
    _ values: [ID<Value>], of nest: LaneNest, depth: Int, _ deepest: inout Int
  ) {
    if depth > deepest {
      deepest = depth
      widest = .int8
    }
    guard depth == deepest else { return }
    for value in values {
      let type = nest.function.values[value].type.element
      if type.bitWidth > widest.bitWidth { widest = type }
    }
  }

  /// Whether lanes are loaded or stored one by one.
  private func isApart(_ instruction: Instruction, _ nest: LaneNest) -> Bool {
    let first = instruction.operation.accessShape.storage + 1
    let shapes = instruction.operands[first...].map { nest.shape($0) }
    return shapes.last == .varying || shapes.dropLast().contains { $0 != .uniform }
  }
}
