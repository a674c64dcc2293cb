import ApusIR

/// Where the registers of a function stand that are known before its code is made.
struct FrameLayout {
  /// The first register of each result and parameter.
  let results: [Int]
  let parameters: [Int]
  /// The first register of the constants.
  let constants: Int
  /// A register for moves, and one for offsets.
  let scratch: Int
  let offset: Int
  /// As many registers as the widest value has, or an instruction operands.
  let laneScratch: Int
  /// All of these registers.
  let reservedCount: Int

  init(_ function: Function, _ plan: Plan) {
    var next = FrameHeader.count
    results = Self.place(function.results, from: &next)
    parameters = Self.place(function.parameters.map { function.values[$0].type }, from: &next)
    constants = next
    scratch = constants + Self.constantLimit(function)
    offset = scratch + 1
    laneScratch = offset + 1
    reservedCount = laneScratch + Self.scratchCount(function)
  }

  /// The registers of a function from the header to the last parameter.
  static func headerCount(of function: Function) -> Int {
    var next = FrameHeader.count
    _ = place(function.results, from: &next)
    _ = place(function.parameters.map { function.values[$0].type }, from: &next)
    return next
  }

  /// The first registers of the results and the parameters of a function that is called.
  static func places(of function: Function) -> (results: [Int], parameters: [Int]) {
    var next = FrameHeader.count
    let results = place(function.results, from: &next)
    return (results, place(function.parameters.map { function.values[$0].type }, from: &next))
  }

  private static func place(_ types: [Type], from next: inout Int) -> [Int] {
    types.map { type in
      defer { next += type.registerCount }
      return next
    }
  }

  private static func scratchCount(_ function: Function) -> Int {
    let widest = function.values.entities.map(\.type.registerCount).max() ?? 0
    return max(widest, function.instructions.entities.map(\.operands.count).max() ?? 0)
  }

  /// How many registers the constants take at most: each takes its lanes, an array literal
  /// needs its count, a negation zero, a complement its mask.
  private static func constantLimit(_ function: Function) -> Int {
    function.instructions.entities.reduce(0) { sum, instruction in
      if case .constant = instruction.operation {
        return sum + function.values[instruction.results[0]].type.lanes
      }
      if case .arrayLiteral = instruction.operation { return sum + 1 }
      if case .reduction = instruction.operation { return sum + 1 }
      // Zero, one, and the number of values that make an element.
      if case .generate = instruction.operation { return sum + 3 }
      let takesOne: [Operation] = [.primitive(.neg), .primitive(.not)]
      return takesOne.contains(instruction.operation) ? sum + 1 : sum
    }
  }
}
