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
    let mark = pending.count
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
    let types = openTypes(from: mark)
    externalCalls?.append(
      ExternalCall(
        callee: name, name: identifier.range,
        arguments: values.map { externalArgument($0, types) },
        result: isDiscarded ? nil : expected, isIgnored: isDiscarded && isIgnoring,
        isTried: isTried, range: range))
    return add(.tuple([]), isDiscarded ? .void : expected ?? .error, range)
  }

  private func externalArgument(
    _ value: CheckedArgument, _ types: [ID<TypedExpression>: PendingNode.Kind]
  ) -> ExternalCall.Argument {
    let range = tree[value.node.value].range
    let buffer = hostBuffer(value.node.value)
    var parts: [ExternalCall.Part] = []
    if let type = buffer ?? solver.known(value.type)?.swiftName {
      parts = [ExternalCall.Part(type: type, range: range, isWhole: true, isBuffer: buffer != nil)]
    } else if let operand = value.value {
      addParts(of: operand.id, types, to: &parts)
    }
    return ExternalCall.Argument(label: value.label, isInout: value.place != nil, parts: parts)
  }

  /// What is left to do for the nodes since `mark`, whose types may be open.
  private func openTypes(from mark: Int) -> [ID<TypedExpression>: PendingNode.Kind] {
    Dictionary(pending.dropFirst(mark).map { ($0.node, $0.kind) }) { _, last in last }
  }

  /// Adds the parts of an expression that have types of their own: what is open in between, such as
  /// a literal, Swift reads as it is written.
  private func addParts(
    of id: ID<TypedExpression>, _ types: [ID<TypedExpression>: PendingNode.Kind],
    to parts: inout [ExternalCall.Part]
  ) {
    let node = current.typed.expressions[id]
    let (type, children) = openParts(of: node, types[id])
    if let known = type.map(solver.known) ?? node.type, !known.containsError {
      parts.append(ExternalCall.Part(type: known.swiftName, range: node.range, isWhole: false))
      return
    }
    for child in children { addParts(of: child, types, to: &parts) }
  }

  /// The type of a node that is not complete, and what it consists of; no type for one that is.
  private func openParts(
    of node: TypedExpression, _ kind: PendingNode.Kind?
  ) -> (type: InferredType?, children: [ID<TypedExpression>]) {
    guard let kind else { return (nil, []) }
    switch kind {
    case .type(let type):
      if case .conditional(let test, let first, let second) = node.kind {
        return (type, [test, first, second])
      }
      if case .arrayLiteral(let elements) = node.kind { return (type, elements) }
      if case .tuple(let elements) = node.kind { return (type, elements) }
      return (type, [])
    case .integer(_, let type), .float(_, let type), .implicitMember(_, let type):
      return (type, [])
    case .prefix(_, let operand, let type): return (type, [operand])
    case .arithmetic(_, let left, let right, let type), .shift(_, let left, let right, let type):
      return (type, [left.id, right.id])
    case .comparison: return (.bool, [])
    case .builtin(_, let operands, own: let type), .complex(_, let operands, let type):
      return (type, operands.map(\.id))
    }
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
    if close == nil, name.first?.isUppercase == true, !name.contains(".") {
      report(.typeNotInKernel(name, at: identifier.range, suggestion: nil))
      return
    }
    report(
      close == nil
        ? .resultNotAnnotated(name, at: identifier.range)
        : .notInScope(name, at: identifier.range, suggestion: close, mayBeExternal: true))
  }
}
