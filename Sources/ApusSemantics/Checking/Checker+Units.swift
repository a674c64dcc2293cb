import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Texts that are units: each sees its own names, and those of other units by the names that its
/// links give them. Without links all texts see one another's names.
extension Checker {
  /// Whether the texts are units.
  var hasUnits: Bool { links != nil }

  /// What a name in the current text is called among the names of all texts.
  func key(_ name: String) -> String {
    guard let links else { return name }
    let unit = Int(tree.id.index)
    if links.indices.contains(unit), let other = links[unit][name] {
      let own = Self.key(name, in: unit)
      if globals.functions[own] != nil || globals.generics[own] != nil { return own }
      return Self.key(name.split(separator: ".").last.map(String.init) ?? name, in: other)
    }
    return Self.key(name, in: unit)
  }

  private static func key(_ name: String, in unit: Int) -> String { "\(unit) \(name)" }

  /// The names at file level that the current text sees.
  var fileNames: [String] {
    let keys =
      Array(globals.functions.keys) + globals.constantPlaces.keys + globals.generics.keys
    guard hasUnits else { return keys }
    let prefix = Self.key("", in: Int(tree.id.index))
    return keys.compactMap { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : nil }
  }

  /// Gives functions of the same name in several units different names.
  func tellUnitsApart() {
    guard hasUnits else { return }
    var known: Set<String> = []
    for id in module.functions.ids {
      let name = module.functions[id].name
      var unique = name
      var number = 2
      while !known.insert(unique).inserted {
        unique = "\(name)#\(number)"
        number += 1
      }
      module.functions[id].name = unique
    }
  }

  /// A call such as `Physics.speed(t)` of a function of another unit; `nil` for all else.
  func callMember(
    _ base: ID<ExpressionNode>, _ identifier: Identifier, _ arguments: [ArgumentNode],
    _ range: SourceRange, call id: ID<ExpressionNode>, expected: SourceType?
  ) -> Operand? {
    guard hasUnits || externalCalls != nil, !isInLibrary, let path = typePath(base) else {
      return nil
    }
    let name = "\(path).\(text(identifier))"
    if externalCalls != nil {
      return callExternal(name, identifier, arguments, range, call: id, expected: expected)
    }
    let key = key(name)
    guard globals.functions[key] != nil || globals.generics[key] != nil else { return nil }
    return callFile(identifier, arguments, range, expected: expected, name: name)
  }

  /// The names of a type that the kernel language does not know: `Physics`, `Models.Physics`.
  private func typePath(_ id: ID<ExpressionNode>) -> String? {
    switch tree[id].kind {
    case .name(let identifier, let generics):
      let name = text(identifier)
      let isType = name.first?.isUppercase == true && scalarType(named: name) == nil
      return isType && !isTypeName(name) && generics.isEmpty && !isDeclared(identifier.name)
        && (name == "Self" || Unsupported.names[name] == nil) ? name : nil
    case .member(let base, let identifier):
      let name = text(identifier)
      guard name.first?.isUppercase == true else { return nil }
      return typePath(base).map { "\($0).\(name)" }
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type, .implicitMember,
      .tupleElement, .call, .elements, .prefix, .binary, .range, .ternary, .cast, .tuple, .array,
      .closure, .ifElse, .switch, .reference, .try, .wildcard, .operatorFunction, .parenthesized,
      .invalid:
      return nil
    }
  }
}
