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
    if apus_llvm_has_strided_loops(module.module) != 0 {
      try check(LLVMRunPasses(module.module, Self.stepping, target.machine, options))
    }
    try module.checkDiagnostics()
  }

  /// What puts the vector forms of functions into loops. They are as they should be: what is left
  /// is to compute once what two of them have in common.
  private static let inlining = "always-inline,function<eager-inv>(early-cse<>)"

  /// What replaces multiplications by steps from one iteration to the next.
  private static let stepping = "function(loop(loop-reduce))"

  /// The text by which LLVM knows the passes.
  private static func passes(_ options: NativeOptions, broadcasts: Bool) -> String? {
    switch options.optimization {
    case .none: nil
    case .full: "default<O3>"
    case .standard:
      standard(reassociates: options.fastMath.contains(.reassociate), broadcasts: broadcasts)
    }
  }

  /// What of LLVM's `-O3` does something for kernels, once over each function.
  ///
  /// Our own passes have inlined already; what is left is to put the function into its entry, with
  /// what LLVM calls small. Left out are the passes about global variables and library calls, of
  /// which kernels have none, most of the repetitions, and the unrolling of loops whose count is
  /// not known or is large: the vectoriser interleaves as much as pays, and every further copy costs
  /// as much compile time as the first.
  ///
  /// - Parameter broadcasts: Whether there are `BroadcastSteps`: once vector loops have been made
  ///   for when they are 1, another pass is to put 1 in their place there.
  private static func standard(reassociates: Bool, broadcasts: Bool) -> String {
    let simplify = "simplifycfg<switch-range-to-icmp>"
    let merge = "simplifycfg<switch-range-to-icmp;hoist-common-insts;sink-common-insts>"
    // What the numbers and branches are, without regard to loops.
    let scalar = [
      simplify, "early-cse<memssa>", "jump-threading", "correlated-propagation", "instcombine",
      "tailcallelim",
    ]
    // Loops in the form that the vectoriser takes, with nothing in them that never changes.
    let loops = [
      "loop-mssa(loop-rotate,licm<allowspeculation>,simple-loop-unswitch<nontrivial;trivial>)",
      simplify, "loop(loop-idiom,loop-unroll-full)",
    ]
    // Small arrays of short loops become numbers; what was stored is not loaded.
    let memory = ["sroa", "gvn<>", "instcombine", "loop-mssa(licm<allowspeculation>)", merge]
    let vectors = ["loop-vectorize<no-interleave-forced-only;no-vectorize-forced-only;>"]
    let propagate = broadcasts ? ["gvn<no-pre;no-load-pre;no-memdep>"] : []
    // What the vectoriser leaves behind: its tests, parts that are the same in each iteration, and
    // loads of what the iteration before has stored, as of running sums.
    let rest = [
      "loop-load-elim", "instcombine", merge, "slp-vectorizer", "vector-combine",
      "loop-mssa(licm<allowspeculation>)", "simplifycfg<switch-range-to-icmp;switch-to-lookup>",
    ]
    let passes =
      scalar + (reassociates ? ["reassociate"] : []) + loops + memory + vectors + propagate + rest
    return "cgscc(inline),globaldce,function<eager-inv>(\(passes.joined(separator: ",")))"
  }
}
