import ApusDiagnostics

/// What a compilation found in its sources: errors, warnings, notes.
public struct DiagnosticReport: Sendable, CustomStringConvertible {
  package let diagnostics: Diagnostics
  package let sources: SourceMap

  package init(_ diagnostics: Diagnostics, sources: SourceMap) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { diagnostics.isEmpty }

  /// The report in swiftc's form: position and message, the line, a caret, notes, fix-its.
  public var description: String { rendered(inColor: false) }

  /// The report in swiftc's form, with the escape sequences of a terminal if `inColor`.
  public func rendered(inColor: Bool) -> String {
    DiagnosticRenderer(sources: sources, usesColor: inColor).render(diagnostics)
  }

  /// What was found, in the order of the places.
  public var values: [KernelDiagnostic] {
    diagnostics.sorted.map { KernelDiagnostic($0, sources: sources) }
  }

  /// The report as a JSON array, for tools.
  public var json: String { DiagnosticRenderer(sources: sources).renderJSON(diagnostics) }
}

/// A kernel source that is wrong, with everything that was found.
public struct CompilationError: Error, Sendable, CustomStringConvertible {
  /// All that was found, errors and warnings.
  public let report: DiagnosticReport

  package init(_ diagnostics: Diagnostics, sources: SourceMap) {
    report = DiagnosticReport(diagnostics, sources: sources)
  }

  /// The errors and warnings as values, in the order of their places.
  public var diagnostics: [KernelDiagnostic] { report.values }

  /// The report in swiftc's form, without a newline at its end.
  public var description: String {
    let text = report.description
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// A failure of the machinery below: LLVM, or memory for code. No kernel is to blame.
public struct EngineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What failed.
  public let description: String
  /// Whether native code was not tried because compiling it would take too long.
  package let isTooLarge: Bool

  package init(_ description: String, isTooLarge: Bool = false) {
    self.description = description
    self.isTooLarge = isTooLarge
  }
}
