internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// The number in each of `lanes` lanes.
  func splat(_ value: LLVMValueRef, lanes: Int) -> LLVMValueRef {
    if lanes == 1 { return value }
    let type = types.vector(LLVMTypeOf(value), lanes: lanes)
    let first = LLVMBuildInsertElement(builder, LLVMGetPoison(type), value, int32(0), "")
    let zeros = LLVMConstNull(types.vector(types.int32, lanes: lanes))
    return LLVMBuildShuffleVector(builder, first, LLVMGetPoison(type), zeros, "")
  }

  /// 0, 1, 2, …
  func iota(_ type: Type) -> LLVMValueRef {
    if type.lanes == 1 { return LLVMConstNull(types.type(type.element)) }
    var numbers: [LLVMValueRef?] = (0..<type.lanes).map {
      constant($0, types.type(type.element))
    }
    return LLVMConstVector(&numbers, UInt32(numbers.count))
  }

  /// Folds the upper half of the lanes into the lower one until one is left.
  func reduce(_ value: LLVMValueRef, _ type: Type, _ primitive: Primitive) -> LLVMValueRef {
    var value = value
    var lanes = type.lanes
    while lanes > 1 {
      lanes /= 2
      let halves = [half(of: value, lanes, from: 0), half(of: value, lanes, from: lanes)]
      value = compute(primitive, halves, .scalar(type.element, lanes: lanes))
    }
    return value
  }

  /// `lanes` lanes of a vector; of one lane, the number.
  func half(of vector: LLVMValueRef, _ lanes: Int, from first: Int) -> LLVMValueRef {
    if lanes == 1 { return LLVMBuildExtractElement(builder, vector, int32(first), "") }
    var indices: [LLVMValueRef?] = (first..<(first + lanes)).map { int32($0) }
    return LLVMBuildShuffleVector(
      builder, vector, LLVMGetPoison(LLVMTypeOf(vector)),
      LLVMConstVector(&indices, UInt32(lanes)), "")
  }
}
