import ApusSyntax
import ApusVocabulary

/// What the parameters of closures are called in the text of a formula: what they were called where
/// nothing within the closure has that name, else that name with a number.
struct FormulaBoundNames {
  /// The names of the parameters by binder; of `$0` and its like those.
  private var names: [Int: [String]] = [:]
  /// The closures whose parameters are written as `$0`, `$1`, ….
  private var anonymous: Set<Int> = []

  init(of root: ID<FormulaTerm>, in terms: FormulaTerms) {
    let isNeeded = terms.reached(from: root)
    // What is around a closure comes before it, so that its names are known.
    for id in terms.ids.reversed() where isNeeded[Int(id.index)] {
      if case .closure(let closure) = terms[id] { choose(closure, in: terms) }
    }
  }

  /// The name of a parameter.
  subscript(binder: Int, index: Int) -> String {
    guard let list = names[binder], list.indices.contains(index) else { return "$\(index)" }
    return list[index]
  }

  /// Whether the parameters of a closure are written as `$0`, `$1`, ….
  func areAnonymous(_ closure: FormulaTerm.Closure) -> Bool { anonymous.contains(closure.binder) }

  private mutating func choose(_ closure: FormulaTerm.Closure, in terms: FormulaTerms) {
    var used: Set<String> = []
    var own: Set<Int> = []
    var hasClosure = false
    let isWithin = terms.reached(from: closure.body)
    for id in terms.ids where isWithin[Int(id.index)] {
      switch terms[id] {
      case .variable(let name), .symbol(let name): used.insert(name)
      case .closure: hasClosure = true
      case .bound(closure.binder, let index): own.insert(index)
      case .bound(let binder, let index): used.insert(unescaped(self[binder, index]))
      case .number, .literal, .boolean, .implicitMember, .prefix, .binary, .ternary, .call,
        .member, .tupleElement, .elements, .range, .cast, .tuple, .array, .text:
        continue
      }
    }
    // Of `$0` and its like the last one says how many there are.
    if closure.isAnonymous, !hasClosure, own.contains(closure.parameters.count - 1) {
      anonymous.insert(closure.binder)
      names[closure.binder] = closure.parameters.indices.map { "$\($0)" }
      return
    }
    names[closure.binder] = closure.parameters.indices.map { index in
      guard own.contains(index) else { return "_" }
      let name = closure.parameters[index].name ?? "v"
      var choice = name
      var number = 0
      while !used.insert(choice).inserted {
        number += 1
        choice = "\(name)\(number)"
      }
      return SyntaxTree.escaped(choice)
    }
  }

  private func unescaped(_ name: String) -> String { name.filter { $0 != "`" } }
}
