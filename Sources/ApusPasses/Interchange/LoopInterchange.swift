import ApusIR
import ApusVocabulary

extension Pass {
  /// Lets the loop over the terms of sums in memory change places with those over the sums.
  package static let loopInterchange = Pass(
    name: "loopInterchange",
    summary: "keeps in registers what three loops around each other add up in the rows of a matrix"
  ) { function, _ in
    LoopInterchange.run(on: &function)
  }
}

/// Puts blocks of columns in front of three loops, in any order, that add to each element of a
/// matrix in each iteration of one of them:
///
///     for i, k, j { c[i, j] += a[i, k] * b[k, j] }
///
/// becomes
///
///     for block, i { var sums = c[i, block]; for k { sums += a[i, k] * b[k, block] }; … }
///     for i, k, j in what is left { c[i, j] += a[i, k] * b[k, j] }
///
/// Exact: the terms of a sum stay in order. There are blocks only if all indices are in bounds, so
/// that nothing in them faults, and where the matrices are of a size for which it gains.
enum LoopInterchange {
  static func run(on function: inout Function) {
    guard function.instructions.entities.contains(where: { $0.operation == .store }) else { return }
    let places = nests(in: function)
    if places.isEmpty { return }
    let (definitions, aliases) = (function.definitions(), StorageAliases(of: function))
    for place in places {
      guard let sums = MemorySums(place.loop, in: function, definitions, aliases) else { continue }
      var writer = InterchangeWriter(sums, in: function)
      guard let written = writer.write(in: place.region) else { continue }
      function = written
    }
  }

  /// A loop and the region that lists it.
  private typealias Place = (loop: ID<Instruction>, region: ID<Region>)

  /// The loops with two more around each other inside, in the order of the text.
  private static func nests(in function: Function) -> [Place] {
    var result: [Place] = []
    _ = collect(in: function.body, of: function, into: &result)
    return result
  }

  /// Adds the loops of `region` that are three deep.
  /// - Returns: How deep the loops in it are.
  private static func collect(
    in region: ID<Region>, of function: Function, into result: inout [Place]
  ) -> Int {
    var deepest = 0
    for id in function.regions[region].instructions {
      let instruction = function.instructions[id]
      if instruction.regions.isEmpty { continue }
      var depth = 0
      for inner in instruction.regions {
        depth = max(depth, collect(in: inner, of: function, into: &result))
      }
      if instruction.operation.repeats { depth += 1 }
      if depth == MemorySums.depth, function.isCounted(id) { result.append((id, region)) }
      deepest = max(deepest, depth)
    }
    return deepest
  }
}
