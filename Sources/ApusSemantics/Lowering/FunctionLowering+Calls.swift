import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// An argument that is evaluated, but not yet accessed if it is inout.
  private enum Prepared {
    case values([ID<Value>])
    case place(LoweredPlace, range: SourceRange)
  }

  /// Calls a function of the module, with what it captures behind its arguments.
  ///
  /// All arguments are evaluated, the indices of inout ones included, before any inout place is
  /// accessed; after the call each gets its new value.
  mutating func lowerCall(
    _ callee: ID<TypedFunction>, _ arguments: [TypedExpression.Argument], range: SourceRange
  ) -> [ID<Value>] {
    let target = typed.functions[callee]
    let shape = shapes[Int(callee.index)]
    let prepared = arguments.map { prepare($0) }
    var places: [LoweredPlace] = []
    var operands: [ID<Value>] = []
    for argument in prepared {
      switch argument {
      case .values(let values):
        operands += values
      case .place(let place, let range):
        operands += access(place, range: range)
        places.append(place)
      }
    }
    for capture in target.captures {
      guard let path = path(of: capture.source) else { continue }
      if capture.isInout {
        operands += current(path, range: range)
        places.append(.leaves(path))
      } else {
        operands += read(path, range: range)
      }
    }
    var results = builder.call(
      ID(callee.index), operands, results: shape.results + shape.returned, site: place(range),
      range: range)[...]
    let values = Array(results.prefix(shape.results.count))
    results = results.dropFirst(shape.results.count)
    for place in places {
      let count = leafCount(of: place)
      write(Array(results.prefix(count)), to: place, isAccessed: true, range: range)
      results = results.dropFirst(count)
    }
    if case .never = target.signature.result { unreachable(range) }
    return values
  }

  private mutating func prepare(_ argument: TypedExpression.Argument) -> Prepared {
    switch argument {
    case .value(let value): .values(lower(value))
    case .inoutPlace(let place): .place(prepare(place), range: source.places[place].range)
    }
  }

  /// The variable here that stands for what a function captures.
  private func path(of source: TypedFunction.Capture.Source) -> Path? {
    Self.variable(for: source, in: id, captured).map {
      Path(variable: $0, leaves: 0..<leaves(of: $0).count)
    }
  }

  private func leafCount(of place: LoweredPlace) -> Int {
    switch place {
    case .leaves(let path): path.leaves.count
    case .element(let path, _, let component, _, _):
      component == nil ? elementType(of: arrayType(of: path)).componentCount : 1
    case .tuple(_, let counts): counts.reduce(0, +)
    case .slice(let slice, _, _): slice.value.leaves.count
    case .discard: 0
    }
  }
}
