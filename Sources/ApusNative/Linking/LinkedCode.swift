internal import CLLVM

/// Machine code in memory, ready to run; freed with this object.
final class LinkedCode: @unchecked Sendable {
  private let linker: Linker
  private let tracker: LLVMOrcResourceTrackerRef

  /// Loads `object` and resolves what it refers to.
  init(loading object: consuming ObjectCode) throws(NativeError) {
    linker = try Linker.obtain()
    guard let tracker = LLVMOrcJITDylibCreateResourceTracker(linker.library) else {
      throw .llvm("there is no room for code")
    }
    self.tracker = tracker
    try check(LLVMOrcLLJITAddObjectFileWithRT(linker.jit, tracker, object.take()))
  }

  deinit {
    let error = LLVMOrcResourceTrackerRemove(tracker)
    LLVMOrcReleaseResourceTracker(tracker)
    if let error {
      LLVMConsumeError(error)
    } else {
      linker.giveBack()
    }
  }

  /// The address of a symbol of the object.
  func address(of symbol: String) throws(NativeError) -> UInt {
    var address: LLVMOrcExecutorAddress = 0
    try check(LLVMOrcLLJITLookup(linker.jit, &address, symbol))
    return UInt(address)
  }
}
