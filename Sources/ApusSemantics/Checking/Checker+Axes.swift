import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Functions of the library along axes of an array: `along:` names the axes over which the
/// function goes, `keeping:` those over which it does not.
extension Checker {
  /// `along:` or `keeping:` as a call has it.
  struct AxesArgument {
    var isKeeping: Bool
    var value: ID<ExpressionNode>
    var range: SourceRange
  }

  /// The axes over which a function goes, ascending.
  struct ReducedAxes {
    var rank: Int
    var reduced: [Int]
    var range: SourceRange

    var kept: [Int] { (0..<rank).filter { !reduced.contains($0) } }
  }

  /// Takes `along:` or `keeping:` out of the arguments of functions of which one reduces.
  func takeAxes(
    from arguments: [ArgumentNode], rows: [Int]
  ) -> (axes: AxesArgument?, rest: [ArgumentNode]) {
    guard rows.contains(where: { LibraryTable.standard.rows[$0].reduces }),
      let place = arguments.firstIndex(where: { argument in
        argument.label.map { ["along", "keeping"].contains(text($0)) } ?? false
      }), let label = arguments[place].label
    else { return (nil, arguments) }
    var rest = arguments
    let axes = rest.remove(at: place)
    return (
      AxesArgument(isKeeping: text(label) == "keeping", value: axes.value, range: axes.range), rest
    )
  }

  /// The axes that an argument names for an array of this rank; `nil` after a mistake.
  func reducedAxes(_ argument: AxesArgument, rank: Int) -> ReducedAxes? {
    let nodes: [ID<ExpressionNode>]
    if case .array(let elements) = tree[argument.value].kind {
      nodes = elements
    } else {
      nodes = [argument.value]
    }
    var axes: [Int] = []
    for node in nodes {
      guard case .integerLiteral(let literal) = tree[node].kind,
        let magnitude = tree.magnitude(of: literal)
      else {
        report(.literalAxisExpected(at: tree[node].range))
        return nil
      }
      let axis = literal.isNegative ? rank - Int(clamping: magnitude) : Int(clamping: magnitude)
      guard (0..<rank).contains(axis) else {
        report(.axisOutOfRange(rank: rank, at: tree[node].range))
        return nil
      }
      if axes.contains(axis) {
        report(.repeatedAxis(axis, at: tree[node].range))
        return nil
      }
      axes.append(axis)
    }
    let reduced = argument.isKeeping ? (0..<rank).filter { !axes.contains($0) } : axes.sorted()
    return ReducedAxes(rank: rank, reduced: reduced, range: argument.range)
  }

  /// An array whose elements are what a function of the library gives for the parts of its first
  /// argument along some axes.
  func reduce(_ use: LibraryUse, along axes: ReducedAxes, _ range: SourceRange) -> Operand {
    let savedLanes = sumsInOneLane
    defer { sumsInOneLane = savedLanes }
    sumsInOneLane = !axes.reduced.contains(axes.rank - 1)
    guard let whole = use.arguments.first?.value else { return invalid(range) }
    let result = resultType(of: use)
    guard let element = result.element else {
      report(.notAReduction(use.function.name, at: axes.range))
      return invalid(range)
    }
    var statements: [ID<TypedStatement>] = []
    let array = shared(whole, solver.known(whole.type) ?? .error, "array", range)
    statements.append(array.bind)
    var operands: [Operand?] = [nil]
    let places = use.function.bindings(of: use.arguments.map(\.label)) ?? []
    for (argument, place) in zip(use.arguments, places).dropFirst() {
      guard let value = argument.value else {
        operands.append(nil)
        continue
      }
      let expected = type(ofParameter: place, use)
      coerce(value, to: expected, for: .argument, node: argument.node.value)
      let other = shared(value, expected, "argument", range)
      statements.append(other.bind)
      operands.append(other.value)
    }
    let type = SourceType.ndarray(element, rank: axes.kept.count)
    let extents = axes.kept.map { add(.extent(array.value.id, axis: $0), .scalar(.int), range).id }
    let generated = generate(extents, type, range) { indices in
      let slice = add(
        .axisSlice(array.value.id, kept: axes.kept, at: indices.map(\.id)),
        use.arguments.first.flatMap { solver.known($0.type) } ?? .error, range)
      operands[0] = slice
      return expand(use, operands: operands, range)
    }
    return value(generated, after: statements, range)
  }

  /// An array of these extents, each element computed from its indices.
  func generate(
    _ extents: [ID<TypedExpression>], _ type: SourceType, _ range: SourceRange,
    _ element: ([Operand]) -> Operand
  ) -> Operand {
    let variables = extents.indices.map { _ in
      addVariable("index", .scalar(.int), isMutable: false, range)
    }
    let body = element(variables.map { add(.variable($0), .scalar(.int), range) })
    return add(.tabulate(extents: extents, parameters: variables, body: body.id), type, range)
  }
}
