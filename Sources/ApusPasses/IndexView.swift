import ApusIR
import ApusVocabulary

/// An array that has the elements of another one, at places that are affine in the indices.
struct IndexView {
  /// The array whose elements these are.
  let array: ID<Value>
  /// The indices of the view.
  let parameters: [ID<Value>]
  /// What computes the indices of the array from those, in order.
  let steps: [ID<Instruction>]
  /// The indices in the array; of complex elements, those of the real part.
  let indices: [ID<Value>]

  /// Fails unless `generate` does nothing else.
  init?(
    of generate: ID<Instruction>, in function: Function, _ definitions: [ID<Instruction>?],
    isComplex: Bool
  ) {
    guard let region = function.instructions[generate].regions.first else { return nil }
    parameters = function.regions[region].parameters
    var degrees: [ID<Value>: Int] = [:]
    for parameter in parameters { degrees[parameter] = 1 }
    var steps: [ID<Instruction>] = []
    var elements: [ID<Value>: Instruction] = [:]
    for id in function.regions[region].instructions.dropLast() {
      let instruction = function.instructions[id]
      if case .element = instruction.operation {
        elements[instruction.results[0]] = instruction
        continue
      }
      guard let degree = Self.degree(of: instruction, degrees), degree <= 1 else { return nil }
      degrees[instruction.results[0]] = degree
      steps.append(id)
    }
    guard let last = function.regions[region].instructions.last,
      case .break = function.instructions[last].operation
    else { return nil }
    let parts = function.instructions[last].operands.compactMap { elements[$0] }
    guard parts.count == function.instructions[last].operands.count, let real = parts.first,
      degrees[real.operands[0]] == nil
    else { return nil }
    if isComplex {
      let lasts = parts.map { part in
        part.operands.last.flatMap { function.constant($0, definitions)?.signed }
      }
      guard lasts == [0, 1], parts[1].operands.dropLast() == real.operands.dropLast() else {
        return nil
      }
    } else if parts.count != 1 {
      return nil
    }
    array = real.operands[0]
    indices = Array(real.operands.dropFirst())
    self.steps = steps
  }

  /// How often the indices are multiplied in what an instruction computes; `nil` if it computes
  /// something else than sums and products of integers.
  private static func degree(of instruction: Instruction, _ degrees: [ID<Value>: Int]) -> Int? {
    let parts = instruction.operands.map { degrees[$0] ?? 0 }
    switch instruction.operation {
    case .constant: return 0
    case .extent: return parts == [0] ? 0 : nil
    case .primitive(.add), .primitive(.sub): return parts.max()
    case .primitive(.mul): return parts.reduce(0, +)
    case .primitive(.equal), .primitive(.select), .primitive(.max), .primitive(.min):
      return parts.allSatisfy { $0 == 0 } ? 0 : nil
    default: return nil
    }
  }
}
