import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Saying what is wrong with the labels and the number of arguments, as swiftc does.
extension Checker {
  /// Reports why the arguments do not fit a function of the files.
  func reportLabels(
    _ arguments: [CheckedArgument], _ signature: Signature, _ id: ID<TypedFunction>,
    _ identifier: Identifier, _ range: SourceRange
  ) {
    let parameters = signature.parameters.map {
      CallParameter(label: $0.label, name: $0.name, isOptional: $0.defaultValue != nil)
    }
    let declaration = module.functions[id].nameRange
    reportLabels(
      arguments.map(\.node), parameters, range,
      note: Diagnostic.Note("'\(signature.fullName)' declared here", at: declaration))
  }

  /// Reports why the arguments do not fit the parameters.
  func reportLabels(
    _ arguments: [ArgumentNode], _ parameters: [CallParameter], _ range: SourceRange,
    note: Diagnostic.Note?
  ) {
    let labels = arguments.map { $0.label.map(text) }
    let required = parameters.filter { !$0.isOptional }
    let notes = note.map { [$0] } ?? []
    if arguments.count > parameters.count {
      reportExtra(arguments, labels, parameters, notes)
    } else if arguments.count == parameters.count {
      reportWrongLabels(
        arguments, labels, parameters, parenthesis(before: arguments[0].range), notes)
    } else if arguments.count == required.count, !isSubsequence(labels, parameters),
      !arguments.isEmpty
    {
      reportWrongLabels(
        arguments, labels, required, parenthesis(before: arguments[0].range), notes)
    } else {
      reportMissing(arguments, labels, parameters, range, notes)
    }
  }

  private func isSubsequence(_ labels: [String?], _ parameters: [CallParameter]) -> Bool {
    var next = 0
    for parameter in parameters where next < labels.count && labels[next] == parameter.label {
      next += 1
    }
    return next == labels.count
  }

  private func reportExtra(
    _ arguments: [ArgumentNode], _ labels: [String?], _ parameters: [CallParameter],
    _ notes: [Diagnostic.Note]
  ) {
    var next = 0
    var extra: [Int] = []
    for (index, label) in labels.enumerated() {
      if next < parameters.count, parameters[next].label == label {
        next += 1
      } else {
        extra.append(index)
      }
    }
    if next < parameters.count { extra = Array(parameters.count..<arguments.count) }
    guard let first = extra.first else { return }
    report(
      .extraArguments(
        places: extra, label: labels[first], at: tree[arguments[first].value].range, notes: notes))
  }

  private func reportWrongLabels(
    _ arguments: [ArgumentNode], _ labels: [String?], _ parameters: [CallParameter],
    _ parenthesis: SourceRange, _ notes: [Diagnostic.Note]
  ) {
    let wanted = parameters.map(\.label)
    let wrong = labels.indices.filter { labels[$0] != wanted[$0] }
    guard let first = wrong.first else { return }
    let argument = arguments[first]
    let value = tree[argument.value].range
    if let order = misorder(labels, wanted) {
      let place = arguments[order.later].range
      report(.argumentOrder(order.name, before: order.other, at: place))
      return
    }
    // As in swiftc, the caret is at the opening parenthesis, or at the label of one argument.
    report(
      .argumentLabels(
        labels, expected: wanted, wrong: wrong,
        at: labels == [nil] ? value : parenthesis, label: argument.label?.range,
        value: value, notes: notes))
  }

  /// The opening parenthesis of the arguments that begin with `first`.
  private func parenthesis(before first: SourceRange) -> SourceRange {
    let bytes = tree.source.utf8
    var place = min(Int(first.lower), bytes.count)
    while place > 0, bytes[place - 1] != UInt8(ascii: "(") { place -= 1 }
    let lower = UInt32(truncatingIfNeeded: max(place - 1, 0))
    return SourceRange(first.source, lower, lower + 1)
  }

  /// The first argument that stands behind one which it has to precede, when the labels are right
  /// but for their order.
  private func misorder(
    _ labels: [String?], _ wanted: [String?]
  ) -> (later: Int, name: String, other: String)? {
    let (have, want) = (labels.compactMap { $0 }, wanted.compactMap { $0 })
    guard have.count == labels.count, want.count == wanted.count, have.sorted() == want.sorted(),
      let first = have.indices.first(where: { have[$0] != want[$0] }),
      let later = have.firstIndex(of: want[first])
    else { return nil }
    return (later, want[first], have[first])
  }

  private func reportMissing(
    _ arguments: [ArgumentNode], _ labels: [String?], _ parameters: [CallParameter],
    _ range: SourceRange, _ notes: [Diagnostic.Note]
  ) {
    var next = 0
    var missing: [Int] = []
    var place: SourceRange?
    for (index, parameter) in parameters.enumerated() {
      if next < labels.count, labels[next] == parameter.label {
        next += 1
      } else if !parameter.isOptional {
        missing.append(index)
        if place == nil, next < arguments.count { place = arguments[next].range }
      }
    }
    if missing.isEmpty, next < arguments.count {
      report(
        .extraArguments(
          places: [next], label: labels[next], at: tree[arguments[next].value].range,
          notes: notes))
      return
    }
    let end = SourceRange(range.source, range.upper &- 1, range.upper)
    let names = missing.map { index in
      parameters[index].label.map { "'\($0)'" } ?? "#\(index + 1)"
    }
    report(.missingArguments(names, at: place ?? end, notes: notes))
  }
}

/// What a call needs to know of a parameter.
struct CallParameter {
  var label: String?
  var name: String
  var isOptional = false
}

extension Signature {
  /// The name with its labels, as Swift writes it: `f(x:_:)`.
  var fullName: String {
    name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
  }
}
