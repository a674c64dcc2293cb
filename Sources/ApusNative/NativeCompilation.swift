internal import CLLVM
import ApusIR
import ApusRuntime
import ApusVocabulary

/// What is to become native code: some functions of a module and those that they call.
package struct NativeCompilation: Sendable {
  package let module: Module
  package let entries: [ID<Function>]
  package private(set) var options: NativeOptions

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
      try TargetMachine.with(for: options.processor) { target throws(NativeError) in
        let llvm = try completelyLowered(
          CompiledFunctions(of: module, from: entries), for: target)
        if isOptimized {
          try Optimizer().run(options, on: llvm, for: target)
        }
        return llvm.text
      }
    }
  }

  /// The machine code as text.
  package func assembly() throws(NativeError) -> String {
    String(decoding: try bytes(.assembly), as: UTF8.self)
  }

  /// The machine code as an object file, with all code in its place.
  package func objectFile() throws(NativeError) -> [UInt8] { try bytes(.object) }

  /// The machine code as text, each line of the source in front of its instructions.
  package func assemblyWithSource() throws(NativeError) -> String {
    var described = self
    described.options.debugInfo = true
    return AssemblyListing.text(of: try described.assembly(), sources: module.sources)
  }

  private func bytes(_ form: ObjectCode.Form) throws(NativeError) -> [UInt8] {
    try LargeStack.run { () throws(NativeError) in
      try TargetMachine.with(for: options.processor) { target throws(NativeError) in
        let llvm = try completelyLowered(
          CompiledFunctions(of: module, from: entries), for: target)
        try Optimizer().run(options, on: llvm, for: target)
        return try ObjectCode.generate(form, of: llvm, for: target).bytes
      }
    }
  }

  /// LLVM's module with all code in its place.
  func completelyLowered(
    _ functions: CompiledFunctions, for target: borrowing TargetMachine
  ) throws(NativeError) -> LLVMModule {
    var complete = self
    complete.options.postponesColdLoops = false
    var parts: [ColdPart] = []
    return try complete.lowered(functions, for: target, parts: &parts)
  }

  /// LLVM's module, as it comes from the IR, and the parts of the functions that are not in it.
  func lowered(
    _ functions: CompiledFunctions, for target: borrowing TargetMachine, parts: inout [ColdPart]
  ) throws(NativeError) -> LLVMModule {
    var options = options
    // The frames of parts would be missing where the stack that recursion needs is computed.
    if functions.hasRecursion { options.postponesColdLoops = false }
    let llvm = LLVMModule(named: "apus", for: target, options: options)
    let lowering = ModuleLowering(module, functions: functions, options: options, into: llvm)
    try lowering.lower(entries)
    if options.verifies { try llvm.verify() }
    parts = lowering.coldParts
    return llvm
  }

  /// An object file with a part that was left out.
  func object(of part: ColdPart) throws(NativeError) -> [UInt8] {
    try TargetMachine.with(for: options.processor) { target throws(NativeError) in
      let functions = CompiledFunctions(of: module, from: [part.function])
      let llvm = LLVMModule(named: "apus.cold", for: target, options: options)
      try ModuleLowering(module, functions: functions, options: options, into: llvm).lower(part)
      if options.verifies { try llvm.verify() }
      try Optimizer().run(options, on: llvm, for: target)
      return try ObjectCode.generate(.object, of: llvm, for: target).bytes
    }
  }
}
