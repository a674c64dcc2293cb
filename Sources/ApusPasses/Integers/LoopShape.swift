import ApusIR
import ApusVocabulary

/// The parts of a loop.
struct LoopShape {
  /// What counts a `for`.
  struct Index: Hashable {
    var value: ID<Value>
    var lower: ID<Value>
    var upper: ID<Value>
    var isClosed: Bool
  }

  /// `nil` for a `loop`.
  let index: Index?
  /// The region's parameters that are carried from iteration to iteration.
  let carried: [ID<Value>]
  /// What they are at first.
  let initial: [ID<Value>]
  let body: ID<Region>

  /// Takes a `loop` or `for` apart.
  init(_ instruction: Instruction, in function: Function) {
    body = instruction.regions[0]
    let parameters = function.regions[body].parameters
    if case .for(let isClosed) = instruction.operation {
      index = Index(
        value: parameters[0], lower: instruction.operands[0], upper: instruction.operands[1],
        isClosed: isClosed)
      carried = Array(parameters.dropFirst())
      initial = Array(instruction.operands.dropFirst(2))
    } else {
      index = nil
      carried = parameters
      initial = instruction.operands
    }
  }
}
