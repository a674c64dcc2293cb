internal import CLLVM
import ApusRuntime

/// What LLVM knows about the processor of this machine.
package struct HostProcessor: Sendable {
  /// LLVM's name for it, such as `znver3`.
  package let name: String
  /// LLVM's list of what it can and can't do: `+avx2,-avx512f,…`.
  package let features: String
  package let triple: String
  /// Whether LLVM can generate code for it. LLVM's code generator is initialised when this is first
  /// asked for, as by who has code that is compiled already does not.
  package static let isSupported = apus_llvm_initialize_native_target() == 0
  /// What it can do, by LLVM's names.
  private let abilities: Set<Substring>

  /// The processor of this machine.
  package static let shared = HostProcessor()

  private init() {
    triple = takeMessage(LLVMGetDefaultTargetTriple())
    name = takeMessage(LLVMGetHostCPUName())
    features = takeMessage(LLVMGetHostCPUFeatures())
    abilities = Set(
      features.split(separator: ",").filter { $0.hasPrefix("+") }.map { $0.dropFirst() })
  }

  /// Whether it has a feature by LLVM's name, such as `avx2`.
  package func has(_ feature: String) -> Bool {
    abilities.contains(feature[...])
  }

  /// LLVM's version, such as `15.0.6`.
  package static var llvmVersion: String {
    "\(LLVM_VERSION_MAJOR).\(LLVM_VERSION_MINOR).\(LLVM_VERSION_PATCH)"
  }

  /// Whether it is of the kind whose levels `ProcessorLevel` names.
  var isX86: Bool { triple.hasPrefix("x86_64") }

  /// The width of vectors that code should prefer; `nil` leaves it to LLVM.
  ///
  /// LLVM 15 takes a Zen 4 for a Zen 3 and avoids its full-width vectors.
  var preferredVectorBits: Int? {
    name.hasPrefix("znver") && has("avx512f") ? 512 : nil
  }

  /// The width of the vectors that loops are given.
  var vectorBits: Int { preferredVectorBits ?? (has("avx") ? 256 : 128) }

  /// From how many bytes on arrays are written past the cache; `nil` where the instructions are
  /// missing.
  var streamedBytes: Int? { isX86 && has("avx") ? Int(apus_streamed_bytes()) : nil }
}
