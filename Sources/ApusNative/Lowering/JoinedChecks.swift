import ApusIR
import ApusVocabulary

/// Checks of conversions that one comparison decides together with a check of bounds.
///
/// `x[Int(value)]` asks whether the number fits, and then whether it is in bounds. Processors that
/// make the least integer of a number that does not fit answer both with the second comparison, for
/// that is never in bounds. Where it fails, the checks are made one by one, in the order of the
/// program, so that the first fault is the one that is reported.
struct JoinedChecks {
  /// Checks of conversions that are put off to a later check in the same region, with the numbers
  /// that have to fit.
  private(set) var postponed: [ID<Instruction>: ID<Value>] = [:]
  /// The conversions between the two.
  private(set) var conversions: Set<ID<Value>> = []
  /// What a check of bounds decides besides.
  private(set) var decided: [ID<Instruction>: ID<Instruction>] = [:]

  /// A check of a conversion for which there may be one of bounds.
  private struct Candidate {
    let check: ID<Instruction>
    let number: ID<Value>
    var conversions: Set<ID<Value>> = []
    /// How many checks have come since.
    var laterChecks = 0
  }

  /// How many checks may stand between the two: each of them has to make the one that is put off
  /// where it fails.
  private static let distanceLimit = 4

  /// Looks for such checks in a function, unless `isWanted` says that the processor has no such
  /// conversion.
  init(in function: Function, isWanted: Bool) {
    guard isWanted, function.instructions.entities.contains(where: { $0.operation == .index })
    else { return }
    for region in function.regions.ids { join(function.regions[region], in: function) }
  }

  private mutating func join(_ region: Region, in function: Function) {
    var candidates: [Candidate] = []
    var fitting: [ID<Value>: ID<Value>] = [:]
    var bounded: [ID<Value>: ID<Value>] = [:]
    for id in region.instructions {
      let instruction = function.instructions[id]
      switch instruction.operation {
      case .index:
        let number = instruction.operands[0]
        let type = function.values[number].type
        if type == .scalar(.double) || type == .scalar(.float) {
          fitting[instruction.results[0]] = number
        }
      case .convert:
        for position in candidates.indices
        where candidates[position].number == instruction.operands[0]
          && function.values[instruction.results[0]].type == .index
        {
          candidates[position].conversions.insert(instruction.results[0])
        }
      case .primitive(.inBounds): bounded[instruction.results[0]] = instruction.operands[0]
      case .check:
        for position in candidates.indices { candidates[position].laterChecks += 1 }
        let condition = instruction.operands[0]
        if let number = fitting[condition] {
          candidates.append(Candidate(check: id, number: number))
        } else if let index = bounded[condition],
          let position = candidates.firstIndex(where: { $0.conversions.contains(index) })
        {
          let candidate = candidates.remove(at: position)
          postponed[candidate.check] = candidate.number
          conversions.formUnion(candidate.conversions)
          decided[id] = candidate.check
        }
        candidates.removeAll { $0.laterChecks > Self.distanceLimit }
      case .primitive, .constant, .bitcast, .fits, .splat, .extent, .load: break
      case .external, .lookUp, .iota, .extract, .insert, .reduce, .scan, .block, .if, .loop, .for,
        .break,
        .continue, .return, .unreachable, .poll, .print, .call, .arrayLiteral, .arrayFill, .element,
        .snapshot, .materialize, .generate, .reduction, .reshape, .routine, .allocate, .copy, .fill,
        .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
        candidates = []
      }
    }
  }
}

extension Operation {
  /// Whether a number fits the type of indices.
  fileprivate static let index = Operation.fits(.int64)
}
