import ApusVocabulary

/// Where the regions, instructions and values of a function stand, as it was when this was made.
package struct Placement: Sendable {
  /// Where a value comes from.
  package enum Definition: Hashable, Sendable {
    case parameter(of: ID<Region>, index: Int)
    case result(of: ID<Instruction>, index: Int)
    /// Of a value that no reachable code defines.
    case none
  }

  private var regionOf: [ID<Region>?]
  private var positionOf: [Int32]
  private var structureOf: [ID<Instruction>?]
  private var depthOf: [Int32]
  private var definitionOf: [Definition]

  package init(of function: Function) {
    regionOf = Array(repeating: nil, count: function.instructions.count)
    positionOf = Array(repeating: 0, count: function.instructions.count)
    structureOf = Array(repeating: nil, count: function.regions.count)
    depthOf = Array(repeating: 0, count: function.regions.count)
    definitionOf = Array(repeating: .none, count: function.values.count)
    place(function.body, of: function, depth: 0)
  }

  private mutating func place(_ region: ID<Region>, of function: Function, depth: Int32) {
    depthOf[Int(region.index)] = depth
    for (index, parameter) in function.regions[region].parameters.enumerated() {
      definitionOf[Int(parameter.index)] = .parameter(of: region, index: index)
    }
    for (position, id) in function.regions[region].instructions.enumerated() {
      regionOf[Int(id.index)] = region
      positionOf[Int(id.index)] = Int32(truncatingIfNeeded: position)
      for (index, result) in function.instructions[id].results.enumerated() {
        definitionOf[Int(result.index)] = .result(of: id, index: index)
      }
      for inner in function.instructions[id].regions {
        structureOf[Int(inner.index)] = id
        place(inner, of: function, depth: depth + 1)
      }
    }
  }

  /// The region that lists an instruction; `nil` if none does.
  package func region(of instruction: ID<Instruction>) -> ID<Region>? {
    regionOf[Int(instruction.index)]
  }

  /// The structure that a region belongs to; `nil` for the body.
  package func structure(of region: ID<Region>) -> ID<Instruction>? {
    structureOf[Int(region.index)]
  }

  /// How many structures are around a region.
  package func depth(of region: ID<Region>) -> Int { Int(depthOf[Int(region.index)]) }

  package func definition(of value: ID<Value>) -> Definition { definitionOf[Int(value.index)] }

  /// Whether `value` may be an operand of `instruction`.
  /// - Complexity: O(d) in the depth of nesting.
  package func isDefined(_ value: ID<Value>, at instruction: ID<Instruction>) -> Bool {
    guard let region = region(of: instruction) else { return false }
    switch definition(of: value) {
    case .none: return false
    case .parameter(let home, _): return ancestor(of: region, in: home) != .absent
    case .result(let producer, _):
      guard let home = self.region(of: producer) else { return false }
      switch ancestor(of: region, in: home) {
      case .absent: return false
      case .itself: return positionOf[Int(producer.index)] < positionOf[Int(instruction.index)]
      case .structure(let structure):
        return positionOf[Int(producer.index)] < positionOf[Int(structure.index)]
      }
    }
  }

  /// How a region lies in another one.
  private enum Ancestor: Hashable {
    case absent, itself
    /// Inside this structure, which the other region lists.
    case structure(ID<Instruction>)
  }

  private func ancestor(of region: ID<Region>, in home: ID<Region>) -> Ancestor {
    var current = region
    var last = Ancestor.itself
    while current != home {
      guard let structure = structure(of: current), let outer = self.region(of: structure) else {
        return .absent
      }
      last = .structure(structure)
      current = outer
    }
    return last
  }
}
