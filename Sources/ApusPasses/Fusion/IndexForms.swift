import ApusIR
import ApusVocabulary

/// Numbers for integer expressions: those that are sure to give the same have the same number.
///
/// It knows arithmetic of indices and extents, and that an index which is broadcast, `i * step`
/// with a step of 0 where the extent is 1, is `i` where `i` runs over that very extent.
struct IndexForms {
  /// The number of an expression.
  typealias Form = Int32

  private enum Key: Hashable {
    /// A value of which nothing is known.
    case leaf(ID<Value>)
    case operation(Operation, [Form])
  }

  private var keys: [Key] = []
  private var forms: [Key: Form] = [:]
  /// By form, what it depends on of the values that are defined in structures.
  private var dependences: [[ID<Value>]] = []
  /// By the value's index.
  private var known: [Form?] = []
  /// The extent that an index of a loop which starts at zero runs over.
  private var limits: [ID<Value>: Form] = [:]
  /// The values that are defined in structures.
  private var inner: Set<ID<Value>> = []

  /// How deep an expression is looked into.
  private static let depthLimit = 24

  // MARK: Values

  /// The form of a value, of which `definitions` tells where it comes from.
  mutating func form(
    of value: ID<Value>, in function: Function, _ definitions: [ID<Instruction>?], depth: Int = 0
  ) -> Form {
    let index = Int(value.index)
    if index < known.count, let form = known[index] { return form }
    guard depth < Self.depthLimit else { return add(.leaf(value)) }
    let form = newForm(of: value, in: function, definitions, depth: depth)
    while known.count <= index { known.append(nil) }
    known[index] = form
    return form
  }

