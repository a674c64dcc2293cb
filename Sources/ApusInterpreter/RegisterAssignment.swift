import ApusIR
import ApusVocabulary

/// Registers for the values of a function: values that are handed on to one another share
/// registers where they are never needed at the same time, and free registers are used again.
struct RegisterAssignment {
  /// The first register of each value that has its own.
  private(set) var registers: [Int]
  /// The number of registers, the reserved ones included.
  private(set) var count: Int

  private let plan: Plan
  private let intervals: [Interval?]
  /// The group that a value belongs to, named by one of its values.
  private var leaders: [Int]
  private var members: [[Int]]

  /// Two groups with more pairs of members than this are not compared.
  private static let comparisonLimit = 1 << 14

  /// - Parameters:
  ///   - reserved: registers that are not given to values.
  ///   - parameters: the registers of the function's parameters, among the reserved ones.
  init(_ plan: Plan, _ liveness: Liveness, reserved: Int, parameters: [Int]) {
    self.plan = plan
    intervals = liveness.intervals
    count = reserved
    let values = plan.function.values.count
    registers = Array(repeating: -1, count: values)
    leaders = Array(0..<values)
    members = (0..<values).map { [$0] }
    for (first, second) in liveness.required { unite(first, second) }
    for (first, second) in liveness.wanted { unite(first, second) }
    for (parameter, register) in zip(plan.function.parameters, parameters) {
      registers[leaders[Int(parameter.index)]] = register
    }
    assign(positions: liveness.end + 2)
    for value in 0..<values { registers[value] = registers[leaders[value]] }
  }

  /// Joins the groups of two values if they may share registers.
  private mutating func unite(_ first: ID<Value>, _ second: ID<Value>) {
    guard plan.type(first).registerCount == plan.type(second).registerCount else { return }
    var larger = leaders[Int(first.index)]
    var smaller = leaders[Int(second.index)]
    guard larger != smaller, areDisjoint(members[larger], members[smaller]) else { return }
    if members[larger].count < members[smaller].count { swap(&larger, &smaller) }
    for member in members[smaller] { leaders[member] = larger }
    members[larger] += members[smaller]
    members[smaller] = []
  }

  private func areDisjoint(_ left: [Int], _ right: [Int]) -> Bool {
    guard left.count * right.count <= Self.comparisonLimit else { return false }
    return left.allSatisfy { member in
      guard let first = intervals[member] else { return false }
      return right.allSatisfy { other in
        guard let second = intervals[other] else { return false }
        return first.end < second.start || second.end < first.start
      }
    }
  }

  /// Walks the positions; registers of groups that have ended go to those that begin.
  private mutating func assign(positions: Int) {
    var beginning: [[Int]] = Array(repeating: [], count: positions)
    var ending: [[Int]] = Array(repeating: [], count: positions)
    for leader in members.indices where !members[leader].isEmpty && registers[leader] < 0 {
      let live = members[leader].compactMap { intervals[$0] }
      guard let start = live.map(\.start).min(), let end = live.map(\.end).max() else { continue }
      beginning[start].append(leader)
      ending[end].append(leader)
    }
    var free: [Int: [Int]] = [:]
    for position in 0..<positions {
      for leader in beginning[position] {
        let width = plan.type(ID(leader)).registerCount
        if let register = free[width]?.popLast() {
          registers[leader] = register
        } else {
          registers[leader] = count
          count += width
        }
      }
      for leader in ending[position] {
        free[plan.type(ID(leader)).registerCount, default: []].append(registers[leader])
      }
    }
  }
}
