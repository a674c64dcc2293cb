import ApusDiagnostics
import ApusIR
import ApusVocabulary
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
  /// The names of the generic functions, which only other functions can call.
  package let genericNames: [String]
  package let options: CompileOptions
  /// Where compiled kernels are kept between processes.
  package let cache: KernelCache
  let frontEndTimes: CompileTimes
  private let executables = Mutex<[Key: Executable]>([:])

  /// Which code: of a function with constants for some parameters, for an engine, optimised or as
  /// checked.
  struct Key: Hashable {
    var function: ID<Function>
    var fixed: FixedArguments
    var engine: Engine
    var isOptimized: Bool

    /// Native code that is there already does for whoever leaves the choice to us.
    var replacingAutomatic: Key {
      var result = self
      if engine == .automatic { result.engine = .jit }
      return result
    }
  }

  /// Parses and checks.
  /// - Parameter links: For each source, the numbers of the sources that have the functions which it
  ///   calls and does not declare, by their names; `nil` if all sources see one another's names.
  package convenience init(
    sources texts: [SourceText], links: [[String: Int]]? = nil, options: CompileOptions
  ) throws(CompilationError) {
    try self.init(options: options) { map, diagnostics, times in
      let trees = times.measure("parse") {
        texts.map { SyntaxTree(parsing: $0, id: map.add($0), diagnostics: &diagnostics) }
      }
      let module = times.measure("check") {
        Module(checking: trees, sources: map, links: links, diagnostics: &diagnostics)
      }
      let names = trees.flatMap { tree in
        tree.fileFunctions.filter { !tree[$0].generics.isEmpty }.map { tree.text(tree[$0].name) }
      }
      return module.map { ($0, names) }
    }
  }

  /// Parses and checks a formula.
  package convenience init(
    formula text: SourceText, parameters: [FormulaParameter], options: CompileOptions
  ) throws(CompilationError) {
    try self.init(options: options) { map, diagnostics, times in
      let (tree, formula) = times.measure("parse") {
        SyntaxTree.parsingFormula(text, id: map.add(text), diagnostics: &diagnostics)
      }
      guard !diagnostics.hasErrors else { return nil }
      let module = times.measure("check") {
        Module(
          checking: formula, in: tree, parameters: parameters, sources: map,
          libraryLimit: options.effort?.libraryExpressions, diagnostics: &diagnostics)
      }
      return module.map { ($0, []) }
    }
  }

  /// What parses and checks: fills in the sources, what there is to say about them, and the times.
  /// Gives the module and the names of the generic functions.
  private typealias FrontEnd = (inout SourceMap, inout Diagnostics, inout CompileTimes) -> (
    module: Module, generics: [String]
  )?

  /// Takes what a front end makes.
  private init(options: CompileOptions, frontEnd: FrontEnd) throws(CompilationError) {
    var map = SourceMap()
    var diagnostics = Diagnostics()
    var times = CompileTimes()
    guard let checked = frontEnd(&map, &diagnostics, &times), !diagnostics.hasErrors else {
      throw CompilationError(diagnostics, sources: map)
    }
    sources = map
    (module, genericNames) = checked
    self.options = options
    cache = options.cache
    warnings = diagnostics
    frontEndTimes = times
  }

  /// The module with only what a kernel of this program needs, optimised or as checked, and what
  /// the kernel is called there.
  package func module(for kernel: Kernel, isOptimized: Bool) -> (module: Module, root: ID<Function>)
  {
    module(
      of: Key(
        function: kernel.function, fixed: kernel.fixed, engine: .jit, isOptimized: isOptimized))
  }

  func module(of key: Key) -> (module: Module, root: ID<Function>) {
    var (result, root) = reduced(to: key.function, key.fixed)
    if key.isOptimized { pipeline(for: key.engine).run(on: &result) }
    return (result, root)
  }

  /// Runs the passes of an engine.
  /// - Throws: `EngineError` if a pass has made a mistake, which debug builds find.
  func optimize(_ module: inout Module, for engine: Engine) throws(EngineError) {
    do {
      try pipeline(for: engine).run(on: &module, verifying: Pipeline.verifiesByDefault)
    } catch {
      throw EngineError("\(NativeError.defect("\(error)"))")
    }
  }

  /// The passes over a kernel; only native code takes liberties with floating point.
  func pipeline(for engine: Engine) -> Pipeline {
    if options.removesChecks { return .withoutChecks }
    return engine == .jit && options.fastMath.contains(.reassociate) ? .reordering : .standard
  }

  /// What calls of a function reach, and what it is called there; with constants for some
  /// parameters, `power<n: 3>`.
  func reduced(
    to function: ID<Function>, _ fixed: FixedArguments
  ) -> (module: Module, root: ID<Function>) {
    if fixed.isEmpty { return module.reduced(to: function) }
    var all = module
    let constants = fixed.values(in: module.functions[function].signature)
      .map { "\($0.name): \($0.value)" }
    let name = "\(module.functions[function].name)<\(constants.joined(separator: ", "))>"
    let version = all.addVersion(of: function, name: name, constants: fixed.bits)
    return all.reduced(to: version)
  }

  /// The code of a kernel of this program for an engine; compiled by the first who asks.
  /// - Throws: `EngineError`.
  package func executable(
    for kernel: Kernel, engine: Engine, isOptimized: Bool = true
  ) throws -> Executable {
    let key = Key(
      function: kernel.function, fixed: kernel.fixed, engine: resolved(engine),
      isOptimized: isOptimized)
    return try executables.withLock { cache throws -> Executable in
      if let found = cache[key] ?? cache[key.replacingAutomatic] { return found }
      let made = try compile(key)
      cache[key] = made
      return made
    }
  }

  /// The whole way from checked IR to something that can be called.
  private func compile(_ key: Key) throws(EngineError) -> Executable {
    switch key.engine {
    case .jit: return try compiledNatively(key)
    case .automatic: return try compiledInTiers(key)
    case .interpreter:
      var times = frontEndTimes
      var (module, root) = reduced(to: key.function, key.fixed)
      if key.isOptimized {
        try times.measure("passes") { () throws(EngineError) in
          try optimize(&module, for: .interpreter)
        }
      }
      let program = try times.measure("bytecode") { () throws(EngineError) in
        do {
          return try InterpretedProgram(compiling: module)
        } catch {
          throw EngineError("\(error)")
        }
      }
      return Executable(
        interpreted: program, module: module, function: root, times: times)
    }
  }

  /// What runs kernels of this program for who asks for an engine: native code that takes liberties
  /// does not give the interpreter's bits, so they cannot take turns.
  func resolved(_ engine: Engine) -> Engine {
    engine == .automatic && !options.fastMath.isEmpty ? .jit : engine
  }

  func compilation(
    of module: Module, root: ID<Function>
  ) -> NativeCompilation {
    NativeCompilation(of: module, entries: [root], options: nativeOptions(for: .at(options.level)))
  }

  /// How native code of this program is made for a processor.
  func nativeOptions(for processor: Processor) -> NativeOptions {
    var native = NativeOptions(
      fastMath: ApusNative.FastMath(options.fastMath), vectorBits: options.vectorWidth?.rawValue,
      processor: processor)
    if let bytes = options.streamedBytes, native.streamedBytes != nil {
      native.streamedBytes = bytes
    }
    native.debugInfo = options.debugInfo
    return native
  }

  /// The native compilation of a kernel, to be looked at.
  package func nativeCompilation(of kernel: Kernel) -> NativeCompilation {
    let (module, root) = self.module(for: kernel, isOptimized: true)
    return compilation(of: module, root: root)
  }
}

extension ApusNative.FastMath {
  /// The same liberties in the terms of native code.
  fileprivate init(_ options: FastMath) {
    let pairs: [(FastMath, ApusNative.FastMath)] = [
      (.contract, .contract), (.reassociate, .reassociate), (.noNaNs, .noNaNs),
      (.noInfs, .noInfs), (.noSignedZeros, .noSignedZeros), (.reciprocal, .reciprocal),
    ]
    self = []
    for (option, flag) in pairs where options.contains(option) { insert(flag) }
    if options == .all { insert(.all) }
  }
}
