import ApusIR
import ApusVocabulary

/// What it takes to run the iterations of a loop side by side.
struct LaneCost {
  /// The widest type of the numbers that vary where most of the work is done; at least 32 bits.
  private(set) var widest = ScalarType.int32
  /// Operations on lanes, and accesses lane by lane, weighted by how often they are executed.
  private var work = 0
  private var apart = 0
  /// How many values on lanes an inner loop has to keep at hand, at most.
  private var atHand = 0
  /// Whether lanes leave some loop apart.
  private let isSplit: Bool

  /// How often an inner loop runs, for want of knowledge.
  private static let trips = 16
  private static let depthLimit = 4
  /// More lanes gain nothing, and LLVM takes its time over them.
  private static let laneLimit = 32

  init(_ nest: LaneNest) {
    var deepest = 0
    isSplit = nest.split.contains { nest.function.instructions[$0].operation.isLoop }
    add(nest.body, of: nest, depth: 0, &deepest)
  }

  /// Whether it is likely to be faster.
  var isWorthwhile: Bool { work > 0 && apart <= work }

  /// How many bytes of the numbers that matter most a block has: where an inner loop keeps but one
  /// sum, there are registers for many, and each number that is the same for all lanes is loaded
  /// for more of them.
  var blockBytes: Int { atHand <= 1 && !isSplit ? 256 : 64 }

  /// How many lanes a block of so many bytes has.
  func lanes(_ bytes: Int) -> Int { min(max(bytes * 8 / widest.bitWidth, 2), Self.laneLimit) }

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
      if isLoop { atHand = max(atHand, Self.valuesAtHand(in: id, nest)) }
      let results = instruction.results.filter { nest.shape($0) == .varying }
      if !results.isEmpty, !isLoop { note(results, of: nest, depth: depth, &deepest) }
      switch instruction.operation {
      case .load, .store:
        if isApart(instruction, nest) {
          // Rows that are packed are copied once for all runs of a loop.
          let isPacked = depth > 1 && nest.isPackable(instruction)
          apart += isPacked ? weight / Self.trips : weight
        }
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
      widest = .int32
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

  /// How many values on lanes a loop carries or takes from outside; none if it has loops inside.
  private static func valuesAtHand(in loop: ID<Instruction>, _ nest: LaneNest) -> Int {
    let function = nest.function
    var (inside, used): (Set<ID<Value>>, Set<ID<Value>>) = ([], [])
    for region in function.regions(inside: loop) {
      inside.formUnion(function.regions[region].parameters)
      for id in function.regions[region].instructions {
        let instruction = function.instructions[id]
        if instruction.operation.isLoop { return 0 }
        inside.formUnion(instruction.results)
        used.formUnion(instruction.operands)
      }
    }
    let carried = function.carriedParameters(of: function.instructions[loop])
    return (carried + used.subtracting(inside)).count { nest.shape($0) == .varying }
  }
}
