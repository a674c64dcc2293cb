import ApusDiagnostics
import Synchronization

/// A piece of a Swift program's source that holds one kernel or several: the text of an `@JIT`
/// function, or of a `@Kernels` type. What the macros make; a program need not name it.
public final class KernelUnit: Sendable {
  /// A text and where it stands.
  private struct Source: Hashable {
    let file: String
    let line: Int
    let column: Int
    let text: String
  }

  private let source: Source
  /// How the kernels of the unit are compiled and run.
  public let options: JITOptions
  private let callees: @Sendable () -> [String: KernelUnit]
  private let program = Mutex<Program?>(nil)

  /// A text in which kernels are declared.
  /// - Parameters:
  ///   - source: The text, without attributes and modifiers.
  ///   - file: The file's name, as messages shall say it.
  ///   - line: Where the text begins, counted from 1.
  ///   - column: Where it begins in that line, counted in UTF-8 bytes from 1.
  ///   - options: How the kernels are compiled and run.
  ///   - callees: The units of the kernels that this one calls, by the names that it calls them; may
  ///     contain the unit itself.
  public init(
    source: String, file: String, line: Int, column: Int, options: JITOptions = JITOptions(),
    callees: @escaping @Sendable () -> [String: KernelUnit] = { [:] }
  ) {
    self.source = Source(file: file, line: max(line, 1), column: max(column, 1), text: source)
    self.options = options
    self.callees = callees
  }

  /// A unit with a function that calls one of this unit.
  func entry(of name: String, source text: String) -> KernelUnit {
    KernelUnit(
      source: text, file: source.file, line: source.line, column: source.column, options: options
    ) { [self] in [name: self] }
  }

  /// The kernel of the unit that is called `name`, with all that it calls; checked at the first
  /// call, once.
  /// - Throws: `CompilationError`, also if there is no such kernel.
  func kernel(_ name: String) throws(CompilationError) -> Kernel {
    let program = try checkedProgram()
    let kernels = Kernels(program).all.filter(program.isInFirstSource)
    if let kernel = kernels.first(where: { $0.name == name }) { return kernel }
    var diagnostics = Diagnostics()
    diagnostics.report(
      Diagnostic(
        .error, "no-kernel", "there is no kernel '\(name)' here",
        at: SourceRange(SourceID(0), 0, 0)))
    throw CompilationError(diagnostics, sources: program.sources)
  }

  private func checkedProgram() throws(CompilationError) -> Program {
    try program.withLock { program throws(CompilationError) in
      if let program { return program }
      let (sources, links) = reachable()
      let texts = sources.map { source in
        SourceText(
          name: source.file, text: source.text,
          origin: SourcePosition(line: source.line, column: source.column))
      }
      let made = try Program(sources: texts, links: links, options: options.compileOptions)
      program = made
      return made
    }
  }

  /// The source of this unit and those of all that it calls, directly or not; and for each source
  /// the places of those that it calls, by the names that it calls their kernels.
  private func reachable() -> (sources: [Source], links: [[String: Int]]) {
    var units = [self]
    var places = [source: 0]
    var links: [[String: Int]] = []
    while links.count < units.count {
      links.append([:])
      for (name, unit) in units[links.count - 1].callees() {
        let place = places[unit.source] ?? units.count
        if place == units.count {
          units.append(unit)
          places[unit.source] = place
        }
        links[links.count - 1][name] = place
      }
    }
    return (units.map(\.source), links)
  }
}

extension Program {
  /// Whether a kernel is declared in the first of the sources.
  fileprivate func isInFirstSource(_ kernel: Kernel) -> Bool {
    module.functions[kernel.function].range.source.index == 0
  }
}
