import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Lets routines read transposed and strided arrays where they are, and spares the zeros that
  /// they overwrite.
  package static let routineOperands = Pass(
    name: "routineOperands", summary: "let routines read views of arrays without a copy"
  ) { function, _ in
    var rewriter = RoutineOperands(function)
    guard rewriter.hasRoutines else { return }
    rewriter.run(in: function.body)
    function = rewriter.function
  }
}

/// Rewrites the operands of routines.
///
/// An operand that is only read is followed by its offset and strides. Where it is made by a
/// `generate` that does nothing but pick elements of another array at places that are affine in the
/// indices, the routine reads that array, at another offset and with other strides.
struct RoutineOperands {
  private(set) var function: Function
  private let definitions: [ID<Instruction>?]
  /// What stands in front of the routine at hand.
  private var added: [ID<Instruction>] = []

  init(_ function: Function) {
    self.function = function
    definitions = function.definitions()
  }

  /// Whether there is anything to do.
  var hasRoutines: Bool {
    function.instructions.entities.contains { instruction in
      if case .routine = instruction.operation { return true }
      return false
    }
  }

  /// Rewrites the routines of a region and of those in it.
  mutating func run(in region: ID<Region>) {
    var rewritten: [ID<Instruction>] = []
    for id in function.regions[region].instructions {
      for inner in function.instructions[id].regions { run(in: inner) }
      if case .routine(let routine) = function.instructions[id].operation {
        added = []
        rewrite(id, routine)
        rewritten += added
        spareZeros(id, routine, before: rewritten)
      }
      rewritten.append(id)
    }
    function.regions[region].instructions = rewritten
  }

  // MARK: Views

  private mutating func rewrite(_ id: ID<Instruction>, _ routine: Routine) {
    var position = 0
    for parameter in routine.parameters {
      switch parameter {
      case .view(let rank):
        replaceView(of: id, at: position, rank: rank, isComplex: routine.isComplex)
        position += rank + 2
      case .storage, .reals, .integers, .number: position += 1
      case .scalar: position += routine.isComplex ? 2 : 1
      }
    }
  }

  /// Replaces an array that is all of its memory by what it is a view of.
  private mutating func replaceView(
    of id: ID<Instruction>, at position: Int, rank: Int, isComplex: Bool
  ) {
    let operands = function.instructions[id].operands
    guard let generate = definition(of: operands[position]),
      case .generate = function.instructions[generate].operation,
      isWhole(generate, Array(operands[position + 1...position + 1 + rank]), isComplex: isComplex),
      let view = IndexView(of: generate, in: function, definitions, isComplex: isComplex)
    else { return }
    let range = function.instructions[id].range
    let strides = strides(of: view.array, range)
    let zeros = view.parameters.map { _ in 0 }
    let offset = address(view, at: zeros, strides, range)
    var places = [offset]
    for axis in view.parameters.indices {
      var indices = zeros
      indices[axis] = 1
      let next = address(view, at: indices, strides, range)
      places.append(add(.primitive(.sub), [next, offset], range))
    }
    function.instructions[id].operands[position] = view.array
    function.instructions[id].operands.replaceSubrange(
      position + 1...position + 1 + rank, with: places)
  }

  /// Whether an offset and strides are those of all of an array of rank 2.
  private func isWhole(
    _ generate: ID<Instruction>, _ places: [ID<Value>], isComplex: Bool
  ) -> Bool {
    let extents = function.instructions[generate].operands
    let unit: Int64 = isComplex ? 2 : 1
    guard places.count == 3, extents.count == 2, number(places[0]) == 0, number(places[2]) == unit
    else { return false }
    return isProduct(places[1], of: extents[1], and: unit)
  }

  /// Whether a value is an extent times a constant.
  private func isProduct(_ value: ID<Value>, of extent: ID<Value>, and unit: Int64) -> Bool {
    if unit == 1, value == extent { return true }
    if let found = number(value), let other = number(extent) { return found == other * unit }
    guard let id = definition(of: value), unit != 1 else { return false }
    let instruction = function.instructions[id]
    guard instruction.operation == .primitive(.mul) else { return false }
    return instruction.operands.contains(extent)
      && instruction.operands.contains { operand in self.number(operand) == unit }
  }

  private func number(_ value: ID<Value>) -> Int64? {
    function.constant(value, definitions).map(\.signed)
  }

  private func definition(of value: ID<Value>) -> ID<Instruction>? {
    Int(value.index) < definitions.count ? definitions[Int(value.index)] : nil
  }

  // MARK: Addresses

