import ApusSemantics
import ApusVocabulary

/// The overloads that the tables ask for.
enum OverloadTables {
  /// Names that `ApusCore` has for arrays, written by hand.
  static let written: Set<String> = [
    "zeros", "ones", "full", "identity", "linspace", "arange", "diagonal", "concatenated",
    "stacked", "reshaped", "flattened", "transposed", "flipped",
  ]

  /// Functions of numbers that Swift, Foundation or the C library has: another one would make calls
  /// ambiguous, or never be chosen.
  static let foreign: Set<String> = [
    "abs", "min", "max", "sqrt", "floor", "ceil", "trunc", "round", "rint", "nearbyint", "fma",
    "fabs", "copysign", "fmin", "fmax", "scalbn", "ldexp", "exp", "exp2", "exp10", "expm1", "log",
    "log2", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan", "sincos", "asin", "acos",
    "atan", "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "gamma",
    "tgamma", "lgamma", "fmod", "remainder", "fdim", "logb",
  ]

  /// The files and their overloads.
  static var files: [(name: String, text: String)] {
    [
      ("GeneratedOperators", Overload.file("Operators on arrays.", operators)),
      ("GeneratedFunctions", Overload.file("The table's functions, for arrays.", functions)),
      ("GeneratedMembers", Overload.file("Members of numbers, for arrays.", members)),
      ("GeneratedLibrary", Overload.file("The functions of the library.", library)),
      ("GeneratedReductions", Overload.file("What goes along axes.", reductions)),
    ]
  }
}
