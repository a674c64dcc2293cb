import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Calls of functions that other parts of the program have, which are not seen here: the result is
/// what the context says, and the call is noted.
extension Checker {
  func callExternal(
    _ name: String, _ identifier: Identifier, _ arguments: [ArgumentNode], _ range: SourceRange,
    call id: ID<ExpressionNode>, expected: SourceType?
  ) -> Operand {
    var values: [CheckedArgument] = []
    for argument in arguments { values.append(inferArgument(argument)) }
    let isDiscarded = discardedCall == id
    guard isDiscarded || expected != nil else {
      reportUnannotated(name, identifier)
      return invalid(range)
    }
    if expected?.containsError == true { return invalid(range) }
    let exclusive = values.compactMap { value in
      value.place.map { (place: $0, range: tree[value.node.value].range) }
    }
    checkExclusivity(exclusive)
    let isTried = current.throwingCallsInTry != nil
    if let count = current.throwingCallsInTry {
      current.throwingCallsInTry = count + 1
      if !current.doesThrow { report(.unhandledErrors(at: range)) }
    }
    externalCalls?.append(
      ExternalCall(
        callee: name, name: identifier.range, arguments: values.map(externalArgument),
        result: isDiscarded ? nil : expected, isIgnored: isDiscarded && isIgnoring,
        isTried: isTried, range: range))
    return add(.tuple([]), isDiscarded ? .void : expected ?? .error, range)
  }

  private func externalArgument(_ value: CheckedArgument) -> ExternalCall.Argument {
    let known = hostBuffer(value.node.value) ?? solver.known(value.type)?.swiftName
    return ExternalCall.Argument(
      label: value.label, isInout: value.place != nil,
      type: known, range: tree[value.node.value].range)
  }

  /// The type that a host's buffer has in Swift, if an argument is one.
  private func hostBuffer(_ id: ID<ExpressionNode>) -> String? {
    switch tree[id].kind {
    case .name(let identifier, _):
      guard case .variable(let variable, let owner)? = local(identifier.name)?.entity,
        let buffer = context(of: owner)?.buffers[variable]
      else { return nil }
      if buffer.isPointer { report(.bufferHandedOn(text(identifier), at: identifier.range)) }
      return buffer.type
    case .reference(let inner), .parenthesized(let inner): return hostBuffer(inner)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type, .implicitMember,
      .member, .tupleElement, .call, .elements, .prefix, .binary, .range, .ternary, .cast, .tuple,
      .array, .closure, .ifElse, .switch, .try, .wildcard, .operatorFunction, .invalid:
      return nil
    }
  }

  /// Whether a call is one of another part's function: something says what its result is.
  func mayBeExternal(_ call: ID<ExpressionNode>, expected: SourceType?) -> Bool {
    externalCalls != nil && !isInLibrary && (expected != nil || discardedCall == call)
  }

  /// Reports a call whose type nothing says, in the words that suit: the name may be misspelt.
  func reportUnannotated(_ name: String, _ identifier: Identifier) {
    let close = suggestion(for: name)
    report(
      close == nil
        ? .resultNotAnnotated(name, at: identifier.range)
        : .notInScope(name, at: identifier.range, suggestion: close, mayBeExternal: true))
  }
}
