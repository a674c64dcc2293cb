import ApusIR
import ApusVocabulary

/// How a guard is gathered and decided.
extension GuardedBlock {
  /// The types of the loaded numbers that are gathered, each by itself.
  var seenTypes: [ScalarType] {
    var result: [ScalarType] = []
    for case .load(let value) in analysis.inputs {
      let type = function.values[value].type.element
      if !result.contains(type) { result.append(type) }
    }
    return result
  }

  /// A number that is below `2^(bits + 1)`, or `2^bits` if unsigned, exactly if `value` lies
  /// between `-2^bits` and `2^bits`.
  mutating func shifted(_ value: ID<Value>, bits: Int) -> ID<Value> {
    let type = function.values[value].type.element
    guard type.isSigned else { return value }
    let unsigned = make(.convert, [value], .scalar(type.unsigned))
    let offset = constant(1 << UInt64(bits), type.unsigned)
    return make(.primitive(.add), [unsigned, offset], .scalar(type.unsigned))
  }

  /// Whether nothing in the block overflows.
  mutating func makeGuard(
    _ types: [ScalarType], _ seen: [ID<Value>], _ old: Instruction
  ) -> ID<Value> {
    var conditions: [ID<Value>] = []
    for (type, value) in zip(types, seen) {
      conditions.append(isBelow(value, bits: analysis.bits + (type.isSigned ? 1 : 0)))
    }
    for case .outside(let value) in analysis.inputs {
      conditions.append(isSmall(value, bits: analysis.bits))
    }
    if analysis.usesIndex {
      for bound in old.operands.prefix(2) {
        conditions.append(isSmall(bound, bits: analysis.bits))
      }
    }
    for position in analysis.sums {
      let value = old.operands[2 + position]
      let type = function.values[value].type.element
      conditions.append(isSmall(value, bits: type.bitWidth - (type.isSigned ? 2 : 1)))
    }
    var result: ID<Value>?
    for condition in conditions {
      if let left = result {
        result = make(.primitive(.and), [left, condition], .bool)
      } else {
        result = condition
      }
    }
    return result ?? make(.constant(Constant(true)), [], .bool)
  }

  private mutating func isSmall(_ value: ID<Value>, bits: Int) -> ID<Value> {
    let isSigned = function.values[value].type.element.isSigned
    let number = shifted(value, bits: bits)
    return isBelow(number, bits: isSigned ? bits + 1 : bits)
  }

  /// Whether an unsigned number is below `2^bits`.
  private mutating func isBelow(_ value: ID<Value>, bits: Int) -> ID<Value> {
    let type = function.values[value].type
    let count = constant(UInt64(bits), type.element)
    let rest = make(.primitive(.shr), [value, count], type)
    let zero = constant(0, type.element)
    return make(.primitive(.equal), [rest, zero], .bool)
  }
}
