import ApusIR
import ApusVocabulary

/// How a value differs between lanes, which stand for consecutive iterations.
package enum LaneShape: Hashable, Sendable {
  /// It is the same in all lanes.
  case uniform
  /// It grows by one from lane to lane.
  case counting
  /// Each lane has its own.
  case varying
}

extension Function {
  /// Whether an operation's result grows by one from lane to lane: a sum or difference of what does,
  /// and of what is the same for all.
  package func counts(
    _ primitive: Primitive, _ operands: [LaneShape], _ result: ID<Value>
  ) -> Bool {
    guard values[result].type == .index, operands.count == 2 else { return false }
    return (primitive == .add && Set(operands) == [.counting, .uniform])
      || (primitive == .sub && operands == [.counting, .uniform])
  }
}
