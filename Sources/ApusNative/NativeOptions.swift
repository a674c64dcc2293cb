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
  /// What the code is for. It never changes a result.
  package var processor: Processor
  /// The width of vectors, 128, 256 or 512, also where the processor has no such; `nil` is the one
  /// that suits it. It never changes a result.
  package var vectorBits: Int?
  /// How large arrays are, in bytes, that loops write past the cache; `nil` is none. It never
  /// changes a result.
  package var streamedBytes: Int?
  /// Whether loops that hardly ever run are compiled when they do. It never changes a result.
  package var postponesColdLoops = true
  /// What the symbols of a library's code for one processor end in; `nil` for code that is run in
  /// this process.
  package var librarySuffix: String?
  /// Whether debuggers are told of files, lines and variables. It never changes a result.
  package var debugInfo = false
  /// Whether LLVM's verifier looks at the module before it is optimised.
  package var verifies: Bool

  package init(
    fastMath: FastMath = [], optimization: Optimization = .standard, vectorBits: Int? = nil,
    processor: Processor = .host, verifies: Bool = NativeOptions.verifiesByDefault
  ) {
    self.init(
      fastMath: fastMath, optimization: optimization, vectorBits: vectorBits,
      streamedBytes: processor.streamedBytes, processor: processor, verifies: verifies)
  }

  /// - Parameter streamedBytes: How large arrays are that loops write past the cache.
  package init(
    fastMath: FastMath = [], optimization: Optimization = .standard, vectorBits: Int? = nil,
    streamedBytes: Int?, processor: Processor = .host,
    verifies: Bool = NativeOptions.verifiesByDefault
  ) {
    self.processor = processor
    self.fastMath = fastMath
    self.optimization = optimization
    self.vectorBits = vectorBits
    self.streamedBytes = streamedBytes
    self.verifies = verifies
  }

  /// The width of the vectors that loops are given.
  var loopVectorBits: Int { vectorBits ?? processor.vectorBits }

  /// True in debug builds.
  package static var verifiesByDefault: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }
}
