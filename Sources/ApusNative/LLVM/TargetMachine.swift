internal import CLLVM
import Synchronization

/// A processor, as LLVM generates code for it.
///
/// An instance serves one thread at a time, in the scope that `with` gives; they are kept for reuse.
struct TargetMachine: ~Copyable {
  let machine: LLVMTargetMachineRef
  /// What generates object code for it.
  let generator: OpaquePointer
  private let level: ProcessorLevel
  private let layout: LLVMTargetDataRef

  private init(_ handle: Handle) {
    level = handle.level
    machine = handle.machine
    generator = handle.generator
    layout = LLVMCreateTargetDataLayout(machine)
  }

  deinit {
    LLVMDisposeTargetData(layout)
    Handle(level: level, machine: machine, generator: generator).dispose()
  }

  /// Gives a module the processor's data layout and triple.
  func describe(_ module: LLVMModuleRef) {
    LLVMSetModuleDataLayout(module, layout)
    HostProcessor.shared.triple.withCString { LLVMSetTarget(module, $0) }
  }

  // MARK: Reuse

  /// Runs `body` with a machine that was used before, or a new one, which then goes to the next
  /// thread that needs one.
  ///
  /// What generates code still knows the functions of the module, and changes with them when they
  /// go. So a module must go before the machine is given back: it lives in `body`, whose result
  /// can be copied and hence is none.
  static func with<Result>(
    for processor: Processor,
    _ body: (borrowing TargetMachine) throws(NativeError) -> Result
  ) throws(NativeError) -> Result {
    let target = try obtain(for: processor)
    let result = try body(target)
    target.giveBack()
    return result
  }

  /// Machines that no thread uses.
  private static let idle = Mutex<[Handle]>([])
  /// How many of them are kept.
  private static let idleLimit = 8

  /// A raw machine on its way between owners.
  fileprivate struct Handle: @unchecked Sendable {
    var level: ProcessorLevel
    var machine: LLVMTargetMachineRef
    var generator: OpaquePointer

    func dispose() {
      apus_llvm_dispose_generator(generator)
      LLVMDisposeTargetMachine(machine)
    }
  }

  /// A machine that was used before, or a new one.
  private static func obtain(for processor: Processor) throws(NativeError) -> TargetMachine {
    if let handle = idle.withLock({ $0.take(for: processor.level) }) {
      return TargetMachine(handle)
    }
    let machine = try processor.makeMachine()
    guard let generator = apus_llvm_make_generator(machine) else {
      LLVMDisposeTargetMachine(machine)
      throw .llvm("there is no generator of object code")
    }
    return TargetMachine(
      Handle(level: processor.level, machine: machine, generator: generator))
  }

  /// Gives the machine back, for the next thread that needs one.
  private consuming func giveBack() {
    let handle = Handle(level: level, machine: machine, generator: generator)
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

extension [TargetMachine.Handle] {
  /// Removes the last one for a processor, if there is one.
  fileprivate mutating func take(for level: ProcessorLevel) -> TargetMachine.Handle? {
    lastIndex { $0.level == level }.map { remove(at: $0) }
  }
}
