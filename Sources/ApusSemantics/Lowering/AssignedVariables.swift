import ApusVocabulary

/// Which variables the parts of a function bind to new values, found in one walk.
///
/// A structure of the IR hands on what was assigned inside of it and lives outside; so this is
/// asked for before the structure is made. Writing an element is no assignment: the variable
/// keeps its storage.
struct AssignedVariables {
  /// For each statement, what it assigns and does not itself declare, ascending.
  private(set) var byStatement: [[ID<Variable>]]
  /// The same for expressions with ways to choose from, where there is anything.
  private(set) var byExpression: [ID<TypedExpression>: [ID<Variable>]] = [:]
  /// What `break` and `continue` of the function name.
  private(set) var breakTargets: Set<ID<TypedStatement>> = []
  private(set) var continueTargets: Set<ID<TypedStatement>> = []

  /// The variables that the body of a whole-array expression mentions, but for its parameters.
  private(set) var usedInBody: [ID<TypedExpression>: [ID<Variable>]] = [:]

  private let function: TypedFunction
  /// What a call of a function assigns among the variables of this one.
  private let assignedByCall: (ID<TypedFunction>) -> [ID<Variable>]
  /// What was found since the enclosing part began.
  private var found: [ID<Variable>] = []
  /// The variables that were mentioned since the body of a whole-array expression began.
  private var mentioned: [ID<Variable>] = []

  init(
    of function: TypedFunction, assignedByCall: @escaping (ID<TypedFunction>) -> [ID<Variable>]
  ) {
    self.function = function
    self.assignedByCall = assignedByCall
    byStatement = Array(repeating: [], count: function.statements.count)
    if let body = function.body { visit(body) }
  }

  /// What `part` finds, without repetitions.
  private mutating func collect(_ part: (inout Self) -> Void) -> [ID<Variable>] {
    let outer = found
    found = []
    part(&self)
    var unique = found.sorted()
    var last: ID<Variable>?
    unique.removeAll { variable in
      defer { last = variable }
      return variable == last
    }
    found = outer
    found.append(contentsOf: unique)
    return unique
  }

  // MARK: Statements

  private mutating func visit(_ id: ID<TypedStatement>) {
    byStatement[Int(id.index)] = collect { $0.visitParts(of: id) }
  }

  private mutating func visitParts(of id: ID<TypedStatement>) {
    switch function.statements[id].kind {
    case .block(let statements):
      for statement in statements { visit(statement) }
      remove(declaredBy: statements)
    case .bind(_, let value), .expression(let value), .yield(let value):
      visit(value)
    case .declare:
      break
    case .assign(let place, let value), .update(let place, _, let value, _):
      visit(place)
      visit(value)
      assign(place)
    case .swap(let first, let second):
      for place in [first, second] {
        visit(place)
        assign(place)
      }
    case .if(let condition, let then, let other):
      visit(condition)
      visit(then)
      if let other { visit(other) }
    case .switch(let subject, let cases):
      visit(subject)
      for item in cases { visit(item) }
    case .for(_, let sequence, let filter, let body):
      visit(sequence)
      if let filter { visit(filter) }
      visit(body)
    case .while(let condition, let body), .repeatWhile(let body, let condition):
      visit(condition)
      visit(body)
    case .break(let target):
      breakTargets.insert(target)
    case .continue(let target):
      continueTargets.insert(target)
    case .return(let value):
      if let value { visit(value) }
    }
  }

  /// Variables that a block declares are gone after it.
  private mutating func remove(declaredBy statements: [ID<TypedStatement>]) {
    var declared: Set<ID<Variable>> = []
    for statement in statements {
      switch function.statements[statement].kind {
      case .declare(let variable): declared.insert(variable)
      case .bind(let binding, _): binding.forEachVariable { declared.insert($0) }
      case .block, .assign, .update, .swap, .expression, .if, .switch, .for, .while, .repeatWhile,
        .break, .continue, .return, .yield:
        break
      }
    }
    if !declared.isEmpty { found.removeAll { declared.contains($0) } }
  }

  private mutating func visit(_ item: TypedStatement.Case) {
    for (pattern, condition) in item.patterns {
      visit(pattern)
      if let condition { visit(condition) }
    }
    visit(item.body)
  }

  private mutating func visit(_ pattern: TypedStatement.Pattern) {
    switch pattern {
    case .wildcard, .bind: break
    case .value(let value): visit(value)
    case .range(let lower, let upper, _, _):
      if let lower { visit(lower) }
      if let upper { visit(upper) }
    case .tuple(let elements):
      for element in elements { visit(element) }
    }
  }

  private mutating func visit(_ sequence: TypedStatement.Sequence) {
    switch sequence {
    case .range(let value), .elements(let value): visit(value)
    case .stride(let start, let bound, let step, _):
      visit(start)
      visit(bound)
      visit(step)
    case .reversed(let base), .enumerated(let base): visit(base)
    case .zip(let first, let second):
      visit(first)
      visit(second)
    }
  }

