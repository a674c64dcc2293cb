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

  // MARK: Scans

  /// Folds each lane with all before it: vectors of the machine's width by doubling steps, one
  /// after the other.
  func scan(_ value: LLVMValueRef, _ type: Type, _ primitive: Primitive) -> LLVMValueRef {
    let width = module.vectorForms.bits > 0 ? module.vectorForms.bits : 128
    let part = min(max(width / type.element.bitWidth, 1), type.lanes)
    guard part < type.lanes, type.lanes % part == 0 else {
      return scanPart(value, type, primitive)
    }
    let partType = Type.scalar(type.element, lanes: part)
    var result: LLVMValueRef?
    for first in stride(from: 0, to: type.lanes, by: part) {
      var own = scanPart(half(of: value, part, from: first), partType, primitive)
      if let before = result {
        let last = pick(before, Array(repeating: first - 1, count: part))
        own = compute(primitive, [last, own], partType)
      }
      result = result.map { pick($0, Array(0..<(first + part)), and: own) } ?? own
    }
    return result ?? value
  }

  /// The scan of one vector. What may be folded twice takes any lane where there is none before,
  /// else the neutral number stands there.
  private func scanPart(
    _ value: LLVMValueRef, _ type: Type, _ primitive: Primitive
  ) -> LLVMValueRef {
    let isIdempotent = [.min, .max, .and, .or].contains(primitive)
    let one = primitive == .mul ? Constant(type.element, bits: 1) : Constant(type.element, bits: 0)
    let neutral = constant(one, lanes: type.lanes)
    // What is moved within 16 bytes takes one instruction.
    let group = 128 / type.element.bitWidth
    var value = value
    var distance = 1
    while distance < type.lanes {
      let sources = (0..<type.lanes).map { lane -> Int in
        let none = isIdempotent ? lane : type.lanes + lane
        if distance < group {
          return lane % group >= distance ? lane - distance : none
        }
        let own = lane / distance
        return own % 2 == 1 ? own * distance - 1 : none
      }
      let before = pick(value, sources, and: isIdempotent ? nil : neutral)
      value = compute(primitive, [before, value], type)
      distance *= 2
    }
    return value
  }

  /// Lanes of a vector, or of two as if they were one.
  private func pick(
    _ vector: LLVMValueRef, _ lanes: [Int], and other: LLVMValueRef? = nil
  ) -> LLVMValueRef {
    let type: LLVMTypeRef = LLVMTypeOf(vector)
    var second: LLVMValueRef = other ?? LLVMGetPoison(type)
    let (width, own) = (Int(LLVMGetVectorSize(type)), Int(LLVMGetVectorSize(LLVMTypeOf(second))))
    if own < width {
      // LLVM joins vectors of one type.
      second = pick(second, (0..<width).map { min($0, own - 1) })
    }
    var indices: [LLVMValueRef?] = lanes.map { int32($0) }
    return LLVMBuildShuffleVector(
      builder, vector, second, LLVMConstVector(&indices, UInt32(indices.count)), "")
  }
}
