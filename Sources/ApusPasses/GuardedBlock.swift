import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Puts an unchecked copy in front of a `for` whose checks a guard can decide:
///
///     for … (carried…, seen = 0) { body without checks; seen |= loaded + 2^bits }
///     if seen < 2^(bits + 1) && … { its results } else { for … { the body as it was } }
///
/// or, in two phases, before anything is done:
///
///     for … (seen = 0) { seen |= loaded + 2^bits }
///     if seen < 2^(bits + 1) && … { for … { the body without checks } }
///     else { for … { the body as it was } }
struct GuardedBlock {
  var function: Function
  let loop: ID<Instruction>
  /// The region that lists the loop.
  let region: ID<Region>
  let analysis: GuardAnalysis
  let range: SourceRange
  /// The instructions that are being made: at last what will stand in the place of the loop.
  var made: [ID<Instruction>] = []

  init(
    _ loop: ID<Instruction>, in region: ID<Region>, _ analysis: GuardAnalysis,
    of function: Function
  ) {
    self.function = function
    self.loop = loop
    self.region = region
    self.analysis = analysis
    range = function.instructions[loop].range
  }

  /// Rewrites the loop.
  /// - Parameters:
  ///   - strips: What made the blocks.
  ///   - outside: The region that lists the loop of strips.
  mutating func build(strips: StripLoop, in outside: ID<Region>) {
    let old = function.instructions[loop]
    let attempts = GuardAttempts(for: strips, in: outside, of: &self)
    let before = made
    made = []
    let types = seenTypes
    var zeros: [ID<Value>] = []
    for type in types { zeros.append(constant(0, type.unsigned)) }
    var cloner = Cloner(from: function)
    let copy = cloner.copy([loop][...], into: &function)[0]
    made.append(copy)
    function.instructions[copy].operands += zeros
    let seen = types.map { function.values.add(Value(type: .scalar($0.unsigned))) }
    let taken = function.instructions[copy].results
    function.instructions[copy].results += seen
    rewriteBody(of: copy, cloner, types)
    let holds = makeGuard(types, seen, old)
    choose(attempts, after: before, when: holds, taking: taken, from: [])
    function.replace(loop, by: made, in: region)
  }

  // MARK: Instructions

  mutating func make(
    _ operation: Operation, _ operands: [ID<Value>], _ type: Type
  ) -> ID<Value> {
    let value = function.values.add(Value(type: type))
    made.append(
      function.instructions.add(
        Instruction(operation, operands: operands, results: [value], range: range)))
    return value
  }

  mutating func constant(_ bits: UInt64, _ type: ScalarType) -> ID<Value> {
    make(.constant(Constant(type, bits: bits)), [], .scalar(type))
  }

  // MARK: Body

  /// Drops the checks, and gathers the numbers that are loaded.
  private mutating func rewriteBody(
    of copy: ID<Instruction>, _ cloner: Cloner, _ types: [ScalarType]
  ) {
    var loads: Set<ID<Value>> = []
    for case .load(let value) in analysis.inputs { loads.insert(cloner.copy(of: value)) }
    let body = function.instructions[copy].regions[0]
    let originals = function.regions[function.instructions[loop].regions[0]].instructions
    var seen = types.map { function.values.add(Value(type: .scalar($0.unsigned))) }
    function.regions[body].parameters += seen
    let outside = made
    made = []
    for (id, original) in zip(function.regions[body].instructions, originals) {
      if function.instructions[id].operation.isCheck { continue }
      if case .continue = function.instructions[id].operation {
        function.instructions[id].operands += seen
      }
      narrowFactors(of: id, original)
      made.append(id)
      guard let value = function.instructions[id].results.first, loads.contains(value) else {
        continue
      }
      let number = shifted(value, bits: analysis.bits)
      guard let position = types.firstIndex(of: function.values[value].type.element) else {
        continue
      }
      seen[position] = make(
        .primitive(.or), [seen[position], number], function.values[number].type)
    }
    function.regions[body].instructions = made
    made = outside
  }

  /// Lets a product of 64 bits whose factors have 32, if the guard holds, take no more of them:
  /// that is one instruction for all lanes, where a full product takes eight.
  mutating func narrowFactors(of copy: ID<Instruction>, _ original: ID<Instruction>) {
    guard case .primitive(.mul) = function.instructions[copy].operation else { return }
    let type = function.values[function.instructions[copy].results[0]].type
    let narrow: ScalarType = type.element.isSigned ? .int32 : .uint32
    let limits = IntegerRange(of: narrow)
    let factors = function.instructions[original].operands
    guard type == .scalar(.int64) || type == .scalar(.uint64),
      factors.allSatisfy({ analysis.isKnown($0, toLieIn: limits) })
    else { return }
    for position in factors.indices {
      let factor = function.instructions[copy].operands[position]
      let low = make(.convert, [factor], .scalar(narrow))
      function.instructions[copy].operands[position] = make(.convert, [low], type)
    }
  }

  // MARK: Choice

  /// The choice between what was computed, by `fast` or before, and the loop as it was.
  ///
  ///     block B {
  ///       if an attempt is due { what was made; if holds { fast; break B(taken) } }
  ///       the loop; break B(its results)
  ///     }
  ///
  /// - Parameter before: What was made before the attempt.
  mutating func choose(
    _ attempts: GuardAttempts?, after before: [ID<Instruction>], when holds: ID<Value>,
    taking taken: [ID<Value>], from fast: [ID<Instruction>]
  ) {
    let old = function.instructions[loop].results
    let state = attempts?.addResults(to: &function) ?? []
    let choice = add(.block, [], old + state)
    let results = old.map { function.values.add(function.values[$0]) }
    function.instructions[loop].results = results
    function.instructions[loop].isCold = true
    let verdict = add(.if, [holds])
    addRegion(to: verdict, fast, leaving: choice, taken + (attempts?.initial ?? []))
    addRegion(to: verdict, [], leaving: verdict)
    var body = made + [verdict]
    made = []
    if let attempts {
      let attempt = add(.if, [attempts.isDue])
      addRegion(to: attempt, body, leaving: attempt)
      addRegion(to: attempt, [], leaving: attempt)
      body = [attempt]
    }
    let next = attempts?.afterFailure(of: &self) ?? []
    addRegion(to: choice, body + made + [loop], leaving: choice, results + next)
    made = before + [choice]
  }

  private mutating func add(
    _ operation: Operation, _ operands: [ID<Value>], _ results: [ID<Value>] = []
  ) -> ID<Instruction> {
    function.instructions.add(
      Instruction(operation, operands: operands, results: results, range: range))
  }

  /// Adds a region that ends by leaving a structure with results.
  private mutating func addRegion(
    to structure: ID<Instruction>, _ instructions: [ID<Instruction>],
    leaving target: ID<Instruction>, _ results: [ID<Value>] = []
  ) {
    let leave = add(.break(target), results)
    let region = function.regions.add(Region(instructions: instructions + [leave]))
    function.instructions[structure].regions.append(region)
  }
}
