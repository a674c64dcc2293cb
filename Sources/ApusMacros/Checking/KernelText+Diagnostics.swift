import ApusDiagnostics
import SwiftDiagnostics
import SwiftSyntax

extension KernelText {
  /// A diagnostic of the front end as one of the Swift file.
  func diagnostic(_ found: ApusDiagnostics.Diagnostic) -> SwiftDiagnostics.Diagnostic {
    var fixIts: [FixIt] = []
    if !found.fixIts.isEmpty { fixIts.append(fixIt(found.fixIts, nil)) }
    var notes: [Note] = []
    for note in found.notes {
      if note.fixIts.isEmpty {
        notes.append(Note(node: anchor(note.range), message: Remark(message: note.message)))
      } else {
        fixIts.append(fixIt(note.fixIts, note.message))
      }
    }
    let anchor = anchor(found.range)
    return SwiftDiagnostics.Diagnostic(
      node: anchor, message: KernelMessage(found),
      highlights: (found.highlights + [found.range]).flatMap(nodes), notes: notes, fixIts: fixIts)
  }

  /// Changes of the text, made together.
  private func fixIt(_ changes: [ApusDiagnostics.Diagnostic.FixIt], _ message: String?) -> FixIt {
    FixIt(
      message: Remark(message: message ?? changes.map(description).joined(separator: ", ")),
      changes: changes.map {
        .replaceText(
          range: position(at: $0.range.lower)..<position(at: $0.range.upper),
          with: $0.replacement, in: node)
      })
  }

  /// What a change does, in words.
  private func description(_ change: ApusDiagnostics.Diagnostic.FixIt) -> String {
    let lower = min(Int(change.range.lower), utf8.count)
    let upper = max(lower, min(Int(change.range.upper), utf8.count))
    let old = String(decoding: utf8[lower..<upper], as: UTF8.self)
    if old.isEmpty { return "insert '\(change.replacement)'" }
    return change.replacement.isEmpty
      ? "remove '\(old)'" : "replace '\(old)' with '\(change.replacement)'"
  }

  /// The node that a message at `range` points to. The compiler takes the place of a message from a
  /// node, so this is one that begins there, if any does, else the token that is there.
  private func anchor(_ range: ApusDiagnostics.SourceRange) -> Syntax {
    let position = position(at: range.lower)
    guard let token = node.token(at: min(position, lastPosition)) else { return node }
    if token.positionAfterSkippingLeadingTrivia == position { return Syntax(token) }
    // What is missing has a node without text.
    var next = token.nextToken(viewMode: .all)
    while let candidate = next, candidate.position <= position {
      if candidate.positionAfterSkippingLeadingTrivia == position { return Syntax(candidate) }
      next = candidate.nextToken(viewMode: .all)
    }
    return Syntax(token)
  }

  /// The position of the last byte of the node.
  private var lastPosition: AbsolutePosition {
    max(node.position, AbsolutePosition(utf8Offset: node.endPosition.utf8Offset - 1))
  }

  /// The nodes that make up a range: one if there is such a node, else the tokens in it.
  private func nodes(_ range: ApusDiagnostics.SourceRange) -> [Syntax] {
    let (lower, upper) = (position(at: range.lower), position(at: range.upper))
    guard lower < upper, let first = node.token(at: min(lower, lastPosition)) else { return [] }
    var ancestor = Syntax(first)
    while let parent = ancestor.parent, parent.endPositionBeforeTrailingTrivia <= upper,
      parent.positionAfterSkippingLeadingTrivia >= lower
    {
      ancestor = parent
    }
    if ancestor.endPositionBeforeTrailingTrivia == upper { return [ancestor] }
    var tokens: [Syntax] = []
    var next: TokenSyntax? = first
    while let token = next, token.positionAfterSkippingLeadingTrivia < upper {
      tokens.append(Syntax(token))
      next = token.nextToken(viewMode: .sourceAccurate)
    }
    return tokens
  }
}

/// The message of a diagnostic of the front end.
struct KernelMessage: DiagnosticMessage {
  let message: String
  let diagnosticID: MessageID
  let severity: DiagnosticSeverity

  init(_ diagnostic: ApusDiagnostics.Diagnostic) {
    message = diagnostic.message
    diagnosticID = Self.id(diagnostic.id)
    switch diagnostic.severity {
    case .error: severity = .error
    case .warning: severity = .warning
    case .note: severity = .note
    }
  }

  /// What a kind of diagnostic of the front end is called.
  static func id(_ name: String) -> MessageID { MessageID(domain: "Apus", id: name) }
}

/// The text of a note or of a fix-it.
struct Remark: NoteMessage, FixItMessage {
  let message: String
  var noteID: MessageID { MessageID(domain: "Apus", id: message) }
  var fixItID: MessageID { MessageID(domain: "Apus", id: message) }
}

extension SwiftDiagnostics.Diagnostic {
  /// Whether it is a warning about a variable, which Swift gives itself where it compiles the body.
  var isOfVariables: Bool {
    ["never-mutated", "never-used"].contains { diagMessage.diagnosticID == KernelMessage.id($0) }
  }
}
