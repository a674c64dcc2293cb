/// All builtins, found by name.
package struct BuiltinTable: Sendable {
  /// The table, made at its first use.
  package static let standard = BuiltinTable()

  package let rows: [Builtin]
  private let functions: [String: [Int]]
  private let members: [String: [Int]]
  private let statics: [String: [Int]]
  private let initializers: [Int]

  private init() {
    rows =
      Builtin.functions + Builtin.elementaryFunctions + Builtin.integerMembers
      + Builtin.integerConstants + Builtin.floatingMembers + Builtin.floatingConstants
      + Builtin.conversions + Builtin.internals + Builtin.complexMembers
      + Builtin.complexFunctions + Builtin.complexOperators
    var functions: [String: [Int]] = [:]
    var members: [String: [Int]] = [:]
    var statics: [String: [Int]] = [:]
    var initializers: [Int] = []
    for (index, row) in rows.enumerated() {
      switch row.kind {
      case .function: functions[row.name, default: []].append(index)
      case .method, .mutatingMethod, .property: members[row.name, default: []].append(index)
      case .staticProperty, .staticMethod: statics[row.name, default: []].append(index)
      case .initializer: initializers.append(index)
      }
    }
    self.functions = functions
    self.members = members
    self.statics = statics
    self.initializers = initializers
  }

  /// The rows of the free functions called `name`.
  package func functions(named name: String) -> [Int] { functions[name] ?? [] }

  /// The rows of the methods and properties called `name`.
  package func members(named name: String) -> [Int] { members[name] ?? [] }

  /// The rows of the static methods and properties called `name`.
  package func statics(named name: String) -> [Int] { statics[name] ?? [] }

  /// The rows of the initialisers of `type`.
  package func initializers(of type: ElementType) -> [Int] {
    initializers.filter { rows[$0].domain.contains(type) }
  }

  /// The names of the free functions that anyone may use.
  package var functionNames: [String] { functions.keys.filter { !$0.hasPrefix("_") } }

  /// The names of the members that values of `type` have.
  package func memberNames(of type: ElementType) -> [String] {
    members.filter { $0.value.contains { rows[$0].domain.contains(type) } }.map(\.key)
  }

  /// The names of the static members of `type`.
  package func staticNames(of type: ElementType) -> [String] {
    statics.filter { $0.value.contains { rows[$0].domain.contains(type) } }.map(\.key)
  }
}
