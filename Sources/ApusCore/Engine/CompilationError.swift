import ApusDiagnostics

/// A kernel source that is wrong, with everything that was found.
public struct CompilationError: Error, Sendable, CustomStringConvertible {
  /// All that was found, errors and warnings.
  package let diagnostics: Diagnostics
  package let sources: SourceMap

  package init(diagnostics: Diagnostics, sources: SourceMap) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// The diagnostics in swiftc's form: position and message, the line, a caret, notes, fix-its.
  public var description: String { rendered(inColor: false) }

  /// The diagnostics in swiftc's form, with the escape sequences of a terminal if `inColor`.
  public func rendered(inColor: Bool) -> String {
    diagnostics.rendered(with: sources, inColor: inColor)
  }

  /// The diagnostics as a JSON array, for tools.
  public var json: String { diagnostics.json(with: sources) }
}
