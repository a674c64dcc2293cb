import ApusDiagnostics
import ApusIR

/// A fault: what stopped a kernel while it ran, where, and with which values.
public struct KernelError: Error, Sendable, CustomStringConvertible {
  /// What kind of fault.
  public enum Kind: String, CaseIterable, Sendable {
    /// An index, or a range of indices, that the array does not have.
    case indexOutOfBounds
    /// Integer arithmetic whose result does not fit the type.
    case overflow
    /// An integer that is divided by zero, also by `%`.
    case divisionByZero
    /// A number that the type it is converted to does not have.
    case conversion
    /// A range whose lower bound is above its upper one.
    case range
    /// A stride of zero.
    case stride
    /// Arrays whose shapes do not go together.
    case shape
    /// A number of elements that no array has, such as -1.
    case count
    /// A `precondition` that does not hold, its likes, and a mistake that a function of the library
    /// finds in its arguments.
    case precondition
    /// More nested calls than `KernelLimits` allow.
    case recursion
    /// More memory than `KernelLimits` allow, or than there is.
    case memory
    /// More time than `KernelLimits` allow.
    case time
    /// A call that was asked to stop.
    case cancelled
    /// A kernel of a Swift program that could not be compiled with those that it calls.
    case compilation
  }

  /// What kind of fault.
  public let kind: Kind
  /// What happened, with the values; stands alone.
  public let message: String
  /// The function in which it happened.
  public let function: String
  /// The source file's name, as given to the compilation.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in UTF-8 bytes.
  public let column: Int
  /// The fault as a diagnostic, with its source line.
  public let report: DiagnosticReport

  /// `file:line:column: error: message`.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }

  package init(kind: Kind, message: String, site: FaultSite, sources: SourceMap) {
    let position = sources.position(of: site.range)
    self.kind = kind
    self.message = message
    function = site.function
    file = sources[site.range.source].name
    line = position.line
    column = position.column
    var diagnostics = Diagnostics()
    diagnostics.report(Diagnostic(.error, "fault-\(kind.rawValue)", message, at: site.range))
    report = DiagnosticReport(diagnostics, sources: sources)
  }

  /// A fault of a kernel as a whole.
  package init(kind: Kind, message: String, in kernel: Kernel) {
    let function = kernel.program.module.functions[kernel.function]
    let site = FaultSite(kind: nil, format: "", function: kernel.name, range: function.range)
    self.init(kind: kind, message: message, site: site, sources: kernel.program.sources)
  }

  /// A mistake in the call of a function, which has no place in a kernel.
  package init(kind: Kind, message: String, function: String) {
    self.kind = kind
    self.message = message
    self.function = function
    (file, line, column) = ("<call>", 0, 0)
    report = DiagnosticReport(Diagnostics(), sources: SourceMap())
  }

  /// A kernel that could not be compiled at its first call.
  package init(_ error: CompilationError, function: String) {
    let found = error.report.diagnostics.sorted.first { $0.severity == .error }
    let sources = error.report.sources
    kind = .compilation
    message = found?.message ?? "the kernel cannot be compiled"
    self.function = function
    file = found.map { sources[$0.range.source].name } ?? ""
    let position = found.map { sources.position(of: $0.range) }
    line = position?.line ?? 0
    column = position?.column ?? 0
    report = error.report
  }
}

extension KernelError.Kind {
  /// The kind that the calling convention calls `code`.
  init?(code: Int32) {
    guard let fault = FaultKind(rawValue: code) else { return nil }
    switch fault {
    case .indexOutOfBounds: self = .indexOutOfBounds
    case .overflow: self = .overflow
    case .divisionByZero: self = .divisionByZero
    case .conversion: self = .conversion
    case .range: self = .range
    case .stride: self = .stride
    case .shape: self = .shape
    case .count: self = .count
    case .precondition: self = .precondition
    case .recursion: self = .recursion
    case .memory: self = .memory
    case .time: self = .time
    case .cancelled: self = .cancelled
    }
  }
}

extension KernelLimits {
  /// What a fault says that comes from a limit or from outside, not from a check.
  func message(of kind: KernelError.Kind) -> String? {
    switch kind {
    case .recursion: "recursion too deep: more than \(recursionDepth) calls"
    case .memory: "memory limit of \(memory) bytes exceeded"
    case .time: "time limit of \(time.map(Self.text) ?? "?") s exceeded"
    case .cancelled: "cancelled"
    case .indexOutOfBounds, .overflow, .divisionByZero, .conversion, .range, .stride, .shape,
      .count, .precondition, .compilation:
      nil
    }
  }

  /// Seconds without a needless fraction.
  private static func text(_ seconds: Double) -> String {
    Int(exactly: seconds).map(String.init) ?? String(seconds)
  }
}