  /// How far apart, in numbers, the elements of an array are along each axis.
  private mutating func strides(of array: ID<Value>, _ range: SourceRange) -> [ID<Value>] {
    let rank = function.values[array].type.rank
    var strides = [constant(1, range)]
    for axis in (1..<max(rank, 1)).reversed() {
      let extent = add(.extent(axis: axis), [array], range)
      strides.insert(add(.primitive(.mul), [strides[0], extent], range), at: 0)
    }
    return strides
  }

  /// Which number of the array the view has at some indices.
  private mutating func address(
    _ view: IndexView, at indices: [Int], _ strides: [ID<Value>], _ range: SourceRange
  ) -> ID<Value> {
    var values: [ID<Value>: ID<Value>] = [:]
    for (parameter, index) in zip(view.parameters, indices) {
      values[parameter] = constant(index, range)
    }
    for id in view.steps {
      let step = function.instructions[id]
      values[step.results[0]] = add(
        step.operation, step.operands.map { values[$0] ?? $0 }, range,
        type: function.values[step.results[0]].type)
    }
    var sum = constant(0, range)
    for (index, stride) in zip(view.indices, strides) {
      let part = add(.primitive(.mul), [values[index] ?? index, stride], range)
      sum = add(.primitive(.add), [sum, part], range)
    }
    return sum
  }

  private mutating func constant(_ number: Int, _ range: SourceRange) -> ID<Value> {
    add(.constant(Constant(number)), [], range)
  }

  private mutating func add(
    _ operation: Operation, _ operands: [ID<Value>], _ range: SourceRange, type: Type = .index
  ) -> ID<Value> {
    let result = function.values.add(Value(type: type))
    added.append(
      function.instructions.add(
        Instruction(operation, operands: operands, results: [result], range: range)))
    return result
  }

  // MARK: Fresh memory

  /// Where a product is not added to anything, or running sums are written, to all of a fresh
  /// storage, leaves out what that was filled with.
  private mutating func spareZeros(
    _ id: ID<Instruction>, _ routine: Routine, before: [ID<Instruction>]
  ) {
    let operands = function.instructions[id].operands
    if routine.kind == .scan {
      let target = operands.count - 2
      return spareFill(of: operands[target], extents: [operands[target + 1]], before: before)
    }
    guard routine.kind == .gemm else { return }
    let width = routine.isComplex ? 2 : 1
    let target = operands.count - 6
    let isFresh = operands[(target - width)..<target].allSatisfy {
      function.constant($0, definitions)?.bits == 0
    }
    let (offset, rowStride, rows, columns) = (
      operands[target + 1], operands[target + 2], operands[target + 3], operands[target + 4]
    )
    guard isFresh, number(offset) == 0, isSame(rowStride, columns) else { return }
    spareFill(of: operands[target], extents: [rows, columns], before: before)
  }

  /// Leaves out what a fresh storage of the extents, a complex one with one more, was filled with,
  /// since nothing reads it.
  private mutating func spareFill(
    of storage: ID<Value>, extents: [ID<Value>], before: [ID<Instruction>]
  ) {
    guard let origin = definition(of: storage),
      function.instructions[origin].operation.isMaterialize,
      let fill = definition(of: function.instructions[origin].operands[0]),
      case .arrayFill(let site) = function.instructions[fill].operation,
      isUnused(storage, after: origin, in: before)
    else { return }
    let found = Array(function.instructions[fill].operands.dropFirst())
    guard found.count >= extents.count, zip(found, extents).allSatisfy({ isSame($0, $1) })
    else { return }
    function.instructions[origin].operation = .allocate(site)
    function.instructions[origin].operands = found
  }

  private func isSame(_ left: ID<Value>, _ right: ID<Value>) -> Bool {
    if left == right { return true }
    guard let found = number(left) else { return false }
    return found == number(right)
  }

  /// Whether nothing in `instructions` after `origin`, which is one of them, names a storage.
  private func isUnused(
    _ storage: ID<Value>, after origin: ID<Instruction>, in instructions: [ID<Instruction>]
  ) -> Bool {
    guard let place = instructions.lastIndex(of: origin) else { return false }
    for id in instructions[(place + 1)...] {
      if function.instructions[id].operands.contains(storage) { return false }
      for region in function.instructions[id].regions {
        var isFree = true
        function.forEachInstruction(in: region) { inner in
          if function.instructions[inner].operands.contains(storage) { isFree = false }
        }
        if !isFree { return false }
      }
    }
    return true
  }
}

extension Operation {
  fileprivate var isMaterialize: Bool {
    if case .materialize = self { return true }
    return false
  }
}
