import Glibc

/// How a kernel is compiled and run: the arguments of `@JIT`.
public struct JITOptions: Hashable, Sendable {
  /// Which liberties native code may take with floating-point arithmetic.
  public var fastMath: FastMath = []
  /// The width of vectors; `nil` is the processor's.
  public var vectorWidth: VectorWidth?
  /// Whether debuggers are told of the kernel's lines and variables; so they are of all kernels if the
  /// environment has `APUS_DEBUG_INFO=1`.
  public var debugInfo = false
  /// What runs the kernel.
  public var engine: Engine
  /// What runs it where no native code can be made.
  public var fallback: JITFallback
  /// Bytes of temporary memory and of results that a call may take; `nil` is as much as the machine
  /// has.
  public var memory: Int?
  /// Whether a task that is cancelled stops it.
  var isCancellable = true

  /// The arguments of `@JIT`.
  public init(
    _ options: JITOption..., engine: Engine = .jit, fallback: JITFallback = .interpreter
  ) {
    self.engine = engine
    self.fallback = fallback
    for option in options {
      switch option.kind {
      case .fastMath(let flags): fastMath.formUnion(flags)
      case .vectorWidth(let width): vectorWidth = width
      case .memory(let bytes): memory = bytes
      case .debugInfo: debugInfo = true
      }
    }
  }
}

extension JITOptions {
  /// What of it the compilation has to know.
  var compileOptions: CompileOptions {
    CompileOptions(fastMath: fastMath, vectorWidth: vectorWidth, debugInfo: debugInfo)
  }

  /// What one call may take.
  public var limits: KernelLimits { KernelLimits(memory: memory ?? Self.memoryOfMachine) }

  /// The bytes of memory that the machine has.
  private static let memoryOfMachine: Int = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let (bytes, overflow) = pages.multipliedReportingOverflow(by: sysconf(Int32(_SC_PAGESIZE)))
    return pages > 0 && !overflow ? bytes : .max
  }()
}

/// One option of a kernel.
public struct JITOption: Hashable, Sendable {
  /// What is chosen.
  enum Kind: Hashable {
    case fastMath(FastMath)
    case vectorWidth(VectorWidth)
    case memory(Int)
    case debugInfo
  }

  let kind: Kind

  /// All liberties with floating-point arithmetic: faster, and no longer the same bits everywhere.
  public static let fastMath = JITOption(kind: .fastMath(.all))

  /// Some liberties with floating-point arithmetic.
  public static func fastMath(_ flags: FastMath) -> JITOption { JITOption(kind: .fastMath(flags)) }

  /// How many bytes of temporary memory and of results a call may take: more is a `KernelError` of
  /// kind `memory`. Without it, as many as the machine has.
  public static func memory(_ bytes: Int) -> JITOption { JITOption(kind: .memory(bytes)) }

  /// Tells debuggers the kernel's lines, in the Swift file, and its variables. It changes no result.
  public static let debugInfo = JITOption(kind: .debugInfo)

  /// How many bits a vector has, in place of what suits the processor. It changes no result.
  public static func vectorWidth(_ width: VectorWidth) -> JITOption {
    JITOption(kind: .vectorWidth(width))
  }
}

/// What runs a kernel where no native code can be made: on a platform that forbids it, or without
/// LLVM.
public enum JITFallback: String, CaseIterable, Sendable {
  /// The interpreter: the same results, slower.
  case interpreter
  /// The body as Swift compiles it. It has to be plain Swift, without array arithmetic; what would be
  /// a `KernelError` stops the program.
  case native
}
