import ApusElementary
import ApusRuntime
import ApusVocabulary

/// The symbols that native code may refer to, with their addresses in this process.
enum RuntimeSymbols {
  /// All of them, by the names in object code.
  static let addresses: [String: UInt] = Dictionary(
    math + tables + support + routines + repairs, uniquingKeysWith: { first, _ in first })

  /// The elementary functions on one number, and the exact ones of the C library.
  private static var math: [(String, UInt)] {
    ExternalFunction.allCases.flatMap { function in
      [true, false].compactMap { isDouble in
        NativeFunctions.address(of: function, isDouble: isDouble).map {
          (function.symbol(isDouble: isDouble), UInt(bitPattern: $0))
        }
      }
    }
  }

  /// The tables of the elementary functions.
  private static var tables: [(String, UInt)] {
    LookUpTable.allCases.map { ($0.symbol, UInt(bitPattern: NativeFunctions.address(of: $0))) }
  }

  /// What computes some lanes of a vector apart.
  private static var repairs: [(String, UInt)] {
    RareCases.symbols.compactMap { name in
      apus_repair_function(name).map { (name, UInt(bitPattern: $0)) }
    }
  }

  /// The routines on whole arrays.
  private static var routines: [(String, UInt)] {
    let all = Routine.Kind.allCases.flatMap { kind in
      [ScalarType.float, .double].flatMap { element in
        [false, true].map { Routine(kind, element, isComplex: $0).symbol }
      }
    }
    return all.compactMap { symbol in
      apus_routine_lookup(symbol).map { (symbol, UInt(bitPattern: $0)) }
    }
  }

  /// What code generation refers to by itself, and the run-time.
  private static var support: [(String, UInt)] {
    let floating = ["fma", "fmod", "sqrt", "floor", "ceil", "trunc", "round", "rint", "roundeven"]
    let others = [
      "apus_allocate", "apus_allocate_result", "apus_cold_code", "apus_mark", "apus_release",
      "memcpy", "memmove", "memset",
      "__truncdfhf2", "__truncsfhf2", "__extendhfsf2", "__gnu_f2h_ieee", "__gnu_h2f_ieee",
    ]
    return (floating + floating.map { $0 + "f" } + others).compactMap { name in
      apus_support_function(name).map { (name, UInt(bitPattern: $0)) }
    }
  }
}
