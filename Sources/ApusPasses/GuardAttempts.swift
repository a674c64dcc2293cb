import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Decides for each block of a loop whether its guard is tried: after one that failed the next
/// block runs as it was, after two in succession the next two, and so on, up to a limit. So
/// numbers that are always large cost hardly more than without guards.
struct GuardAttempts {
  /// How many blocks are still to run without an attempt, and how many after the next failure.
  private let pending: ID<Value>
  private let penalty: ID<Value>
  /// Whether the guard is to be tried now.
  let isDue: ID<Value>
  /// The state after a guard that held.
  let initial: [ID<Value>]
  private let again: ID<Instruction>

  private static let limit: UInt64 = 32

  /// Lets the loop of strips carry the state; `nil` if there is none.
  /// - Parameter region: The region that lists the loop of strips.
  init?(for strips: StripLoop, in region: ID<Region>, of block: inout GuardedBlock) {
    guard let loop = strips.strips, let again = strips.again else { return nil }
    self.again = again
    let body = block.function.instructions[loop].regions[0]
    pending = block.function.values.add(Value(type: .index))
    penalty = block.function.values.add(Value(type: .index))
    block.function.regions[body].parameters += [pending, penalty]
    let made = block.made
    block.made = []
    block.function.instructions[loop].operands += [
      block.constant(0, .int64), block.constant(1, .int64),
    ]
    block.function.replace(loop, by: block.made + [loop], in: region)
    block.made = made
    let zero = block.constant(0, .int64)
    initial = [zero, block.constant(1, .int64)]
    isDue = block.make(.primitive(.equal), [pending, zero], .bool)
  }

  /// The values that pass the state on to the next block.
  func addResults(to function: inout Function) -> [ID<Value>] {
    let results = initial.map { function.values.add(function.values[$0]) }
    function.instructions[again].operands += results
    return results
  }

  /// The state after a guard that was not tried, or did not hold.
  func afterFailure(of block: inout GuardedBlock) -> [ID<Value>] {
    func make(_ primitive: Primitive, _ operands: ID<Value>...) -> ID<Value> {
      block.make(.primitive(primitive), operands, .index)
    }
    let fewer = make(.sub, pending, initial[1])
    let doubled = make(.min, make(.add, penalty, penalty), block.constant(Self.limit, .int64))
    return [make(.select, isDue, penalty, fewer), make(.select, isDue, doubled, penalty)]
  }
}
