import ApusIR
import ApusInterpreter
import ApusNative
import ApusVocabulary

/// A kernel after our passes, with what it takes to make code of it. It does not refer to its program.
struct PendingCompilation: Sendable {
  /// The kernel with what it calls, at the level of storages.
  let module: Module
  let root: ID<Function>
  let options: NativeOptions
  /// How much there may be to compile; `nil` is no limit.
  let effort: CompileEffort?
  /// Where the cache would have the code; `nil` without a cache.
  let place: CachePlace?
  /// What has been done.
  let times: CompileTimes

  /// The kernel's name.
  var name: String { module.functions[root].name }

  /// How much there is to compile.
  private var cost: Int { module.functions.entities.reduce(0) { $0 + $1.compilationCost } }

  /// Whether compiling takes longer than is allowed.
  var isTooLarge: Bool { effort.map { cost > $0.instructions } ?? false }

  /// Makes native code, and keeps it in the cache.
  func executable() throws(EngineError) -> Executable {
    if let effort, isTooLarge {
      throw EngineError(
        "\(cost) instructions take too long to compile; \(effort.instructions) are allowed",
        isTooLarge: true)
    }
    do throws(NativeError) {
      let generated = try GeneratedCode(
        NativeCompilation(of: module, entries: [root], options: options))
      let code = try NativeCode(generated)
      var times = times
      times.append(code.timings)
      place?.keep(generated)
      if let executable = Executable(native: code, module: module, function: root, times: times) {
        return executable
      }
    } catch {
      throw EngineError("\(error)")
    }
    throw EngineError("the function '\(name)' was not compiled")
  }

  /// Makes code for the interpreter; `nil` if it cannot run the kernel.
  func interpreted() -> Executable? {
    var times = times
    let program = times.measure("bytecode") { try? InterpretedProgram(compiling: module) }
    return program.map {
      Executable(interpreted: $0, module: module, function: root, times: times)
    }
  }
}
