import ApusDiagnostics
import ApusVocabulary

/// The terms of a formula and of what algebra makes of it: each once, parts before the whole.
///
/// Equal terms have equal names, so that a term that occurs a hundred times is one, and what is done
/// for each term is done once for each.
struct FormulaTerms: Sendable {
  /// How large a term is as text.
  struct Extent: Sendable {
    /// How many terms it is made of, each counted as often as it occurs; `Int.max` for too many.
    var count = 1
    /// How deep they lie within one another.
    var depth = 1
  }

  private var terms = Arena<FormulaTerm>()
  private var extents: [Extent] = []
  private var places: [FormulaTerm: ID<FormulaTerm>] = [:]
  /// Where terms are written first, of those that are.
  private(set) var ranges: [ID<FormulaTerm>: SourceRange] = [:]

  /// How many binders of closures there are.
  private var binderCount = 0

  init() {}

  /// No terms, with the binders of others.
  init(bindersOf others: FormulaTerms) { binderCount = others.binderCount }

  /// The names of all terms, parts before the whole.
  var ids: [ID<FormulaTerm>] { terms.ids }

  subscript(id: ID<FormulaTerm>) -> FormulaTerm { terms[id] }

  /// The name of a term.
  mutating func add(_ term: FormulaTerm) -> ID<FormulaTerm> {
    if let place = places[term] { return place }
    var extent = Extent()
    for part in term.parts {
      let (sum, overflows) = extent.count.addingReportingOverflow(self.extent(of: part).count)
      extent.count = overflows ? .max : sum
      extent.depth = max(extent.depth, self.extent(of: part).depth + 1)
    }
    extents.append(extent)
    let id = terms.add(term)
    places[term] = id
    return id
  }

  /// The name of a term that is written somewhere.
  mutating func add(_ term: FormulaTerm, at range: SourceRange) -> ID<FormulaTerm> {
    let id = add(term)
    if ranges[id] == nil { ranges[id] = range }
    return id
  }

  /// The name of a term, if there is that term.
  func find(_ term: FormulaTerm) -> ID<FormulaTerm>? { places[term] }

  /// How large a term is as text.
  func extent(of id: ID<FormulaTerm>) -> Extent { extents[Int(id.index)] }

  /// For each term whether it is part of `root`.
  func reached(from root: ID<FormulaTerm>) -> [Bool] {
    var result = [Bool](repeating: false, count: terms.count)
    result[Int(root.index)] = true
    for id in terms.ids[...Int(root.index)].reversed() where result[Int(id.index)] {
      for part in terms[id].parts { result[Int(part.index)] = true }
    }
    return result
  }

  /// A binder that no closure has yet.
  mutating func makeBinder() -> Int {
    binderCount += 1
    return binderCount - 1
  }

  /// Copies a term of another formula, with other terms for some. Its closures get binders of their
  /// own, so that no name in what is put into them becomes one of their parameters.
  /// - Parameter replace: The term that stands for one whose parts are copies already; `nil` to take
  ///   it as it is.
  mutating func copy<Failure: Error>(
    _ root: ID<FormulaTerm>, of others: FormulaTerms,
    replace: (inout FormulaTerms, FormulaTerm) throws(Failure) -> ID<FormulaTerm>?
  ) throws(Failure) -> ID<FormulaTerm> {
    let isNeeded = others.reached(from: root)
    var copies: [ID<FormulaTerm>: ID<FormulaTerm>] = [:]
    let first = binderCount
    binderCount += others.binderCount
    for id in others.ids where isNeeded[Int(id.index)] {
      let term = others[id].mapParts { copies[$0] ?? $0 }.mapBinders { first + $0 }
      copies[id] = try replace(&self, term) ?? add(term)
    }
    return copies[root] ?? root
  }

  // MARK: Making terms

  mutating func number(_ value: Int) -> ID<FormulaTerm> { add(.number(Rational(value))) }

  mutating func binary(
    _ operation: BinaryOperator, _ left: ID<FormulaTerm>, _ right: ID<FormulaTerm>
  ) -> ID<FormulaTerm> { add(.binary(operation, left, right)) }

  /// A call of a function with arguments without labels.
  mutating func call(_ name: String, _ arguments: ID<FormulaTerm>...) -> ID<FormulaTerm> {
    let callee = add(.symbol(name))
    return add(.call(callee, arguments.map { FormulaTerm.Argument(value: $0) }))
  }

  /// The name and the arguments of a call of a function, if that is what a term is, and no argument
  /// has a label.
  func call(_ id: ID<FormulaTerm>) -> (name: String, arguments: [ID<FormulaTerm>])? {
    guard case .call(let callee, let arguments) = terms[id], case .symbol(let name) = terms[callee],
      arguments.allSatisfy({ $0.label == nil })
    else { return nil }
    return (name, arguments.map(\.value))
  }
}
