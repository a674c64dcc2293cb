import ApusDiagnostics
import ApusIR
import ApusSemantics
import ApusSyntax
import ApusVocabulary
import Testing

/// The rows of the library's table can be used as they say.
struct LibraryTests {
  static let rows = LibraryTable.standard.rows

  @Test func textsAreOneFunction() throws {
    for row in Self.rows {
      var diagnostics = Diagnostics()
      let tree = SyntaxTree(
        parsing: SourceText(name: row.name, text: row.text), diagnostics: &diagnostics)
      #expect(diagnostics.sorted.map(\.message) == [], "\(row.name)")
      #expect(tree.items.count == 1 && tree.fileFunctions.count == 1, "\(row.name)")
      #expect(!row.documentation.isEmpty, "\(row.name)")
    }
  }

  @Test(arguments: rows.indices)
  func rowCanBeUsed(index: Int) throws {
    let row = Self.rows[index]
    for own in (row.elementTypes ?? .floating).types {
      for rank in 1...2 {
        for text in Self.uses(of: row, for: own, rank: rank) {
          let (module, _, diagnostics) = compile([SourceText(name: "use", text: text)])
          let errors = diagnostics.sorted.filter { $0.severity == .error }.map(\.message)
          #expect(errors == [], "\(text)")
          if let module {
            #expect(throws: Never.self, "\(text)") { try module.verify(level: .values) }
          }
        }
      }
    }
  }

  /// Functions that use a row for the element type `own`: as a function, as a method, along axes.
  private static func uses(of row: LibraryFunction, for own: ElementType, rank: Int) -> [String] {
    var diagnostics = Diagnostics()
    let tree = SyntaxTree(
      parsing: SourceText(name: row.name, text: row.text), diagnostics: &diagnostics)
    guard !row.isInternal, let function = tree.fileFunctions.first.map({ tree[$0] }) else {
      return []
    }
    var parameters: [String] = []
    var arguments: [String] = []
    for (place, parameter) in function.parameters.enumerated() {
      let type = written(tree.text(tree[parameter.type].range), own, rank, function, tree)
      let label = parameter.label.map { tree.text($0) + ": " } ?? ""
      if type.hasSuffix(".Type") {
        arguments.append(label + type.dropLast(5) + ".self")
      } else {
        parameters.append("p\(place): \(type)")
        arguments.append(label + "p\(place)")
      }
    }
    let list = parameters.joined(separator: ", ")
    let rest = arguments.dropFirst().joined(separator: ", ")
    var uses: [String] = []
    if function.parameters.first?.label == nil, let first = parameters.first, isReceiver(first) {
      uses.append("p0.\(row.name)(\(rest))")
    }
    if !row.isMethodOnly { uses.append("\(row.name)(\(arguments.joined(separator: ", ")))") }
    var texts = uses.map { "func f(\(list)) {\n  _ = \($0)\n}\n" }
    if row.reduces {
      let tail = rest.isEmpty ? "" : rest + ", "
      let isOfVectors = parameters[0].contains(": Vector<")
      let whole = "p0: NDArray<\(element(in: parameters[0])), \(isOfVectors ? 2 : 3)>"
      let cube = ([whole] + parameters.dropFirst()).joined(separator: ", ")
      let axes = rank == 1 && !isOfVectors ? "along: [0, 1]" : "along: 1"
      texts.append("func f(\(cube)) {\n  _ = p0.\(row.name)(\(tail)\(axes))\n}\n")
    }
    return texts
  }

  /// A type as it is written, with its generic parameters bound.
  private static func written(
    _ text: String, _ own: ElementType, _ rank: Int, _ function: FunctionNode, _ tree: SyntaxTree
  ) -> String {
    var result = ""
    var word = ""
    let first = function.generics.first { !$0.isValue }.map { tree.text($0.name) }
    func flush() {
      if let generic = function.generics.first(where: { tree.text($0.name) == word }) {
        let isFirst = word == first
        result += generic.isValue ? "\(rank)" : isFirst ? own.swiftName : "Double"
      } else {
        result += word
      }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return result
  }

  /// Whether a parameter is an array or of a generic type: what has methods.
  private static func isReceiver(_ parameter: String) -> Bool {
    !["p0: Int", "p0: Bool"].contains(parameter) && !parameter.contains("Range<")
  }

  /// The element type of the array that a parameter is.
  private static func element(in parameter: String) -> String {
    let rest = parameter.drop { $0 != "<" }.dropFirst()
    var depth = 0
    return String(
      rest.prefix { character in
        if character == "<" { depth += 1 }
        if character == ">" { depth -= 1 }
        return depth >= 0 && !(character == "," && depth == 0)
      })
  }
}
