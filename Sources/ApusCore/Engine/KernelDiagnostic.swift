import ApusDiagnostics

/// One thing that a compilation found in a kernel source, for tools that show it their own way.
public struct KernelDiagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// A mistake: the source cannot be compiled.
    case error
    /// Something that is allowed, but looks like a mistake.
    case warning
    /// A remark, beside an error or a warning.
    case note
  }

  /// A piece of a source: lines and columns count from 1, columns in UTF-8 bytes.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The source's name, as given to the compilation.
    public let file: String
    /// The line of the first byte.
    public let line: Int
    /// The column of the first byte.
    public let column: Int
    /// The line past the last byte.
    public let endLine: Int
    /// The column past the last byte.
    public let endColumn: Int
    /// The same in bytes from the start of the source.
    public let offsets: Range<Int>

    init(_ range: SourceRange, _ sources: SourceMap) {
      let source = sources[range.source]
      let start = source.position(of: range.lower)
      let end = source.position(of: max(range.lower, range.upper))
      file = source.name
      (line, column) = (start.line, start.column)
      (endLine, endColumn) = (end.line, end.column)
      offsets = Int(range.lower)..<Int(max(range.lower, range.upper))
    }

    /// `file:line:column`.
    public var description: String { "\(file):\(line):\(column)" }
  }

  /// A text that shall replace what is at a place, which may be empty.
  public struct FixIt: Hashable, Sendable {
    /// What is replaced.
    public let place: Place
    /// The text that shall be there.
    public let replacement: String
  }

  /// What else one should know, with a place of its own.
  public struct Note: Hashable, Sendable {
    /// What one should know.
    public let message: String
    /// Where.
    public let place: Place
    /// The replacements that it proposes.
    public let fixIts: [FixIt]
  }

  /// How bad it is.
  public let severity: Severity
  /// A name for tools that does not change with the words: `not-in-scope`.
  public let identifier: String
  /// What was found and what was expected; stands alone.
  public let message: String
  /// Where it was found.
  public let place: Place
  /// What else one should know.
  public let notes: [Note]
  /// The replacements that mend it.
  public let fixIts: [FixIt]

  /// `file:line:column: error: message`.
  public var description: String { "\(place): \(severity.rawValue): \(message)" }

  init(_ diagnostic: Diagnostic, sources: SourceMap) {
    severity =
      switch diagnostic.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    identifier = diagnostic.id
    message = diagnostic.message
    place = Place(diagnostic.range, sources)
    notes = diagnostic.notes.map { note in
      Note(
        message: note.message, place: Place(note.range, sources),
        fixIts: Self.fixIts(note.fixIts, sources))
    }
    fixIts = Self.fixIts(diagnostic.fixIts, sources)
  }

  private static func fixIts(_ fixIts: [Diagnostic.FixIt], _ sources: SourceMap) -> [FixIt] {
    fixIts.map { FixIt(place: Place($0.range, sources), replacement: $0.replacement) }
  }
}
