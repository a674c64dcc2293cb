import ApusIR
import ApusVocabulary

/// The storages of a function that are small, of constant size, and used only where they were
/// allocated: memory on the stack serves them, which LLVM can turn into registers.
///
/// One place on the stack serves all executions of an allocation, since none of them is carried
/// into the next iteration of a loop.
struct StackStorages {
  /// The bytes of one storage, and of all of a function.
  private let storageLimit: Int
  private let functionLimit: Int

  private var byteCounts: [ID<Value>: Int] = [:]

  /// - Parameter isRecursive: Whether many calls of the function may be under way: then each takes
  ///   little.
  init(in function: Function, isRecursive: Bool) {
    storageLimit = isRecursive ? 512 : 1 << 14
    functionLimit = isRecursive ? 1024 : 1 << 16
    var constants: [ID<Value>: Int64] = [:]
    for instruction in function.instructions.entities {
      guard case .constant(let constant) = instruction.operation else { continue }
      for result in instruction.results { constants[result] = constant.signed }
    }
    for instruction in function.instructions.entities {
      guard case .allocate = instruction.operation, let result = instruction.results.first
      else { continue }
      byteCounts[result] = byteCount(
        instruction.operands.map { constants[$0] }, function.values[result].type.element)
    }
    if byteCounts.isEmpty { return }
    for instruction in function.instructions.entities
    where !Self.staysInPlace(instruction.operation) {
      for operand in instruction.operands { byteCounts[operand] = nil }
    }
    dropWhatIsTooMuch()
  }

  /// The bytes of a storage that lies on the stack; `nil` for others.
  func byteCount(of storage: ID<Value>) -> Int? { byteCounts[storage] }

  /// The bytes of a storage if it is small and not empty.
  private func byteCount(_ extents: [Int64?], _ element: ScalarType) -> Int? {
    var count = element.byteCount
    for extent in extents {
      guard let extent, extent > 0, extent <= storageLimit else { return nil }
      count *= Int(extent)
      if count > storageLimit { return nil }
    }
    return count
  }

  /// Whether an operation does no more with a storage than to read and write its elements.
  private static func staysInPlace(_ operation: Operation) -> Bool {
    switch operation {
    case .extent, .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter,
      .release:
      true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check,
      .poll, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate,
      .reduction, .reshape, .routine,
      .allocate, .mark:
      false
    }
  }

  /// Keeps the first storages that fit into the limit of a function.
  private mutating func dropWhatIsTooMuch() {
    var rest = functionLimit
    for (storage, count) in byteCounts.sorted(by: { $0.key < $1.key }) {
      if count <= rest {
        rest -= count
      } else {
        byteCounts[storage] = nil
      }
    }
  }
}
