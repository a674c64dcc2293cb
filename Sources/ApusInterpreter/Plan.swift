import ApusIR
import ApusVocabulary

/// What becomes of each instruction of a function: which are joined, which are only another
/// name for registers, and which are not needed.
///
/// Joining moves only what is pure, and checks only over what is pure, so that the first fault
/// in program order stays the first.
struct Plan {
  let function: Function
  /// The instruction that defines a value; `nil` for parameters of regions.
  private(set) var definitions: [ID<Instruction>?]
  /// The region in which an instruction stands.
  private var homes: [ID<Region>?]
  private var useCounts: [Int]
  /// The steps of each region.
  private(set) var steps: [[Step]]
  /// What an instruction is joined to, by the instruction at whose place the step stands.
  private var joined: [Step?]
  /// Instructions that need no step of their own.
  private var isAbsorbed: [Bool]

  /// How far ahead the partner of a check is looked for.
  private static let horizon = 8

  init(_ function: Function) {
    self.function = function
    definitions = Array(repeating: nil, count: function.values.count)
    useCounts = Array(repeating: 0, count: function.values.count)
    homes = Array(repeating: nil, count: function.instructions.count)
    joined = Array(repeating: nil, count: function.instructions.count)
    isAbsorbed = Array(repeating: false, count: function.instructions.count)
    steps = Array(repeating: [], count: function.regions.count)
    let regions = gather()
    dropUnused()
    for region in regions { join(in: region) }
    for region in regions { arrange(region) }
  }

  /// The instruction called `id`.
  subscript(id: ID<Instruction>) -> Instruction { function.instructions[id] }

  /// The type of a value.
  func type(_ value: ID<Value>) -> Type { function.values[value].type }

  /// The constant that a value is, if it is one.
  func constant(_ value: ID<Value>) -> Constant? {
    guard let definition = definitions[Int(value.index)],
      case .constant(let constant) = self[definition].operation
    else { return nil }
    return constant
  }

  /// The value whose registers `value` names, and from which of them on; `nil` when it has its
  /// own.
  func alias(_ value: ID<Value>) -> (root: ID<Value>, offset: Int)? {
    var root = value
    var offset = 0
    while let definition = definitions[Int(root.index)],
      let distance = aliasOffset(self[definition])
    {
      root = self[definition].operands[0]
      offset += distance
    }
    return root == value ? nil : (root, offset)
  }

  /// The values that a step reads.
  func reads(_ step: Step) -> [ID<Value>] {
    guard step.kind != .plain else { return self[step.main].operands }
    let parts = [step.source, step.alternative, step.check, step.main].compactMap(\.self)
    let inner = Set(parts.flatMap { self[$0].results })
    return parts.flatMap { self[$0].operands }.filter { !inner.contains($0) }
  }

  // MARK: - Gathering

  /// Notes definitions and uses; returns the regions, outer ones first.
  private mutating func gather() -> [ID<Region>] {
    var regions = [function.body]
    var next = 0
    while next < regions.count {
      let region = regions[next]
      next += 1
      for id in function.regions[region].instructions {
        homes[Int(id.index)] = region
        for result in self[id].results { definitions[Int(result.index)] = id }
        for operand in self[id].operands { useCounts[Int(operand.index)] += 1 }
        regions += self[id].regions
      }
    }
    return regions
  }

  /// Absorbs pure instructions whose results nothing needs.
  private mutating func dropUnused() {
    var candidates = function.instructions.ids.filter { homes[Int($0.index)] != nil }
    while let id = candidates.popLast() {
      guard !isAbsorbed[Int(id.index)], isPure(id),
        self[id].results.allSatisfy({ useCounts[Int($0.index)] == 0 })
      else { continue }
      isAbsorbed[Int(id.index)] = true
      for operand in self[id].operands {
        useCounts[Int(operand.index)] -= 1
        if let definition = definitions[Int(operand.index)] { candidates.append(definition) }
      }
    }
  }

