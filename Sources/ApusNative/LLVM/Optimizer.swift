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
    switch native.optimization {
    case .none: return
    case .full: try run("default<O3>", on: module, for: target)
    case .standard:
      try run(Self.vectorization(native, in: module), on: module, for: target)
      try run(Self.cleaning(module), on: module, for: target)
    }
    if try module.vectorForms.define(in: module) {
      if native.verifies { try module.verify() }
      try run(Self.inlining, on: module, for: target)
    }
    if apus_llvm_has_strided_loops(module.module) != 0 {
      try run(Self.stepping, on: module, for: target)
    }
    apus_llvm_put_operands_in_memory(module.module)
    try module.checkDiagnostics()
  }

  /// Makes one function of those that have become the same: of one that several kernels call, each
  /// has a version, and most are no different.
  func mergeFunctions(
    in module: borrowing LLVMModule, for target: borrowing TargetMachine
  ) throws(NativeError) {
    try run("mergefunc", on: module, for: target)
  }

  /// Runs passes that are given as LLVM writes them.
  private func run(
    _ passes: String, on module: borrowing LLVMModule, for target: borrowing TargetMachine
  ) throws(NativeError) {
    try check(LLVMRunPasses(module.module, passes, target.machine, options))
  }

  /// What puts the vector forms of functions into loops. They are as they should be: what is left
  /// is to compute once what two of them have in common.
  private static let inlining = "always-inline,function<eager-inv>(early-cse<>)"

  /// What replaces multiplications by steps from one iteration to the next.
  private static let stepping = "function(loop(loop-reduce))"

  private static let simplify = "simplifycfg<switch-range-to-icmp>"
  private static let merge =
    "simplifycfg<switch-range-to-icmp;hoist-common-insts;sink-common-insts>"

  /// What of LLVM's `-O3` does something for kernels, once over each function, until loops have
  /// become vector code.
  ///
  /// Our own passes have inlined already; what is left is to put the function into its entry, with
  /// what LLVM calls small. Left out are the passes about global variables and library calls, of
  /// which kernels have none, most of the repetitions, and the unrolling of loops whose count is
  /// not known or is large: the vectoriser interleaves as much as pays, and every further copy costs
  /// as much compile time as the first.
  ///
  /// If there are `BroadcastSteps`, another pass puts 1 in their place in the vector loops that have
  /// been made for when they are 1.
  private static func vectorization(
    _ native: NativeOptions, in module: borrowing LLVMModule
  ) -> String {
    // Where entries have all that there is, LLVM need not weigh what to inline.
    let isPlain = apus_llvm_mark_bodies_of_entries(module.module) != 0
    let inline = isPlain ? "always-inline" : "cgscc(inline),globaldce"
    // What the numbers and branches are, without regard to loops.
    let scalar = [
      simplify, "early-cse<>", "jump-threading", "correlated-propagation", "instcombine",
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
    let propagate =
      BroadcastSteps.occur(in: module) ? ["gvn<no-pre;no-load-pre;no-memdep>"] : []
    let reassociate = native.fastMath.contains(.reassociate) ? ["reassociate"] : []
    let passes = scalar + reassociate + loops + memory + vectors + propagate
    return "\(inline),\(functionPasses(passes))"
  }

  /// What the vectoriser leaves behind: its tests, parts that are the same in each iteration, and
  /// loads of what the iteration before has stored, as of running sums.
  ///
  /// Two passes look at every loop and every block in vain in most kernels, and take a tenth of the
  /// time: whether there is anything for them is seen sooner.
  private static func cleaning(_ module: borrowing LLVMModule) -> String {
    let forwards = apus_llvm_may_forward_stores(module.module) != 0
    let hasNeighbours = apus_llvm_has_neighbouring_stores(module.module) != 0
    return functionPasses(
      (forwards ? ["loop-load-elim"] : []) + ["instcombine", merge]
        + (hasNeighbours ? ["slp-vectorizer"] : []) + [
          "vector-combine", "loop-mssa(licm<allowspeculation>)",
          "simplifycfg<switch-range-to-icmp;switch-to-lookup>",
        ])
  }

  /// Passes over each function.
  private static func functionPasses(_ passes: [String]) -> String {
    "function<eager-inv>(\(passes.joined(separator: ",")))"
  }
}
