import ApusIR
import ApusVocabulary

/// Temporary arrays that may lie in the row of another array which is computed of them at last,
/// element by element, as in
///
///     let e = exp(x[i])
///     y[i] = e / e.sum()
///
/// So the row comes into the cache while the temporary is computed, which takes longer than what is
/// left to do at last. Whether the array has such a row is only known when it runs. What a fault
/// leaves in it is not specified.
struct RowStorages {
  /// A row, or all of an array of one axis.
  struct Row {
    var array: ID<Value>
    /// The indices of all axes but the last.
    var indices: [ID<Value>]
  }

  /// By temporary array, the row.
  private var rows: [ID<Value>: Row] = [:]
  /// The loops that compute the rows: whether or not the temporary lies there, no iteration depends
  /// on another one.
  private(set) var loops: Set<ID<Instruction>> = []

  private let function: Function
  private var definitions: [ID<Value>: ID<Instruction>] = [:]
  /// The storages of which others may know the memory.
  private var shared: Set<ID<Value>> = []
  /// The storages that a caller gave for this function alone, or that are made here.
  private var owned: Set<ID<Value>> = []

  init(in function: Function) {
    self.function = function
    guard function.instructions.entities.contains(where: isCandidate) else { return }
    for (parameter, convention) in zip(function.parameters, function.conventions)
    where convention == .exclusive { owned.insert(parameter) }
    for id in function.instructions.ids { note(id) }
    for region in function.regions.ids { place(in: function.regions[region].instructions) }
  }

  /// The row that a temporary array may lie in; `nil` for others.
  subscript(storage: ID<Value>) -> Row? { rows[storage] }

  /// Whether an array may have its memory in common with another one.
  func mayOverlap(_ storage: ID<Value>) -> Bool {
    rows[storage] != nil || rows.values.contains { $0.array == storage }
  }

  /// Whether an instruction makes an array of one axis.
  private func isCandidate(_ instruction: Instruction) -> Bool {
    guard case .allocate = instruction.operation else { return false }
    return instruction.results.contains { function.values[$0].type.rank == 1 }
  }

  private mutating func note(_ id: ID<Instruction>) {
    let instruction = function.instructions[id]
    for result in instruction.results { definitions[result] = id }
    switch instruction.operation {
    case .allocate: owned.formUnion(instruction.results)
    case .extent, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .fill: break
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract, .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return,
      .unreachable, .check, .poll, .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot,
      .materialize, .generate, .reduction, .reshape, .routine, .copy, .mark, .release:
      // That an array is returned does no harm, but for a temporary one.
      shared.formUnion(
        instruction.operands.filter {
          function.values[$0].type.rank > 0
            && !(instruction.operation == .return && function.values[$0].type.rank > 1)
        })
    }
  }

  // MARK: Places

  /// Looks for such temporaries among the instructions of a region.
  private mutating func place(in instructions: [ID<Instruction>]) {
    for (first, id) in instructions.enumerated() {
      let allocation = function.instructions[id]
      guard isCandidate(allocation), let temporary = allocation.results.first,
        !shared.contains(temporary),
        let last = instructions[first...].lastIndex(where: { uses($0, temporary) }), last > first,
        let (row, loop) = row(of: temporary, count: allocation.operands[0], by: instructions[last]),
        !loops.contains(loop), owned.contains(row.array), !shared.contains(row.array),
        !instructions[first...last].contains(where: { leaves($0) || defines($0, row) }),
        !instructions[first..<last].contains(where: { touches($0, row.array) })
      else { continue }
      rows[temporary] = row
      loops.insert(loop)
    }
  }

  /// Whether an instruction, or one inside it, is such.
  private func contains(
    _ id: ID<Instruction>, _ isSuch: (Instruction) -> Bool
  ) -> Bool {
    let instruction = function.instructions[id]
    return isSuch(instruction)
      || instruction.regions.contains { region in
        function.regions[region].instructions.contains { contains($0, isSuch) }
      }
  }