  // MARK: Places

  /// The expressions inside of a place.
  private mutating func visit(_ id: ID<Place>) {
    switch function.places[id].kind {
    case .variable, .discard: break
    case .tupleElement(let base, _): visit(base)
    case .element(let base, let indices, _):
      visit(base)
      for index in indices { visit(index) }
    case .slice(let base, let subscripts, _):
      visit(base)
      for operand in subscripts.flatMap(\.operands) { visit(operand) }
    case .tuple(let places):
      for place in places { visit(place) }
    }
  }

  /// The variables that are bound anew when a place is written.
  private mutating func assign(_ id: ID<Place>) {
    switch function.places[id].kind {
    case .variable(let variable): found.append(variable)
    case .tupleElement(let base, _): assign(base)
    case .element, .slice, .discard: break
    case .tuple(let places):
      for place in places { assign(place) }
    }
  }

  // MARK: Expressions

  private mutating func visit(_ id: ID<TypedExpression>) {
    switch function.expressions[id].kind {
    case .literal: break
    case .variable(let variable): mentioned.append(variable)
    case .tuple(let parts), .primitive(_, let parts), .checkedArithmetic(_, let parts),
      .external(_, let parts), .arrayLiteral(let parts), .print(_, let parts):
      for part in parts { visit(part) }
    case .tupleElement(let base, _), .convert(let base), .checkedConvert(let base),
      .bitcast(let base), .fits(let base, _), .extent(let base, _):
      visit(base)
    case .range(let lower, let upper, _):
      visit(lower)
      visit(upper)
    case .logical(_, let left, let right):
      choose(id) {
        $0.visit(left)
        $0.visit(right)
      }
    case .conditional(let condition, let then, let other):
      choose(id) {
        $0.visit(condition)
        $0.visit(then)
        $0.visit(other)
      }
    case .value(let statement):
      visit(statement)
    case .call(let callee, let arguments):
      visit(arguments)
      found.append(contentsOf: assignedByCall(callee))
    case .element(let base, let indices, _):
      visit(base)
      for index in indices { visit(index) }
    case .arrayFill(let value, let extents):
      visit(value)
      for extent in extents { visit(extent) }
    case .elementwise(let parts, let parameters, let body),
      .tabulate(let parts, let parameters, let body):
      for part in parts { visit(part) }
      visit(body, of: id, own: Set(parameters))
    case .slice(let base, let subscripts, _):
      visit(base)
      for operand in subscripts.flatMap(\.operands) { visit(operand) }
    case .reshape(let base, let extents):
      visit(base)
      for extent in extents { visit(extent) }
    case .permuted(let base, _, _):
      visit(base)
    case .map(let binding, let sequence, let body):
      visit(sequence)
      var own: Set<ID<Variable>> = []
      binding.forEachVariable { own.insert($0) }
      visit(body, of: id, own: own)
    case .axisSlice(let base, _, let parts), .uncheckedElement(let base, let parts):
      visit(base)
      for part in parts { visit(part) }
    case .reduction(_, let base, _): visit(base)
    case .routine(_, let arguments):
      // A routine writes into storages; no variable is bound to another one.
      for argument in arguments {
        switch argument {
        case .value(let value): visit(value)
        case .inoutPlace(let place): visit(place)
        }
      }
    case .precondition(let condition, _, let values):
      if let condition { visit(condition) }
      for value in values { visit(value) }
    }
  }

  /// Visits the body of a whole-array expression, and keeps what it uses of its surroundings.
  private mutating func visit(
    _ body: ID<TypedExpression>, of id: ID<TypedExpression>, own: Set<ID<Variable>>
  ) {
    let outer = mentioned
    mentioned = []
    visit(body)
    usedInBody[id] = Set(mentioned).subtracting(own).sorted()
    mentioned = outer + mentioned
  }

  /// Visits an expression with ways to choose from, and keeps what they assign.
  private mutating func choose(_ id: ID<TypedExpression>, _ parts: (inout Self) -> Void) {
    let assigned = collect(parts)
    if !assigned.isEmpty { byExpression[id] = assigned }
  }

  private mutating func visit(_ arguments: [TypedExpression.Argument]) {
    for argument in arguments {
      switch argument {
      case .value(let value): visit(value)
      case .inoutPlace(let place):
        visit(place)
        assign(place)
      }
    }
  }
}

extension TypedStatement.Binding {
  /// Calls `body` with every variable that is bound.
  func forEachVariable(_ body: (ID<Variable>) -> Void) {
    switch self {
    case .variable(let variable): body(variable)
    case .tuple(let elements):
      for element in elements { element.forEachVariable(body) }
    case .discard: break
    }
  }
}