  private mutating func arrange(_ region: ID<Region>) {
    for id in function.regions[region].instructions {
      if let step = joined[Int(id.index)] {
        steps[Int(region.index)].append(step)
      } else if !isAbsorbed[Int(id.index)], !needsNoCode(self[id]) {
        steps[Int(region.index)].append(Step(main: id))
      }
    }
  }

  private func needsNoCode(_ instruction: Instruction) -> Bool {
    if case .constant = instruction.operation { return true }
    return aliasOffset(instruction) != nil
  }

  /// Which register of its operand an instruction names, if it does nothing else.
  private func aliasOffset(_ instruction: Instruction) -> Int? {
    if case .extent(let axis) = instruction.operation { return 1 + axis }
    if case .extract(let lane) = instruction.operation { return lane }
    guard instruction.operation == .convert || instruction.operation == .bitcast else { return nil }
    let source = type(instruction.operands[0]).element
    let target = type(instruction.results[0]).element
    let isSame =
      instruction.operation == .convert
      ? source.keepsRegister(convertedTo: target) : source.keepsRegister(castTo: target)
    return isSame ? 0 : nil
  }

  private func isPure(_ id: ID<Instruction>) -> Bool {
    switch self[id].operation {
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .reshape, .extent:
      true
    case .block, .if, .loop, .for, .break, .continue, .return, .unreachable, .check, .poll,
      .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate,
      .reduction, .routine, .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore,
      .gather, .scatter, .mark, .release:
      false
    }
  }

  // MARK: - Joining

  private mutating func join(in region: ID<Region>) {
    let instructions = function.regions[region].instructions
    for (place, id) in instructions.enumerated() where !isAbsorbed[Int(id.index)] {
      let operation = self[id].operation
      if case .check = operation {
        joinCheck(id, with: instructions[(place + 1)...].prefix(Self.horizon))
      } else if operation == .if {
        joinBranch(id)
      } else if operation == .primitive(.add) || operation == .primitive(.sub) {
        joinProduct(id)
      }
    }
  }

  /// The instruction that defines `value` in the same region as `user` and for nothing else.
  private func soleSource(_ value: ID<Value>, of user: ID<Instruction>) -> ID<Instruction>? {
    guard useCounts[Int(value.index)] == 1, let source = definitions[Int(value.index)],
      !isAbsorbed[Int(source.index)], joined[Int(source.index)] == nil,
      homes[Int(source.index)] == homes[Int(user.index)], type(value).lanes == 1
    else { return nil }
    return source
  }

  private mutating func joinCheck(
    _ check: ID<Instruction>, with following: ArraySlice<ID<Instruction>>
  ) {
    guard let source = soleSource(self[check].operands[0], of: check) else { return }
    let operation = self[source].operation
    if case .primitive(let predicate) = operation {
      if let arithmetic = Self.exactness[predicate] {
        joinArithmetic(arithmetic, check, source, following)
      } else if predicate == .or {
        joinAlternatives(check, source)
      } else if predicate != .inBounds || !joinAccess(check, source, following) {
        joinComparison(check, source)
      }
    } else if operation == .fits(.int64) {
      joinConversion(check, source, following)
    }
  }

  /// The arithmetic that a predicate is about.
  private static let exactness: [Primitive: Primitive] = [
    .addIsExact: .add, .subIsExact: .sub, .mulIsExact: .mul,
  ]

  private mutating func joinArithmetic(
    _ primitive: Primitive, _ check: ID<Instruction>, _ source: ID<Instruction>,
    _ following: ArraySlice<ID<Instruction>>
  ) {
    let main = following.first {
      self[$0].operation == .primitive(primitive) && !isAbsorbed[Int($0.index)]
        && self[$0].operands == self[source].operands
    }
    guard let main else { return }
    absorb([source, main])
    joined[Int(check.index)] =
      Step(kind: .checkedArithmetic, main: main, source: source, check: check)
  }

