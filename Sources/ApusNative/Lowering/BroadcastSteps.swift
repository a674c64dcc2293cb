internal import CLLVM
import ApusIR
import ApusVocabulary

/// The numbers that indices of an array are multiplied by which may be broadcast: 0 if it is,
/// else 1.
///
/// LLVM's vectoriser makes a vector loop for when such numbers are 1, which it tests in front of the
/// loop, next to the loop as it was; but only of numbers that it knows nothing about. So they go
/// through an intrinsic function that hides where they come from and says what to expect.
struct BroadcastSteps {
  private var steps: Set<ID<Value>> = []
  private var products: [ID<Value>: Product] = [:]

  /// An index that is multiplied by two steps, as where an expression that broadcasts arrays is
  /// broadcast itself.
  struct Product {
    let index: ID<Value>
    let steps: [ID<Value>]
  }

  init(in function: Function) {
    var constants: [ID<Value>: UInt64] = [:]
    var candidates: Set<ID<Value>> = []
    for instruction in function.instructions.entities {
      guard case .constant(let constant) = instruction.operation else { continue }
      for result in instruction.results { constants[result] = constant.bits }
    }
    for instruction in function.instructions.entities
    where instruction.operation == .primitive(.select) {
      guard let result = instruction.results.first, function.values[result].type == .index,
        constants[instruction.operands[1]] == 0, constants[instruction.operands[2]] == 1
      else { continue }
      candidates.insert(result)
    }
    if candidates.isEmpty { return }
    for instruction in function.instructions.entities
    where instruction.operation == .primitive(.mul) {
      steps.formUnion(instruction.operands.filter(candidates.contains))
    }
    findProducts(in: function)
  }

  private mutating func findProducts(in function: Function) {
    var single: [ID<Value>: [ID<Value>]] = [:]
    for instruction in function.instructions.entities
    where instruction.operation == .primitive(.mul) {
      let operands = instruction.operands
      guard steps.contains(operands[1]) else { continue }
      single[instruction.results[0]] = operands
      if let inner = single[operands[0]] {
        products[instruction.results[0]] = Product(index: inner[0], steps: [inner[1], operands[1]])
      }
    }
  }

  /// The index and the two steps whose product a value is.
  func product(_ value: ID<Value>) -> Product? { products[value] }

  /// Whether a value is such a number.
  func contains(_ value: ID<Value>) -> Bool { steps.contains(value) }

  /// Whether a module has any.
  static func occur(in module: borrowing LLVMModule) -> Bool {
    LLVMGetNamedFunction(module.module, "llvm.expect.i64") != nil
  }
}

extension FunctionLowering {
  /// The index times both steps, which are one step for LLVM.
  func lowered(_ product: BroadcastSteps.Product) -> LLVMValueRef {
    let steps = product.steps.map { lowered($0) }
    let both: LLVMValueRef = LLVMBuildAnd(builder, steps[0], steps[1], "")
    return LLVMBuildMul(builder, lowered(product.index), hidden(both), "")
  }

  /// What stands for a step in the code.
  func hidden(_ step: LLVMValueRef) -> LLVMValueRef {
    call(module.intrinsic("llvm.expect", [types.int64]), [step, int64(1)])
  }
}
