internal import CLLVM
import ApusIR
import ApusVocabulary

/// LLVM's types for those of the IR.
struct TypeTable {
  let context: LLVMContextRef
  let void: LLVMTypeRef
  let bool: LLVMTypeRef
  let int8: LLVMTypeRef
  let int16: LLVMTypeRef
  let int32: LLVMTypeRef
  let int64: LLVMTypeRef
  let half: LLVMTypeRef
  let float: LLVMTypeRef
  let double: LLVMTypeRef
  let pointer: LLVMTypeRef

  init(_ context: LLVMContextRef) {
    self.context = context
    void = LLVMVoidTypeInContext(context)
    bool = LLVMInt1TypeInContext(context)
    int8 = LLVMInt8TypeInContext(context)
    int16 = LLVMInt16TypeInContext(context)
    int32 = LLVMInt32TypeInContext(context)
    int64 = LLVMInt64TypeInContext(context)
    half = LLVMHalfTypeInContext(context)
    float = LLVMFloatTypeInContext(context)
    double = LLVMDoubleTypeInContext(context)
    pointer = LLVMPointerTypeInContext(context, 0)
  }

  /// A number in a register.
  func type(_ type: ScalarType) -> LLVMTypeRef {
    switch type {
    case .bool: bool
    case .int8, .uint8: int8
    case .int16, .uint16: int16
    case .int32, .uint32: int32
    case .int64, .uint64: int64
    case .float16: half
    case .float: float
    case .double: double
    }
  }

  /// `lanes` numbers in a register.
  func type(_ type: ScalarType, lanes: Int) -> LLVMTypeRef {
    vector(self.type(type), lanes: lanes)
  }

  /// The type itself if there is one lane.
  func vector(_ element: LLVMTypeRef, lanes: Int) -> LLVMTypeRef {
    lanes == 1 ? element : LLVMVectorType(element, UInt32(lanes))
  }

  /// A number in memory, where a bool takes a byte.
  func stored(_ type: ScalarType) -> LLVMTypeRef { type == .bool ? int8 : self.type(type) }

  /// An integer with as many bits.
  func integer(bits: Int) -> LLVMTypeRef { LLVMIntTypeInContext(context, UInt32(bits)) }

  /// The values that a value of the IR becomes: a number itself, an array its pointer and extents.
  func parts(of type: Type) -> [LLVMTypeRef] {
    switch type {
    case .scalar(let element, let lanes): [self.type(element, lanes: lanes)]
    case .array(_, let rank), .storage(_, let rank):
      [pointer] + Array(repeating: int64, count: rank)
    }
  }

  /// A function's type.
  func function(_ parameters: [LLVMTypeRef], result: LLVMTypeRef) -> LLVMTypeRef {
    var parameters: [LLVMTypeRef?] = parameters
    return LLVMFunctionType(result, &parameters, UInt32(parameters.count), 0)
  }

  /// A structure of several values.
  func structure(_ elements: [LLVMTypeRef]) -> LLVMTypeRef {
    var elements: [LLVMTypeRef?] = elements
    return LLVMStructTypeInContext(context, &elements, UInt32(elements.count), 0)
  }
}
