import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A structure whose ways out meet behind it, each with values of its own.
struct Join {
  let structure: ID<Instruction>
  /// What is assigned in the structure.
  let variables: [ID<Variable>]
  /// The leaves of `variables` in front of the structure.
  let entry: [[ID<Value>]]
  /// The ways out.
  var edges: [Edge] = []

  /// One `break`, which has the structure's own results as operands; what variables hold is
  /// added when all ways are known.
  struct Edge {
    let terminator: ID<Instruction>
    let bindings: [[ID<Value>]]
  }
}

/// Where a statement is left and repeated.
struct Target {
  /// Where `break` and `continue` lead.
  enum Exit {
    /// Out of a structure.
    case join(Int)
    /// Out of a counting loop, whose results are what it carries.
    case leave(ID<Instruction>, [ID<Variable>])
    /// To the next iteration.
    case `continue`(ID<Instruction>, [ID<Variable>])
  }
  var onBreak: Exit?
  var onContinue: Exit?
}

extension FunctionLowering {
  // MARK: Joins

  /// Begins a structure that assigns `variables`, and returns the number of its join.
  mutating func beginJoin(
    _ structure: ID<Instruction>, assigning variables: [ID<Variable>]
  ) -> Int {
    joins.append(
      Join(
        structure: structure, variables: variables,
        entry: variables.map { bindings[Int($0.index)] }))
    return joins.count - 1
  }

  /// Leaves a structure with results of its own.
  mutating func leave(_ join: Int, _ results: [ID<Value>] = [], range: SourceRange) {
    guard !isDead else { return }
    let terminator = builder.append(.break(joins[join].structure), results, range: range)
    let bindings = joins[join].variables.map { self.bindings[Int($0.index)] }
    joins[join].edges.append(Join.Edge(terminator: terminator, bindings: bindings))
    die()
  }

  /// Binds the variables of a join to what they held in front of it.
  mutating func restoreEntry(of join: Int) {
    for (variable, leaves) in zip(joins[join].variables, joins[join].entry) {
      bindings[Int(variable.index)] = leaves
    }
  }

  /// Ends the innermost structure, which stands at the end of the current region: binds variables
  /// to what comes out of it, and returns its own results, of the given types.
  mutating func endJoin(_ types: [Type] = [], range: SourceRange) -> [ID<Value>] {
    let join = joins.removeLast()
    guard !join.edges.isEmpty else {
      for (variable, leaves) in zip(join.variables, join.entry) {
        bindings[Int(variable.index)] = leaves
      }
      unreachable(range)
      return types.map { placeholder($0, range: range) }
    }
    let results = types.map { builder.function.values.add(Value(type: $0)) }
    builder.function.instructions[join.structure].results += results
    for (index, variable) in join.variables.enumerated() {
      bindings[Int(variable.index)] = merge(variable, at: index, of: join)
    }
    return results
  }

  /// What a variable is bound to behind a structure.
  private mutating func merge(
    _ variable: ID<Variable>, at index: Int, of join: Join
  ) -> [ID<Value>] {
    guard join.edges.allSatisfy({ !$0.bindings[index].isEmpty }) else { return [] }
    var merged: [ID<Value>] = []
    for (leaf, first) in join.edges[0].bindings[index].enumerated() {
      if leaf < join.entry[index].count, join.entry[index][leaf] == first,
        join.edges.allSatisfy({ $0.bindings[index][leaf] == first })
      {
        merged.append(first)
        continue
      }
      let value = Value(
        type: builder.type(of: first), name: source.variables[variable].name)
      let result = builder.function.values.add(value)
      builder.function.instructions[join.structure].results.append(result)
      for edge in join.edges {
        builder.function.instructions[edge.terminator].operands.append(
          edge.bindings[index][leaf])
      }
      merged.append(result)
    }
    return merged
  }

  // MARK: Loops

  /// Those of `variables` that have a value, which a loop has to carry.
  func initialized(_ variables: [ID<Variable>]) -> [ID<Variable>] {
    variables.filter { !bindings[Int($0.index)].isEmpty }
  }

  /// The leaves of `variables`, one after the other.
  func flattened(_ variables: [ID<Variable>]) -> [ID<Value>] {
    variables.flatMap { bindings[Int($0.index)] }
  }

  /// The name of each leaf of `variables`.
  func names(of variables: [ID<Variable>]) -> [String?] {
    variables.flatMap { variable in
      bindings[Int(variable.index)].map { _ in source.variables[variable].name }
    }
  }

  /// Binds `variables` to the values that a loop carries for them, one leaf after the other.
  mutating func rebind(_ variables: [ID<Variable>], to values: some Sequence<ID<Value>>) {
    var rest = values.makeIterator()
    for variable in variables {
      for leaf in bindings[Int(variable.index)].indices {
        if let value = rest.next() { bindings[Int(variable.index)][leaf] = value }
      }
    }
  }

  /// Goes where `break` or `continue` leads.
  mutating func exit(_ exit: Target.Exit, range: SourceRange) {
    guard !isDead else { return }
    switch exit {
    case .join(let join):
      leave(join, range: range)
    case .leave(let structure, let variables):
      builder.break(structure, flattened(variables), range: range)
      die()
    case .continue(let structure, let variables):
      builder.continue(structure, flattened(variables), range: range)
      die()
    }
  }

  // MARK: Choices

  /// An `if` with two arms, each of which returns its results; returns the joined ones.
  mutating func choose(
    _ condition: ID<Value>, assigning variables: [ID<Variable>], types: [Type] = [],
    range: SourceRange, then: (inout Self) -> [ID<Value>],
    else other: (inout Self) -> [ID<Value>]
  ) -> [ID<Value>] {
    let structure = builder.if(condition, range: range)
    let join = beginJoin(structure, assigning: variables)
    inside(structure, region: 0) {
      let results = then(&$0)
      $0.leave(join, results, range: range)
    }
    restoreEntry(of: join)
    inside(structure, region: 1) {
      let results = other(&$0)
      $0.leave(join, results, range: range)
    }
    return endJoin(types, range: range)
  }
}
