internal import CLLVM
import ApusIR
import ApusRuntime
import ApusVocabulary

/// What is to become native code: some functions of a module and those that they call.
package struct NativeCompilation: Sendable {
  package let module: Module
  package let entries: [ID<Function>]
  package let options: NativeOptions

  /// Chooses `entries` of a module without array values.
  package init(of module: Module, entries: [ID<Function>], options: NativeOptions = .init()) {
    self.module = module
    var seen: Set<ID<Function>> = []
    self.entries = entries.filter { seen.insert($0).inserted }
    self.options = options
  }

  /// LLVM's form of the functions.
  package func llvmText(isOptimized: Bool) throws(NativeError) -> String {
    try LargeStack.run { () throws(NativeError) in
      let target = try TargetMachine.obtain()
      let llvm = try lowered(CompiledFunctions(of: module, from: entries), for: target)
      if isOptimized {
        try Optimizer().run(options, on: llvm, for: target)
      }
      target.giveBack()
      return llvm.text
    }
  }

  /// The machine code as text.
  package func assembly() throws(NativeError) -> String {
    String(decoding: try bytes(.assembly), as: UTF8.self)
  }

  private func bytes(_ form: ObjectCode.Form) throws(NativeError) -> [UInt8] {
    try LargeStack.run { () throws(NativeError) in
      let target = try TargetMachine.obtain()
      let llvm = try lowered(CompiledFunctions(of: module, from: entries), for: target)
      try Optimizer().run(options, on: llvm, for: target)
      let code = try ObjectCode.generate(form, of: llvm, for: target)
      target.giveBack()
      return code.bytes
    }
  }

  /// LLVM's module, as it comes from the IR.
  func lowered(
    _ functions: CompiledFunctions, for target: borrowing TargetMachine
  ) throws(NativeError) -> LLVMModule {
    let llvm = LLVMModule(named: "apus", for: target, options: options)
    try ModuleLowering(module, functions: functions, options: options, into: llvm).lower(entries)
    if options.verifies { try llvm.verify() }
    return llvm
  }
}
