internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Lowers the instruction of a primitive.
  ///
  /// Whether a sum, difference or product is exact is asked of the processor's overflow flag in
  /// front of a check: the result then comes for free.
  func lowerPrimitive(_ primitive: Primitive, _ instruction: Instruction) -> LLVMValueRef {
    if let product = steps.product(instruction.results[0]) { return lowered(product) }
    let type = type(of: instruction.operands[instruction.operands.count - 1])
    let operands = instruction.operands.map { lowered($0) }
    guard let operation = ExactOperation(primitive, instruction.operands) else {
      let value = compute(primitive, operands, type)
      return steps.contains(instruction.results[0]) ? hidden(value) : value
    }
    if !primitive.isPredicate {
      guard let both = exactResults[operation] else { return compute(primitive, operands, type) }
      return LLVMBuildExtractValue(builder, both, 0, "")
    }
    guard type.lanes == 1, isChecked[Int(instruction.results[0].index)] else {
      return compute(primitive, operands, type)
    }
    let both = withOverflow(operation.primitive, operands, type)
    if exactResults.updateValue(both, forKey: operation) == nil { exactOrder.append(operation) }
    return LLVMBuildNot(builder, LLVMBuildExtractValue(builder, both, 1, ""), "")
  }

  /// The value of a primitive; the rows of `Primitive` say what it is.
  func compute(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type
  ) -> LLVMValueRef {
    let isFloating = type.element.isFloatingPoint
    let isSigned = type.element.isSigned
    switch primitive {
    case .add: return binary(isFloating ? LLVMBuildFAdd : LLVMBuildAdd, operands)
    case .sub: return binary(isFloating ? LLVMBuildFSub : LLVMBuildSub, operands)
    case .mul: return binary(isFloating ? LLVMBuildFMul : LLVMBuildMul, operands)
    case .div:
      if isFloating { return binary(LLVMBuildFDiv, operands) }
      return binary(isSigned ? LLVMBuildSDiv : LLVMBuildUDiv, operands)
    case .rem:
      if isFloating { return viaFloat(operands, type) { binary(LLVMBuildFRem, $0) } }
      return binary(isSigned ? LLVMBuildSRem : LLVMBuildURem, operands)
    case .neg:
      return isFloating
        ? LLVMBuildFNeg(builder, operands[0], "") : LLVMBuildNeg(builder, operands[0], "")
    case .abs: return absolute(operands[0], type)
    case .mulHigh: return highProduct(operands, type)
    case .min:
      return isFloating
        ? extremum(LLVMRealOLT, operands)
        : intrinsic(isSigned ? "llvm.smin" : "llvm.umin", operands)
    case .max:
      return isFloating
        ? extremum(LLVMRealOGE, operands)
        : intrinsic(isSigned ? "llvm.smax" : "llvm.umax", operands)
    case .fma: return fusedProduct(operands, type)
    case .sqrt: return viaFloat(operands, type) { intrinsic("llvm.sqrt", $0) }
    case .floor: return viaFloat(operands, type) { intrinsic("llvm.floor", $0) }
    case .ceil: return viaFloat(operands, type) { intrinsic("llvm.ceil", $0) }
    case .trunc: return viaFloat(operands, type) { intrinsic("llvm.trunc", $0) }
    case .roundEven: return viaFloat(operands, type) { intrinsic("llvm.roundeven", $0) }
    case .roundAway: return viaFloat(operands, type) { intrinsic("llvm.round", $0) }
    case .copysign: return copysign(operands, type)
    case .and: return binary(LLVMBuildAnd, operands)
    case .or: return binary(LLVMBuildOr, operands)
    case .xor: return binary(LLVMBuildXor, operands)
    case .not: return LLVMBuildNot(builder, operands[0], "")
    case .shl: return binary(LLVMBuildShl, [operands[0], shiftCount(operands[1], type)])
    case .shr:
      return binary(
        isSigned ? LLVMBuildAShr : LLVMBuildLShr, [operands[0], shiftCount(operands[1], type)])
    case .popcount: return intrinsic("llvm.ctpop", operands)
    case .leadingZeros: return intrinsic("llvm.ctlz", operands, isZeroUndefined)
    case .trailingZeros: return intrinsic("llvm.cttz", operands, isZeroUndefined)
    case .byteSwap:
      return type.element.bitWidth == 8 ? operands[0] : intrinsic("llvm.bswap", operands)
    case .bitReverse: return intrinsic("llvm.bitreverse", operands)
    case .equal: return compare(operands, type, LLVMRealOEQ, LLVMIntEQ, LLVMIntEQ)
    case .notEqual: return compare(operands, type, LLVMRealUNE, LLVMIntNE, LLVMIntNE)
    case .less: return compare(operands, type, LLVMRealOLT, LLVMIntSLT, LLVMIntULT)
    case .lessEqual: return compare(operands, type, LLVMRealOLE, LLVMIntSLE, LLVMIntULE)
    case .greater: return compare(operands, type, LLVMRealOGT, LLVMIntSGT, LLVMIntUGT)
    case .greaterEqual: return compare(operands, type, LLVMRealOGE, LLVMIntSGE, LLVMIntUGE)
    case .addIsExact: return sumIsExact(operands, type)
    case .subIsExact: return differenceIsExact(operands, type)
    case .mulIsExact: return productIsExact(operands, type)
    case .inBounds: return compare(LLVMIntULT, operands[0], operands[1])
    case .select: return LLVMBuildSelect(builder, operands[0], operands[1], operands[2], "")
    }
  }

  // MARK: Short forms

  /// One of LLVM's functions that build an instruction of two operands.
  private typealias Build = (
    LLVMBuilderRef?, LLVMValueRef?, LLVMValueRef?, UnsafePointer<CChar>?
  ) -> LLVMValueRef?

  private func binary(_ build: Build, _ operands: [LLVMValueRef]) -> LLVMValueRef {
    if let value = build(builder, operands[0], operands[1], "") { return value }
    module.note(defect: "LLVM does not build an instruction, in '\(function.name)'")
    return operands[0]
  }

  /// Calls an intrinsic function that is overloaded on the type of the first operand.
  private func intrinsic(
    _ name: String, _ operands: [LLVMValueRef], _ last: LLVMValueRef? = nil
  ) -> LLVMValueRef {
    call(
      module.intrinsic(name, [LLVMTypeOf(operands[0])]), operands + (last.map { [$0] } ?? []))
  }

  /// Tells LLVM's functions that zero is a number like others.
  private var isZeroUndefined: LLVMValueRef { LLVMConstNull(types.bool) }

  /// Compares by the first predicate on floating point, the second on signed integers, the third
  /// on others.
  private func compare(
    _ operands: [LLVMValueRef], _ type: Type, _ floating: LLVMRealPredicate,
    _ signed: LLVMIntPredicate, _ unsigned: LLVMIntPredicate
  ) -> LLVMValueRef {
    if type.element.isFloatingPoint {
      return LLVMBuildFCmp(builder, floating, operands[0], operands[1], "")
    }
    return compare(type.element.isSigned ? signed : unsigned, operands[0], operands[1])
  }

  // MARK: Arithmetic

  private func absolute(_ operand: LLVMValueRef, _ type: Type) -> LLVMValueRef {
    if type.element.isFloatingPoint { return intrinsic("llvm.fabs", [operand]) }
    if !type.element.isSigned { return operand }
    return intrinsic("llvm.abs", [operand], LLVMConstNull(types.bool))
  }

  private func highProduct(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    let width = type.element.bitWidth
    let factors = widened(operands, type)
    let count = splat(constant(width, types.integer(bits: 2 * width)), lanes: type.lanes)
    let high = binary(LLVMBuildLShr, [binary(LLVMBuildMul, factors), count])
    return LLVMBuildTrunc(builder, high, LLVMTypeOf(operands[0]), "")
  }

  /// A comparison and a selection, which is one instruction on some processors, and never LLVM's
  /// own minimum, which treats NaN and the sign of zero otherwise.
  private func extremum(
    _ predicate: LLVMRealPredicate, _ operands: [LLVMValueRef]
  ) -> LLVMValueRef {
    let (x, y) = (operands[0], operands[1])
    let takesSecond = LLVMBuildFCmp(builder, predicate, y, x, "")
    return LLVMBuildSelect(builder, takesSecond, y, x, "")
  }

  /// The count modulo the width.
  private func shiftCount(_ count: LLVMValueRef, _ type: Type) -> LLVMValueRef {
    let mask = constant(type.element.bitWidth - 1, types.type(type.element))
    return binary(LLVMBuildAnd, [count, splat(mask, lanes: type.lanes)])
  }

  // MARK: Half precision

  /// Computes in float what is asked of half precision: float has more than twice its digits, so
  /// that rounding twice does no harm to roots and remainders.
  private func viaFloat(
    _ operands: [LLVMValueRef], _ type: Type, _ compute: ([LLVMValueRef]) -> LLVMValueRef
  ) -> LLVMValueRef {
    guard type.element == .float16 else { return compute(operands) }
    let wide = types.type(.float, lanes: type.lanes)
    let extended = operands.map { LLVMBuildFPExt(builder, $0, wide, "")! }
    return LLVMBuildFPTrunc(builder, compute(extended), LLVMTypeOf(operands[0]), "")
  }

  /// `x * y + z`. In half precision by way of double: the product is exact, and the sum is exact
  /// too, or one addend is so small beside the other that rounding twice gives the same.
  private func fusedProduct(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    guard type.element == .float16 else { return intrinsic("llvm.fma", operands) }
    let wide = types.type(.double, lanes: type.lanes)
    let extended = operands.map { LLVMBuildFPExt(builder, $0, wide, "")! }
    let product = binary(LLVMBuildFMul, extended)
    let sum = binary(LLVMBuildFAdd, [product, extended[2]])
    return LLVMBuildFPTrunc(builder, sum, LLVMTypeOf(operands[0]), "")
  }

  /// In half precision by the bits, which every processor can do.
  private func copysign(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    guard type.element == .float16 else { return intrinsic("llvm.copysign", operands) }
    let bits = types.vector(types.int16, lanes: type.lanes)
    func masked(_ value: LLVMValueRef, _ mask: Int) -> LLVMValueRef {
      let mask = splat(constant(mask, types.int16), lanes: type.lanes)
      return binary(LLVMBuildAnd, [LLVMBuildBitCast(builder, value, bits, ""), mask])
    }
    let both = binary(LLVMBuildOr, [masked(operands[0], 0x7fff), masked(operands[1], 0x8000)])
    return LLVMBuildBitCast(builder, both, LLVMTypeOf(operands[0]), "")
  }

  // MARK: Exactness, by arithmetic that LLVM can vectorise

  /// A sum, difference or product of integers together with whether it overflows.
  private func withOverflow(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type
  ) -> LLVMValueRef {
    let sign = type.element.isSigned ? "s" : "u"
    return intrinsic("llvm.\(sign)\(primitive.name).with.overflow", operands)
  }

  /// A signed sum is wrong if its sign differs from those of both operands.
  private func sumIsExact(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    let sum = binary(LLVMBuildAdd, operands)
    if !type.element.isSigned { return compare(LLVMIntUGE, sum, operands[0]) }
    let wrong = binary(
      LLVMBuildAnd,
      [binary(LLVMBuildXor, [operands[0], sum]), binary(LLVMBuildXor, [operands[1], sum])])
    return compare(LLVMIntSGE, wrong, LLVMConstNull(LLVMTypeOf(sum)))
  }

  /// A signed difference is wrong if its sign and that of the second operand differ from the
  /// first's.
  private func differenceIsExact(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    if !type.element.isSigned { return compare(LLVMIntUGE, operands[0], operands[1]) }
    let difference = binary(LLVMBuildSub, operands)
    let wrong = binary(
      LLVMBuildAnd,
      [binary(LLVMBuildXor, operands), binary(LLVMBuildXor, [operands[0], difference])])
    return compare(LLVMIntSGE, wrong, LLVMConstNull(LLVMTypeOf(difference)))
  }

  /// By the product in twice as many bits; of 64 bits by the processor's flag.
  private func productIsExact(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    if type.element.bitWidth == 64 {
      let both = withOverflow(.mul, operands, type)
      return LLVMBuildNot(builder, LLVMBuildExtractValue(builder, both, 1, ""), "")
    }
    let factors = widened(operands, type)
    let product = binary(LLVMBuildMul, factors)
    let narrow: LLVMValueRef = LLVMBuildTrunc(builder, product, LLVMTypeOf(operands[0]), "")
    let again = widened([narrow], type)
    return compare(LLVMIntEQ, again[0], product)
  }

  /// The integers in twice as many bits.
  private func widened(_ operands: [LLVMValueRef], _ type: Type) -> [LLVMValueRef] {
    let wide = types.vector(types.integer(bits: 2 * type.element.bitWidth), lanes: type.lanes)
    return operands.map {
      type.element.isSigned
        ? LLVMBuildSExt(builder, $0, wide, "") : LLVMBuildZExt(builder, $0, wide, "")
    }
  }
}
