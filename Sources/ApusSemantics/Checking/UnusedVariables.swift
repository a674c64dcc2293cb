import ApusDiagnostics
import ApusVocabulary

/// What Swift says of variables that nobody reads or changes, and does not say of the body of a macro.
///
/// Only what is certain is said: every mention of a variable counts, also in code that never runs.
struct UnusedVariables {
  private let module: TypedModule
  /// The variables that are read, and those that are changed, by function.
  private var read: [Set<ID<Variable>>]
  private var changed: [Set<ID<Variable>>]

  /// Looks at all functions of a module that was checked without a mistake.
  init(in module: TypedModule) {
    self.module = module
    read = module.functions.entities.map(Self.mentions)
    changed = module.functions.entities.map { function in
      Set(function.places.entities.compactMap { Self.variable(of: $0) })
    }
    for function in module.functions.entities {
      for capture in function.captures {
        guard case .variable(let variable, let owner) = capture.source else { continue }
        read[Int(owner.index)].insert(variable)
        if capture.isInout { changed[Int(owner.index)].insert(variable) }
      }
    }
  }

  /// The warnings, each once.
  func warnings() -> [Diagnostic] {
    var seen: Set<SourceRange> = []
    return module.functions.ids.flatMap { id in
      function(id).statements.entities.flatMap { warnings(about: $0, in: id) }
    }.filter { seen.insert($0.range).inserted }
  }

  private func function(_ id: ID<TypedFunction>) -> TypedFunction { module.functions[id] }

  // MARK: Mentions

  /// The variables that expressions of a function name.
  private static func mentions(in function: TypedFunction) -> Set<ID<Variable>> {
    var result: Set<ID<Variable>> = []
    for case .variable(let variable) in function.expressions.entities.lazy.map(\.kind) {
      result.insert(variable)
    }
    return result
  }

  private static func variable(of place: Place) -> ID<Variable>? {
    if case .variable(let variable) = place.kind { variable } else { nil }
  }

  // MARK: Warnings

  private func warnings(
    about statement: TypedStatement, in owner: ID<TypedFunction>
  ) -> [Diagnostic] {
    switch statement.kind {
    case .bind(.variable(let variable), _):
      return [warning(about: variable, in: owner, isPart: false)].compactMap(\.self)
    case .bind(let binding, _), .for(let binding, _, _, _):
      var found: [Diagnostic] = []
      binding.forEachVariable { variable in
        if let warning = warning(about: variable, in: owner, isPart: true) { found.append(warning) }
      }
      return found
    case .block, .declare, .assign, .update, .swap, .expression, .if, .switch, .while, .repeatWhile,
      .break, .continue, .return, .yield:
      return []
    }
  }

  /// What there is to say about a variable that the text declares under its name.
  private func warning(
    about id: ID<Variable>, in owner: ID<TypedFunction>, isPart: Bool
  ) -> Diagnostic? {
    let variable = function(owner).variables[id]
    guard variable.role == .local, isWritten(variable) else { return nil }
    if changed[Int(owner.index)].contains(id) || isPart && variable.isMutable { return nil }
    guard read[Int(owner.index)].contains(id) else {
      return .neverUsed(
        variable.name, isMutable: variable.isMutable, isPart: isPart, at: variable.range)
    }
    return variable.isMutable ? .neverMutated(variable.name, at: variable.range) : nil
  }

  /// Whether the name stands in the text where the variable is declared.
  private func isWritten(_ variable: Variable) -> Bool {
    guard module.sources.ids.contains(variable.range.source) else { return false }
    let text = module.sources[variable.range.source].utf8
    let range = Int(variable.range.lower)..<Int(variable.range.upper)
    return range.upperBound <= text.count && text[range].elementsEqual(variable.name.utf8)
  }
}
