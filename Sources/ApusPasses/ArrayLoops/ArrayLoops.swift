import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Turns `generate` and `reduction` into loops.
  package static let arrayLoops = Pass(
    name: "arrayLoops", summary: "turn operations on whole arrays into loops"
  ) { module in
    expandArrays(of: &module, keepsOrder: true)
  }

  /// The same where sums may be added in any order: in longer blocks, which take less time.
  package static let reorderedArrayLoops = Pass(
    name: "arrayLoops", summary: "turn operations on whole arrays into loops, sums in any order",
    numerics: .needsConsent
  ) { module in
    expandArrays(of: &module, keepsOrder: false)
  }

  private static func expandArrays(of module: inout Module, keepsOrder: Bool) {
    let graph = CallGraph(of: module)
    for id in module.functions.ids {
      let hasWork = module.functions[id].instructions.entities.contains {
        $0.operation.repeats && !$0.operation.isLoop
      }
      guard hasWork else { continue }
      var loops = ArrayLoops(
        module.functions[id], isRecursive: graph.isRecursive(id), keepsOrder: keepsOrder)
      loops.run()
      module.functions[id] = loops.builder.function
    }
  }
}

/// Turns `generate` into an allocation and a nest of loops that store, and `reduction` into loops
/// that keep the order of the language. The bodies stay what they are.
///
/// Works on storages, after bufferisation; what gives an array as a value stays.
struct ArrayLoops {
  var builder: Builder
  /// The range of the operation that is being replaced.
  var range: SourceRange
  /// How many reductions are around the present place.
  var depth = 0
  /// Memory that reductions use, which lies at the beginning of the function.
  var scratch: [ScratchKey: ID<Value>] = [:]
  var scratchInstructions: [ID<Instruction>] = []
  /// Whether an operation is around the present place.
  private var isInOperation = false
  /// What the outermost operation defines, and what of that has been put in front of it.
  var inside: Set<ID<Value>> = []
  var hoisted: Set<ID<Value>> = []
  /// Arrays that are known to have the extents of the outermost reduction.
  var wholeArrays: Set<ID<Value>> = []
  let definitions: [ID<Instruction>?]
  /// Whether the function can call itself: then memory is not reserved before it is needed.
  let isRecursive: Bool
  /// Whether sums have the order of the language.
  let keepsOrder: Bool

  /// What a piece of memory serves for; reductions that are not nested share it.
  struct ScratchKey: Hashable {
    enum Role: Hashable {
      /// The sums that wait in the binary counter, a row for each level.
      case counter
      /// The terms of one block, or of one row.
      case terms
      /// The sums of several blocks.
      case group
      /// The sums of one block.
      case row
    }

    var role: Role
    var position: Int
    var element: ScalarType
    var extents: [Int]
    var depth: Int
  }

  init(_ function: Function, isRecursive: Bool, keepsOrder: Bool) {
    builder = Builder(function)
    definitions = function.definitions()
    range = function.range
    self.isRecursive = isRecursive
    self.keepsOrder = keepsOrder
  }

  mutating func run() {
    rewrite(builder.function.body)
    builder.function.regions[builder.function.body].instructions.insert(
      contentsOf: scratchInstructions, at: 0)
  }

  /// Replaces the operations in a region.
  private mutating func rewrite(_ region: ID<Region>) {
    let old = builder.function.regions[region].instructions
    builder.function.regions[region].instructions = []
    builder.enter(region)
    for id in old {
      let instruction = builder.function.instructions[id]
      range = instruction.range
      switch instruction.operation {
      case .generate(let site) where isStorage(instruction.results.first):
        expandGenerate(instruction, site)
      case .reduction(let primitive, let lanes, let site):
        expand(instruction) { loops, version in
          loops.expandReduction(version, primitive, lanes: lanes, site)
        }
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
        .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot,
        .materialize, .generate, .reshape, .routine, .extent, .allocate, .copy, .fill, .load,
        .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
        builder.function.regions[region].instructions.append(id)
        for inner in instruction.regions { rewrite(inner) }
      }
    }
    builder.leave()
  }

  // MARK: Generate

  private func isStorage(_ value: ID<Value>?) -> Bool {
    value.map { builder.function.values[$0].isStorage } ?? false
  }

  private mutating func expandGenerate(_ generate: Instruction, _ site: ID<FaultSite>) {
    guard let result = generate.results.first else { return }
    var extents = generate.operands
    let elements = lastValues(of: generate.regions[0])
    if elements.count > 1 { extents.append(index(elements.count)) }
    let allocation = builder.append(.allocate(site), extents, range: range)
    builder.function.instructions[allocation].results = [result]
    var loops = generate
    loops.results = []
    expand(loops) { loops, version in
      loops.nest(version, site, into: result)
    }
  }

