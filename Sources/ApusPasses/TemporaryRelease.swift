import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Frees temporary storages.
  package static let temporaryRelease = Pass(
    name: "temporaryRelease", summary: "free temporary arrays in loops and before returns"
  ) { module in TemporaryRelease.run(on: &module) }
}

/// Frees temporary storages: in a loop that makes some, at the end of each iteration, but for those
/// that the next one is given; in a function, before it returns, but for those that it returns.
///
/// An entry needs no release of its own, since the end of the call frees everything.
enum TemporaryRelease {
  static func run(on module: inout Module) {
    for id in module.functions.ids {
      let function = module.functions[id]
      guard function.instructions.entities.contains(where: makesStorage(in: function)) else {
        continue
      }
      var inserter = Inserter(function: function)
      inserter.visit(function.body, scopes: [])
      if !function.signature.isEntry { inserter.releaseAtReturns() }
      module.functions[id] = inserter.function
    }
  }

  /// Whether an instruction gives storage that may be new.
  private static func makesStorage(in function: Function) -> (Instruction) -> Bool {
    { instruction in
      switch instruction.operation {
      case .allocate, .copy: true
      case .call: instruction.results.contains { function.values[$0].type.rank > 0 }
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .block, .if, .loop, .for, .break, .continue, .return, .unreachable,
        .check, .poll, .print, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize,
        .generate, .reduction, .reshape, .routine,
        .extent, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark,
        .release:
        false
      }
    }
  }

  /// Inserts marks and releases into one function.
  private struct Inserter {
    var function: Function

    /// A loop around the present place, with its mark if it makes storage.
    struct Scope {
      var loop: ID<Instruction>
      var mark: ID<Value>?
    }

    /// Visits a region; marks the loops in it that make storage.
    mutating func visit(_ region: ID<Region>, scopes: [Scope]) {
      var result: [ID<Instruction>] = []
      for id in function.regions[region].instructions {
        let instruction = function.instructions[id]
        if instruction.operation.isLoop {
          let mark = makesStorage(instruction.regions[0]) ? appendMark(for: id, to: &result) : nil
          visit(instruction.regions[0], scopes: scopes + [Scope(loop: id, mark: mark)])
        } else {
          for inner in instruction.regions { visit(inner, scopes: scopes) }
        }
        if case .continue(let target) = instruction.operation,
          let mark = scopes.last(where: { $0.loop == target })?.mark
        {
          result.append(release(mark, before: id))
        }
        result.append(id)
      }
      function.regions[region].instructions = result
    }

    /// Whether a region makes storage, directly or in what it holds.
    private func makesStorage(_ region: ID<Region>) -> Bool {
      let makes = TemporaryRelease.makesStorage(in: function)
      return function.regions[region].instructions.contains { id in
        let instruction = function.instructions[id]
        return makes(instruction) || instruction.regions.contains(where: makesStorage)
      }
    }

    private mutating func appendMark(
      for id: ID<Instruction>, to result: inout [ID<Instruction>]
    ) -> ID<Value> {
      let value = function.values.add(Value(type: .index))
      let range = function.instructions[id].range
      result.append(
        function.instructions.add(Instruction(.mark, results: [value], range: range)))
      return value
    }

    /// Frees what is younger than a mark, but for the operands of a terminator.
    private mutating func release(
      _ mark: ID<Value>, before terminator: ID<Instruction>
    ) -> ID<Instruction> {
      let instruction = function.instructions[terminator]
      let survivors = instruction.operands.filter { function.values[$0].type.rank > 0 }
      return function.instructions.add(
        Instruction(.release, operands: [mark] + survivors, range: instruction.range))
    }

    /// Marks the beginning of the function and releases before every return.
    mutating func releaseAtReturns() {
      var marks: [ID<Instruction>] = []
      guard let first = function.regions[function.body].instructions.first else { return }
      let mark = appendMark(for: first, to: &marks)
      for region in function.regions.ids {
        guard let last = function.regions[region].instructions.last,
          function.instructions[last].operation == .return
        else { continue }
        let released = release(mark, before: last)
        let end = function.regions[region].instructions.count - 1
        function.regions[region].instructions.insert(released, at: end)
      }
      function.regions[function.body].instructions.insert(contentsOf: marks, at: 0)
    }
  }
}
