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
/// does not say it stops the program, with the same message. After an error, `inout` numbers have the
/// values that they had before the call; of `inout` arrays some elements may have changed.
///
/// A task that is cancelled cancels the kernel that it runs, if the function says `throws`; one that does
/// not runs to its end.
///
/// What belongs to a kernel `f` is its companion `fKernel`, a ``JITKernel``: ahead of the first call
/// it can be compiled, and what it was compiled to can be looked at.
///
/// A kernel calls another one as a Swift function, with the type of the result beside it:
/// `let y: Double = g(x)`. A function that the kernel language has itself, such as `exp`, is what a
/// kernel calls by that name, also if the program has one of its own, of which `@JIT` warns: that is
/// `Program.exp(x)` in a kernel, with the name of its module or type in front.
///
/// - Parameters:
///   - options: Liberties of the arithmetic, such as `.fastMath`.
///   - engine: What runs the kernel.
///   - fallback: What runs it where no native code can be made.
///   - companion: Who sees what belongs to the kernel, if not all that see the function.
@attached(body)
@attached(
  peer, names: suffixed(Kernel), suffixed(KernelStorage), suffixed(AsKernel), suffixed(Native))
public macro JIT(
  _ options: JITOption..., engine: Engine = .jit, fallback: JITFallback = .interpreter,
  companion: JITCompanion = .asFunction
) = #externalMacro(module: "ApusMacros", type: "JITMacro")

/// Makes all static functions of a type kernels, which see one another and the type's static
/// constants.
///
///     @Kernels
///     enum Physics {
///       static let g = 9.81
///
///       static func speed(after t: Double) -> Double { g * t }
///       static func energy(mass m: Double, after t: Double) -> Double {
///         let v = speed(after: t)
///         return m * v * v / 2
///       }
///     }
///
/// Like `@JIT` on each function, but all are checked together while the program compiles: a call of
/// another kernel of the type needs no annotation. What belongs to `energy` is
/// `Physics.energyKernel`. Constants that are not of the kernel language are for Swift alone.
///
/// - Parameters:
///   - options: Liberties of the arithmetic, such as `.fastMath`.
///   - engine: What runs the kernels.
///   - fallback: What runs them where no native code can be made.
///   - companion: Who sees what belongs to the kernels, if not all that see the functions.
@attached(memberAttribute)
@attached(member, names: arbitrary)
public macro Kernels(
  _ options: JITOption..., engine: Engine = .jit, fallback: JITFallback = .interpreter,
  companion: JITCompanion = .asFunction
) = #externalMacro(module: "ApusMacros", type: "KernelsMacro")

/// What `@Kernels` puts on the functions of its type. Not to be written by hand.
@attached(body)
public macro _KernelBody(
  _ options: JITOption..., engine: Engine = .jit, fallback: JITFallback = .interpreter,
  companion: JITCompanion = .asFunction
) = #externalMacro(module: "ApusMacros", type: "KernelBodyMacro")
