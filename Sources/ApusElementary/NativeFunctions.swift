import ApusPrelude
import ApusRuntime
import ApusTables
import ApusVocabulary

#if arch(x86_64)
  import ApusPreludeV3
#endif

/// The elementary functions as native code of this process: what the interpreter calls, and what
/// constants are folded with.
package enum NativeFunctions {
  /// The address of a function, with C's calling convention; `nil` if there is none.
  package static func address(
    of function: ExternalFunction, isDouble: Bool
  ) -> UnsafeRawPointer? {
    if let found = prelude[function.rawValue] {
      return UnsafeRawPointer(bitPattern: isDouble ? found.double : found.float)
    }
    return apus_math_function(function.cName(isDouble: isDouble))
  }

  /// The address of a table.
  package static func address(of table: LookUpTable) -> UnsafeRawPointer {
    switch table {
    case .erfRow: UnsafeRawPointer(apus_table_erf())
    case .erfcRow: UnsafeRawPointer(apus_table_erfc())
    case .erfcFloatRow: UnsafeRawPointer(apus_table_erfcFloat())
    case .tanhRow: UnsafeRawPointer(apus_table_tanh())
    case .logaddexpRow: UnsafeRawPointer(apus_table_logaddexp())
    case .logaddexpFloatRow: UnsafeRawPointer(apus_table_logaddexpFloat())
    }
  }

  /// The names of the functions that the prelude's table has.
  package static var preludeNames: Set<String> { Set(prelude.keys) }

  /// Whether the prelude's table has the function.
  package static func hasPrelude(_ function: ExternalFunction) -> Bool {
    prelude[function.rawValue] != nil
  }

  /// Whether the function is faster for two vectors side by side than for one after the other.
  package static func runsInPairs(_ function: ExternalFunction, isDouble: Bool) -> Bool {
    guard let inPairs = prelude[function.rawValue]?.inPairs else { return false }
    return isDouble ? inPairs.double : inPairs.float
  }

  /// The prelude, by name, in the build that suits this processor.
  private static let prelude: [String: Forms] = {
    var functions: [String: Forms] = [:]
    for (name, double, float, inPairs) in suitable {
      functions[name] = Forms(
        double: UInt(bitPattern: double), float: UInt(bitPattern: float), inPairs: inPairs)
    }
    return functions
  }()

  /// The addresses of a function's forms, and the types for which it runs in pairs of vectors.
  private struct Forms {
    let double: UInt
    let float: UInt
    let inPairs: (double: Bool, float: Bool)
  }

  private static var suitable: [ApusPrelude.PreludeFunction] {
    #if arch(x86_64)
      if apus_processor_is_v3() != 0 { return ApusPreludeV3.preludeFunctions() }
    #endif
    return ApusPrelude.preludeFunctions()
  }

  /// The function's value; `nil` if there is no such function. A function of one argument ignores
  /// the second.
  package static func call(_ function: ExternalFunction, _ x: Double, _ y: Double) -> Double? {
    guard let address = address(of: function, isDouble: true) else { return nil }
    if function.arity == 2 {
      return unsafeBitCast(address, to: (@convention(c) (Double, Double) -> Double).self)(x, y)
    }
    return unsafeBitCast(address, to: (@convention(c) (Double) -> Double).self)(x)
  }

  package static func call(_ function: ExternalFunction, _ x: Float, _ y: Float) -> Float? {
    guard let address = address(of: function, isDouble: false) else { return nil }
    if function.arity == 2 {
      return unsafeBitCast(address, to: (@convention(c) (Float, Float) -> Float).self)(x, y)
    }
    return unsafeBitCast(address, to: (@convention(c) (Float) -> Float).self)(x)
  }
}
