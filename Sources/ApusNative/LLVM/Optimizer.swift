internal import CLLVM

/// LLVM's passes over a module, in the order that kernels need.
struct Optimizer: ~Copyable {
  private let options: LLVMPassBuilderOptionsRef

  init() {
    options = LLVMCreatePassBuilderOptions()
    LLVMPassBuilderOptionsSetLoopVectorization(options, 1)
    LLVMPassBuilderOptionsSetLoopInterleaving(options, 1)
    LLVMPassBuilderOptionsSetSLPVectorization(options, 1)
    LLVMPassBuilderOptionsSetLoopUnrolling(options, 1)
  }

  deinit { LLVMDisposePassBuilderOptions(options) }

  /// Runs the passes that `optimization` names.
  func run(
    _ optimization: NativeOptions.Optimization, on module: borrowing LLVMModule,
    for target: borrowing TargetMachine
  ) throws(NativeError) {
    guard let passes = Self.passes(optimization) else { return }
    try check(LLVMRunPasses(module.module, passes, target.machine, options))
    try module.checkDiagnostics()
  }

  /// The text by which LLVM knows the passes.
  private static func passes(_ optimization: NativeOptions.Optimization) -> String? {
    switch optimization {
    case .none: nil
    case .standard, .full: "default<O3>"
    }
  }
}
