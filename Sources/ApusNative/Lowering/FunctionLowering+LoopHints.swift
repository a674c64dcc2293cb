internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Tells LLVM what to do with a loop, and what would only be more code; `back` is the branch that
  /// goes back.
  ///
  /// - The width of vectors that was asked for, if one was.
  /// - An elementary function is work enough for a vector at a time: more of them are no faster, but
  ///   for those that run in pairs of vectors.
  /// - A loop with checks stays as it is: it is the version of a loop that runs when a check will
  ///   fail, or has checks that nothing could decide ahead, which LLVM cannot either.
  /// - What consists of several vectors side by side is not unrolled: LLVM takes them for one
  ///   instruction, and makes thousands.
  /// - Of long chains of `arithmetic` several vectors are computed side by side, with elements read
  ///   each time that they are operands, if that leaves the registers for more of them.
  /// - Vectors of a loop that computes with narrow numbers are full of those, though it counts or
  ///   adds up wide ones.
  func addHints(
    to back: LLVMValueRef, of loop: Instruction, _ arithmetic: LoopArithmetic?
  ) {
    let body = LoopBody(loop.regions[0], in: function, module.vectorForms)
    var without: UInt32 = 0
    if body.isInnermost && body.hasChecks { without |= UInt32(apus_llvm_vectorizing) }
    if body.hasWideVectors { without |= UInt32(apus_llvm_unrolling) }
    var (lanes, interleave, readsAgain) = (0, 0, false)
    if body.isInnermost && !body.hasChecks {
      lanes =
        module.options.vectorBits.map { $0 / max(body.widest, 8) }
        ?? max(body.lanesOfPair, body.isNarrow ? module.vectorForms.bits / 32 : 0)
      let interleaving = arithmetic?.interleaving(
        registers: module.vectorForms.bits > 256 ? 32 : 16, operandsInMemory: hasOperandsInMemory)
      interleave = body.callsFunction ? 1 : interleaving?.vectors ?? 0
      readsAgain = interleaving?.readsAgain ?? false
    }
    if lanes == 0 && interleave == 0 && without == 0 { return }
    apus_llvm_set_loop_hints(back, UInt32(lanes), UInt32(interleave), without)
    if readsAgain { apus_llvm_mark_operands(back) }
  }

  /// Whether operands of the arithmetic may as well be in memory: not where a product and a sum are
  /// one instruction, which are as many reads as there are units for them.
  private var hasOperandsInMemory: Bool {
    module.options.processor.hasOperandsInMemory && !module.options.fastMath.contains(.contract)
  }
}

/// What there is in a loop.
private struct LoopBody {
  var isInnermost = true
  var hasChecks = false
  /// Whether an elementary function is called.
  var callsFunction = false
  /// Whether vectors take more than one register.
  var hasWideVectors = false
  /// The most bits that an element has which is read or written, or a function's result.
  var widest = 0
  /// How many operations there are on numbers of 32 bits or less, and on wider ones.
  private var narrow = 0
  private var wide = 0
  /// Whether there is nothing that vectors of narrow numbers cannot do.
  private var isPlain = true
  /// How many lanes two vectors have; 0 if not all functions that are called gain from a pair.
  var lanesOfPair = 0

  init(_ region: ID<Region>, in function: Function, _ forms: VectorForms) {
    var runsInPairs = true
    function.forEachInstruction(in: region) { id in
      let instruction = function.instructions[id]
      switch instruction.operation {
      case .for, .loop: isInnermost = false
      case .external(let callee):
        callsFunction = true
        let type = function.values[instruction.results[0]].type
        widest = max(widest, type.element.bitWidth)
        if type.lanes > 1 || !forms.runsInPairs(callee, isDouble: type.element == .double) {
          runsInPairs = false
        }
      case .check: hasChecks = true
      case .primitive(.div), .primitive(.rem), .maskedLoad, .maskedStore, .gather, .scatter, .call:
        isPlain = false
      case .primitive, .convert: count(function.values[instruction.results[0]].type)
      case .load, .store:
        isPlain = false
        for case .storage(let element, _) in instruction.operands.map({ function.values[$0].type })
        {
          widest = max(widest, element.bitWidth)
        }
      case _: break
      }
      for case .scalar(let element, let lanes) in instruction.results.map({
        function.values[$0].type
      })
      where lanes > 1 && element.bitWidth * lanes > forms.bits {
        hasWideVectors = true
      }
    }
    if callsFunction && runsInPairs { lanesOfPair = 2 * forms.bits / max(widest, 8) }
  }

  private mutating func count(_ result: Type) {
    guard case .scalar(let element, lanes: 1) = result, element != .bool else { return }
    if element.bitWidth > 32 { wide += 1 } else { narrow += 1 }
  }

  /// Whether it computes with narrow numbers, and reads and writes none.
  var isNarrow: Bool { isPlain && !callsFunction && narrow >= 8 && narrow >= 4 * wide }
}
