internal import CLLVM
import ApusVocabulary

/// The functions of the run-time that compute the lanes of a vector for which the common way does
/// not do.
///
/// `void repair(mask, results, arguments…, function)` calls the function on one number for each lane
/// whose bit is set; vectors are in memory. It preserves all registers, so that a loop keeps its
/// values in them.
enum RareCases {
  /// The number of LLVM's calling convention: the one that preserves all registers, where LLVM has
  /// it, else C's.
  static var convention: UInt32 {
    #if arch(x86_64)
      15
    #else
      0
    #endif
  }

  /// The names of all of them.
  static let symbols = [true, false].flatMap { isDouble in
    [1, 2].flatMap { arity in
      suffixes.map { symbol(isDouble: isDouble, arity: arity) + $0 }
    }
  }

  /// What the names end in: which registers are preserved, as the code of a module uses them.
  private static var suffixes: [String] {
    #if arch(x86_64)
      ["_sse", "_avx"]
    #else
      [""]
    #endif
  }

  private static func symbol(isDouble: Bool, arity: Int) -> String {
    "apus_repair_\(isDouble ? "double" : "float")_\(arity)"
  }

  /// The one for functions like `function`.
  static func callee(
    for function: ExternalFunction, isDouble: Bool, in module: ModuleLowering
  ) -> Callee {
    let pointers = Array(repeating: module.types.pointer, count: 2 + function.arity)
    let isWide = module.options.processor.hasAVX
    let name = symbol(isDouble: isDouble, arity: function.arity)
    let callee = module.external(
      name + suffixes[isWide ? suffixes.count - 1 : 0], [module.types.int64] + pointers,
      result: module.types.void,
      attributes: ["cold", "willreturn", "argmemonly"].map { ($0, .max) })
    LLVMSetFunctionCallConv(callee.value, convention)
    return callee
  }
}
