import ApusIR
import ApusVocabulary

/// Masks, and bools as masks.
extension LaneWriter {
  /// Whether a lane is active.
  mutating func asBool(_ mask: ID<Value>) -> ID<Value> {
    let zero = mask0()
    return builder.primitive(.less, mask, zero, range: range)
  }

  /// The mask of no lane.
  mutating func mask0() -> ID<Value> {
    builder.constant(Constant(maskType.element, bits: 0), lanes: lanes, range: range)
  }

  /// The mask of all lanes.
  mutating func mask1() -> ID<Value> {
    builder.constant(Constant(maskType.element, bits: .max), lanes: lanes, range: range)
  }

  /// Those of the active lanes in which a bool is true, or false.
  mutating func lanes(where value: ID<Value>, is truth: Bool) -> ID<Value> {
    if let sign = signs[value] {
      let own = truth ? sign : builder.primitive(.not, sign, range: range)
      return mask.map { builder.primitive(.and, $0, own, range: range) } ?? own
    }
    return lanes(whereCopy: vector(value), is: truth)
  }

  private mutating func lanes(whereCopy bools: ID<Value>, is truth: Bool) -> ID<Value> {
    let active = mask ?? mask1()
    let none = mask0()
    return builder.primitive(
      .select, bools, truth ? active : none, truth ? none : active, range: range)
  }

  /// Whether there is an active lane.
  mutating func anyActive(_ mask: ID<Value>) -> ID<Value> {
    let element = Type.scalar(maskType.element)
    let all = builder.value(.reduce(.or), [mask], type: element, range: range)
    let zero = builder.constant(Constant(maskType.element, bits: 0), range: range)
    return builder.primitive(.notEqual, all, zero, range: range)
  }

  // MARK: Values that structures pass on

  private func isMask(_ value: ID<Value>) -> Bool {
    nest.shape(value) == .varying && nest.function.values[value].type == .bool
  }

  /// The type of what stands for `model`, a result or parameter of a structure.
  func passedType(_ model: ID<Value>) -> Type {
    if isNarrow(model) { return narrowType }
    return isMask(model) ? maskType : copyType(model)
  }

  /// The copy of a value as it is passed on to `model`.
  mutating func passed(_ value: ID<Value>, to model: ID<Value>) -> ID<Value> {
    guard nest.shape(model) == .varying else { return scalar(value) }
    if isNarrow(model) { return narrowed(value) }
    return isMask(model) ? sign(of: value) : vector(value)
  }

  /// A bool as a mask.
  private mutating func sign(of value: ID<Value>) -> ID<Value> {
    if let sign = signs[value] { return sign }
    let (bools, all, none) = (vector(value), mask1(), mask0())
    return builder.primitive(.select, bools, all, none, range: range)
  }

  /// Takes what was passed on for `model`.
  mutating func receive(_ model: ID<Value>, _ passed: ID<Value>) {
    guard isMask(model) else { return define(model, as: passed) }
    signs[model] = passed
    vectors[model] = nil
  }
}

extension ScalarType {
  /// The type of a mask for numbers of this type.
  var mask: ScalarType {
    switch bitWidth {
    case 64: .int64
    case 32: .int32
    case 16: .int16
    default: .int8
    }
  }
}
