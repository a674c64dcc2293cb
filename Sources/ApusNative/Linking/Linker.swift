internal import CLLVM
import ApusRuntime
import ApusVocabulary
import Synchronization

/// LLVM's JIT linker, with the run-time's functions defined.
///
/// One instance holds the code of one module, so that names never clash; making one costs more
/// than linking a kernel, so they are kept for reuse.
final class Linker: @unchecked Sendable {
  let jit: LLVMOrcLLJITRef

  /// What the code is loaded into.
  var library: LLVMOrcJITDylibRef { LLVMOrcLLJITGetMainJITDylib(jit) }

  private init() throws(NativeError) {
    guard HostProcessor.shared.isSupported else { throw .llvm("this processor is not supported") }
    var jit: LLVMOrcLLJITRef?
    let builder = LLVMOrcCreateLLJITBuilder()
    LLVMOrcLLJITBuilderSetObjectLinkingLayerCreator(
      builder, { apus_llvm_make_linking_layer($0, $1, $2) }, nil)
    try check(LLVMOrcCreateLLJIT(&jit, builder))
    guard let jit else { throw .llvm("there is no JIT linker") }
    self.jit = jit
    try defineRuntime()
  }

  deinit {
    if let error = LLVMOrcDisposeLLJIT(jit) { LLVMConsumeError(error) }
  }

  /// Binds the symbols that native code may refer to.
  private func defineRuntime() throws(NativeError) {
    var pairs: [LLVMOrcCSymbolMapPair] = []
    for (name, address) in RuntimeSymbols.all {
      let flags = LLVMJITSymbolFlags(
        GenericFlags: UInt8(
          LLVMJITSymbolGenericFlagsExported.rawValue
            | LLVMJITSymbolGenericFlagsCallable.rawValue), TargetFlags: 0)
      pairs.append(
        LLVMOrcCSymbolMapPair(
          Name: LLVMOrcLLJITMangleAndIntern(jit, name),
          Sym: LLVMJITEvaluatedSymbol(Address: UInt64(address), Flags: flags)))
    }
    let unit = LLVMOrcAbsoluteSymbols(&pairs, pairs.count)
    if let error = LLVMOrcJITDylibDefine(library, unit) {
      LLVMOrcDisposeMaterializationUnit(unit)
      try check(error)
    }
  }

  // MARK: Reuse

  private static let idle = Mutex<[Linker]>([])
  private static let idleLimit = 16

  /// A linker that holds no code.
  static func obtain() throws(NativeError) -> Linker {
    if let linker = idle.withLock({ $0.popLast() }) { return linker }
    return try Linker()
  }

  /// Keeps the linker for the next module; its code has been removed.
  func giveBack() {
    Self.idle.withLock { idle in
      if idle.count < Self.idleLimit { idle.append(self) }
    }
  }
}