  private mutating func joinConversion(
    _ check: ID<Instruction>, _ source: ID<Instruction>, _ following: ArraySlice<ID<Instruction>>
  ) {
    guard type(self[source].operands[0]) == .scalar(.double) else { return }
    let main = following.first {
      self[$0].operation == .convert && !isAbsorbed[Int($0.index)]
        && self[$0].operands == self[source].operands && type(self[$0].results[0]) == .index
    }
    guard let main else { return }
    absorb([source, main])
    joined[Int(check.index)] =
      Step(kind: .checkedConversion, main: main, source: source, check: check)
  }

  /// A load moves up to its check over what writes nothing; the check of a store moves down to it
  /// over what is pure.
  private mutating func joinAccess(
    _ check: ID<Instruction>, _ source: ID<Instruction>, _ following: ArraySlice<ID<Instruction>>
  ) -> Bool {
    var isStillPure = true
    for id in following {
      let operation = self[id].operation
      let step = Step(kind: .checkedAccess, main: id, source: source, check: check)
      if operation == .load || operation == .element {
        guard joinsAccess(id, array: 0, source) else { continue }
        absorb([source, id])
        joined[Int(check.index)] = step
        return true
      } else if operation == .store {
        guard isStillPure, joinsAccess(id, array: 1, source) else { return false }
        absorb([source, check])
        joined[Int(id.index)] = step
        return true
      } else if case .check = operation {
        isStillPure = false
      } else if !isPure(id) {
        return false
      }
    }
    return false
  }

  /// Whether an access of rank 1 is the one that `source` speaks of.
  private func joinsAccess(
    _ access: ID<Instruction>, array: Int, _ source: ID<Instruction>
  ) -> Bool {
    let operands = self[access].operands
    guard !isAbsorbed[Int(access.index)], joined[Int(access.index)] == nil,
      operands.count == array + 2, operands[array + 1] == self[source].operands[0],
      type(operands[array]).rank == 1,
      let extent = definitions[Int(self[source].operands[1].index)],
      case .extent(axis: 0) = self[extent].operation, self[extent].operands[0] == operands[array]
    else { return false }
    return array == 1 ? type(operands[0]).lanes == 1 : type(self[access].results[0]).lanes == 1
  }

  private mutating func joinComparison(_ check: ID<Instruction>, _ source: ID<Instruction>) {
    guard isBranchable(source) else { return }
    absorb([source])
    joined[Int(check.index)] = Step(kind: .checkedComparison, main: check, source: source)
  }

  /// A check that one of two comparisons holds, as for the quotient of the least number by -1.
  private mutating func joinAlternatives(_ check: ID<Instruction>, _ source: ID<Instruction>) {
    let operands = self[source].operands
    guard operands[0] != operands[1], let first = soleSource(operands[0], of: check),
      let second = soleSource(operands[1], of: check), isBranchable(first), isBranchable(second)
    else { return }
    absorb([source, first, second])
    joined[Int(check.index)] =
      Step(kind: .checkedComparison, main: check, source: first, alternative: second)
  }

  private mutating func joinBranch(_ branch: ID<Instruction>) {
    guard let source = soleSource(self[branch].operands[0], of: branch), isBranchable(source)
    else { return }
    absorb([source])
    joined[Int(branch.index)] = Step(kind: .branch, main: branch, source: source)
  }

  private func isBranchable(_ source: ID<Instruction>) -> Bool {
    guard case .primitive(let primitive) = self[source].operation else { return false }
    return Opcode.branch(primitive, on: type(self[source].operands[0]).element, if: true) != nil
  }

  private mutating func joinProduct(_ sum: ID<Instruction>) {
    let type = type(self[sum].results[0])
    guard type == .scalar(.float) || type == .scalar(.double) else { return }
    for operand in self[sum].operands {
      guard let source = soleSource(operand, of: sum),
        self[source].operation == .primitive(.mul)
      else { continue }
      absorb([source])
      joined[Int(sum.index)] = Step(kind: .multiplyAdd, main: sum, source: source)
      return
    }
  }

  private mutating func absorb(_ instructions: [ID<Instruction>]) {
    for id in instructions { isAbsorbed[Int(id.index)] = true }
  }
}
