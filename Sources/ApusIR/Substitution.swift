import ApusVocabulary

/// Which values stand for which others, while a function is rewritten.
package struct Substitution: Sendable {
  /// By the value's index; a value that stands for itself is absent or names itself.
  private var targets: [ID<Value>?]
  package private(set) var isEmpty = true

  package init(for function: Function) {
    targets = Array(repeating: nil, count: function.values.count)
  }

  /// The value to use instead of `value`, which may be `value` itself.
  package subscript(value: ID<Value>) -> ID<Value> {
    var result = value
    while Int(result.index) < targets.count, let next = targets[Int(result.index)] {
      result = next
    }
    return result
  }

  /// From now on uses `replacement` instead of `value`.
  package mutating func replace(_ value: ID<Value>, with replacement: ID<Value>) {
    let target = self[replacement]
    guard target != value else { return }
    while targets.count <= Int(value.index) { targets.append(nil) }
    targets[Int(value.index)] = target
    isEmpty = false
  }
}

extension Function {
  /// Uses other values in the operands of one instruction.
  package mutating func substitute(_ substitution: Substitution, in id: ID<Instruction>) {
    if substitution.isEmpty { return }
    for index in instructions[id].operands.indices {
      let old = instructions[id].operands[index]
      let new = substitution[old]
      if new != old { instructions[id].operands[index] = new }
    }
  }

  /// Uses other values throughout the function.
  package mutating func substitute(_ substitution: Substitution) {
    if substitution.isEmpty { return }
    var all: [ID<Instruction>] = []
    forEachInstruction { all.append($0) }
    for id in all { substitute(substitution, in: id) }
  }

  /// Uses `replacement` wherever `value` is used.
  /// - Complexity: O(n) in the size of the function; for many values use a `Substitution`.
  package mutating func replaceUses(of value: ID<Value>, with replacement: ID<Value>) {
    var substitution = Substitution(for: self)
    substitution.replace(value, with: replacement)
    substitute(substitution)
  }
}
