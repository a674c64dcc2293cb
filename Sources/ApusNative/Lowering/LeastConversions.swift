internal import CLLVM
import ApusIR
import ApusVocabulary

/// Conversions in lanes that give the least integer where a number does not fit:
/// `convert (select (fits x) x -2³¹)`. That is what some processors do by themselves.
struct LeastConversions {
  /// The numbers that are converted, by the result.
  private(set) var numbers: [ID<Value>: ID<Value>] = [:]

  /// Looks for them in a function, unless `isWanted` says that the processor has no such
  /// instruction.
  init(in function: Function, isWanted: Bool) {
    guard isWanted, function.instructions.entities.contains(where: { $0.operation == .fitting })
    else { return }
    let definitions = function.definitions()
    func definition(_ value: ID<Value>, _ operation: Operation) -> [ID<Value>]? {
      guard let id = definitions[Int(value.index)],
        function.instructions[id].operation == operation
      else { return nil }
      return function.instructions[id].operands
    }
    for instruction in function.instructions.entities where instruction.operation == .convert {
      let (operand, result) = (instruction.operands[0], instruction.results[0])
      let type = function.values[operand].type
      guard type.lanes > 1, type.element == .float || type.element == .double,
        function.values[result].type.element == .int32,
        let choice = definition(operand, .primitive(.select)),
        definition(choice[0], .fitting) == [choice[1]],
        let substitute = function.constant(choice[2], definitions),
        substitute == Evaluation.convert(Constant(.int32, bits: 1 << 31), to: type.element)
      else { continue }
      numbers[result] = choice[1]
    }
  }
}

extension Operation {
  /// Whether a number fits an integer of 32 bits.
  fileprivate static let fitting = Operation.fits(.int32)
}

extension FunctionLowering {
  /// Floats or doubles in lanes toward zero to integers of 32 bits: the least one for each that does
  /// not fit. Of processors that can do so, see `Processor`.
  func truncateOrLeast(_ vector: LLVMValueRef, _ source: Type) -> LLVMValueRef {
    let isDouble = source.element == .double
    let isWide = module.options.processor.hasAVX
    let most = (isDouble ? 2 : 4) * (isWide ? 2 : 1)
    guard source.lanes > most else { return least(vector, isDouble: isDouble, isWide: isWide) }
    let lanes = source.lanes / 2
    let halves = [0, lanes].map { first in
      truncateOrLeast(
        half(of: vector, lanes, from: first), .scalar(source.element, lanes: lanes))
    }
    var indices: [LLVMValueRef?] = (0..<source.lanes).map { int32($0) }
    return LLVMBuildShuffleVector(
      builder, halves[0], halves[1], LLVMConstVector(&indices, UInt32(source.lanes)), "")
  }

  /// What one instruction converts: as many numbers as fit into a vector of 256 or 128 bits.
  private func least(_ vector: LLVMValueRef, isDouble: Bool, isWide: Bool) -> LLVMValueRef {
    let width = isWide ? "avx" : "sse2"
    let name =
      isDouble
      ? (isWide ? "cvtt.pd2dq.256" : "cvttpd2dq") : (isWide ? "cvtt.ps2dq.256" : "cvttps2dq")
    let converted = call(module.intrinsic("llvm.x86.\(width).\(name)", []), [vector])
    // Two doubles become the lower half of a vector.
    return isDouble && !isWide ? half(of: converted, 2, from: 0) : converted
  }
}
