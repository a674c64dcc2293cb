/// How formulas are read, compiled and run.
public struct FormulaOptions: Hashable, Sendable {
  /// Whether `x ^ 2` and `x ** 2` are powers, as in other evaluators: `-x ^ 2` is `-(x ^ 2)`, and
  /// `x ^ y ^ z` is `x ^ (y ^ z)`. Else `^`, which is exclusive or in Swift, is an error with advice.
  public var hasPowerOperators: Bool
  /// What one evaluation may use, beside its arguments. The time is looked at in loops and passes over
  /// arrays, not within one decomposition of a matrix: the memory bounds how large that is.
  public var limits: KernelLimits
  /// How many bytes of UTF-8 a text may have.
  public var maximumLength: Int
  /// How many names, numbers and operations a formula may have, those of the functions that it uses
  /// included. They nest at most 256 deep, whatever this says: so deep does a sum of 257 terms.
  ///
  /// It bounds the time that compiling takes, to which `limits` do not apply, as well: what would
  /// become more native code than so many operations should, three instructions for each, is left to
  /// the interpreter, which gives the same results; and functions of the library, of which each use
  /// becomes loops of its own, may take in three expressions for each.
  public var maximumSize: Int
  /// The liberties that native code may take with floating-point arithmetic.
  public var fastMath: FastMath
  /// What runs formulas. One evaluation on few elements is over in the interpreter long before native
  /// code is compiled, so `automatic` unless given.
  public var engine: Engine

  /// What runs a formula as a function of Swift, which is there to be called often.
  var functionEngine: Engine { engine == .automatic ? .jit : engine }

  /// By default what is good for text from others: 256 MiB and a second, 10,000 bytes of text, 2,000
  /// operations.
  public init(
    hasPowerOperators: Bool = false, limits: KernelLimits = .untrusted,
    maximumLength: Int = 10_000, maximumSize: Int = 2_000, fastMath: FastMath = [],
    engine: Engine = .automatic
  ) {
    self.hasPowerOperators = hasPowerOperators
    self.limits = limits
    self.maximumLength = maximumLength
    self.maximumSize = maximumSize
    self.fastMath = fastMath
    self.engine = engine
  }
}

extension FormulaOptions {
  /// How much compiling may take.
  var effort: CompileEffort {
    let (most, overflows) = max(0, maximumSize).multipliedReportingOverflow(by: 3)
    let limit = overflows ? Int.max : most
    return CompileEffort(instructions: limit, libraryExpressions: limit)
  }
}
