import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A place whose indices are evaluated, but which is not yet accessed: Swift evaluates what is
/// assigned, or the other arguments of a call, in between.
indirect enum LoweredPlace {
  /// A variable, or a part of its leaves.
  case leaves(FunctionLowering.Path)
  /// An element of the storage that is the first of the path's leaves at the time of access, or
  /// one of the components of a complex element.
  case element(
    FunctionLowering.Path, indices: [ID<Value>], component: Int? = nil, name: String?,
    range: SourceRange)
  /// A slice of that storage, with the leaves of its operands.
  case slice(LoweredSlice, operands: [ID<TypedExpression>], values: [[ID<Value>]])
  case tuple([LoweredPlace], counts: [Int])
  case discard
}

extension FunctionLowering {
  // MARK: Variables

  /// What a part of a variable holds, arrays as values: a storage gives a snapshot.
  mutating func read(_ path: Path, range: SourceRange) -> [ID<Value>] {
    current(path, range: range).map { value in
      guard case .storage(let element, let rank) = builder.type(of: value) else { return value }
      let array = builder.value(
        .snapshot(place(range)), [value], type: .array(element, rank: rank), range: range)
      knownExtents[array] = knownExtents[value]
      return array
    }
  }

  /// What a part of a variable is bound to.
  mutating func current(_ path: Path, range: SourceRange) -> [ID<Value>] {
    let values = bindings[Int(path.variable.index)]
    if path.leaves.upperBound <= values.count { return Array(values[path.leaves]) }
    // A variable without a value is read only by code that never runs.
    let isStorage = isStorage[Int(path.variable.index)]
    return leaves(of: path.variable)[path.leaves].map {
      placeholder(Type(leaf: $0, isStorage: isStorage), range: range)
    }
  }

  /// Binds a part of a variable. Storages are taken as they are, arrays get a storage of their
  /// own if the variable can change them.
  mutating func bind(_ path: Path, to values: [ID<Value>], range: SourceRange) {
    let index = Int(path.variable.index)
    let name = source.variables[path.variable].name
    let owned = values.map { isStorage[index] ? own($0, range: range) : $0 }
    for value in owned where builder.function.values[value].name == nil {
      builder.function.values[value].name = name
    }
    if path.leaves == 0..<leaves(of: path.variable).count {
      bindings[index] = owned
    } else {
      if bindings[index].isEmpty { bindings[index] = wholeOfPlaceholders(path, range: range) }
      for (leaf, value) in zip(path.leaves, owned) { bindings[index][leaf] = value }
    }
  }

  /// A storage of its own for an array; anything else as it is.
  mutating func own(_ value: ID<Value>, range: SourceRange) -> ID<Value> {
    guard case .array(let element, let rank) = builder.type(of: value) else { return value }
    let storage = builder.value(
      .materialize(place(range)), [value], type: .storage(element, rank: rank), range: range)
    knownExtents[storage] = knownExtents[value]
    return storage
  }

  private mutating func wholeOfPlaceholders(_ path: Path, range: SourceRange) -> [ID<Value>] {
    let whole = Path(variable: path.variable, leaves: 0..<leaves(of: path.variable).count)
    return current(whole, range: range)
  }

  /// Takes a value apart into variables.
  mutating func bind(
    _ binding: TypedStatement.Binding, to values: ArraySlice<ID<Value>>, range: SourceRange
  ) {
    var rest = values
    bind(binding, consuming: &rest, range: range)
  }

  private mutating func bind(
    _ binding: TypedStatement.Binding, consuming values: inout ArraySlice<ID<Value>>,
    range: SourceRange
  ) {
    switch binding {
    case .variable(let variable):
      let count = leaves(of: variable).count
      let path = Path(variable: variable, leaves: 0..<count)
      bind(path, to: Array(values.prefix(count)), range: range)
      values = values.dropFirst(count)
    case .tuple(let elements):
      for element in elements { bind(element, consuming: &values, range: range) }
    case .discard(let type):
      values = values.dropFirst(type.leaves.count)
    }
  }

  // MARK: Places

