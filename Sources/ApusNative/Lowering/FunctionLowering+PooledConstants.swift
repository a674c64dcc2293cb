internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// A constant in each lane.
  ///
  /// In the vector form of an elementary function with many coefficients, which do not fit into the
  /// registers, a floating-point number is read from memory that LLVM does not look into: a whole
  /// vector there is an operand of the arithmetic itself, while equal lanes that LLVM knows about
  /// are kept as one number, which takes an instruction to be spread each time. That gains 5 to 15 %
  /// for `pow`, `erf` and `erfc`; with fewer coefficients it loses as much.
  func constant(_ number: Constant, lanes: Int) -> LLVMValueRef {
    let isCoefficient = number.type.isFloatingPoint && number.bits != 0
    guard declaration.isVectorForm, lanes > 1, isCoefficient, hasManyConstants else {
      return splat(constant(number), lanes: lanes)
    }
    let type = types.type(number.type, lanes: lanes)
    let value: LLVMValueRef = LLVMBuildLoad2(
      builder, type, pooledConstant(number, lanes: lanes, type), "")
    LLVMSetAlignment(value, LLVMABISizeOfType(module.layout, type).alignment)
    LLVMSetMetadata(value, module.invariantLoadKind, module.emptyNode)
    return value
  }

  /// Whether there are more constants than registers could hold, in some order of the code.
  private var hasManyConstants: Bool { constants.count >= 34 }

  /// The address of the vector in the module.
  private func pooledConstant(
    _ number: Constant, lanes: Int, _ type: LLVMTypeRef
  ) -> LLVMValueRef {
    let name = "coefficient.\(number.type).\(number.bits).\(lanes)"
    if let known = LLVMGetNamedGlobal(module.llvm, name) { return known }
    var numbers = [LLVMValueRef?](repeating: constant(number), count: lanes)
    let data: LLVMValueRef = LLVMAddGlobal(module.llvm, type, name)
    LLVMSetInitializer(data, LLVMConstVector(&numbers, UInt32(lanes)))
    LLVMSetLinkage(data, LLVMInternalLinkage)
    LLVMSetAlignment(data, LLVMABISizeOfType(module.layout, type).alignment)
    return data
  }
}

extension UInt64 {
  /// The alignment of a vector of so many bytes.
  fileprivate var alignment: UInt32 { UInt32(clamping: self) }
}
