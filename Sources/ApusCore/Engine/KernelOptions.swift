import ApusNative
import Glibc

/// What runs a kernel.
public enum Engine: String, CaseIterable, Sendable {
  /// Native code, compiled before the first call.
  case jit
  /// The interpreter: the same results, without compiling.
  case interpreter
  /// The interpreter until native code is there, which is compiled on another thread from the first
  /// call on. A call that is being interpreted then is begun anew in native code; its results are the
  /// same bits, whatever ran it.
  ///
  /// What the cache has is loaded before the first call. Kernels that print, and programs with
  /// liberties in floating point, are compiled before the first call too, as by ``jit``.
  case automatic
}

/// Which liberties native code may take with floating-point arithmetic. None by default: results
/// are then the same bits as in the interpreter and in Swift.
public struct FastMath: OptionSet, Hashable, Sendable {
  /// A bit for each liberty.
  public let rawValue: UInt8

  /// The liberties whose bits are set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A product and a sum may become one fused operation.
  public static let contract = FastMath(rawValue: 1)
  /// Sums and products may be computed in another order.
  public static let reassociate = FastMath(rawValue: 2)
  /// Operands and results are taken not to be NaN.
  public static let noNaNs = FastMath(rawValue: 4)
  /// Operands and results are taken not to be infinite.
  public static let noInfs = FastMath(rawValue: 8)
  /// The sign of a zero does not matter.
  public static let noSignedZeros = FastMath(rawValue: 16)
  /// A division may become a multiplication by the reciprocal.
  public static let reciprocal = FastMath(rawValue: 32)
  /// All of them.
  public static let all: FastMath = [
    .contract, .reassociate, .noNaNs, .noInfs, .noSignedZeros, .reciprocal,
  ]

  /// The name of each flag, in the order of their values.
  public static let names: [(name: String, flag: FastMath)] = [
    ("contract", .contract), ("reassociate", .reassociate), ("noNaNs", .noNaNs),
    ("noInfs", .noInfs), ("noSignedZeros", .noSignedZeros), ("reciprocal", .reciprocal),
  ]
}

/// How the kernels of a program are compiled.
package struct CompileOptions: Hashable, Sendable {
  package var fastMath: FastMath = []
  /// The width of vectors; `nil` is the processor's.
  package var vectorWidth: VectorWidth?
  /// What processor native code is for; one that this machine does not have cannot run it.
  package var level: ProcessorLevel = .native
  /// Whether checks are left out, to measure what they cost.
  package var removesChecks = false
  /// From how many bytes on arrays are written past the cache; `nil` if the machine decides.
  package var streamedBytes: Int?
  /// Where compiled kernels are kept between processes.
  package var cache: KernelCache
  /// How much native code may be made at once, and how much of the library may stand in one
  /// function; `nil` if whoever wrote the kernels can wait.
  package var effort: CompileEffort?

  /// Whether debuggers are told of files, lines and variables.
  package var debugInfo: Bool

  package init(
    fastMath: FastMath = [], vectorWidth: VectorWidth? = nil, debugInfo: Bool = false,
    cache: KernelCache = .standard
  ) {
    self.fastMath = fastMath
    self.vectorWidth = vectorWidth
    self.debugInfo = debugInfo || Self.environmentAsksForDebugInfo
    self.cache = cache
  }

  /// Whether all kernels of the process are to be seen by debuggers: `APUS_DEBUG_INFO=1`.
  private static let environmentAsksForDebugInfo =
    getenv("APUS_DEBUG_INFO").map { String(cString: $0) } == "1"
}

/// How much compiling the text of somebody else may take.
package struct CompileEffort: Hashable, Sendable {
  /// How many instructions native code is made of; what has more is left to the interpreter.
  package var instructions: Int
  /// How many expressions of the library a function may take in; more is an error.
  package var libraryExpressions: Int

  package init(instructions: Int, libraryExpressions: Int) {
    self.instructions = instructions
    self.libraryExpressions = libraryExpressions
  }
}

/// How many bits a vector of native code has. It never changes a result.
public enum VectorWidth: Int, CaseIterable, Sendable {
  /// 128 bits: two numbers of type `Double`.
  case bits128 = 128
  /// 256 bits: four numbers of type `Double`.
  case bits256 = 256
  /// 512 bits; on a processor without such vectors, two halves.
  case bits512 = 512
}

/// What one call may use; what goes beyond ends in a `KernelError`.
public struct KernelLimits: Hashable, Sendable {
  /// Bytes of temporary memory; 4 GiB by default.
  public var memory: Int
  /// Nested calls among functions that call themselves, directly or not.
  public var recursionDepth: Int
  /// Seconds of running time; `nil` is no limit.
  public var time: Double?

  /// For text from others: 256 MiB, a thousand nested calls, a second.
  public static let untrusted = KernelLimits(memory: 256 << 20, recursionDepth: 1000, time: 1)

  /// Limits on bytes of memory, nested calls and seconds.
  public init(memory: Int = 4 << 30, recursionDepth: Int = 10_000, time: Double? = nil) {
    self.memory = memory
    self.recursionDepth = recursionDepth
    self.time = time
  }

  /// Limits on bytes of memory, nested calls and running time.
  public init(memory: Int = 4 << 30, recursionDepth: Int = 10_000, time: Duration) {
    self.init(memory: memory, recursionDepth: recursionDepth, time: time / .seconds(1))
  }

  /// The running time in nanoseconds, clamped to what is representable; of NaN, none at all.
  package var nanoseconds: UInt64? {
    time.map { $0 > 0 ? UInt64(min($0, 1e9) * 1e9) : 0 }
  }
}