  /// Expands an operation, in two versions if it stands in no other one and that is worth while.
  private mutating func expand(
    _ operation: Instruction, _ expansion: (inout Self, Instruction) -> Void
  ) {
    if isInOperation { return expansion(&self, operation) }
    isInOperation = true
    expandVersions(operation, expansion)
    isInOperation = false
  }

  /// The values that a region ends with.
  func lastValues(of region: ID<Region>) -> [ID<Value>] {
    builder.function.regions[region].instructions.last
      .map { builder.function.instructions[$0].operands } ?? []
  }

  /// Loops over all indices around the region of `generate`, which store the elements.
  private mutating func nest(
    _ generate: Instruction, _ site: ID<FaultSite>, into array: ID<Value>
  ) {
    let body = generate.regions[0]
    let indices = builder.function.regions[body].parameters
    let zero = index(0)
    var loops: [ID<Instruction>] = []
    for (position, extent) in outerExtents(of: generate).enumerated() {
      let region = builder.function.regions.add(Region(parameters: [indices[position]]))
      loops.append(
        builder.append(.for(isClosed: false), [zero, extent], regions: [region], range: range))
      builder.enter(region)
      poll(site)
    }
    let extent = generate.operands[indices.count - 1]
    let tiles = LaneBody(body, in: builder.function)
    var first = zero
    if tiles.isPossible, tiles.hasReduction, lastValues(of: body).count == 1,
      builder.type(of: array).element.byteCount >= 4
    {
      first = tile(tiles, Array(indices.dropLast()), extent, site, into: array)
    }
    builder.function.regions[body].parameters = [indices[indices.count - 1]]
    let loop = builder.append(
      .for(isClosed: false), [first, extent], regions: [body], range: range)
    fill(body, site, loop: loop) { loops, values in
      if values.count == 1 { return loops.store(values[0], to: array, at: indices) }
      for (place, value) in values.enumerated() {
        loops.store(value, to: array, at: indices + [loops.index(place)])
      }
    }
    for loop in loops.reversed() {
      builder.continue(loop, range: range)
      builder.leave()
    }
  }

  /// How often the loops around the innermost one run: not at all if there are no elements, as in a
  /// matrix of a great many rows without columns.
  private mutating func outerExtents(of generate: Instruction) -> [ID<Value>] {
    var extents = Array(generate.operands.dropLast())
    if extents.isEmpty { return [] }
    let zero = index(0)
    for inner in generate.operands.dropFirst() where !isPositiveConstant(inner) {
      let isEmpty = compute(.equal, inner, zero)
      extents[0] = compute(.select, isEmpty, zero, extents[0])
    }
    return extents
  }

  private func isPositiveConstant(_ value: ID<Value>) -> Bool {
    guard case .constant(let number) = definition(value)?.operation else { return false }
    return Int(truncatingIfNeeded: number.bits) > 0
  }

  /// Computes many neighbours at a time of elements that are reductions along another axis, so that
  /// memory is read in its order. The last few are computed with some before them once more.
  /// - Returns: the index from which on elements have to be computed one by one.
  private mutating func tile(
    _ body: LaneBody, _ outer: [ID<Value>], _ extent: ID<Value>, _ site: ID<FaultSite>,
    into array: ID<Value>
  ) -> ID<Value> {
    let element = builder.type(of: array).element
    let lanes = 32 / element.byteCount
    let wide = index(body.isCostly ? 2 * lanes : 8 * lanes)
    let narrow = index(lanes)
    let zero = index(0)
    func columns(_ loops: inout Self, _ first: ID<Value>, _ count: Int) {
      loops.poll(site)
      for value in loops.emit(body, at: first, lanes: count) {
        loops.store(value, to: array, at: outer + [first])
      }
    }
    let tiles = compute(.div, extent, wide)
    _ = loop(from: zero, to: tiles) { loops, number, _ in
      columns(&loops, loops.compute(.mul, number, wide), body.isCostly ? 2 * lanes : 8 * lanes)
      return []
    }
    let rest = compute(.rem, extent, wide)
    let start = compute(.sub, extent, rest)
    let rounded = compute(.add, rest, index(lanes - 1))
    let isWideEnough = compute(.lessEqual, narrow, extent)
    let count = compute(.select, isWideEnough, compute(.div, rounded, narrow), zero)
    _ = loop(from: zero, to: count) { loops, number, _ in
      let shift = loops.compute(.mul, number, narrow)
      let last = loops.compute(.sub, extent, narrow)
      columns(&loops, loops.compute(.min, loops.compute(.add, start, shift), last), lanes)
      return []
    }
    return compute(.select, isWideEnough, extent, zero)
  }

