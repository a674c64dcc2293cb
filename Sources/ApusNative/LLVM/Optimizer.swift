internal import CLLVM

/// LLVM's passes over a module, in the order that kernels need.
struct Optimizer: ~Copyable {
  private let options: LLVMPassBuilderOptionsRef

  init() {
    options = LLVMCreatePassBuilderOptions()
    LLVMPassBuilderOptionsSetLoopVectorization(options, 1)
    LLVMPassBuilderOptionsSetLoopInterleaving(options, 1)
    LLVMPassBuilderOptionsSetSLPVectorization(options, 1)
    LLVMPassBuilderOptionsSetLoopUnrolling(options, 1)
  }

  deinit { LLVMDisposePassBuilderOptions(options) }

  /// Runs the passes that `native` asks for.
  func run(
    _ native: NativeOptions, on module: borrowing LLVMModule, for target: borrowing TargetMachine
  ) throws(NativeError) {
    guard let passes = Self.passes(native, broadcasts: BroadcastSteps.occur(in: module)) else {
      return
    }
    try check(LLVMRunPasses(module.module, passes, target.machine, options))
    if try module.vectorForms.define(in: module) {
      if native.verifies { try module.verify() }
      try check(LLVMRunPasses(module.module, Self.inlining, target.machine, options))
    }
    try module.checkDiagnostics()
  }

  /// What puts the vector forms of functions into loops, and what they have in common there before
  /// the loops.
  private static let inlining =
    "always-inline,function<eager-inv>(early-cse<>,simplifycfg,instcombine)"

  /// The text by which LLVM knows the passes.
  private static func passes(_ options: NativeOptions, broadcasts: Bool) -> String? {
    switch options.optimization {
    case .none: nil
    case .full: "default<O3>"
    case .standard:
      standard(reassociates: options.fastMath.contains(.reassociate), broadcasts: broadcasts)
    }
  }

  /// What of LLVM's `-O3` does something for kernels.
  ///
  /// Left out are the passes about global variables and library calls, of which kernels have none,
  /// most of the repetitions, and the unrolling of loops whose count is not known: the vectoriser
  /// interleaves as much as pays, and every further copy costs as much compile time as the first.
  ///
  /// - Parameter broadcasts: Whether there are `BroadcastSteps`: once vector loops have been made
  ///   for when they are 1, another pass is to put 1 in their place there.
  private static func standard(reassociates: Bool, broadcasts: Bool) -> String {
    let simplify = "simplifycfg<switch-range-to-icmp>"
    let merge = "simplifycfg<switch-range-to-icmp;hoist-common-insts;sink-common-insts>"
    let scalar = [
      "sroa", "early-cse<memssa>", "jump-threading", "correlated-propagation", simplify,
      "instcombine", "tailcallelim",
    ]
    let loops = [
      "loop-mssa(loop-rotate,licm<allowspeculation>,simple-loop-unswitch<nontrivial;trivial>)",
      simplify, "instcombine", "loop(loop-idiom,indvars,loop-deletion,loop-unroll-full)", "sroa",
      "gvn<>",
      "bdce", "instcombine", "dse", "loop-mssa(licm<allowspeculation>)", merge,
    ]
    let vectorize = ["loop-vectorize<no-interleave-forced-only;no-vectorize-forced-only;>"]
    let propagate = broadcasts ? ["gvn<no-pre;no-load-pre;no-memdep>"] : []
    let vectors = [
      "loop-load-elim", "instcombine", merge, "slp-vectorizer", "vector-combine", "instcombine",
      "loop-unroll<O3;no-runtime>", "loop-mssa(licm<allowspeculation>)", "div-rem-pairs",
      "simplifycfg<switch-range-to-icmp;switch-to-lookup>",
    ]
    let function = scalar + (reassociates ? ["reassociate"] : []) + loops
    return "function<eager-inv>(\(simplify),early-cse<>),"
      + "cgscc(devirt<0>(inline,function-attrs,\(eager(function)))),globaldce,"
      + eager(vectorize + propagate + vectors)
  }

  /// Passes over each function, whose analyses are dropped after it.
  private static func eager(_ passes: [String]) -> String {
    "function<eager-inv>(\(passes.joined(separator: ",")))"
  }
}
