internal import CLLVM

/// A module of LLVM with the context it lives in.
///
/// Both belong to one thread at a time.
struct LLVMModule: ~Copyable {
  let context: LLVMContextRef
  let module: LLVMModuleRef
  /// The vector forms of functions that the code may use.
  let vectorForms: VectorForms
  /// What LLVM reports while it works on this module.
  private let diagnostics: Diagnostics

  /// Makes an empty module for the host's processor.
  init(named name: String, for target: borrowing TargetMachine, options: NativeOptions) {
    vectorForms = VectorForms(options)
    context = LLVMContextCreate()
    diagnostics = Diagnostics()
    LLVMContextSetDiagnosticHandler(
      context, { Diagnostics.receive($0, $1) }, Unmanaged.passUnretained(diagnostics).toOpaque())
    module = LLVMModuleCreateWithNameInContext(name, context)
    target.describe(module)
  }

  deinit {
    LLVMDisposeModule(module)
    LLVMContextDispose(context)
  }

  /// The module as text.
  var text: String { takeMessage(LLVMPrintModuleToString(module)) }

  /// The bytes of stack of each function that code was generated for, if it has any.
  var frameSizes: [String: Int] { diagnostics.frameSizes }

  /// Throws what LLVM's verifier finds.
  func verify() throws(NativeError) {
    var message: UnsafeMutablePointer<CChar>?
    let isBroken = LLVMVerifyModule(module, LLVMReturnStatusAction, &message) != 0
    let text = takeMessage(message)
    if isBroken { throw .llvm(text) }
  }

  /// Throws the first error that LLVM has reported.
  func checkDiagnostics() throws(NativeError) {
    if let error = diagnostics.errors.first { throw .llvm(error) }
  }
}

/// What LLVM reports about a module: errors, and the sizes of stack frames.
private final class Diagnostics {
  var errors: [String] = []
  var frameSizes: [String: Int] = [:]

  /// LLVM's call-back.
  static func receive(_ info: LLVMDiagnosticInfoRef?, _ context: UnsafeMutableRawPointer?) {
    guard let info, let context else { return }
    let diagnostics = Unmanaged<Diagnostics>.fromOpaque(context).takeUnretainedValue()
    let text = takeMessage(LLVMGetDiagInfoDescription(info))
    if LLVMGetDiagInfoSeverity(info) == LLVMDSError {
      diagnostics.errors.append(text)
    } else {
      diagnostics.addFrameSize(text)
    }
  }

  /// Reads `stack frame size (56) exceeds limit (0) in function 'f'`, which LLVM says where a
  /// function has the attribute `warn-stack-size`.
  private func addFrameSize(_ text: String) {
    let parts = text.split(separator: "'", maxSplits: 1, omittingEmptySubsequences: false)
    guard text.hasPrefix("stack frame size ("), parts.count == 2,
      let size = Int(text.dropFirst("stack frame size (".count).prefix { $0.isNumber })
    else { return }
    frameSizes[String(parts[1].dropLast())] = size
  }
}
