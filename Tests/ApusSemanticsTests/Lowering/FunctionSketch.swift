import ApusDiagnostics
import ApusIR
import ApusVocabulary

@testable import ApusSemantics

/// Builds a checked function by hand, so that lowering is tested without the front end.
struct FunctionSketch {
  typealias Expression = ID<TypedExpression>
  typealias Statement = ID<TypedStatement>

  static let range = SourceRange(SourceID(0), 0, 1)
  var function: TypedFunction

  init(_ name: String, returning result: SourceType = .void, isEntry: Bool = true) {
    function = TypedFunction(
      name: name,
      signature: Signature(name: name, parameters: [], result: result, isEntry: isEntry),
      range: Self.range, nameRange: Self.range)
  }

  // MARK: Variables

  mutating func parameter(
    _ name: String, _ type: SourceType, isInout: Bool = false
  ) -> ID<Variable> {
    function.signature.parameters.append(
      Signature.Parameter(label: name, name: name, type: type, isInout: isInout))
    let variable = add(name, type, isMutable: isInout, isInout ? .inoutParameter : .parameter)
    function.parameters.append(variable)
    return variable
  }

  mutating func variable(
    _ name: String, _ type: SourceType = .scalar(.int), isMutable: Bool = true
  ) -> ID<Variable> {
    add(name, type, isMutable: isMutable, .local)
  }

  mutating func capture(
    _ name: String, _ type: SourceType, _ source: TypedFunction.Capture.Source,
    isInout: Bool = false
  ) -> ID<Variable> {
    let variable = add(name, type, isMutable: isInout, .capture)
    function.captures.append(
      TypedFunction.Capture(source: source, variable: variable, isInout: isInout))
    return variable
  }

  private mutating func add(
    _ name: String, _ type: SourceType, isMutable: Bool, _ role: Variable.Role
  ) -> ID<Variable> {
    function.variables.add(
      Variable(name: name, type: type, isMutable: isMutable, role: role, range: Self.range))
  }

  // MARK: Expressions

  mutating func expression(
    _ kind: TypedExpression.Kind, _ type: SourceType = .scalar(.int)
  ) -> Expression {
    function.expressions.add(TypedExpression(kind, type: type, range: Self.range))
  }

  mutating func literal(_ value: Int) -> Expression { expression(.literal(Constant(value))) }

  mutating func use(_ variable: ID<Variable>) -> Expression {
    expression(.variable(variable), function.variables[variable].type)
  }

  mutating func checked(
    _ primitive: Primitive, _ left: Expression, _ right: Expression
  ) -> Expression {
    expression(.checkedArithmetic(primitive, [left, right]), function.expressions[left].type)
  }

  mutating func compare(
    _ primitive: Primitive, _ left: Expression, _ right: Expression
  ) -> Expression {
    expression(.primitive(primitive, [left, right]), .scalar(.bool))
  }

  mutating func range(_ lower: Expression, _ upper: Expression) -> Expression {
    expression(
      .range(lower: lower, upper: upper, isClosed: false), .range(.int, isClosed: false))
  }

  // MARK: Places and statements

  mutating func place(_ variable: ID<Variable>) -> ID<Place> {
    function.places.add(
      Place(.variable(variable), type: function.variables[variable].type, range: Self.range))
  }

  mutating func element(_ variable: ID<Variable>, _ index: Expression) -> ID<Place> {
    let base = place(variable)
    let name = function.variables[variable].name
    return function.places.add(
      Place(
        .element(base, indices: [index], name: name),
        type: .scalar(function.variables[variable].type.arrayShape?.element ?? .int),
        range: Self.range))
  }

  mutating func statement(_ kind: TypedStatement.Kind) -> Statement {
    function.statements.add(TypedStatement(kind, range: Self.range))
  }

  mutating func block(_ statements: Statement...) -> Statement { statement(.block(statements)) }

  mutating func bind(_ variable: ID<Variable>, _ value: Expression) -> Statement {
    statement(.bind(.variable(variable), value))
  }

  mutating func assign(_ variable: ID<Variable>, _ value: Expression) -> Statement {
    let place = place(variable)
    return statement(.assign(place, value))
  }

  mutating func update(
    _ place: ID<Place>, _ primitive: Primitive, _ value: Expression
  ) -> Statement {
    statement(.update(place, primitive, value, isChecked: true))
  }

  /// The function with `body`.
  mutating func finished(_ body: Statement) -> TypedFunction {
    function.body = body
    return function
  }

  /// The IR of functions as text, when the verifier finds nothing wrong with it.
  static func lowered(_ functions: TypedFunction...) throws -> String {
    var module = TypedModule(sources: SourceMap(SourceText(name: "sketch.swift", text: "x")))
    for function in functions { _ = module.functions.add(function) }
    return try lowered(module)
  }

  static func lowered(_ typed: TypedModule) throws -> String {
    let module = Module(lowering: typed)
    try module.verify(level: .values)
    return Printer.text(of: module, options: Printer.Options(showsSites: false))
  }
}
