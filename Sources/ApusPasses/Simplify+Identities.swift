import ApusElementary
import ApusIR
import ApusVocabulary

extension Simplifier {
  /// What an instruction without effect can be replaced by.
  enum Reduction {
    case unchanged
    case value(ID<Value>)
    /// The same number in each lane.
    case constant(Constant)
    case operation(Operation, [ID<Value>])
  }

  /// The number that `value` is, in each lane.
  func constant(_ value: ID<Value>) -> Constant? { function.constant(value, definitions) }

  /// The instruction that computes `value`.
  func definition(of value: ID<Value>) -> Instruction? {
    guard Int(value.index) < definitions.count else { return nil }
    return definitions[Int(value.index)].map { function.instructions[$0] }
  }

  /// The operand of `value`, if that is a primitive with one operand.
  func operand(of value: ID<Value>, in primitive: Primitive) -> ID<Value>? {
    guard let definition = definition(of: value), definition.operation == .primitive(primitive)
    else { return nil }
    return definition.operands[0]
  }

  func reduced(_ id: ID<Instruction>) -> Reduction {
    let instruction = function.instructions[id]
    let operands = instruction.operands
    switch instruction.operation {
    case .primitive(let primitive): return reduced(primitive, operands)
    case .convert: return reducedConversion(instruction)
    case .bitcast: return reducedBitcast(instruction)
    case .fits(let type): return reducedFits(operands[0], type)
    case .splat: return constant(operands[0]).map { .constant($0) } ?? .unchanged
    case .extract(let lane): return reducedExtract(operands[0], lane)
    case .lookUp, .insert, .reduce, .scan: return .unchanged
    case .element: return reducedElement(operands)
    case .extent(let axis): return reducedExtent(operands[0], axis)
    case .external(let external): return reducedExternal(external, operands)
    case .constant, .iota, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .snapshot,
      .materialize, .generate, .reduction, .reshape, .routine, .allocate, .copy, .fill, .load,
      .store, .maskedLoad, .maskedStore, .gather,
      .scatter, .mark, .release:
      return .unchanged
    }
  }

  /// Of numbers that are known, by the native function, which gives what every other way gives.
  private func reducedExternal(
    _ function: ExternalFunction, _ operands: [ID<Value>]
  ) -> Reduction {
    let numbers = operands.compactMap { constant($0) }
    guard numbers.count == operands.count, let first = numbers.first, let last = numbers.last
    else { return .unchanged }
    if first.type == .double {
      let (x, y) = (Double(bitPattern: first.bits), Double(bitPattern: last.bits))
      return NativeFunctions.call(function, x, y).map { .constant(Constant($0)) } ?? .unchanged
    }
    let x = Float(bitPattern: UInt32(truncatingIfNeeded: first.bits))
    let y = Float(bitPattern: UInt32(truncatingIfNeeded: last.bits))
    return NativeFunctions.call(function, x, y).map { .constant(Constant($0)) } ?? .unchanged
  }

  // MARK: Conversions and lanes

  private func reducedConversion(_ instruction: Instruction) -> Reduction {
    let operand = instruction.operands[0]
    let type = function.values[instruction.results[0]].type
    let source = function.values[operand].type
    if type == source { return .value(operand) }
    if let number = constant(operand), let result = Evaluation.convert(number, to: type.element) {
      return .constant(result)
    }
    guard let definition = definition(of: operand), definition.operation == .convert else {
      return .unchanged
    }
    let origin = function.values[definition.operands[0]].type.element
    guard Self.isDirect(from: origin, by: source.element, to: type.element) else {
      return .unchanged
    }
    return .operation(.convert, definition.operands)
  }

  /// Whether converting by way of an integer type gives what converting at once does.
  private static func isDirect(
    from source: ScalarType, by middle: ScalarType, to target: ScalarType
  ) -> Bool {
    guard source.isInteger, middle.isInteger, target.isInteger else { return false }
    if target.bitWidth <= middle.bitWidth { return true }
    guard middle.bitWidth >= source.bitWidth else { return false }
    return source.isSigned == middle.isSigned
      || (!source.isSigned && middle.bitWidth > source.bitWidth)
  }

  private func reducedBitcast(_ instruction: Instruction) -> Reduction {
    let operand = instruction.operands[0]
    let type = function.values[instruction.results[0]].type
    if type == function.values[operand].type { return .value(operand) }
    if let number = constant(operand), let result = Evaluation.bitcast(number, to: type.element) {
      return .constant(result)
    }
    guard let definition = definition(of: operand), definition.operation == .bitcast else {
      return .unchanged
    }
    return .operation(.bitcast, definition.operands)
  }

  private func reducedFits(_ operand: ID<Value>, _ type: ScalarType) -> Reduction {
    if let number = constant(operand), let result = Evaluation.fits(number, in: type) {
      return .constant(result)
    }
    let source = function.values[operand].type.element
    guard source.isInteger else { return .unchanged }
    let isWider = type.bitWidth > source.bitWidth
    let fits =
      source.isSigned == type.isSigned
      ? type.bitWidth >= source.bitWidth : !source.isSigned && isWider
    return fits ? .constant(Constant(true)) : .unchanged
  }

  private func reducedExtract(_ operand: ID<Value>, _ lane: Int) -> Reduction {
    if let number = constant(operand) { return .constant(number) }
    guard let definition = definition(of: operand) else { return .unchanged }
    if definition.operation == .splat { return .value(definition.operands[0]) }
    guard case .insert(let inserted) = definition.operation else { return .unchanged }
    if inserted == lane { return .value(definition.operands[1]) }
    return .operation(.extract(lane: lane), [definition.operands[0]])
  }

  // MARK: Arrays

  private func reducedElement(_ operands: [ID<Value>]) -> Reduction {
    guard let definition = definition(of: operands[0]) else { return .unchanged }
    if case .arrayFill = definition.operation { return .value(definition.operands[0]) }
    guard case .arrayLiteral = definition.operation, let index = constant(operands[1])?.signed,
      definition.operands.indices.contains(Int(index))
    else { return .unchanged }
    return .value(definition.operands[Int(index)])
  }

  private func reducedExtent(_ operand: ID<Value>, _ axis: Int) -> Reduction {
    guard let definition = definition(of: operand) else { return .unchanged }
    switch definition.operation {
    case .arrayLiteral: return .constant(Constant(definition.operands.count))
    case .arrayFill: return .value(definition.operands[axis + 1])
    case .allocate: return .value(definition.operands[axis])
    case .reshape: return .value(definition.operands[axis + 1])
    case .generate:
      if axis < definition.operands.count { return .value(definition.operands[axis]) }
      let elements = function.regions[definition.regions[0]].instructions.last
      guard let elements, function.instructions[elements].operation.target != nil else {
        return .unchanged
      }
      return .constant(Constant(function.instructions[elements].operands.count))
    case .snapshot, .materialize, .copy:
      return .operation(.extent(axis: axis), definition.operands)
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
      .check, .poll, .print, .call, .element, .extent, .fill, .load, .store, .maskedLoad,
      .maskedStore, .gather, .scatter, .mark, .release, .reduction, .routine:
      return .unchanged
    }
  }
}