  private mutating func newForm(
    of value: ID<Value>, in function: Function, _ definitions: [ID<Instruction>?], depth: Int
  ) -> Form {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)] else {
      return add(.leaf(value))
    }
    let instruction = function.instructions[id]
    switch instruction.operation {
    case .constant: return add(.operation(instruction.operation, []))
    case .primitive(let primitive) where !function.values[value].type.element.isFloatingPoint:
      if primitive == .div || primitive == .rem { return add(.leaf(value)) }
      var operands: [Form] = []
      for operand in instruction.operands {
        operands.append(form(of: operand, in: function, definitions, depth: depth + 1))
      }
      return make(primitive, operands)
    case .extent(let axis):
      return extent(axis, of: instruction.operands[0], in: function, definitions, depth: depth)
    default: return add(.leaf(value))
    }
  }

  /// The extent of an axis of an array or storage.
  mutating func extent(
    _ axis: Int, of array: ID<Value>, in function: Function, _ definitions: [ID<Instruction>?],
    depth: Int = 0
  ) -> Form {
    switch function.shape(of: array, axis, definitions) {
    case .value(let value):
      return form(of: value, in: function, definitions, depth: depth + 1)
    case .constant(let number): return constant(number)
    case .axis(let source): return add(.operation(.extent(axis: axis), [add(.leaf(source))]))
    }
  }

  /// Takes note of the indices of structures and of what they run over; outer ones come first.
  mutating func register(
    _ structures: [ID<Instruction>], in function: Function, _ definitions: [ID<Instruction>?]
  ) {
    for id in structures {
      let instruction = function.instructions[id]
      for region in instruction.regions {
        inner.formUnion(function.regions[region].parameters)
        for id in function.regions[region].instructions {
          inner.formUnion(function.instructions[id].results)
        }
      }
    }
    for id in structures {
      let instruction = function.instructions[id]
      let parameters = instruction.regions.first.map { function.regions[$0].parameters } ?? []
      switch instruction.operation {
      case .generate, .reduction:
        for (index, extent) in zip(parameters, instruction.operands) {
          limits[index] = form(of: extent, in: function, definitions)
        }
      case .for(let isClosed):
        let start = form(of: instruction.operands[0], in: function, definitions)
        if !isClosed, constantValue(start) == 0 {
          limits[parameters[0]] = form(of: instruction.operands[1], in: function, definitions)
        }
      default: break
      }
    }
  }

  /// Whether an index is one of a loop that starts at zero.
  func startsAtZero(_ index: ID<Value>) -> Bool { limits[index] != nil }

  // MARK: Making forms

  private mutating func add(_ key: Key) -> Form {
    if let form = forms[key] { return form }
    let form = Form(truncatingIfNeeded: keys.count)
    var dependence: [ID<Value>] = []
    switch key {
    case .leaf(let value): if inner.contains(value) { dependence = [value] }
    case .operation(_, let operands):
      for operand in operands {
        for index in dependences[Int(operand)] where !dependence.contains(index) {
          dependence.append(index)
        }
      }
    }
    keys.append(key)
    dependences.append(dependence)
    forms[key] = form
    return form
  }

  mutating func constant(_ number: Int) -> Form {
    add(.operation(.constant(Constant(number)), []))
  }

  private func constantValue(_ form: Form) -> Int64? {
    guard case .operation(.constant(let constant), _) = keys[Int(form)],
      constant.type == .int64
    else { return nil }
    return constant.signed
  }

  /// The form of what a primitive gives.
  mutating func form(of primitive: Primitive, _ operands: [Form]) -> Form {
    make(primitive, operands)
  }

  /// The form of a primitive, with what changes nothing left out.
  private mutating func make(_ primitive: Primitive, _ operands: [Form]) -> Form {
    var operands = operands
    if primitive.isCommutative, operands[1] < operands[0] { operands.swapAt(0, 1) }
    switch primitive {
    case .add:
      if constantValue(operands[0]) == 0 { return operands[1] }
      if constantValue(operands[1]) == 0 { return operands[0] }
      for (outer, inner) in [(0, 1), (1, 0)] {
        guard let number = constantValue(operands[outer]),
          case .operation(.primitive(.add), let parts) = keys[Int(operands[inner])]
        else { continue }
        for (part, rest) in [(0, 1), (1, 0)] {
          guard let other = constantValue(parts[part]) else { continue }
          return make(.add, [constant(Int(number &+ other)), parts[rest]])
        }
      }
    case .sub:
      if constantValue(operands[1]) == 0 { return operands[0] }
    case .mul:
      for (one, other) in [(0, 1), (1, 0)] {
        switch constantValue(operands[one]) {
        case 0: return operands[one]
        case 1: return operands[other]
        default: break
        }
        if isSpared(step: operands[one], of: operands[other]) { return operands[other] }
      }
    default: break
    }
    return add(.operation(.primitive(primitive), operands))
  }

  // MARK: Broadcasting

  /// The extent that a step belongs to: 0 where that is 1, else 1.
  private func broadcastExtent(_ step: Form) -> Form? {
    guard case .operation(.primitive(.select), let parts) = keys[Int(step)],
      constantValue(parts[1]) == 0, constantValue(parts[2]) == 1
    else { return nil }
    return extentComparedWithOne(parts[0])
  }

  private func extentComparedWithOne(_ condition: Form) -> Form? {
    guard case .operation(.primitive(.equal), let sides) = keys[Int(condition)] else { return nil }
    if constantValue(sides[0]) == 1 { return sides[1] }
    if constantValue(sides[1]) == 1 { return sides[0] }
    return nil
  }

  /// Whether `index * step` is `index`, since that is zero whenever the step is.
  private func isSpared(step: Form, of index: Form) -> Bool {
    guard let extent = broadcastExtent(step), let limit = limit(of: index) else { return false }
    return isOneOnlyIfOne(extent, limit)
  }

  /// The extent that an index runs over, perhaps broadcast.
  private func limit(of form: Form, depth: Int = 0) -> Form? {
    guard depth < Self.depthLimit else { return nil }
    switch keys[Int(form)] {
    case .leaf(let value): return limits[value]
    case .operation(.primitive(.mul), let parts):
      if broadcastExtent(parts[0]) != nil { return limit(of: parts[1], depth: depth + 1) }
      if broadcastExtent(parts[1]) != nil { return limit(of: parts[0], depth: depth + 1) }
      return nil
    default: return nil
    }
  }

  /// Whether `limit` is 1 whenever `extent` is: it is the same, or what that and others broadcast
  /// to.
  private func isOneOnlyIfOne(_ extent: Form, _ limit: Form, depth: Int = 0) -> Bool {
    if extent == limit { return true }
    guard depth < 8, case .operation(.primitive(.select), let parts) = keys[Int(extent)],
      extentComparedWithOne(parts[0]) == parts[2]
    else { return false }
    return isOneOnlyIfOne(parts[1], limit, depth: depth + 1)
      || isOneOnlyIfOne(parts[2], limit, depth: depth + 1)
  }

  // MARK: Questions

  /// `form` with other forms in place of some indices.
  mutating func replacing(_ replacements: [ID<Value>: Form], in form: Form) -> Form {
    guard dependences[Int(form)].contains(where: { replacements[$0] != nil }) else { return form }
    switch keys[Int(form)] {
    case .leaf(let value): return replacements[value] ?? form
    case .operation(let operation, let operands):
      let new = operands.map { replacing(replacements, in: $0) }
      if case .primitive(let primitive) = operation { return make(primitive, new) }
      return add(.operation(operation, new))
    }
  }

  /// What counts when injectivity is looked for.
  struct InjectivityRule {
    /// Whether an index that is broadcast counts as one: where its step is zero, there is but one
    /// element.
    var allowsBroadcast: Bool
    /// Whether a value differs between iterations.
    var varies: (ID<Value>) -> Bool
  }

  /// Whether each of the indices takes a place of its own in `forms`, so that no two sets of
  /// indices name the same place.
  func isInjective(_ forms: [Form], in indices: [ID<Value>], _ rule: InjectivityRule) -> Bool {
    var isFree = Array(repeating: true, count: forms.count)
    for index in indices {
      guard
        let place = forms.indices.first(where: {
          isFree[$0] && isInjective(forms[$0], in: index, rule, depth: 0)
        })
      else { return false }
      isFree[place] = false
    }
    return true
  }

  /// Whether a form differs for different values of an index, and depends on nothing else that
  /// varies.
  private func isInjective(
    _ form: Form, in index: ID<Value>, _ rule: InjectivityRule, depth: Int
  ) -> Bool {
    guard depth < 4 * Self.depthLimit, dependences[Int(form)].filter(rule.varies) == [index] else {
      return false
    }
    switch keys[Int(form)] {
    case .leaf: return true
    case .operation(.primitive(.add), let parts), .operation(.primitive(.sub), let parts):
      let moving = parts.filter { isMoving($0, rule) }
      return moving.count == 1 && isInjective(moving[0], in: index, rule, depth: depth + 1)
    case .operation(.primitive(.mul), let parts):
      guard let factor = parts.first(where: { !isMoving($0, rule) }) else { return false }
      // Indices are in bounds, so that no product overflows.
      let isKept =
        constantValue(factor).map { $0 != 0 }
        ?? (rule.allowsBroadcast && broadcastExtent(factor) != nil)
      let other = parts[0] == factor ? parts[1] : parts[0]
      return isKept && isInjective(other, in: index, rule, depth: depth + 1)
    default: return false
    }
  }

  private func isMoving(_ form: Form, _ rule: InjectivityRule) -> Bool {
    dependences[Int(form)].contains(where: rule.varies)
  }

  /// Whether a form is this value itself.
  func isValue(_ form: Form, _ value: ID<Value>) -> Bool { keys[Int(form)] == .leaf(value) }
}

extension Function {
  /// How the extent of an axis is known.
  enum AxisExtent {
    case value(ID<Value>)
    case constant(Int)
    /// It is that of the same axis of this array or storage.
    case axis(of: ID<Value>)
  }

  /// Where the extent of an axis of an array or storage comes from.
  func shape(
    of array: ID<Value>, _ axis: Int, _ definitions: [ID<Instruction>?]
  ) -> AxisExtent {
    var array = array
    while Int(array.index) < definitions.count, let id = definitions[Int(array.index)] {
      let instruction = instructions[id]
      switch instruction.operation {
      case .generate:
        if axis < instruction.operands.count { return .value(instruction.operands[axis]) }
        let last = regions[instruction.regions[0]].instructions.last
        return .constant(last.map { instructions[$0].operands.count } ?? 1)
      case .arrayFill, .reshape:
        return axis + 1 < instruction.operands.count
          ? .value(instruction.operands[axis + 1]) : .axis(of: array)
      case .allocate: return .value(instruction.operands[axis])
      case .arrayLiteral: return .constant(instruction.operands.count)
      case .snapshot, .materialize, .copy: array = instruction.operands[0]
      default: return .axis(of: array)
      }
    }
    return .axis(of: array)
  }
}