  /// Rewrites a region to be the body of `loop`: it polls, and its end does what `end` says before
  /// the next iteration.
  mutating func fill(
    _ body: ID<Region>, _ site: ID<FaultSite>?, loop: ID<Instruction>,
    _ end: (inout Self, [ID<Value>]) -> Void
  ) {
    rewriteBody(body, site) { loops, values in
      end(&loops, values)
      loops.builder.continue(loop, range: loops.range)
    }
  }

  /// Rewrites the region of an operation, with a poll at its beginning if `site` is given, and
  /// other instructions in place of its end.
  mutating func rewriteBody(
    _ body: ID<Region>, _ site: ID<FaultSite>?, _ end: (inout Self, [ID<Value>]) -> Void
  ) {
    let outerRange = range
    rewrite(body)
    range = outerRange
    if let site {
      let poll = builder.function.instructions.add(Instruction(.poll(site), range: range))
      builder.function.regions[body].instructions.insert(poll, at: 0)
    }
    let last = builder.function.regions[body].instructions.last
    guard let last, builder.function.instructions[last].operation.target != nil else { return }
    builder.function.regions[body].instructions.removeLast()
    builder.enter(body)
    end(&self, builder.function.instructions[last].operands)
    builder.leave()
  }
}

/// Instructions that are needed again and again.
extension ArrayLoops {
  mutating func index(_ number: Int) -> ID<Value> {
    builder.constant(Constant(number), range: range)
  }

  mutating func compute(_ primitive: Primitive, _ operands: ID<Value>...) -> ID<Value> {
    builder.primitive(primitive, operands, range: range)
  }

  mutating func store(_ value: ID<Value>, to storage: ID<Value>, at indices: [ID<Value>]) {
    builder.store(value, to: storage, at: indices, range: range)
  }

  /// Consecutive elements.
  mutating func load(
    _ storage: ID<Value>, at indices: [ID<Value>], lanes: Int
  ) -> ID<Value> {
    let type = Type.scalar(builder.type(of: storage).element, lanes: lanes)
    return builder.value(.load, [storage] + indices, type: type, range: range)
  }

  mutating func poll(_ site: ID<FaultSite>) { builder.append(.poll(site), range: range) }

  /// A loop from `lower` up to `upper` that carries values on, with what `body` gives.
  mutating func loop(
    from lower: ID<Value>, to upper: ID<Value>, carrying initial: [ID<Value>] = [],
    _ body: (inout Self, ID<Value>, [ID<Value>]) -> [ID<Value>]
  ) -> [ID<Value>] {
    let loop = builder.for(from: lower, to: upper, carrying: initial, range: range)
    let region = builder.function.instructions[loop].regions[0]
    let parameters = builder.function.regions[region].parameters
    builder.enter(region)
    let next = body(&self, parameters[0], Array(parameters.dropFirst()))
    builder.continue(loop, next, range: range)
    builder.leave()
    return builder.results(of: loop)
  }

  /// What `body` does if `condition` holds; it may leave a structure around.
  mutating func when(_ condition: ID<Value>, _ body: (inout Self) -> Void) {
    let branch = builder.if(condition, range: range)
    builder.enter(branch, region: 0)
    body(&self)
    if !builder.isTerminated { builder.break(branch, range: range) }
    builder.leave()
    builder.enter(branch, region: 1)
    builder.break(branch, range: range)
    builder.leave()
  }

  /// Memory of constant extents for the reduction at hand; at the beginning of the function, unless
  /// that calls itself.
  mutating func memory(
    _ role: ScratchKey.Role, _ position: Int, _ element: ScalarType, _ extents: [Int],
    _ site: ID<FaultSite>
  ) -> ID<Value> {
    let key = ScratchKey(
      role: role, position: position, element: element, extents: extents, depth: depth)
    if let storage = scratch[key] { return storage }
    if isRecursive { return allocate(element, extents, site) }
    let region = builder.function.regions.add(Region())
    builder.enter(region)
    let storage = allocate(element, extents, site)
    builder.leave()
    scratchInstructions += builder.function.regions[region].instructions
    scratch[key] = storage
    return storage
  }

  private mutating func allocate(
    _ element: ScalarType, _ extents: [Int], _ site: ID<FaultSite>
  ) -> ID<Value> {
    let type = Type.storage(element, rank: extents.count)
    return builder.value(.allocate(site), extents.map { index($0) }, type: type, range: range)
  }
}
