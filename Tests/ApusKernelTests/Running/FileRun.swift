import ApusCore
import ApusDiagnostics
import ApusIR

/// Runs everything that one kernel file asks for, and collects what is not as expected.
struct FileRun {
  let file: KernelFile
  /// What is wrong: the line of the directive, or of the diagnostic, and a sentence.
  private(set) var failures: [(line: Int, message: String)] = []
  private(set) var tally = Tally()
  /// The lines of `run:` directives as they should be.
  private(set) var recordedLines: [Int: String] = [:]

  init(_ file: KernelFile) { self.file = file }

  /// - Throws: What keeps the file from being run at all.
  mutating func run() throws {
    let directives = try file.directives()
    do {
      // So that arrays of some size are written as large ones are.
      let kernels = try Kernels(contentsOf: file.path, streamedBytes: 300)
      compare(kernels.warnings, with: directives)
      let expectsErrors = directives.contains { $0.isError }
      if !expectsErrors { try run(directives, kernels: kernels) }
    } catch let error as CompilationError {
      compare(error.report, with: directives)
    }
  }

  private mutating func fail(_ line: Int, _ message: String) {
    failures.append((line, message))
  }

  // MARK: Diagnostics

  /// Compares errors, warnings and notes with the directives that announce them. Notes need not
  /// be announced.
  private mutating func compare(_ report: DiagnosticReport, with directives: [Directive]) {
    var found = report.list
    for directive in directives {
      guard case .diagnostic(let severity, let line, let column, let message) = directive.kind
      else { continue }
      let index = found.firstIndex {
        $0.severity == severity && $0.line == line && $0.column == column
          && (message.isEmpty || $0.message == message)
      }
      if let index {
        found.remove(at: index)
        tally.diagnostics += 1
      } else {
        let all = report.list.map { "\n  \($0.text)" }.joined()
        fail(
          directive.line,
          "expected \(severity): \(line):\(column): \(message)\nfound:\(all)")
      }
    }
    for diagnostic in found where diagnostic.severity != "note" {
      fail(diagnostic.line, "unexpected \(diagnostic.text)")
    }
  }

  // MARK: Calls

  /// Runs all calls in the engine and natively, and counts operations.
  private mutating func run(_ directives: [Directive], kernels: Kernels) throws {
    let calls = try CallBuilder(file).calls(for: directives)
    var outcomes: [EngineOutcome?] = []
    for call in calls {
      do {
        outcomes.append(try run(call, kernels: kernels))
      } catch {
        outcomes.append(nil)
        fail(call.line, "\(call.text): \(error)")
      }
    }
    for directive in directives {
      if case .structure(let function, let counts) = directive.kind {
        count(counts, in: function, kernels: kernels, line: directive.line)
      }
    }
    if calls.isEmpty, tally.structures == 0, tally.diagnostics == 0 {
      fail(1, "nothing is asked for")
    }
    guard directives.allowNative, !calls.isEmpty else { return }
    try compareWithNative(calls, outcomes)
  }

  /// Runs a call in every way of the engine.
  /// - Returns: What all of them came to.
  private mutating func run(_ call: KernelCall, kernels: Kernels) throws -> EngineOutcome? {
    guard let kernel = kernels[call.signature.name] else {
      fail(call.line, "there is no kernel '\(call.signature.name)'")
      return nil
    }
    let reference = try EngineRun.interpreter.outcome(of: call, kernel: kernel)
    tally.calls += 1
    if case .fault = reference { tally.faults += 1 }
    for way in EngineRun.allCases where way != .interpreter {
      let outcome = try way.outcome(of: call, kernel: kernel)
      if !outcome.isIdentical(to: reference) {
        fail(
          call.line,
          """
          \(call.text)
          \(EngineRun.interpreter.rawValue): \(reference)
          \(way.rawValue): \(outcome)
          """)
        return nil
      }
    }
    try compare(reference, with: call, kernel: kernel)
    return reference
  }

  /// Compares an outcome with what the directive says.
  private mutating func compare(
    _ outcome: EngineOutcome, with call: KernelCall, kernel: Kernel
  ) throws {
    switch (call.expectation, outcome) {
    case (.results(let text, let tolerance), .results(let results)):
      if try results.match(text, within: tolerance, of: kernel) { return }
      recordedLines[call.line] = results.expectation + (tolerance.map { " within \($0)" } ?? "")
      fail(call.line, "\(call.text)\nexpected: \(text)\nfound: \(outcome)")
    case (.fault(let line, let message), .fault(let error)):
      if error.line == line, message == error.message { return }
      fail(call.line, "\(call.text)\nexpected: fault at \(line): \(message)\nfound: \(outcome)")
    case (.results(let text, _), .fault):
      fail(call.line, "\(call.text)\nexpected: \(text)\nfound: \(outcome)")
    case (.fault(let line, let message), .results):
      fail(call.line, "\(call.text)\nexpected: fault at \(line): \(message)\nfound: \(outcome)")
    case (.none, .fault(let error)) where error.kind == .time:
      fail(call.line, "\(call.text)\ntakes too long")
    case (.none, _): return
    }
  }

