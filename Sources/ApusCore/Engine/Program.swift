import ApusDiagnostics
import ApusIR
import ApusInterpreter
import ApusNative
import ApusPasses
import ApusRuntime
import ApusSemantics
import ApusSyntax
import Synchronization

/// The compilation of some sources: checked at once, the rest on demand, each kernel once.
package final class Program: Sendable {
  package let sources: SourceMap
  /// The typed IR as the check leaves it.
  package let module: Module
  package let warnings: Diagnostics
  package let fastMath: FastMath
  private let frontEndTimes: CompileTimes
  private let executables = Mutex<[Key: Executable]>([:])

  /// Which code: of a function, for an engine, optimised or as checked.
  private struct Key: Hashable {
    var function: ID<Function>
    var engine: Engine
    var isOptimized: Bool
  }

  /// Parses and checks.
  init(sources texts: [SourceText], fastMath: FastMath) throws(CompilationError) {
    var map = SourceMap()
    var diagnostics = Diagnostics()
    var times = CompileTimes()
    let trees = times.measure("parse") {
      texts.map { SyntaxTree(parsing: $0, id: map.add($0), diagnostics: &diagnostics) }
    }
    let module = times.measure("check") {
      diagnostics.hasErrors
        ? nil : Module(checking: trees, sources: map, diagnostics: &diagnostics)
    }
    guard let module, !diagnostics.hasErrors else {
      throw CompilationError(diagnostics, sources: map)
    }
    sources = map
    self.module = module
    self.fastMath = fastMath
    warnings = diagnostics
    frontEndTimes = times
  }

  /// The module with only what `function` needs, optimised or as checked.
  package func module(for function: ID<Function>, isOptimized: Bool) -> Module {
    var result = module
    (isOptimized ? Pipeline.standard : .lowering).run(on: &result, roots: [function])
    return result
  }

  /// The code of a function for an engine; compiled by the first who asks.
  package func executable(
    for function: ID<Function>, engine: Engine, isOptimized: Bool = true
  ) throws -> Executable {
    let key = Key(function: function, engine: engine, isOptimized: isOptimized)
    return try executables.withLock { cache throws -> Executable in
      if let found = cache[key] { return found }
      let made = try compile(key)
      cache[key] = made
      return made
    }
  }

  /// The whole way from checked IR to something that can be called.
  private func compile(_ key: Key) throws -> Executable {
    var times = frontEndTimes
    let module = times.measure("passes") {
      module(for: key.function, isOptimized: key.isOptimized)
    }
    switch key.engine {
    case .interpreter:
      let program = try times.measure("bytecode") { try InterpretedProgram(compiling: module) }
      return Executable(.interpreted(program), module: module, function: key.function, times: times)
    case .jit:
      let code = try times.measure("native") {
        try NativeCode(
          compiling: module, entries: [key.function], options: NativeOptions(fastMath: fastMath))
      }
      return Executable(.native(code), module: module, function: key.function, times: times)
    }
  }
}

/// The code of one function for one engine.
package final class Executable: Sendable {
  /// What runs it.
  package enum Code: Sendable {
    case native(NativeCode)
    case interpreted(InterpretedProgram)
  }

  package let code: Code
  /// The IR that was compiled, with the sites of its faults.
  package let module: Module
  package let function: ID<Function>
  package let times: CompileTimes

  init(_ code: Code, module: Module, function: ID<Function>, times: CompileTimes) {
    self.code = code
    self.module = module
    self.function = function
    self.times = times
  }

  /// Runs the code once.
  /// - Returns: Zero, or the code of a fault, which the frame describes.
  package func run(_ frame: UnsafeMutablePointer<apus_frame>) -> Int32 {
    switch code {
    case .interpreted(let program): program.run(function, frame: frame)
    case .native(let native): native.run(function, frame: frame)
    }
  }
}
