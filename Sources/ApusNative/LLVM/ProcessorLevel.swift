/// What a processor has at least, as the makers of compilers agreed on: the levels of the x86-64
/// psABI; and the processor of this machine, with all that it has.
package enum ProcessorLevel: String, CaseIterable, Hashable, Sendable {
  /// What every x86-64 processor has: vectors of 128 bits, no fused multiply-add.
  case baseline
  /// With SSE4.2, of about 2009.
  case v2
  /// With AVX2 and fused multiply-add, of about 2013: vectors of 256 bits.
  case v3
  /// With AVX-512, of about 2017: vectors of 512 bits.
  case v4
  /// This machine's.
  case native

  /// The features by LLVM's names that a processor of the level has, beyond the level before.
  private var additions: [String] {
    switch self {
    case .baseline: ["sse", "sse2"]
    case .v2: ["cx16", "popcnt", "sse3", "sse4.1", "sse4.2", "ssse3"]
    case .v3: ["avx", "avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe"]
    case .v4: ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]
    case .native: []
    }
  }

  /// The levels that a processor of this one also has, itself included; of this machine's, none.
  private var included: [ProcessorLevel] {
    switch self {
    case .baseline: [.baseline]
    case .v2: [.baseline, .v2]
    case .v3: [.baseline, .v2, .v3]
    case .v4: [.baseline, .v2, .v3, .v4]
    case .native: []
    }
  }

  /// The features by LLVM's names that every processor of the level has; of this machine's, none.
  var features: [String] { included.flatMap(\.additions) }

  /// LLVM's name for a processor that has just what the level says; of this machine's, `nil`.
  var processorName: String? {
    switch self {
    case .baseline: "x86-64"
    case .v2, .v3, .v4: "x86-64-\(rawValue)"
    case .native: nil
    }
  }

  /// The width of the vectors that loops are given; of this machine's, `nil`.
  var vectorBits: Int? {
    switch self {
    case .baseline, .v2: 128
    case .v3: 256
    case .v4: 512
    case .native: nil
    }
  }

  /// Whether LLVM here makes code for it.
  package var isSupported: Bool {
    HostProcessor.isSupported && (self == .native || HostProcessor.shared.isX86)
  }

  /// Whether this machine runs code for it.
  package var isAvailable: Bool {
    isSupported && features.allSatisfy { HostProcessor.shared.has($0) }
  }

  /// The level itself; for this machine's processor the highest level that it has, as another machine
  /// can only be asked for levels. Where there are none, the processor.
  package var portable: ProcessorLevel {
    guard self == .native else { return self }
    return [.v4, .v3, .v2, .baseline].first(where: \.isAvailable) ?? .native
  }
}
