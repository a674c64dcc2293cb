internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// The number in another type; it fits where that is required.
  func convert(_ value: LLVMValueRef, from source: Type, to result: Type) -> LLVMValueRef {
    let (from, to) = (source.element, result.element)
    let type = types.type(to, lanes: result.lanes)
    if from.isFloatingPoint {
      return to.isFloatingPoint
        ? convertFloating(value, from, to, type) : truncate(value, from, to, result)
    }
    if to.isFloatingPoint { return round(value, from, to, result) }
    if to.bitWidth < from.bitWidth { return LLVMBuildTrunc(builder, value, type, "") }
    if to.bitWidth == from.bitWidth { return value }
    return from.isSigned
      ? LLVMBuildSExt(builder, value, type, "") : LLVMBuildZExt(builder, value, type, "")
  }

  private func convertFloating(
    _ value: LLVMValueRef, _ from: ScalarType, _ to: ScalarType, _ type: LLVMTypeRef
  ) -> LLVMValueRef {
    if to.bitWidth == from.bitWidth { return value }
    return to.bitWidth > from.bitWidth
      ? LLVMBuildFPExt(builder, value, type, "") : LLVMBuildFPTrunc(builder, value, type, "")
  }

  /// Floating point to integer, toward zero.
  private func truncate(
    _ value: LLVMValueRef, _ from: ScalarType, _ to: ScalarType, _ result: Type
  ) -> LLVMValueRef {
    var value = value
    if from == .float16 {
      value = LLVMBuildFPExt(builder, value, types.type(.float, lanes: result.lanes), "")
    }
    let type = types.type(to, lanes: result.lanes)
    return to.isSigned
      ? LLVMBuildFPToSI(builder, value, type, "") : LLVMBuildFPToUI(builder, value, type, "")
  }

  /// A float or double toward zero to a signed integer of 64 bits: the least one if it does not fit.
  /// Of processors that can do so, see `Processor`.
  func truncateOrLeast(_ value: LLVMValueRef, _ from: ScalarType) -> LLVMValueRef {
    let isDouble = from == .double
    let vector = LLVMBuildInsertElement(
      builder, LLVMGetPoison(types.type(from, lanes: isDouble ? 2 : 4)), value, int32(0), "")!
    let name = isDouble ? "llvm.x86.sse2.cvttsd2si64" : "llvm.x86.sse.cvttss2si64"
    return call(module.intrinsic(name, []), [vector])
  }

  /// Integer or bool to floating point. To half precision it goes by way of float: integers that
  /// float cannot hold are infinite in half precision either way.
  private func round(
    _ value: LLVMValueRef, _ from: ScalarType, _ to: ScalarType, _ result: Type
  ) -> LLVMValueRef {
    let type = types.type(to == .float16 ? .float : to, lanes: result.lanes)
    let rounded: LLVMValueRef =
      from.isSigned
      ? LLVMBuildSIToFP(builder, value, type, "") : LLVMBuildUIToFP(builder, value, type, "")
    if to != .float16 { return rounded }
    return LLVMBuildFPTrunc(builder, rounded, types.type(.float16, lanes: result.lanes), "")
  }

  /// A number of the IR as LLVM's constant.
  func constant(_ number: Constant) -> LLVMValueRef {
    let bits = LLVMConstInt(types.integer(bits: number.type.bitWidth), number.bits, 0)
    return LLVMConstBitCast(bits, types.type(number.type))
  }

  // MARK: Whether a number fits

  /// Whether `value`, rounded toward zero, is representable in an integer type.
  func fits(_ value: LLVMValueRef, _ source: Type, in target: ScalarType) -> LLVMValueRef {
    source.element.isFloatingPoint
      ? floatingFits(value, source, in: target) : integerFits(value, source, in: target)
  }

  /// Compares with the bounds that are bounds at all.
  private func integerFits(
    _ value: LLVMValueRef, _ source: Type, in target: ScalarType
  ) -> LLVMValueRef {
    let from = source.element
    let type = types.type(from)
    var result: LLVMValueRef = LLVMConstAllOnes(types.type(.bool, lanes: source.lanes))
    func bound(_ value: Int64) -> LLVMValueRef {
      splat(LLVMConstInt(type, UInt64(bitPattern: value), 1), lanes: source.lanes)
    }
    let magnitudeBits = target.bitWidth - (target.isSigned ? 1 : 0)
    if from.isSigned && (!target.isSigned || target.bitWidth < from.bitWidth) {
      let least = target.isSigned ? -1 << Int64(magnitudeBits) : Int64(0)
      result = compare(LLVMIntSGE, value, bound(least))
    }
    if magnitudeBits < from.bitWidth - (from.isSigned ? 1 : 0) {
      let greatest = Int64(bitPattern: (UInt64(1) << UInt64(magnitudeBits)) &- 1)
      let isBelow = compare(from.isSigned ? LLVMIntSLE : LLVMIntULE, value, bound(greatest))
      result = LLVMBuildAnd(builder, result, isBelow, "")
    }
    return result
  }

  /// Compares with the first numbers that do not fit, or where the lower one is not representable
  /// with the last that does. NaN fails both comparisons.
  private func floatingFits(
    _ value: LLVMValueRef, _ source: Type, in target: ScalarType
  ) -> LLVMValueRef {
    let isHalf = source.element == .float16
    let computed = isHalf ? ScalarType.float : source.element
    let type = types.type(computed, lanes: source.lanes)
    let value: LLVMValueRef = isHalf ? LLVMBuildFPExt(builder, value, type, "") : value
    func bound(_ bound: Double) -> LLVMValueRef {
      splat(LLVMConstReal(types.type(computed), bound), lanes: source.lanes)
    }
    let magnitudeBits = target.bitWidth - (target.isSigned ? 1 : 0)
    let magnitude = Double(sign: .plus, exponent: magnitudeBits, significand: 1)
    let least = target.isSigned ? -magnitude : 0
    let isBelow = LLVMBuildFCmp(builder, LLVMRealOLT, value, bound(magnitude), "")
    let digits = computed == .float ? 24 : 53
    let isAbove =
      magnitudeBits < digits || !target.isSigned
      ? LLVMBuildFCmp(builder, LLVMRealOGT, value, bound(least - 1), "")
      : LLVMBuildFCmp(builder, LLVMRealOGE, value, bound(least), "")
    return LLVMBuildAnd(builder, isAbove, isBelow, "")
  }
}