  private func uses(_ id: ID<Instruction>, _ storage: ID<Value>) -> Bool {
    contains(id) { $0.operands.contains(storage) }
  }

  /// Whether an instruction reads or writes an array.
  private func touches(_ id: ID<Instruction>, _ array: ID<Value>) -> Bool {
    contains(id) { instruction in
      if case .extent = instruction.operation { return false }
      return instruction.operands.contains(array)
    }
  }

  /// Whether an instruction, or what is inside it, gives the array or an index of a row.
  private func defines(_ id: ID<Instruction>, _ row: Row) -> Bool {
    let wanted = row.indices + [row.array]
    return contains(id) { instruction in
      instruction.results.contains(where: wanted.contains)
        || instruction.regions.contains {
          function.regions[$0].parameters.contains(where: wanted.contains)
        }
    }
  }

  /// Whether an instruction may go elsewhere than to the next one, but for a fault: then the row
  /// might have to stay as it was.
  private func leaves(_ id: ID<Instruction>) -> Bool {
    var targets: Set<ID<Instruction>> = [id]
    var leaves = false
    func look(_ id: ID<Instruction>) {
      switch function.instructions[id].operation {
      case .return: leaves = true
      case .break(let target), .continue(let target): leaves = leaves || !targets.contains(target)
      case _: targets.insert(id)
      }
      for region in function.instructions[id].regions {
        for inner in function.regions[region].instructions { look(inner) }
      }
    }
    look(id)
    return leaves
  }

  // MARK: Loops

  /// The row that a loop, or a loop over parts of it, computes as a whole of a temporary array of so
  /// many elements, each of the element in the same place.
  private func row(
    of temporary: ID<Value>, count: ID<Value>, by id: ID<Instruction>
  ) -> (Row, ID<Instruction>)? {
    let instruction = function.instructions[id]
    switch instruction.operation {
    case .for(isClosed: false):
      guard instruction.operands.count == 2, isConstant(instruction.operands[0], 0),
        let row = row(of: temporary, count: count, inBodyOf: instruction),
        isLength(instruction.operands[1], of: row, count)
      else { return nil }
      return (row, id)
    case .loop:
      guard let (inner, bound) = partLoop(of: instruction, id), !leaves(inner),
        let row = row(of: temporary, count: count, inBodyOf: function.instructions[inner]),
        isLength(bound, of: row, count)
      else { return nil }
      return (row, inner)
    case _: return nil
    }
  }

  /// Whether a number is how many elements the row has, or the temporary array: if one of them is
  /// in the place of the other, both are.
  private func isLength(_ number: ID<Value>, of row: Row, _ count: ID<Value>) -> Bool {
    if number == count { return true }
    guard let definition = definitions[number],
      case .extent(let axis) = function.instructions[definition].operation
    else { return false }
    return axis == row.indices.count
      && function.instructions[definition].operands == [row.array]
  }

  /// The loop over a part, of a loop over all parts from 0 to a bound, each of which begins where
  /// the one before ends.
  private func partLoop(
    of loop: Instruction, _ id: ID<Instruction>
  ) -> (ID<Instruction>, bound: ID<Value>)? {
    guard loop.operands.count == 1, isConstant(loop.operands[0], 0),
      let start = function.regions[loop.regions[0]].parameters.first
    else { return nil }
    var inner: ID<Instruction>?
    var end: ID<Value>?
    for next in function.regions[loop.regions[0]].instructions {
      let instruction = function.instructions[next]
      switch instruction.operation {
      case .for(isClosed: false):
        guard inner == nil, instruction.operands.count == 2, instruction.operands[0] == start
        else { return nil }
        inner = next
        end = instruction.operands[1]
      case .if:
        guard let inner, let end, let bound = bound(of: instruction, next: end, in: id),
          isEnd(end, of: start, bound)
        else { return nil }
        return (inner, bound)
      case .constant, .primitive, .convert: break
      case _: return nil
      }
    }
    return nil
  }

