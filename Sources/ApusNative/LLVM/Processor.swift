internal import CLLVM

/// A processor as code is generated for it.
package struct Processor: Hashable, Sendable {
  package let level: ProcessorLevel
  /// LLVM's name for it, such as `znver3`.
  package let name: String
  /// LLVM's list of what it has beyond its name: `+avx2,-avx512f,…`.
  package let features: String
  /// The width of vectors that code should prefer; `nil` leaves it to LLVM.
  let preferredVectorBits: Int?
  /// The width of the vectors that loops are given.
  package let vectorBits: Int
  /// From how many bytes on arrays are written past the cache; `nil` where the instructions are
  /// missing.
  package let streamedBytes: Int?
  /// Whether there are vectors of 256 bits.
  package let hasAVX: Bool
  /// Whether the conversion of a floating-point number to an integer gives the least integer where
  /// the number does not fit.
  let makesLeastOfWhatDoesNotFit: Bool

  /// Whether arithmetic in lanes takes an operand from memory as well as from a register, wherever it
  /// lies.
  package var hasOperandsInMemory: Bool { hasAVX && HostProcessor.shared.isX86 }

  /// The processor of this machine.
  package static let host = Processor(of: HostProcessor.shared)

  /// The processors of the levels but this machine's.
  private static let levels: [ProcessorLevel: Processor] = Dictionary(
    uniqueKeysWithValues: ProcessorLevel.allCases.compactMap { level in
      Processor(of: level).map { (level, $0) }
    })

  /// The processor that has just what a level says.
  package static func at(_ level: ProcessorLevel) -> Processor { levels[level] ?? host }

  private init(of host: HostProcessor) {
    level = .native
    name = host.name
    features = host.features
    preferredVectorBits = host.preferredVectorBits
    vectorBits = host.vectorBits
    streamedBytes = host.streamedBytes
    hasAVX = host.has("avx")
    makesLeastOfWhatDoesNotFit = host.isX86
  }

  /// - Returns: `nil` for this machine's.
  private init?(of level: ProcessorLevel) {
    guard let name = level.processorName, let bits = level.vectorBits else { return nil }
    self.level = level
    self.name = name
    features = ""
    hasAVX = level.features.contains("avx")
    // Of itself LLVM uses half of the vectors that AVX-512 has.
    preferredVectorBits = bits == 512 ? bits : nil
    vectorBits = bits
    streamedBytes = hasAVX ? Self.usualStreamedBytes : nil
    makesLeastOfWhatDoesNotFit = true
  }

  /// Half of the cache that many processors have, where it is not known on which one code will run.
  private static let usualStreamedBytes = 16 << 20

  /// A machine that generates code which may be loaded anywhere, in one piece.
  func makeMachine() throws(NativeError) -> LLVMTargetMachineRef {
    guard level.isSupported else { throw .llvm("this processor is not supported") }
    let triple = HostProcessor.shared.triple
    var target: LLVMTargetRef?
    var message: UnsafeMutablePointer<CChar>?
    guard LLVMGetTargetFromTriple(triple, &target, &message) == 0 else {
      throw .llvm(takeMessage(message))
    }
    guard
      let machine = LLVMCreateTargetMachine(
        target, triple, name, features, LLVMCodeGenLevelDefault, LLVMRelocPIC,
        LLVMCodeModelSmall)
    else { throw .llvm("there is no code generator for \(triple)") }
    return machine
  }
}
