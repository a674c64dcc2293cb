import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Lowers one function to SSA form.
///
/// A variable is the values of its leaves: `bindings` holds those that it has at the point where
/// instructions are appended. Where ways join, a `Join` hands on what differs between them. An
/// array that can change is a storage, which is itself an SSA value: writing an element leaves
/// the variable bound to its storage, assigning the whole binds it to another one.
struct FunctionLowering {
  let id: ID<TypedFunction>
  let typed: TypedModule
  let source: TypedFunction
  let shapes: [FunctionShape]
  var builder: Builder
  var sites: Arena<FaultSite>
  let assigned: AssignedVariables
  /// The variables in this function that stand for what others capture.
  let captured: [TypedFunction.Capture.Source: ID<Variable>]
  /// Whether arrays of a variable are storages.
  let isStorage: [Bool]
  /// The leaves of each variable; empty while it has no value.
  var bindings: [[ID<Value>]]
  /// The structures around, whose ways out join.
  var joins: [Join] = []
  /// Where the statements around are left and repeated.
  var targets: [ID<TypedStatement>: Target] = [:]
  /// The joins that take the values of `yield`.
  var yieldJoins: [Int] = []
  /// Whether the region has ended. What follows goes to a region that nothing refers to.
  var isDead = false
  /// What the place of the assignment at hand has evaluated: `x[f()] <<= n` names the index both
  /// in the place and in the value, and evaluates it once.
  var evaluated: [ID<TypedExpression>: [ID<Value>]] = [:]
  /// The values of constants, to leave out checks that plainly hold.
  var constants: [ID<Value>: Constant] = [:]
  /// What numbers are computed from, as far as shapes ask for it.
  var forms: [ID<Value>: LazyArray.Extent.Source] = [:]
  /// The extents of arrays that were made of extents.
  var knownExtents: [ID<Value>: [LazyArray.Extent]] = [:]

  init(
    _ id: ID<TypedFunction>, in typed: TypedModule, shapes: [FunctionShape], function: Function,
    sites: Arena<FaultSite>
  ) {
    self.id = id
    self.typed = typed
    let source = typed.functions[id]
    self.source = source
    self.shapes = shapes
    builder = Builder(function)
    self.sites = sites
    var captured: [TypedFunction.Capture.Source: ID<Variable>] = [:]
    var isStorage = source.variables.entities.map { variable in
      switch variable.role {
      case .local: variable.isMutable
      case .inoutParameter: true
      case .parameter, .capture: false
      }
    }
    for capture in source.captures {
      captured[capture.source] = capture.variable
      isStorage[Int(capture.variable.index)] = capture.isInout
    }
    self.captured = captured
    self.isStorage = isStorage
    bindings = Array(repeating: [], count: source.variables.count)
    assigned = AssignedVariables(of: source) { callee in
      typed.functions[callee].captures.compactMap { capture in
        capture.isInout ? Self.variable(for: capture.source, in: id, captured) : nil
      }
    }
  }

  /// Fills the function.
  mutating func lower() {
    bindParameters()
    if let body = source.body { lower(body) }
    guard !isDead else { return }
    if source.signature.result.leaves.isEmpty && source.body != nil {
      leaveFunction([], range: source.range)
    } else {
      builder.unreachable(range: source.range)
    }
  }

  private mutating func bindParameters() {
    var leaves = builder.function.parameters[...]
    for variable in source.parameters + source.captures.map(\.variable) {
      let count = source.variables[variable].type.leaves.count
      bindings[Int(variable.index)] = Array(leaves.prefix(count))
      leaves = leaves.dropFirst(count)
    }
  }

  /// Returns `values`, and what inout parameters and captures hold now.
  mutating func leaveFunction(_ values: [ID<Value>], range: SourceRange) {
    var results = values
    for (index, parameter) in source.signature.parameters.enumerated()
    where parameter.isInout && index < source.parameters.count {
      results += bindings[Int(source.parameters[index].index)]
    }
    for capture in source.captures where capture.isInout {
      results += bindings[Int(capture.variable.index)]
    }
    builder.return(results, range: range)
    die()
  }

  // MARK: Names and places

  /// The variable in a function that stands for what another one captures.
  static func variable(
    for source: TypedFunction.Capture.Source, in function: ID<TypedFunction>,
    _ captured: [TypedFunction.Capture.Source: ID<Variable>]
  ) -> ID<Variable>? {
    if case .variable(let variable, let owner) = source, owner == function { return variable }
    return captured[source]
  }

  /// The name of the function in messages.
  var name: String { source.signature.name }

  /// Adds a place of faults.
  mutating func site(_ site: FaultSite) -> ID<FaultSite> { sites.add(site) }

  /// Adds a place of faults that say themselves what they are.
  mutating func place(_ range: SourceRange) -> ID<FaultSite> {
    sites.add(.place(function: name, range: range))
  }

  func leaves(of variable: ID<Variable>) -> [SourceType] {
    source.variables[variable].type.leaves
  }

  // MARK: Dead code

  /// Notes that the region has ended; until it is left, instructions go nowhere.
  mutating func die() {
    guard !isDead else { return }
    isDead = true
    builder.enter(builder.function.regions.add(Region()))
  }

  /// Ends the region where nothing can arrive.
  mutating func unreachable(_ range: SourceRange) {
    builder.unreachable(range: range)
    die()
  }

  /// Appends to a region of a structure.
  mutating func inside(
    _ structure: ID<Instruction>, region: Int = 0, _ body: (inout Self) -> Void
  ) {
    let wasDead = isDead
    builder.enter(structure, region: region)
    body(&self)
    if isDead && !wasDead { builder.leave() }
    builder.leave()
    isDead = wasDead
  }

  /// Some value of a type, for code that never runs.
  mutating func placeholder(_ type: Type, range: SourceRange) -> ID<Value> {
    switch type {
    case .scalar(let scalar, _):
      return builder.constant(Constant(scalar, bits: 0), range: range)
    case .array(let element, let rank), .storage(let element, let rank):
      let zero = builder.constant(Constant(.int64, bits: 0), range: range)
      let extents = Array(repeating: zero, count: rank)
      let place = place(range)
      if case .storage = type {
        return builder.value(.allocate(place), extents, type: type, range: range)
      }
      let value = builder.constant(Constant(element, bits: 0), range: range)
      return builder.value(.arrayFill(place), [value] + extents, type: type, range: range)
    }
  }
}
