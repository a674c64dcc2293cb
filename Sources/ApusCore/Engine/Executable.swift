import ApusDiagnostics
import ApusIR
import ApusInterpreter
import ApusNative
import ApusRuntime
import ApusVocabulary

/// The code of one function for one engine.
package final class Executable: Sendable {
  /// What runs it.
  private enum Code {
    case native(NativeEntry, owner: NativeCode)
    case interpreted(InterpretedProgram, ID<Function>)
  }

  private let code: Code
  /// The IR that was compiled, with the sites of its faults.
  package let module: Module
  /// The function in that module.
  package let function: ID<Function>
  package let times: CompileTimes

  init(
    interpreted program: InterpretedProgram, module: Module, function: ID<Function>,
    times: CompileTimes
  ) {
    code = .interpreted(program, function)
    self.module = module
    self.function = function
    self.times = times
  }

  /// `nil` if the function is not among the entries of the code.
  init?(native: NativeCode, module: Module, function: ID<Function>, times: CompileTimes) {
    guard let entry = native.entry(function) else { return nil }
    code = .native(entry, owner: native)
    self.module = module
    self.function = function
    self.times = times
  }

  /// Runs the code once.
  /// - Returns: Zero, or the code of a fault, which the frame describes.
  package func run(_ frame: UnsafeMutablePointer<apus_frame>) -> Int32 {
    switch code {
    case .interpreted(let program, let function): program.run(function, frame: frame)
    case .native(let entry, _): entry.run(frame)
    }
  }

  /// Where native code begins; `nil` in the interpreter.
  package var nativeEntry: NativeEntry? {
    if case .native(let entry, _) = code { entry } else { nil }
  }

  /// Whether an instruction for which `condition` holds is in the code.
  package func contains(_ condition: (Operation) -> Bool) -> Bool {
    module.functions.ids.contains { id in
      var isFound = false
      module.functions[id].forEachInstruction {
        if condition(module.functions[id].instructions[$0].operation) { isFound = true }
      }
      return isFound
    }
  }

  /// The fault that a frame describes after a run that returned `code`.
  package func error(
    code: Int32, in frame: apus_frame, limits: KernelLimits, sources: SourceMap
  ) -> KernelError {
    let values = frame.fault_values
    let kind = KernelError.Kind(code: code) ?? .precondition
    // A result for which there is no memory has no place in the source but the function's own.
    let site =
      Int(frame.fault_site) < module.faultSites.count
      ? module.faultSites[ID(Int(frame.fault_site))]
      : FaultSite(
        kind: nil, format: "", function: module.functions[function].signature.name,
        range: module.functions[function].range)
    let message =
      limits.message(of: kind)
      ?? site.message(values: [values.0, values.1, values.2, values.3])
    return KernelError(kind: kind, message: message, site: site, sources: sources)
  }
}
