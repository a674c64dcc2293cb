import ApusIR
import ApusVocabulary

/// A loop that has no loop inside it.
struct InnermostLoop {
  var id: ID<Instruction>
  /// The region that lists it.
  var region: ID<Region>
}

extension Function {
  /// The loops without loops in them, in the order of the text.
  var innermostLoops: [InnermostLoop] {
    var result: [InnermostLoop] = []
    _ = collectLoops(in: body, into: &result)
    return result
  }

  /// Adds the innermost loops in `region`; whether there are any.
  private func collectLoops(
    in region: ID<Region>, into result: inout [InnermostLoop]
  ) -> Bool {
    var hasLoop = false
    for id in regions[region].instructions {
      var hasInner = false
      for inner in instructions[id].regions where collectLoops(in: inner, into: &result) {
        hasInner = true
      }
      let isLoop = instructions[id].operation.isLoop
      if isLoop && !hasInner { result.append(InnermostLoop(id: id, region: region)) }
      hasLoop = hasLoop || instructions[id].operation.repeats || hasInner
    }
    return hasLoop
  }

  /// Whether an instruction is a `for`.
  func isCounted(_ id: ID<Instruction>) -> Bool {
    if case .for = instructions[id].operation { return true }
    return false
  }

  /// The regions of a structure and those inside them.
  func regions(inside structure: ID<Instruction>) -> [ID<Region>] {
    var result: [ID<Region>] = []
    for region in instructions[structure].regions {
      result.append(region)
      for id in regions[region].instructions { result += regions(inside: id) }
    }
    return result
  }

  /// Puts other instructions where one stands in `region`.
  mutating func replace(
    _ id: ID<Instruction>, by replacement: [ID<Instruction>], in region: ID<Region>
  ) {
    guard let position = regions[region].instructions.firstIndex(of: id) else { return }
    regions[region].instructions.replaceSubrange(position...position, with: replacement)
  }
}
