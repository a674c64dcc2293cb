import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Writes a loop whose parts are run for several iterations at a time.
struct BatchWriter {
  private let parts: BatchParts
  private let source: Function
  private var builder: Builder
  private var cloner: Cloner
  private let range: SourceRange
  /// The memory of what goes from part to part, by value.
  private var buffers: [ID<Value>: ID<Value>] = [:]

  /// How many iterations there are at a time.
  private static let lanes = 8
  /// One at a time where rows are longer: they would leave the cache before they are used again.
  private static let widthLimit = 1024

  init(_ parts: BatchParts, in function: Function) {
    self.parts = parts
    source = function
    builder = Builder(function)
    cloner = Cloner(from: function)
    range = function.instructions[parts.loop].range
  }

  /// Rewrites the loop, which `region` lists.
  /// - Returns: the function.
  mutating func write(in region: ID<Region>) -> Function {
    let old = source.instructions[parts.loop]
    let shape = LoopShape(old, in: source)
    let front = builder.function.regions.add(Region())
    builder.enter(front)
    for value in parts.saved + parts.results { makeBuffer(for: value) }
    let step = stepLength()
    let batches = builder.loop(
      carrying: [parts.index.lower] + shape.initial,
      results: old.results.map { source.values[$0].type }, range: range)
    builder.enter(batches)
    let passed = builder.function.regions[builder.region].parameters
    leave(batches, passed)
    let end = endOfBatch(from: passed[0], step)
    writeFirst(from: passed[0], to: end)
    writeLanes()
    let last = writeLast(shape, from: passed[0], to: end, carrying: Array(passed.dropFirst()))
    builder.continue(batches, [end] + builder.results(of: last), range: range)
    builder.leave()
    builder.leave()
    var function = builder.function
    function.instructions[batches].results = old.results
    function.replace(parts.loop, by: function.regions[front].instructions, in: region)
    return function
  }

  private mutating func index(_ number: Int) -> ID<Value> {
    builder.constant(Constant(number), range: range)
  }

  // MARK: Batches

  private mutating func makeBuffer(for value: ID<Value>) {
    let element = source.values[value].type.element
    let buffer = builder.value(
      .allocate(parts.site), [index(Self.lanes)], type: .storage(element, rank: 1), range: range)
    let nothing = builder.constant(Constant(element, bits: 0), range: range)
    builder.append(.fill, [nothing, buffer], range: range)
    buffers[value] = buffer
  }

  private mutating func stepLength() -> ID<Value> {
    var step = index(Self.lanes)
    for matrix in parts.matrices {
      let last = builder.type(of: matrix).rank - 1
      let width = builder.extent(matrix, axis: last, range: range)
      let isShort = builder.primitive(.lessEqual, width, index(Self.widthLimit), range: range)
      step = builder.primitive(.select, isShort, step, index(1), range: range)
    }
    return step
  }

  /// Ends the loop over batches behind the last one.
  private mutating func leave(_ batches: ID<Instruction>, _ passed: [ID<Value>]) {
    let isOpen = builder.primitive(.less, passed[0], parts.index.upper, range: range)
    let branch = builder.if(isOpen, range: range)
    builder.enter(branch, region: 0)
    builder.break(branch, range: range)
    builder.leave()
    builder.enter(branch, region: 1)
    builder.break(batches, Array(passed.dropFirst()), range: range)
    builder.leave()
  }

  private mutating func endOfBatch(from start: ID<Value>, _ step: ID<Value>) -> ID<Value> {
    // As unsigned numbers, the distance fits.
    let distance = builder.primitive(.sub, parts.index.upper, start, range: range)
    let rest = builder.convert(distance, to: .uint64, range: range)
    let whole = builder.convert(step, to: .uint64, range: range)
    let isLast = builder.primitive(.lessEqual, rest, whole, range: range)
    let next = builder.primitive(.add, start, step, range: range)
    return builder.primitive(.select, isLast, parts.index.upper, next, range: range)
  }

  // MARK: Parts

  /// Begins a loop over a batch, and enters it.
  /// - Returns: the loop, and the place in the batch.
  private mutating func begin(
    from start: ID<Value>, to end: ID<Value>, carrying initial: [ID<Value>] = [],
    names: [String?] = []
  ) -> (loop: ID<Instruction>, place: ID<Value>) {
    let loop = builder.for(
      from: start, to: end, index: source.values[parts.index.value].name, carrying: initial,
      names: names, range: range)
    builder.enter(loop)
    let index = builder.function.regions[builder.region].parameters[0]
    cloner.map(parts.index.value, to: index)
    return (loop, builder.primitive(.sub, index, start, range: range))
  }

  private mutating func append(_ instructions: [ID<Instruction>]) {
    let copies = cloner.copy(instructions[...], into: &builder.function)
    builder.function.regions[builder.region].instructions += copies
  }

  private mutating func writeFirst(from start: ID<Value>, to end: ID<Value>) {
    let (loop, place) = begin(from: start, to: end)
    append(parts.before)
    for value in parts.saved {
      guard let buffer = buffers[value] else { continue }
      builder.store(cloner.copy(of: value), to: buffer, at: [place], range: range)
    }
    builder.continue(loop, range: range)
    builder.leave()
  }

  private mutating func writeLanes() {
    var vectors: [ID<Value>: ID<Value>] = [:]
    let first = index(0)
    for id in parts.lanes {
      let instruction = source.instructions[id]
      let result = instruction.results[0]
      let type = Type.scalar(source.values[result].type.element, lanes: Self.lanes)
      var operands: [ID<Value>] = []
      for operand in instruction.operands {
        if let vector = vectors[operand] {
          operands.append(vector)
          continue
        }
        let vector =
          buffers[operand].map {
            builder.value(.load, [$0, first], type: type, range: instruction.range)
          } ?? builder.value(.splat, [operand], type: type, range: instruction.range)
        vectors[operand] = vector
        operands.append(vector)
      }
      let copy = builder.value(
        instruction.operation, operands, type: type, range: instruction.range)
      vectors[result] = copy
      if let buffer = buffers[result] {
        builder.store(copy, to: buffer, at: [first], range: instruction.range)
      }
    }
  }

  /// - Returns: the loop.
  private mutating func writeLast(
    _ shape: LoopShape, from start: ID<Value>, to end: ID<Value>, carrying initial: [ID<Value>]
  ) -> ID<Instruction> {
    let names = shape.carried.map { source.values[$0].name }
    let (loop, place) = begin(from: start, to: end, carrying: initial, names: names)
    let own = builder.function.regions[builder.region].parameters.dropFirst()
    for (parameter, copy) in zip(shape.carried, own) { cloner.map(parameter, to: copy) }
    for value in parts.saved + parts.results {
      guard let buffer = buffers[value] else { continue }
      cloner.map(value, to: builder.element(of: buffer, at: [place], range: range))
    }
    append(parts.after.dropLast())
    let next = parts.after.last.map { source.instructions[$0].operands } ?? []
    builder.continue(loop, next.map { cloner.copy(of: $0) }, range: range)
    builder.leave()
    return loop
  }
}
