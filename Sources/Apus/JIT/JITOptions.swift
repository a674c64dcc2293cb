/// How the kernels of a Swift program are compiled and run.
public struct JITOptions: Hashable, Sendable {
  /// The liberties that native code may take with floating-point arithmetic.
  public var fastMath: FastMath
  /// What runs the kernels.
  public var engine: Engine

  /// By default the same bits as in Swift, in native code.
  public init(fastMath: FastMath = [], engine: Engine = .jit) {
    self.fastMath = fastMath
    self.engine = engine
  }
}
