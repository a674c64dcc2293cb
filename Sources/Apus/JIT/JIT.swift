/// Makes a function a kernel: its body is compiled when it is called for the first time, by Apus and
/// for the processor that the program runs on.
///
///     @JIT
///     func axpy(a: Float, x: [Float], y: inout [Float]) throws {
///       for i in x.indices { y[i] += a * x[i] }
///     }
///
/// The function keeps its signature and its callers. Its body is written in the kernel language, a
/// subset of Swift with array arithmetic; what is wrong in it is reported while the program compiles.
/// A function that says `throws` throws a `KernelError` where Swift would stop the program; one that
/// does not say it stops the program, with the same message.
///
/// What belongs to a kernel `f` is its companion `fKernel`, a ``JITKernel``: ahead of the first call
/// it can be compiled, and what it was compiled to can be looked at.
///
/// A kernel calls another one as a Swift function, with the type of the result beside it:
/// `let y: Double = g(x)`.
///
/// - Parameters:
///   - options: Liberties of the arithmetic, such as `.fastMath`.
///   - engine: What runs the kernel.
///   - fallback: What runs it where no native code can be made.
@attached(body)
@attached(peer, names: suffixed(Kernel), suffixed(KernelStorage), suffixed(Native))
public macro JIT(
  _ options: JITOption..., engine: Engine = .jit, fallback: JITFallback = .interpreter
) = #externalMacro(module: "ApusMacros", type: "JITMacro")