  // MARK: The native build

  /// Compares what the engine came to with what Swift does.
  private mutating func compareWithNative(
    _ calls: [KernelCall], _ outcomes: [EngineOutcome?]
  ) throws {
    let native = try Oracle.shared.get().outcomes(of: calls, file: file)
    for (call, (outcome, native)) in zip(calls, zip(outcomes, native)) {
      guard let outcome else { continue }
      if let difference = outcome.difference(from: native) {
        fail(call.line, "\(call.text)\n\(difference)")
      } else {
        tally.nativeCalls += 1
        if case .trap = native { tally.traps += 1 }
      }
    }
    tally.nativeFiles = 1
  }

  // MARK: Structure

  /// Counts operations in the optimised IR of a function.
  private mutating func count(
    _ expected: [(name: String, count: Int)], in function: String, kernels: Kernels, line: Int
  ) {
    guard let kernel = kernels[function] else {
      fail(line, "there is no kernel '\(function)'")
      return
    }
    tally.structures += 1
    let (module, root) = kernels.program.module(for: kernel, isOptimized: true)
    let names = module.functions[root].operationNames
    for (name, count) in expected {
      let found = names.count { $0 == name }
      if found != count { fail(line, "'\(function)': expected \(count) × \(name), found \(found)") }
    }
  }
}

extension EngineOutcome {
  /// How the outcome differs from the native one; nil if it does not. Limits are the engine's own.
  func difference(from native: Oracle.Outcome) -> String? {
    switch (self, native) {
    case (.results(let results), .results(let result, let inouts)):
      var expected = results
      expected.result = result
      expected.inouts = zip(results.inouts, inouts).map { ($0.name, $1) }
      if results.isIdentical(to: expected) { return nil }
      return "natively: \(expected.expectation)\nfound: \(self)"
    case (.fault(let error), _) where error.kind.isLimit: return nil
    case (.fault(let error), .trap(let lines)):
      if lines.contains(error.line) { return nil }
      return "natively: trap at line \(lines.sorted())\nfound: \(self)"
    case (.results, .trap(let lines)):
      return "natively: trap at line \(lines.sorted())\nfound: \(self)"
    case (.fault, .results(let result, let inouts)):
      let values = ([result] + inouts).map(\.literal).joined(separator: "; ")
      return "natively: \(values)\nfound: \(self)"
    case (_, .lost): return "natively: no end\nfound: \(self)"
    }
  }
}

extension KernelError.Kind {
  /// Whether it comes from a limit of the engine, not from the kernel's meaning.
  var isLimit: Bool {
    switch self {
    case .recursion, .memory, .time, .cancelled: true
    case .indexOutOfBounds, .overflow, .divisionByZero, .conversion, .range, .stride, .shape,
      .count, .precondition, .compilation:
      false
    }
  }
}

extension Directive {
  /// Whether it announces a compile-time error.
  var isError: Bool {
    if case .diagnostic("error", _, _, _) = kind { true } else { false }
  }
}

extension DiagnosticReport {
  /// One line of a report.
  struct Line {
    var severity: String
    var line: Int
    var column: Int
    var message: String
    var text: String { "\(severity): \(line):\(column): \(message)" }
  }

  /// The diagnostics and their notes.
  var list: [Line] {
    func line(_ severity: Diagnostic.Severity, _ message: String, _ range: SourceRange) -> Line {
      let position = sources.position(of: range)
      return Line(
        severity: severity.rawValue, line: position.line, column: position.column,
        message: message)
    }
    return diagnostics.sorted.flatMap { diagnostic in
      [line(diagnostic.severity, diagnostic.message, diagnostic.range)]
        + diagnostic.notes.map { line(.note, $0.message, $0.range) }
    }
  }
}

extension Function {
  /// The names of all operations in the body, as they print.
  var operationNames: [String] {
    var names: [String] = []
    var pending = [body]
    while let region = pending.popLast() {
      for id in regions[region].instructions {
        let instruction = instructions[id]
        if case .primitive(let primitive) = instruction.operation {
          names.append(primitive.name)
        } else {
          names.append(instruction.operation.mnemonic)
        }
        pending += instruction.regions
      }
    }
    return names
  }
}
