internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// The value of a primitive; the rows of `Primitive` say what it is.
  func lowerPrimitive(_ primitive: Primitive, _ instruction: Instruction) -> LLVMValueRef {
    let type = type(of: instruction.operands[instruction.operands.count - 1])
    let operands = instruction.operands.map { lowered($0) }
    let isFloating = type.element.isFloatingPoint
    switch primitive {
    case .add, .sub, .mul:
      if let known = knownResult(primitive, instruction.operands) { return known }
      return isFloating ? floatingArithmetic(primitive, operands) : wrapping(primitive, operands)
    case .div, .rem:
      return isFloating
        ? floatingDivision(primitive, operands, type)
        : integerDivision(primitive, operands, isSigned: type.element.isSigned)
    case .neg:
      return isFloating
        ? LLVMBuildFNeg(builder, operands[0], "") : LLVMBuildNeg(builder, operands[0], "")
    case .abs: return absolute(operands[0], type)
    case .mulHigh: return highProduct(operands, type)
    case .min, .max: return extremum(primitive, operands, type)
    case .fma, .sqrt, .floor, .ceil, .trunc, .roundEven, .roundAway, .copysign:
      return floatingFunction(primitive, operands, type)
    case .and, .or, .xor, .not, .shl, .shr, .popcount, .leadingZeros, .trailingZeros, .byteSwap,
      .bitReverse:
      return bits(primitive, operands, type)
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      return comparison(primitive, operands, type.element)
    case .addIsExact, .subIsExact, .mulIsExact: return isExact(primitive, instruction, type)
    case .inBounds: return compare(LLVMIntULT, operands[0], operands[1])
    case .select: return LLVMBuildSelect(builder, operands[0], operands[1], operands[2], "")
    }
  }

  // MARK: Arithmetic

  private func wrapping(_ primitive: Primitive, _ operands: [LLVMValueRef]) -> LLVMValueRef {
    if primitive == .add { return LLVMBuildAdd(builder, operands[0], operands[1], "") }
    if primitive == .sub { return LLVMBuildSub(builder, operands[0], operands[1], "") }
    return LLVMBuildMul(builder, operands[0], operands[1], "")
  }

  private func floatingArithmetic(
    _ primitive: Primitive, _ operands: [LLVMValueRef]
  ) -> LLVMValueRef {
    if primitive == .add { return LLVMBuildFAdd(builder, operands[0], operands[1], "") }
    if primitive == .sub { return LLVMBuildFSub(builder, operands[0], operands[1], "") }
    return LLVMBuildFMul(builder, operands[0], operands[1], "")
  }

  private func floatingDivision(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type
  ) -> LLVMValueRef {
    if primitive == .div { return LLVMBuildFDiv(builder, operands[0], operands[1], "") }
    return viaFloat(operands, type) { operands, _ in
      LLVMBuildFRem(builder, operands[0], operands[1], "")
    }
  }

  private func integerDivision(
    _ primitive: Primitive, _ operands: [LLVMValueRef], isSigned: Bool
  ) -> LLVMValueRef {
    if primitive == .div {
      return isSigned
        ? LLVMBuildSDiv(builder, operands[0], operands[1], "")
        : LLVMBuildUDiv(builder, operands[0], operands[1], "")
    }
    return isSigned
      ? LLVMBuildSRem(builder, operands[0], operands[1], "")
      : LLVMBuildURem(builder, operands[0], operands[1], "")
  }

  private func absolute(_ operand: LLVMValueRef, _ type: Type) -> LLVMValueRef {
    let llvmType: LLVMTypeRef = LLVMTypeOf(operand)
    if type.element.isFloatingPoint { return intrinsic("llvm.fabs", llvmType, operand) }
    if !type.element.isSigned { return operand }
    return intrinsic("llvm.abs", llvmType, operand, LLVMConstNull(types.bool))
  }

  private func highProduct(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    let width = type.element.bitWidth
    let wide = types.vector(types.integer(bits: 2 * width), lanes: type.lanes)
    let factors = operands.map { extended($0, to: wide, isSigned: type.element.isSigned) }
    let product = LLVMBuildMul(builder, factors[0], factors[1], "")
    let high = LLVMBuildLShr(builder, product, splat(
      constant(width, types.integer(bits: 2 * width)), lanes: type.lanes), "")
    return LLVMBuildTrunc(builder, high, LLVMTypeOf(operands[0]), "")
  }

  /// On floating point a comparison and a selection, which is one instruction on some processors,
  /// and never LLVM's own minimum, which treats NaN and the sign of zero otherwise.
  func extremum(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type
  ) -> LLVMValueRef {
    let (x, y) = (operands[0], operands[1])
    if type.element.isFloatingPoint {
      let takesSecond = LLVMBuildFCmp(
        builder, primitive == .min ? LLVMRealOLT : LLVMRealOGE, y, x, "")
      return LLVMBuildSelect(builder, takesSecond, y, x, "")
    }
    let name = "llvm.\(type.element.isSigned ? "s" : "u")\(primitive.name)"
    return intrinsic(name, LLVMTypeOf(x), x, y)
  }

  /// Combines two values, as `reduce` does.
  func fold(_ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    switch primitive {
    case .add, .mul:
      return type.element.isFloatingPoint
        ? floatingArithmetic(primitive, operands) : wrapping(primitive, operands)
    case .min, .max: return extremum(primitive, operands, type)
    default: return bits(primitive, operands, type)
    }
  }

  // MARK: Floating-point functions

  private func floatingFunction(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type
  ) -> LLVMValueRef {
    switch primitive {
    case .fma where type.element == .float16: return halfFusedProduct(operands, type)
    case .copysign where type.element == .float16: return halfCopysign(operands, type)
    case .fma, .copysign:
      return call(
        module.intrinsic("llvm.\(primitive.name)", [LLVMTypeOf(operands[0])]), operands)
    default:
      let name = switch primitive {
      case .roundEven: "llvm.roundeven"
      case .roundAway: "llvm.round"
      default: "llvm.\(primitive.name)"
      }
      return viaFloat(operands, type) { operands, llvmType in
        call(module.intrinsic(name, [llvmType]), operands)
      }
    }
  }

  /// Computes in float what is asked of half precision: float has more than twice its digits, so
  /// that rounding twice does no harm to quotients, roots and remainders.
  private func viaFloat(
    _ operands: [LLVMValueRef], _ type: Type,
    _ compute: ([LLVMValueRef], LLVMTypeRef) -> LLVMValueRef
  ) -> LLVMValueRef {
    guard type.element == .float16 else { return compute(operands, LLVMTypeOf(operands[0])) }
    let wide = types.type(.float, lanes: type.lanes)
    let extended = operands.map { LLVMBuildFPExt(builder, $0, wide, "")! }
    return LLVMBuildFPTrunc(builder, compute(extended, wide), LLVMTypeOf(operands[0]), "")
  }

  /// `x * y + z` in half precision, by way of double. The product is exact. The sum is exact too,
  /// or one addend is so small beside the other that rounding the sum twice gives the same.
  private func halfFusedProduct(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    let wide = types.type(.double, lanes: type.lanes)
    let extended = operands.map { LLVMBuildFPExt(builder, $0, wide, "")! }
    let product = LLVMBuildFMul(builder, extended[0], extended[1], "")
    let sum = LLVMBuildFAdd(builder, product, extended[2], "")
    return LLVMBuildFPTrunc(builder, sum, LLVMTypeOf(operands[0]), "")
  }

  private func halfCopysign(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    let bits = types.vector(types.int16, lanes: type.lanes)
    func masked(_ value: LLVMValueRef, _ mask: Int) -> LLVMValueRef {
      LLVMBuildAnd(
        builder, LLVMBuildBitCast(builder, value, bits, ""),
        splat(constant(mask, types.int16), lanes: type.lanes), "")
    }
    let both = LLVMBuildOr(builder, masked(operands[0], 0x7fff), masked(operands[1], 0x8000), "")
    return LLVMBuildBitCast(builder, both, LLVMTypeOf(operands[0]), "")
  }

  // MARK: Bits

  private func bits(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type
  ) -> LLVMValueRef {
    let llvmType: LLVMTypeRef = LLVMTypeOf(operands[0])
    switch primitive {
    case .and: return LLVMBuildAnd(builder, operands[0], operands[1], "")
    case .or: return LLVMBuildOr(builder, operands[0], operands[1], "")
    case .xor: return LLVMBuildXor(builder, operands[0], operands[1], "")
    case .not: return LLVMBuildNot(builder, operands[0], "")
    case .shl: return LLVMBuildShl(builder, operands[0], shiftCount(operands[1], type), "")
    case .shr:
      let count = shiftCount(operands[1], type)
      return type.element.isSigned
        ? LLVMBuildAShr(builder, operands[0], count, "")
        : LLVMBuildLShr(builder, operands[0], count, "")
    case .popcount: return intrinsic("llvm.ctpop", llvmType, operands[0])
    case .leadingZeros:
      return intrinsic("llvm.ctlz", llvmType, operands[0], LLVMConstNull(types.bool))
    case .trailingZeros:
      return intrinsic("llvm.cttz", llvmType, operands[0], LLVMConstNull(types.bool))
    case .byteSwap:
      return type.element.bitWidth == 8
        ? operands[0] : intrinsic("llvm.bswap", llvmType, operands[0])
    default: return intrinsic("llvm.bitreverse", llvmType, operands[0])
    }
  }

  /// The count modulo the width.
  private func shiftCount(_ count: LLVMValueRef, _ type: Type) -> LLVMValueRef {
    let mask = constant(type.element.bitWidth - 1, types.type(type.element))
    return LLVMBuildAnd(builder, count, splat(mask, lanes: type.lanes), "")
  }

  // MARK: Comparisons

  private func comparison(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: ScalarType
  ) -> LLVMValueRef {
    if type.isFloatingPoint {
      let predicate = switch primitive {
      case .equal: LLVMRealOEQ
      case .notEqual: LLVMRealUNE
      case .less: LLVMRealOLT
      case .lessEqual: LLVMRealOLE
      case .greater: LLVMRealOGT
      default: LLVMRealOGE
      }
      return LLVMBuildFCmp(builder, predicate, operands[0], operands[1], "")
    }
    let predicate = switch primitive {
    case .equal: LLVMIntEQ
    case .notEqual: LLVMIntNE
    case .less: type.isSigned ? LLVMIntSLT : LLVMIntULT
    case .lessEqual: type.isSigned ? LLVMIntSLE : LLVMIntULE
    case .greater: type.isSigned ? LLVMIntSGT : LLVMIntUGT
    default: type.isSigned ? LLVMIntSGE : LLVMIntUGE
    }
    return compare(predicate, operands[0], operands[1])
  }

  // MARK: Exactness

  /// The sum, difference or product that was computed when its exactness was asked for.
  private func knownResult(_ primitive: Primitive, _ operands: [ID<Value>]) -> LLVMValueRef? {
    guard let operation = ExactOperation(primitive, operands) else { return nil }
    return exactResults[operation].map { LLVMBuildExtractValue(builder, $0, 0, "") }
  }

  /// Whether a result is exact: in front of a check by the processor's overflow flag, with which
  /// the result comes for free; elsewhere by arithmetic, which LLVM can vectorise.
  private func isExact(
    _ primitive: Primitive, _ instruction: Instruction, _ type: Type
  ) -> LLVMValueRef {
    guard let operation = ExactOperation(primitive, instruction.operands) else {
      preconditionFailure("exactness is asked of sums, differences and products")
    }
    let operands = instruction.operands.map { lowered($0) }
    let isChecked = isChecked[Int(instruction.results[0].index)]
    let isWideProduct = operation.primitive == .mul && type.element.bitWidth == 64
    if type.lanes > 1 || !isChecked, !isWideProduct {
      return operation.primitive == .mul
        ? productFits(operands, type) : sumFits(operation.primitive, operands, type)
    }
    let both = intrinsic(
      operation.intrinsic(isSigned: type.element.isSigned), LLVMTypeOf(operands[0]),
      operands[0], operands[1])
    if exactResults.updateValue(both, forKey: operation) == nil { exactOrder.append(operation) }
    return LLVMBuildNot(builder, LLVMBuildExtractValue(builder, both, 1, ""), "")
  }

  private func sumFits(
    _ primitive: Primitive, _ operands: [LLVMValueRef], _ type: Type
  ) -> LLVMValueRef {
    let (a, b) = (operands[0], operands[1])
    if !type.element.isSigned {
      return primitive == .sub
        ? compare(LLVMIntUGE, a, b) : compare(LLVMIntUGE, wrapping(.add, operands), a)
    }
    // The sign of the result is wrong if it differs from that of `a` where that decides.
    let result = wrapping(primitive, operands)
    let flipped = LLVMBuildXor(builder, a, result, "")
    let other = LLVMBuildXor(builder, primitive == .sub ? a : b, primitive == .sub ? b : result, "")
    let wrong: LLVMValueRef = LLVMBuildAnd(builder, flipped, other, "")
    return compare(LLVMIntSGE, wrong, LLVMConstNull(LLVMTypeOf(a)))
  }

  /// Of types up to 32 bits, by the product in twice as many.
  private func productFits(_ operands: [LLVMValueRef], _ type: Type) -> LLVMValueRef {
    let wide = types.vector(types.integer(bits: 2 * type.element.bitWidth), lanes: type.lanes)
    let isSigned = type.element.isSigned
    let factors = operands.map { extended($0, to: wide, isSigned: isSigned) }
    let product: LLVMValueRef = LLVMBuildMul(builder, factors[0], factors[1], "")
    let narrow: LLVMValueRef = LLVMBuildTrunc(builder, product, LLVMTypeOf(operands[0]), "")
    return compare(LLVMIntEQ, extended(narrow, to: wide, isSigned: isSigned), product)
  }

  private func extended(
    _ value: LLVMValueRef, to type: LLVMTypeRef, isSigned: Bool
  ) -> LLVMValueRef {
    isSigned ? LLVMBuildSExt(builder, value, type, "") : LLVMBuildZExt(builder, value, type, "")
  }
}
