import ApusIR
import ApusVocabulary

/// Which storages of a function may be the same memory under different names.
///
/// Names of one memory arise where a storage flows through a loop or a branch, comes back from a
/// call that was given it, or is returned by a callee that may return what it was given.
struct StorageClasses {
  /// Where the memory of a class may come from.
  struct Origins: OptionSet {
    let rawValue: UInt8
    static let valueParameter = Origins(rawValue: 1)
    static let exclusiveParameter = Origins(rawValue: 2)
    static let allocation = Origins(rawValue: 4)
    /// Returned by a call, by which it may be shared with nothing but its arguments.
    static let call = Origins(rawValue: 8)
  }

  private var parents: [UInt32]
  private var origins: [Origins]
  /// How many parameters, allocations and calls each class stems from.
  private var originCounts: [Int]
  private let fresh: FreshResults

  /// Finds the classes.
  /// - Parameter fresh: Which results of the functions that this one calls are their own memory.
  /// - Complexity: nearly linear in the size of the function.
  init(of function: Function, in module: Module, fresh: FreshResults) {
    self.fresh = fresh
    originCounts = Array(repeating: 0, count: function.values.count)
    parents = Array(0..<UInt32(function.values.count))
    origins = Array(repeating: [], count: function.values.count)
    for (parameter, convention) in zip(function.parameters, function.conventions) {
      insert(convention == .value ? .valueParameter : .exclusiveParameter, for: parameter)
    }
    visit(function.body, of: function, in: module)
  }

  /// The name of the class of a value.
  func representative(_ value: ID<Value>) -> UInt32 {
    var index = value.index
    while parents[Int(index)] != index { index = parents[Int(index)] }
    return index
  }

  /// From where the memory of the value's class may come.
  func origins(of value: ID<Value>) -> Origins { origins[Int(representative(value))] }

  /// How many parameters, allocations and calls the value's class stems from.
  func originCount(of value: ID<Value>) -> Int { originCounts[Int(representative(value))] }

  /// Whether one of several values is memory that was made here, and no other of them is the same.
  fileprivate func isOwnedAlone(_ position: Int, of values: [ID<Value>]) -> Bool {
    let own = representative(values[position])
    return origins(of: values[position]) == .allocation
      && values.indices.allSatisfy { $0 == position || representative(values[$0]) != own }
  }

  private mutating func insert(_ origin: Origins, for value: ID<Value>) {
    origins[Int(representative(value))].insert(origin)
    originCounts[Int(representative(value))] += 1
  }

  private mutating func unite(_ first: ID<Value>, _ second: ID<Value>) {
    let (left, right) = (representative(first), representative(second))
    guard left != right else { return }
    parents[Int(max(left, right))] = min(left, right)
    origins[Int(min(left, right))].formUnion(origins[Int(max(left, right))])
    originCounts[Int(min(left, right))] += originCounts[Int(max(left, right))]
  }

  private mutating func unite(
    _ first: some Sequence<ID<Value>>, _ second: some Sequence<ID<Value>>, of function: Function
  ) {
    for (left, right) in zip(first, second) where function.values[left].type.rank > 0 {
      unite(left, right)
    }
  }

  private mutating func visit(_ region: ID<Region>, of function: Function, in module: Module) {
    for id in function.regions[region].instructions {
      let instruction = function.instructions[id]
      visit(instruction, of: function, in: module)
      for inner in instruction.regions { visit(inner, of: function, in: module) }
    }
  }

  private mutating func visit(
    _ instruction: Instruction, of function: Function, in module: Module
  ) {
    switch instruction.operation {
    case .loop:
      let parameters = function.regions[instruction.regions[0]].parameters
      unite(instruction.operands, parameters, of: function)
    case .for:
      let carried = function.regions[instruction.regions[0]].parameters.dropFirst()
      unite(instruction.operands.dropFirst(2), carried, of: function)
      unite(carried, instruction.results, of: function)
    case .break(let target):
      unite(instruction.operands, function.instructions[target].results, of: function)
    case .continue(let target):
      let loop = function.instructions[target]
      let parameters = function.regions[loop.regions[0]].parameters
      let skipped = loop.operation == .loop ? 0 : 1
      unite(instruction.operands, parameters.dropFirst(skipped), of: function)
    case .reshape:
      unite(instruction.operands.prefix(1), instruction.results, of: function)
    case .call(let callee, _):
      visitCall(instruction, to: callee, of: function, in: module)
    case .allocate, .copy, .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate:
      insert(.allocation, for: instruction.results[0])
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .return, .unreachable, .check, .poll, .print, .element,
      .extent, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark,
      .release, .reduction, .routine:
      break
    }
  }

  /// The final storages of a call are those that it was given, or others; what it returns besides
  /// may share memory with the arrays that it was given to read.
  private mutating func visitCall(
    _ call: Instruction, to id: ID<Function>, of function: Function, in module: Module
  ) {
    let callee = module.functions[id]
    let exclusive = zip(call.operands, callee.conventions).filter { $0.1 == .exclusive }.map(\.0)
    let read = zip(call.operands, callee.conventions)
      .filter { $0.1 == .value && function.values[$0.0].type.rank > 0 }.map(\.0)
    let finals = callee.finalStorageResults
    for (position, result) in call.results.enumerated()
    where function.values[result].type.rank > 0 {
      if let argument = finals[position] {
        insert(.call, for: result)
        if exclusive.indices.contains(argument) { unite(exclusive[argument], result) }
      } else if fresh.contains(position, of: id) {
        insert(.allocation, for: result)
      } else {
        insert(.call, for: result)
        let type = function.values[result].type
        for value in read where function.values[value].type == type { unite(value, result) }
      }
    }
  }
}

extension Function {
  /// Which results are the final storages of exclusive parameters: by the result's position, the
  /// parameter's among the exclusive ones.
  ///
  /// The signature tells: returned leaves come first, then those of the inout parameters; what the
  /// compiler added behind them is in the order of the parameters too.
  var finalStorageResults: [Int: Int] {
    let count = conventions.count { $0 == .exclusive }
    let storages = results.indices.filter { results[$0].rank > 0 }
    var finals: [Int: Int] = [:]
    for (argument, position) in storages.suffix(count).enumerated() {
      finals[position] = argument
    }
    return finals
  }
}

/// Which returned arrays are memory that the callee made and that nobody else knows.
struct FreshResults {
  private var positions: [ID<Function>: Set<Int>] = [:]

  /// Nothing is known to be fresh.
  init() {}

  /// Looks at all functions, callees first; within a cycle of calls nothing is known.
  init(of module: Module) {
    var visited: Set<ID<Function>> = []
    for id in module.functions.ids { visit(id, in: module, &visited) }
  }

  func contains(_ position: Int, of function: ID<Function>) -> Bool {
    positions[function]?.contains(position) ?? false
  }

  private mutating func visit(
    _ id: ID<Function>, in module: Module, _ visited: inout Set<ID<Function>>
  ) {
    guard visited.insert(id).inserted else { return }
    let function = module.functions[id]
    guard function.results.contains(where: { $0.rank > 0 }) else { return }
    for instruction in function.instructions.entities {
      if case .call(let callee, _) = instruction.operation { visit(callee, in: module, &visited) }
    }
    let classes = StorageClasses(of: function, in: module, fresh: self)
    var result = Set(function.results.indices.filter { function.results[$0].rank > 0 })
    for instruction in function.instructions.entities where instruction.operation == .return {
      for position in result where !classes.isOwnedAlone(position, of: instruction.operands) {
        result.remove(position)
      }
    }
    positions[id] = result
  }
}
