/// How native code is made.
package struct NativeOptions: Hashable, Sendable {
  /// How much is done to make the code fast.
  package enum Optimization: Hashable, Sendable {
    /// Nothing, for looking at the code.
    case none
    /// What pays for its compile time on kernels.
    case standard
    /// LLVM's `-O3` pipeline.
    case full
  }

  /// What floating-point operations may assume; by default nothing: IEEE 754 to the bit.
  package var fastMath: FastMath
  package var optimization: Optimization
  /// The width of vectors, 128, 256 or 512, also where the processor has no such; `nil` is the one
  /// that suits it. It never changes a result.
  package var vectorBits: Int?
  /// How large arrays are, in bytes, that loops write past the cache; `nil` is none. It never
  /// changes a result.
  package var streamedBytes: Int?
  /// Whether loops that hardly ever run are compiled when they do. It never changes a result.
  package var postponesColdLoops = true
  /// Whether LLVM's verifier looks at the module before it is optimised.
  package var verifies: Bool

  package init(
    fastMath: FastMath = [], optimization: Optimization = .standard, vectorBits: Int? = nil,
    streamedBytes: Int? = HostProcessor.shared.streamedBytes,
    verifies: Bool = NativeOptions.verifiesByDefault
  ) {
    self.fastMath = fastMath
    self.optimization = optimization
    self.vectorBits = vectorBits
    self.streamedBytes = streamedBytes
    self.verifies = verifies
  }

  /// True in debug builds.
  package static var verifiesByDefault: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }
}
