internal import CLLVM

/// Machine code in the form of an object file, or its text as assembly.
struct ObjectCode: ~Copyable {
  private let buffer: LLVMMemoryBufferRef

  /// Which of the two.
  enum Form {
    case object, assembly
  }

  private init(_ buffer: LLVMMemoryBufferRef) { self.buffer = buffer }

  /// Generates code for `module`.
  static func generate(
    _ form: Form, of module: borrowing LLVMModule, for target: borrowing TargetMachine
  ) throws(NativeError) -> ObjectCode {
    var message: UnsafeMutablePointer<CChar>?
    var buffer: LLVMMemoryBufferRef?
    let failed: LLVMBool
    switch form {
    case .object:
      buffer = apus_llvm_generate(target.generator, module.module)
      failed = 0
    case .assembly:
      failed = LLVMTargetMachineEmitToMemoryBuffer(
        target.machine, module.module, LLVMAssemblyFile, &message, &buffer)
    }
    guard failed == 0, let buffer else { throw .llvm(takeMessage(message)) }
    let code = ObjectCode(buffer)
    try module.checkDiagnostics()
    return code
  }

  deinit { LLVMDisposeMemoryBuffer(buffer) }

  /// The object file, or the text.
  var bytes: [UInt8] {
    let start = LLVMGetBufferStart(buffer)
    return Array(UnsafeRawBufferPointer(start: start, count: LLVMGetBufferSize(buffer)))
  }
}