  /// Whether a part ends at the bound, or so many elements after its start: no part comes twice.
  private func isEnd(_ end: ID<Value>, of start: ID<Value>, _ bound: ID<Value>) -> Bool {
    guard let choice = operands(of: end, .select), choice[1] == bound,
      let sum = operands(of: choice[2], .add), sum[0] == start
    else { return false }
    return constant(sum[1]).map { $0 > 0 } ?? false
  }

  /// The bound below which a loop over parts goes on with `next`.
  private func bound(
    of branch: Instruction, next: ID<Value>, in loop: ID<Instruction>
  ) -> ID<Value>? {
    guard let definition = definitions[branch.operands[0]] else { return nil }
    let condition = function.instructions[definition]
    let (goesOn, ends) = (branch.regions[0], branch.regions[1])
    guard condition.operation == .primitive(.less), condition.operands[0] == next,
      let back = function.regions[goesOn].instructions.last.map({ function.instructions[$0] }),
      back.operation == .continue(loop), back.operands == [next],
      function.regions[goesOn].instructions.dropLast().allSatisfy({
        function.instructions[$0].operation.isPoll
      }),
      function.regions[ends].instructions.count == 1,
      function.regions[ends].instructions.first.map({ function.instructions[$0].operation })
        == .break(loop)
    else { return nil }
    return condition.operands[1]
  }

  /// The row that the body of a loop stores to.
  private func row(
    of temporary: ID<Value>, count: ID<Value>, inBodyOf loop: Instruction
  ) -> Row? {
    guard let index = function.regions[loop.regions[0]].parameters.first else { return nil }
    var row: Row?
    for id in function.regions[loop.regions[0]].instructions {
      let instruction = function.instructions[id]
      switch instruction.operation {
      case .load:
        guard instruction.operands[0] == temporary else { continue }
        guard row == nil, isPlace(instruction.operands[1], index, count),
          instruction.results.allSatisfy({ function.values[$0].type.lanes == 1 })
        else { return nil }
      case .store:
        let (array, indices) = (instruction.operands[1], instruction.operands.dropFirst(2))
        guard row == nil, array != temporary, indices.last == index,
          function.values[instruction.operands[0]].type
            == .scalar(function.values[temporary].type.element),
          function.values[array].type.element == function.values[temporary].type.element,
          function.values[array].type.rank == indices.count
        else { return nil }
        row = Row(array: array, indices: Array(indices.dropLast()))
      case .constant, .primitive, .convert, .bitcast, .external, .continue: break
      case _: return nil
      }
    }
    guard let row, !row.indices.contains(index), !reads(row.array, in: loop) else { return nil }
    return row
  }

  /// Whether a loop reads an array.
  private func reads(_ array: ID<Value>, in loop: Instruction) -> Bool {
    function.regions[loop.regions[0]].instructions.contains {
      function.instructions[$0].operation == .load
        && function.instructions[$0].operands[0] == array
    }
  }

  /// Whether a number is the index, or 0 if the temporary array has but one element.
  private func isPlace(_ place: ID<Value>, _ index: ID<Value>, _ count: ID<Value>) -> Bool {
    if place == index { return true }
    guard let product = operands(of: place, .mul), product[0] == index,
      let choice = operands(of: product[1], .select), isConstant(choice[1], 0),
      isConstant(choice[2], 1), let test = operands(of: choice[0], .equal)
    else { return false }
    return test[0] == count && isConstant(test[1], 1)
  }

  private func operands(of value: ID<Value>, _ primitive: Primitive) -> [ID<Value>]? {
    guard let definition = definitions[value] else { return nil }
    let instruction = function.instructions[definition]
    return instruction.operation == .primitive(primitive) ? instruction.operands : nil
  }

  private func isConstant(_ value: ID<Value>, _ number: Int64) -> Bool {
    constant(value) == number
  }

  private func constant(_ value: ID<Value>) -> Int64? {
    guard let definition = definitions[value],
      case .constant(let constant) = function.instructions[definition].operation
    else { return nil }
    return constant.signed
  }
}

extension Operation {
  fileprivate var isPoll: Bool {
    if case .poll = self { return true }
    return false
  }
}
