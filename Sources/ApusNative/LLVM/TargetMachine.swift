internal import CLLVM
import Synchronization

/// The processor of this machine, as LLVM generates code for it.
///
/// An instance serves one thread at a time; they are kept for reuse.
struct TargetMachine: ~Copyable {
  let machine: LLVMTargetMachineRef
  /// What generates object code for it.
  let generator: OpaquePointer
  private let layout: LLVMTargetDataRef

  private init(_ handle: Handle) {
    machine = handle.machine
    generator = handle.generator
    layout = LLVMCreateTargetDataLayout(machine)
  }

  deinit {
    LLVMDisposeTargetData(layout)
    Handle(machine: machine, generator: generator).dispose()
  }

  /// Gives a module the processor's data layout and triple.
  func describe(_ module: LLVMModuleRef) {
    LLVMSetModuleDataLayout(module, layout)
    HostProcessor.shared.triple.withCString { LLVMSetTarget(module, $0) }
  }

  // MARK: Reuse

  /// Machines that no thread uses.
  private static let idle = Mutex<[Handle]>([])
  /// How many of them are kept.
  private static let idleLimit = 8

  /// A raw machine on its way between owners.
  private struct Handle: @unchecked Sendable {
    var machine: LLVMTargetMachineRef
    var generator: OpaquePointer

    func dispose() {
      apus_llvm_dispose_generator(generator)
      LLVMDisposeTargetMachine(machine)
    }
  }

  /// A machine that was used before, or a new one.
  static func obtain() throws(NativeError) -> TargetMachine {
    if let handle = idle.withLock({ $0.popLast() }) { return TargetMachine(handle) }
    let machine = try HostProcessor.shared.makeMachine()
    guard let generator = apus_llvm_make_generator(machine) else {
      LLVMDisposeTargetMachine(machine)
      throw .llvm("there is no generator of object code")
    }
    return TargetMachine(Handle(machine: machine, generator: generator))
  }

  /// Gives the machine back, for the next thread that needs one.
  consuming func giveBack() {
    let handle = Handle(machine: machine, generator: generator)
    LLVMDisposeTargetData(layout)
    discard self
    let isKept = Self.idle.withLock { idle in
      guard idle.count < Self.idleLimit else { return false }
      idle.append(handle)
      return true
    }
    if !isKept { handle.dispose() }
  }
}
