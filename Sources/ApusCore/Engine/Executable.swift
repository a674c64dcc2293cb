import ApusDiagnostics
import ApusIR
import ApusInterpreter
import ApusNative
import ApusRuntime
import ApusVocabulary
import Synchronization

/// The code of one function for one engine.
package final class Executable: Sendable {
  /// What runs it.
  private enum Code {
    case native(NativeEntry, owner: NativeCode)
    case interpreted(InterpretedProgram, ID<Function>)
    case tiered(TieredCode)
  }

  private let code: Code
  /// The places where the code can fault or print.
  package let faultSites: Arena<FaultSite>
  /// The function in `module`.
  package let function: ID<Function>
  private let ownTimes: CompileTimes
  /// The place of the function as a whole.
  private let place: FaultSite
  private let knownModule: Mutex<Module?>
  private let makeModule: @Sendable () -> Module

  /// Code that was made of a module.
  private init(_ code: Code, module: Module, function: ID<Function>, times: CompileTimes) {
    self.code = code
    faultSites = module.faultSites
    self.function = function
    ownTimes = times
    place = FaultSite(wholeOf: module.functions[function])
    knownModule = Mutex(module)
    makeModule = { module }
  }

  convenience init(
    interpreted program: InterpretedProgram, module: Module, function: ID<Function>,
    times: CompileTimes
  ) {
    self.init(
      .interpreted(program, function), module: module, function: function, times: times)
  }

  /// What runs in the interpreter at first; both kinds of code are made of `module`.
  convenience init(tiers: TieredCode, module: Module, function: ID<Function>) {
    self.init(.tiered(tiers), module: module, function: function, times: tiers.times)
  }

  /// `nil` if the function is not among the entries of the code.
  convenience init?(
    native: NativeCode, module: Module, function: ID<Function>, times: CompileTimes
  ) {
    guard let entry = native.entry(function) else { return nil }
    self.init(
      .native(entry, owner: native), module: module, function: function, times: times)
  }

  /// Native code from elsewhere, with the places where it can fault.
  /// - Parameters:
  ///   - place: The function as a whole.
  ///   - module: Makes the IR when somebody wants to see it.
  /// - Returns: `nil` if the function is not among the entries of the code.
  init?(
    stored native: NativeCode, function: ID<Function>, faultSites: Arena<FaultSite>,
    place: FaultSite, times: CompileTimes, module: @escaping @Sendable () -> Module
  ) {
    guard let entry = native.entry(function) else { return nil }
    code = .native(entry, owner: native)
    self.faultSites = faultSites
    self.function = function
    ownTimes = times
    self.place = place
    knownModule = Mutex(nil)
    makeModule = module
  }

  /// The IR that was compiled. Of code from the cache it is made when it is first asked for.
  package var module: Module {
    knownModule.withLock { known in
      let module = known ?? makeModule()
      known = module
      return module
    }
  }

  /// What the phases of compiling took that have been done.
  package var times: CompileTimes {
    if case .tiered(let tiers) = code { tiers.times } else { ownTimes }
  }

  /// Waits for native code if it is compiled while the interpreter runs calls.
  /// - Returns: What the phases of compiling took.
  package func prepared() -> CompileTimes {
    if case .tiered(let tiers) = code { tiers.wait() }
    return times
  }

  /// Runs the code once.
  /// - Returns: Zero, or the code of a fault, which the frame describes.
  package func run(_ frame: UnsafeMutablePointer<apus_frame>) -> Int32 {
    switch code {
    case .interpreted(let program, let function): program.run(function, frame: frame)
    case .native(let entry, _): entry.run(frame)
    case .tiered(let tiers): tiers.run(frame).code
    }
  }

  /// Runs the code once, and says what became of it.
  /// - Returns: Zero, or the code of a fault; and when which code ran, if there was a choice.
  func runNoting(
    _ frame: UnsafeMutablePointer<apus_frame>
  ) -> (code: Int32, moments: CallMoments?) {
    guard case .tiered(let tiers) = code else { return (run(frame), nil) }
    return tiers.run(frame)
  }

  /// Where native code begins; `nil` in the interpreter.
  package var nativeEntry: NativeEntry? {
    switch code {
    case .native(let entry, _): entry
    case .interpreted: nil
    case .tiered(let tiers): tiers.native?.nativeEntry
    }
  }

  /// Whether there is no native code, and there will be none.
  package var isWithoutNativeCode: Bool {
    switch code {
    case .native: false
    case .interpreted: true
    case .tiered(let tiers): tiers.hasFailed
    }
  }

  /// Whether an instruction for which `condition` holds is in the code.
  package func contains(_ condition: (Operation) -> Bool) -> Bool { module.contains(condition) }

  /// The fault that a frame describes after a run that returned `code`.
  package func error(
    code: Int32, in frame: apus_frame, limits: KernelLimits, sources: SourceMap
  ) -> KernelError {
    if code == Int32(apus_call_unwatched) {
      let message = "the system has no thread that watches the time limit"
      return KernelError(kind: .memory, message: message, site: place, sources: sources)
    }
    let values = frame.fault_values
    let kind = KernelError.Kind(code: code) ?? .precondition
    // A result for which there is no memory has no place in the source but the function's own.
    let site =
      Int(frame.fault_site) < faultSites.count ? faultSites[ID(Int(frame.fault_site))] : place
    let message =
      limits.message(of: kind)
      ?? site.message(values: [values.0, values.1, values.2, values.3])
    return KernelError(kind: kind, message: message, site: site, sources: sources)
  }
}

extension Module {
  /// Whether an instruction for which `condition` holds is in a function.
  func contains(_ condition: (Operation) -> Bool) -> Bool {
    functions.ids.contains { id in
      var isFound = false
      functions[id].forEachInstruction {
        if condition(functions[id].instructions[$0].operation) { isFound = true }
      }
      return isFound
    }
  }
}

extension FaultSite {
  /// The place of a function as a whole.
  init(wholeOf function: Function) {
    self.init(
      kind: nil, format: "", function: function.signature.name, range: function.range)
  }
}
