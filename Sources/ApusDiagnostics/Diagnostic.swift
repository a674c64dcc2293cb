/// What is wrong with a source text, where, and how to mend it.
///
/// Each module makes its diagnostics in named factories.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  package enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  /// Replaces what is in `range`, which may be empty, with `replacement`.
  package struct FixIt: Hashable, Sendable {
    package var range: SourceRange
    package var replacement: String

    package init(replacing range: SourceRange, with replacement: String) {
      self.range = range
      self.replacement = replacement
    }

    /// Inserts `text` in front of `range`.
    package init(inserting text: String, before range: SourceRange) {
      self.init(
        replacing: SourceRange(range.source, range.lower, range.lower), with: text)
    }

    /// Inserts `text` after `range`.
    package init(inserting text: String, after range: SourceRange) {
      self.init(
        replacing: SourceRange(range.source, range.upper, range.upper), with: text)
    }
  }

  /// What else one should know, with a place of its own.
  package struct Note: Hashable, Sendable {
    package var message: String
    package var range: SourceRange
    package var fixIts: [FixIt]

    package init(_ message: String, at range: SourceRange, fixIts: [FixIt] = []) {
      self.message = message
      self.range = range
      self.fixIts = fixIts
    }
  }

  package var severity: Severity
  /// A stable name for tools, in kebab case.
  package var id: String
  /// Stands alone: what was found, and what was expected.
  package var message: String
  /// The caret points at its start.
  package var range: SourceRange
  /// Further ranges to underline.
  package var highlights: [SourceRange]
  package var notes: [Note]
  package var fixIts: [FixIt]

  package init(
    _ severity: Severity, _ id: String, _ message: String, at range: SourceRange,
    highlights: [SourceRange] = [], notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.range = range
    self.highlights = highlights
    self.notes = notes
    self.fixIts = fixIts
  }
  /// An error.
  package init(
    _ id: String, _ message: String, at range: SourceRange, highlights: [SourceRange] = [],
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.init(
      .error, id, message, at: range, highlights: highlights, notes: notes, fixIts: fixIts)
  }
}

extension Diagnostic {
  /// The same said to who writes a formula, and need not know what a kernel is.
  package var saidOfFormula: Diagnostic {
    var result = self
    result.message = Self.saidOfFormula(message)
    for index in result.notes.indices {
      result.notes[index].message = Self.saidOfFormula(notes[index].message)
    }
    return result
  }

  private static func saidOfFormula(_ text: String) -> String {
    text.replacing("in a kernel", with: "in a formula")
  }
}