  /// Evaluates the indices in a place.
  /// - Parameter type: Of the value to be assigned, which says what is discarded.
  mutating func prepare(_ id: ID<Place>, for type: SourceType? = nil) -> LoweredPlace {
    let place = source.places[id]
    switch place.kind {
    case .variable:
      return path(of: id).map { .leaves($0) } ?? .discard
    case .tupleElement(let base, let index):
      if let path = path(of: id) { return .leaves(path) }
      guard case .element(let path, let indices, _, let name, let range) = prepare(base) else {
        return .discard
      }
      return .element(path, indices: indices, component: index, name: name, range: range)
    case .element(let base, let indices, let name):
      guard let path = path(of: base) else {
        let parts = indices.map { Subscript.index($0) }
        return prepareSlice(
          of: base, parts, name: name, range: place.range, value: place.type) ?? .discard
      }
      let values = indices.map { scalar($0) }
      return .element(path, indices: values, name: name, range: place.range)
    case .slice(let base, let subscripts, let name):
      return prepareSlice(
        of: base, subscripts, name: name, range: place.range, value: type ?? place.type)
        ?? .discard
    case .tuple(let places):
      var types = places.map { source.places[$0].type }
      if case .tuple(let elements)? = type, elements.count == places.count {
        types = elements.map(\.type)
      }
      return .tuple(
        zip(places, types).map { prepare($0, for: $1) }, counts: types.map(\.leaves.count))
    case .discard:
      return .discard
    }
  }

  /// The type of the array that a path leads to.
  func arrayType(of path: Path) -> SourceType {
    leaves(of: path.variable)[path.leaves].first ?? .error
  }

  /// The part of a variable that a place is.
  func path(of id: ID<Place>) -> Path? {
    switch source.places[id].kind {
    case .variable(let variable):
      return Path(variable: variable, leaves: 0..<leaves(of: variable).count)
    case .tupleElement(let base, let index):
      guard let outer = path(of: base) else { return nil }
      let part = Self.leaves(of: index, in: source.places[base].type)
      return Path(
        variable: outer.variable,
        leaves: outer.leaves.lowerBound + part.lowerBound..<outer.leaves.lowerBound
          + part.upperBound)
    case .element, .slice, .tuple, .discard:
      return nil
    }
  }

  /// Begins to change a place: what it holds, storages as they are. An index is checked here.
  mutating func access(_ place: LoweredPlace, range: SourceRange) -> [ID<Value>] {
    switch place {
    case .leaves(let path):
      return current(path, range: range)
    case .element(let path, let indices, let component, let name, let range):
      let storage = current(path, range: range)[0]
      checkIndices(indices, in: storage, name: name, range: range)
      let leaves = element(of: storage, type: arrayType(of: path), at: indices, range: range)
      return component.map { [leaves[$0]] } ?? leaves
    case .tuple(let places, _):
      return places.flatMap { access($0, range: range) }
    case .slice(let slice, _, _):
      return access(slice, range: range)
    case .discard:
      return []
    }
  }

  /// Writes a place. After `access` its indices are known to be in bounds.
  mutating func write(
    _ values: [ID<Value>], to place: LoweredPlace, isAccessed: Bool = false, range: SourceRange
  ) {
    switch place {
    case .leaves(let path):
      bind(path, to: values, range: range)
    case .element(let path, let indices, let component, let name, let elementRange):
      let storage = current(path, range: range)[0]
      if !isAccessed { checkIndices(indices, in: storage, name: name, range: elementRange) }
      guard let component else {
        store(values, to: storage, type: arrayType(of: path), at: indices, range: range)
        return
      }
      guard let value = values.first else { return }
      let place = indices + [number(component, .int64, range)]
      builder.store(value, to: storage, at: place, range: range)
    case .slice(let slice, _, _):
      write(values, to: slice, isExact: isAccessed, range: range)
    case .tuple(let places, let counts):
      var rest = values[...]
      for (place, count) in zip(places, counts) {
        write(Array(rest.prefix(count)), to: place, isAccessed: isAccessed, range: range)
        rest = rest.dropFirst(count)
      }
    case .discard:
      break
    }
  }
}
