import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// The check of a generic function against its constraints, whatever types it is used with.
///
/// Its body is checked with types that stand for its parameters, one for each kind of number that
/// the constraints allow, and which its text does not name. What the protocols do not promise is
/// refused, even if all of these types can do it.
extension Checker {
  /// What stands for a generic parameter.
  struct Representative {
    var parameter: GenericFunction.Parameter
    var abilities: Abilities
  }

  /// Types that may stand for parameters, by kind.
  private static let kinds: [[ElementType]] = [
    [.int16, .int8, .int32], [.uint16, .uint8, .uint32], [.float16, .float],
    [.complexFloat, .complexDouble], [.bool],
  ]

  /// Checks all generic functions of the files.
  func checkGenerics() {
    for place in generics.indices {
      let before = reportCount
      for choice in choices(for: generics[place]) where reportCount == before {
        check(generics[place], as: choice)
      }
      generics[place].isFaulty = reportCount != before
    }
  }

  /// The types to check a function with: each kind for each parameter in turn.
  private func choices(for function: GenericFunction) -> [GenericArguments] {
    let text = function.tree.text(function.declaration.range)
    var taken: Set<ElementType> = []
    var candidates: [(name: String, types: [ElementType])] = []
    for parameter in function.parameters where !parameter.isValue {
      let types = Self.kinds.compactMap { kind in
        let suited = kind.filter { parameter.domain.contains($0) }
        return suited.first { !taken.contains($0) && !text.contains($0.swiftName) } ?? suited.first
      }
      let other = parameter.domain.types.first.map { [$0] } ?? []
      candidates.append((parameter.name, types.isEmpty ? other : types))
      taken.formUnion(types)
    }
    var first = GenericArguments()
    for parameter in function.parameters where parameter.isValue {
      first.values[parameter.name] = 1
    }
    for candidate in candidates { first.types[candidate.name] = candidate.types.first }
    var result = [first]
    for candidate in candidates {
      for type in candidate.types.dropFirst() {
        var choice = first
        choice.types[candidate.name] = type
        result.append(choice)
      }
    }
    return result
  }

  /// Checks the body of a function with types for its parameters; leaves nothing but reports.
  private func check(_ function: GenericFunction, as arguments: GenericArguments) {
    guard let index = function.treeIndex else { return }
    let saved = (module, functions, instances, waitingInstances, tree)
    defer {
      (module, functions, instances, waitingInstances, tree) = saved
      (representatives, genericArguments) = ([:], .none)
      solver.reset()
    }
    tree = function.tree
    genericArguments = arguments
    let id = declare(function.node, name: function.name, tree: index, isLocal: false)
    for parameter in function.parameters where !parameter.isValue {
      guard let type = arguments.types[parameter.name] else { continue }
      let abilities = parameter.protocols.reduce(into: Abilities()) {
        $0.formUnion(Abilities(of: $1))
      }
      representatives[type] = Representative(parameter: parameter, abilities: abilities)
    }
    checkBody(of: id, function.node)
  }

  /// Whether the values of a generic parameter have what an operation needs; reports it if not.
  func promises(
    _ needed: Abilities, _ operands: [Operand], _ symbol: String, at place: SourceRange
  ) -> Bool {
    guard !representatives.isEmpty, substitution == nil else { return true }
    for operand in operands {
      guard let element = solver.known(operand.type)?.element,
        let representative = representatives[element], representative.parameter.isOpen,
        !representative.abilities.isSuperset(of: needed)
      else { continue }
      let types = operands.compactMap { solver.defaultType($0.type) }
      if operands.count == 2, types.count == 2 {
        reportOperands(symbol, operands[0], operands[1], at: place)
      } else {
        report(.operand(symbol, .scalar(element), at: place, highlight: range(of: operand)))
      }
      return false
    }
    return true
  }

  /// What a report says of the types that stand for parameters: their names in the source.
  func inSourceTerms(_ diagnostic: Diagnostic) -> Diagnostic {
    var result = diagnostic
    for (type, representative) in representatives {
      let name = representative.parameter.name
      if result.message != result.message.replacing(word: type.swiftName, with: name),
        !representative.abilities.contains(.convert)
      {
        result.fixIts = []
      }
      for index in result.fixIts.indices {
        result.fixIts[index].replacement = result.fixIts[index].replacement.replacing(
          word: type.swiftName, with: name)
      }
      result.message = result.message.replacing(
        word: type.swiftName, with: representative.parameter.name)
      for index in result.notes.indices {
        result.notes[index].message = result.notes[index].message.replacing(
          word: type.swiftName, with: representative.parameter.name)
      }
    }
    return result
  }
}

extension GenericFunction.Parameter {
  /// Whether the parameter may be of several types, so that only its protocols say what it can do.
  var isOpen: Bool { domain.only == nil }
}

extension String {
  /// Replaces a name where it stands between characters that no name has.
  func replacing(word: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    func isName(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
    while let first = rest.first {
      if rest.hasPrefix(word), !isName(result.last), !isName(rest.dropFirst(word.count).first) {
        result += other
        rest = rest.dropFirst(word.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
