import ApusVocabulary

/// The `break`s and `continue`s that target each structure of a function.
package struct Exits: Sendable {
  /// Those of one structure, in the order of the text.
  package struct Lists: Sendable {
    package var breaks: [ID<Instruction>] = []
    package var continues: [ID<Instruction>] = []
  }

  private var lists: [Lists?]
  private static let none = Lists()

  package init(of function: Function) {
    lists = Array(repeating: nil, count: function.instructions.count)
    var found: [Lists?] = lists
    function.forEachInstruction { id in
      switch function.instructions[id].operation {
      case .break(let target): found[Int(target.index), default: Lists()].breaks.append(id)
      case .continue(let target): found[Int(target.index), default: Lists()].continues.append(id)
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .block, .if, .loop, .for, .return, .unreachable, .check, .poll,
        .print,
        .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction,
        .reshape, .routine, .extent, .allocate,
        .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark,
        .release:
        break
      }
    }
    lists = found
  }

  package subscript(structure: ID<Instruction>) -> Lists {
    lists[Int(structure.index)] ?? Self.none
  }
}

extension Array {
  /// The element at `index`, made when it is absent.
  fileprivate subscript<Wrapped>(
    index: Int, default value: @autoclosure () -> Wrapped
  ) -> Wrapped where Element == Wrapped? {
    get { self[index] ?? value() }
    _modify {
      var element = self[index] ?? value()
      self[index] = nil
      defer { self[index] = element }
      yield &element
    }
  }
}
