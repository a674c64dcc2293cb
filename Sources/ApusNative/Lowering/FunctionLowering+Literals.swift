internal import CLLVM
import ApusIR
import ApusVocabulary

/// Literals of many numbers: constant data that is copied, instead of a store for each.
extension FunctionLowering {
  /// Stores of constants to the elements of a storage, from the first on.
  struct ConstantRun {
    let storage: ID<Value>
    var numbers: [Constant] = []
    /// How many instructions it takes, with the constants between the stores.
    var length = 0
  }

  /// From this many elements on, copying is less code than storing.
  private static let leastCount = 16

  /// The run that begins the instructions; `nil` if there is none worth copying.
  func constantRun(in instructions: ArraySlice<ID<Instruction>>) -> ConstantRun? {
    guard let first = instructions.first, case .store = function.instructions[first].operation,
      function.instructions[first].operands.count == 3
    else { return nil }
    var run = ConstantRun(storage: function.instructions[first].operands[1])
    var length = 0
    search: for id in instructions {
      let instruction = function.instructions[id]
      length += 1
      switch instruction.operation {
      case .constant: continue
      case .store:
        let operands = instruction.operands
        guard operands.count == 3, operands[1] == run.storage,
          constants[operands[2]]?.signed == Int64(run.numbers.count),
          let number = constants[operands[0]], type(of: operands[0]).lanes == 1
        else { break search }
        run.numbers.append(number)
        run.length = length
      case _: break search
      }
    }
    return run.numbers.count >= Self.leastCount ? run : nil
  }

  /// Copies the numbers of a run from constant data.
  func lowerRun(_ run: ConstantRun) {
    let element = type(of: run.storage).element
    var values: [LLVMValueRef?] = run.numbers.map {
      element == .bool ? constant(Int($0.bits & 1), types.int8) : constant($0)
    }
    let type: LLVMTypeRef = LLVMArrayType(types.stored(element), UInt32(values.count))
    let data: LLVMValueRef = LLVMAddGlobal(module.llvm, type, "literal")
    LLVMSetInitializer(
      data, LLVMConstArray(types.stored(element), &values, UInt32(values.count)))
    LLVMSetGlobalConstant(data, 1)
    LLVMSetLinkage(data, LLVMPrivateLinkage)
    LLVMSetUnnamedAddress(data, LLVMGlobalUnnamedAddr)
    let alignment = UInt32(element.byteCount)
    LLVMSetAlignment(data, alignment)
    LLVMBuildMemCpy(
      builder, lowered(run.storage), alignment, data, alignment,
      int64(values.count * element.byteCount))
  }
}
