internal import CLLVM

/// What tells this build of the compiler from all others.
package enum CompilerIdentity {
  /// As text: the builds of Apus and LLVM; `nil` if that cannot be found out.
  ///
  /// Any change of passes, lowering, prelude or vocabulary is another build. In a program that links
  /// Apus in, so is a change of the program.
  package static let text: String? = {
    var numbers = [UInt64](repeating: 0, count: 8)
    guard apus_llvm_identify_compiler(&numbers) == 0 else { return nil }
    let digits = numbers.map { String($0, radix: 16) }
    return "\(HostProcessor.llvmVersion) \(digits.joined(separator: "."))"
  }()
}

extension NativeOptions {
  /// All of what decides on the code, as text, but for the processor.
  package var textForCache: String {
    let level =
      switch optimization {
      case .none: "none"
      case .standard: "standard"
      case .full: "full"
      }
    let parts = [
      "fast math \(fastMath.rawValue)", "optimization \(level)",
      "vector bits \(vectorBits.map(String.init) ?? "-")",
      "streamed bytes \(streamedBytes.map(String.init) ?? "-")",
      "postpones \(postponesColdLoops)", "library \(librarySuffix ?? "-")",
    ]
    return parts.joined(separator: "; ")
  }
}

extension Processor {
  /// All of what code can depend on, as text.
  package var textForCache: String { "\(level) \(name) \(features)" }
}
