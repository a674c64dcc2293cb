import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Writes short loops inside other loops out, iteration by iteration, where the number of
  /// iterations is known: the loop around them is an innermost one then, which the passes behind
  /// this one and LLVM know how to make fast.
  package static let unrolling = Pass(
    name: "unrolling", summary: "write out short loops in loops whose bounds are constants"
  ) { function, _ in
    for _ in 0..<Unroller.rounds {
      var unroller = Unroller(function)
      unroller.unroll()
      if !unroller.hasChanged { break }
      // Bounds that depend on the index of a loop around are constants now.
      var simplifier = Simplifier(unroller.function)
      simplifier.simplify()
      function = simplifier.function
    }
  }
}

/// Replaces each such loop by a block of blocks, one for each iteration:
///
///     block L { block { the body at the first index; break (next…) } … break L (last…) }
private struct Unroller {
  /// How often the bounds of loops inside unrolled ones are looked at again.
  static let rounds = 3
  /// The most iterations; fewer if they store elements, since loops that do are better vectorised
  /// along their own index unless they are very short.
  private static let tripLimit: Int128 = 32
  private static let storingTripLimit: Int128 = 8
  /// The most instructions that the iterations have together, and a function afterwards.
  private static let sizeLimit = 400
  private static let functionLimit = 4000

  var function: Function
  private(set) var hasChanged = false
  private let definitions: [ID<Instruction>?]
  private var total: Int

  init(_ function: Function) {
    self.function = function
    definitions = function.definitions()
    total = function.instructionCount
  }

  mutating func unroll() {
    guard function.instructions.entities.contains(where: \.operation.isLoop) else { return }
    _ = unroll(function.body, isRepeated: false)
  }

  /// What a region or an instruction has once loops in it are written out.
  private struct Contents {
    /// How many instructions.
    var size = 0
    /// Whether there are loops left, and whether there is what is not to be copied.
    var hasLoop = false
    var isLong = false

    mutating func add(_ other: Contents) {
      size += other.size
      hasLoop = hasLoop || other.hasLoop
      isLong = isLong || other.isLong
    }
  }

  /// Unrolls what is possible in a region, innermost loops first.
  private mutating func unroll(_ region: ID<Region>, isRepeated: Bool) -> Contents {
    var contents = Contents()
    for id in function.regions[region].instructions {
      let instruction = function.instructions[id]
      let repeats = instruction.operation.repeats
      var own = Contents(size: 1, isLong: instruction.operation.takesLong)
      for inner in instruction.regions {
        own.add(unroll(inner, isRepeated: isRepeated || repeats))
      }
      if repeats {
        let size = isRepeated ? unroll(id, own) : nil
        own = Contents(size: size ?? own.size, hasLoop: size == nil, isLong: own.isLong)
      }
      contents.add(own)
    }
    return contents
  }

  /// Unrolls a loop, if it is short.
  /// - Returns: How many instructions it is then; `nil` if it is still a loop.
  private mutating func unroll(_ loop: ID<Instruction>, _ contents: Contents) -> Int? {
    let instruction = function.instructions[loop]
    guard !contents.isLong, let index = LoopShape(instruction, in: function).index,
      let (first, count) = trips(index, limit: tripLimit(of: instruction)),
      Int(count) * contents.size <= Self.sizeLimit,
      total + Int(count) * contents.size <= Self.functionLimit,
      !contents.hasLoop || decidesLoops(index.value, in: instruction.regions[0])
    else { return nil }
    total += Int(count) * contents.size
    hasChanged = true
    write(loop, from: first, count: Int(count))
    return Int(count) * contents.size
  }

  /// Whether a loop in a region runs from or to the index of the loop around it, or what is
  /// computed of that at once.
  private func decidesLoops(_ index: ID<Value>, in region: ID<Region>) -> Bool {
    var decides = false
    function.forEachInstruction(in: region) { id in
      guard case .for = function.instructions[id].operation else { return }
      for bound in function.instructions[id].operands.prefix(2) {
        if bound == index || operands(of: bound).contains(index) { decides = true }
      }
    }
    return decides
  }

  /// What a value is computed of; nothing if it was made while loops were written out.
  private func operands(of value: ID<Value>) -> [ID<Value>] {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)] else {
      return []
    }
    return function.instructions[id].operands
  }

  /// The first index, and how often a loop runs, if that is known and little.
  private func trips(
    _ index: LoopShape.Index, limit: Int128
  ) -> (first: Constant, count: Int128)? {
    guard let lower = function.constant(index.lower, definitions),
      let upper = function.constant(index.upper, definitions)
    else { return nil }
    let bounds = [lower, upper].map { $0.type.isSigned ? Int128($0.signed) : Int128($0.bits) }
    let count = bounds[1] - bounds[0] + (index.isClosed ? 1 : 0)
    return (1...limit).contains(count) ? (lower, count) : nil
  }

  private func tripLimit(of loop: Instruction) -> Int128 {
    var stores = false
    for region in loop.regions {
      function.forEachInstruction(in: region) { id in
        if function.instructions[id].operation == .store { stores = true }
      }
    }
    return stores ? Self.storingTripLimit : Self.tripLimit
  }

  /// Makes a block of the loop.
  private mutating func write(_ loop: ID<Instruction>, from first: Constant, count: Int) {
    let instruction = function.instructions[loop]
    let shape = LoopShape(instruction, in: function)
    guard let index = shape.index else { return }
    let body = function.regions[shape.body].instructions[...]
    var cloner = Cloner(from: function)
    var values = shape.initial
    var list: [ID<Instruction>] = []
    for number in 0..<count {
      let constant = Constant(first.type, bits: first.bits &+ UInt64(number))
      list.append(add(.constant(constant), like: [index.value], instruction.range))
      cloner.map(index.value, to: function.instructions[list[list.count - 1]].results[0])
      for (parameter, value) in zip(shape.carried, values) { cloner.map(parameter, to: value) }
      let block = add(.block, like: shape.carried, instruction.range)
      let copies = cloner.copy(body, into: &function)
        .filter { !function.instructions[$0].operation.isPoll }
      let region = function.regions.add(Region(instructions: copies))
      function.instructions[block].regions = [region]
      for id in copies { leave(block, insteadOf: loop, in: id) }
      values = function.instructions[block].results
      list.append(block)
    }
    list.append(
      function.instructions.add(
        Instruction(.break(loop), operands: values, range: instruction.range)))
    function.instructions[loop].operation = .block
    function.instructions[loop].operands = []
    function.instructions[loop].regions = [function.regions.add(Region(instructions: list))]
  }

  /// Adds an instruction whose results are like some values.
  private mutating func add(
    _ operation: Operation, like values: [ID<Value>], _ range: SourceRange
  ) -> ID<Instruction> {
    let results = values.map { function.values.add(function.values[$0]) }
    return function.instructions.add(Instruction(operation, results: results, range: range))
  }

  /// Makes what goes on to the next iteration of a loop, in an instruction or inside it, leave the
  /// block of this one.
  private mutating func leave(
    _ block: ID<Instruction>, insteadOf loop: ID<Instruction>, in id: ID<Instruction>
  ) {
    if function.instructions[id].operation == .continue(loop) {
      function.instructions[id].operation = .break(block)
    }
    for region in function.instructions[id].regions {
      for inner in function.regions[region].instructions {
        leave(block, insteadOf: loop, in: inner)
      }
    }
  }
}
