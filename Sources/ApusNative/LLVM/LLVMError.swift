internal import CLLVM

/// Throws LLVM's message if there is one.
func check(_ error: LLVMErrorRef?) throws(NativeError) {
  guard let error else { return }
  guard let message = LLVMGetErrorMessage(error) else { throw .llvm("unknown error") }
  defer { LLVMDisposeErrorMessage(message) }
  throw .llvm(String(cString: message))
}

/// The text of a message that LLVM handed over, which is freed.
func takeMessage(_ message: UnsafeMutablePointer<CChar>?) -> String {
  guard let message else { return "" }
  defer { LLVMDisposeMessage(message) }
  return String(cString: message)
}
