import ApusDiagnostics
import ApusVocabulary

/// Writes the functions that a program gives to a formula in place of their calls.
struct FormulaExpansion {
  /// One function.
  private struct Definition {
    let parameters: [String]
    let terms: FormulaTerms
    let body: ID<FormulaTerm>
  }

  private let source: FormulaSource
  /// The functions by name, their bodies without calls of others.
  private var definitions: [String: Definition] = [:]
  /// The headers of the functions by name: name, parameters, text.
  private let headers: [String: (parameters: [String], text: String)]
  /// The functions whose bodies are being read.
  private var open: Set<String> = []

  /// - Throws: What is wrong with the names and the parameters of the functions.
  init(source: FormulaSource) throws(CompilationError) {
    self.source = source
    var headers: [String: (parameters: [String], text: String)] = [:]
    for (text, body) in source.functions.sorted(by: { $0.key < $1.key }) {
      let header = try FormulaHeader(text)
      guard headers.updateValue((header.parameters, body), forKey: header.name) == nil else {
        throw FormulaMistake(.twoFunctions(header.name, at: SourceRange(SourceID(0), 0, 0)))
          .error(in: SourceText(name: "<functions>", text: text))
      }
    }
    self.headers = headers
  }

  /// A term without calls of the functions.
  mutating func expand(
    _ root: ID<FormulaTerm>, of others: FormulaTerms
  ) throws(FormulaMistake) -> (FormulaTerms, ID<FormulaTerm>) {
    var result = FormulaTerms(bindersOf: others)
    let isNeeded = others.reached(from: root)
    var copies: [ID<FormulaTerm>: ID<FormulaTerm>] = [:]
    for id in others.ids where isNeeded[Int(id.index)] {
      let range = others.ranges[id] ?? SourceRange(SourceID(0), 0, 0)
      let term = others[id].mapParts { copies[$0] ?? $0 }
      if case .call(let callee, let arguments) = term, case .symbol(let name) = result[callee],
        headers[name] != nil
      {
        let copy = try call(name, arguments, at: range, in: &result)
        try source.check(result.extent(of: copy), at: range, "the formula")
        copies[id] = copy
      } else {
        copies[id] = result.add(term, at: range)
      }
    }
    return (result, copies[root] ?? root)
  }

  /// The body of a function with arguments for its parameters.
  private mutating func call(
    _ name: String, _ arguments: [FormulaTerm.Argument], at range: SourceRange,
    in result: inout FormulaTerms
  ) throws(FormulaMistake) -> ID<FormulaTerm> {
    let definition = try definition(of: name, at: range)
    guard definition.parameters.count == arguments.count,
      arguments.allSatisfy({ $0.label == nil })
    else {
      throw FormulaMistake(
        .argumentCount(
          of: name, expected: definition.parameters.count, found: arguments.count, at: range))
    }
    let values = Dictionary(zip(definition.parameters, arguments.map(\.value))) { first, _ in first
    }
    return result.copy(definition.body, of: definition.terms) { terms, term in
      guard case .variable(let name) = term else { return nil }
      return values[name] ?? constant(name, in: &terms)
    }
  }

  /// The value of a constant in a function where a parameter of the formula has its name; `nil` if
  /// none has.
  private func constant(_ name: String, in terms: inout FormulaTerms) -> ID<FormulaTerm>? {
    guard source.parameters?.contains(name) == true, let value = source.constants[name] else {
      return nil
    }
    guard value.isFinite else {
      let zero = terms.add(.literal("0.0"))
      let dividend = terms.add(.literal(value.isNaN ? "0.0" : value < 0 ? "-1.0" : "1.0"))
      return terms.binary(.divide, dividend, zero)
    }
    let number = terms.add(.literal("\(value.magnitude)"))
    return value.sign == .minus ? terms.add(.prefix(.minus, number)) : number
  }

  /// A function, read when it is called first.
  private mutating func definition(
    of name: String, at range: SourceRange
  ) throws(FormulaMistake) -> Definition {
    if let known = definitions[name] { return known }
    guard let header = headers[name], open.insert(name).inserted else {
      throw FormulaMistake(.recursiveFunction(name, at: range))
    }
    defer { open.remove(name) }
    let text = SourceText(name: "<\(name)>", text: header.text)
    let read: (FormulaTerms, ID<FormulaTerm>, [(name: String, range: SourceRange)])
    do throws(CompilationError) {
      read = try source.read(text)
    } catch {
      throw FormulaMistake(.wrongFunction(name, error, at: range))
    }
    let known = Set(header.parameters).union(source.constants.keys)
    if let free = read.2.first(where: { !known.contains($0.name) }) {
      throw FormulaMistake(.freeName(free.name, in: name, at: range))
    }
    let (terms, body): (FormulaTerms, ID<FormulaTerm>)
    do throws(FormulaMistake) {
      (terms, body) = try expand(read.1, of: read.0)
    } catch {
      // Said once, of the function that is wrong.
      if ["wrong-function", "recursive-function"].contains(error.diagnostic.id) {
        var diagnostic = error.diagnostic
        diagnostic.range = range
        throw FormulaMistake(diagnostic)
      }
      throw FormulaMistake(.wrongFunction(name, error.error(in: text), at: range))
    }
    let result = Definition(parameters: header.parameters, terms: terms, body: body)
    definitions[name] = result
    return result
  }
}
