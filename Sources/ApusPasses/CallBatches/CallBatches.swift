import ApusIR
import ApusVocabulary

extension Pass {
  /// Calls an elementary function for several iterations of a loop around loops at once.
  package static let callBatches = Pass(
    name: "callBatches",
    summary: "calls an elementary function in loops around loops for several iterations at once"
  ) { function, _ in
    CallBatches.run(on: &function)
  }
}

/// Cuts each `for` in two that calls an elementary function for one number among loops:
///
///     for i { a = sum of a row; b = exp(a); add b times the row to y }
///
/// becomes
///
///     for start by 8 {
///       for i in start ..< end { a[i - start] = sum of a row }
///       b = exp(a), in lanes
///       for i in start ..< end { add b[i - start] times the row to y }
///     }
///
/// Exact: the parts touch no memory that the other one writes, and the first one does not fault but
/// in the first iteration.
enum CallBatches {
  static func run(on function: inout Function) {
    let calls = function.instructions.entities.filter { $0.operation.isExternal }
    // Where calls are in lanes already, the loops with single ones are what was left of others.
    let areSingle = calls.allSatisfy { function.values[$0.results[0]].type.lanes == 1 }
    if calls.isEmpty || !areSingle { return }
    var places: [(loop: ID<Instruction>, region: ID<Region>)] = []
    for region in function.regions.ids {
      for id in function.regions[region].instructions where function.isCounted(id) {
        places.append((id, region))
      }
    }
    for place in places {
      guard let parts = BatchParts(place.loop, in: function) else { continue }
      var writer = BatchWriter(parts, in: function)
      function = writer.write(in: place.region)
    }
  }
}

extension Operation {
  /// Whether it is a call of an elementary function.
  var isExternal: Bool {
    if case .external = self { return true }
    return false
  }
}
