import ApusDiagnostics
import ApusSyntax

/// The name and the parameters of a function that a program gives to a formula: `f(x, y)`.
struct FormulaHeader {
  let name: String
  let parameters: [String]

  /// Reads a header.
  /// - Throws: `CompilationError` for what is none, and for two parameters of one name.
  init(_ text: String) throws(CompilationError) {
    let source = SourceText(name: "<functions>", text: text)
    let whole = SourceRange(SourceID(0), 0, UInt32(truncatingIfNeeded: source.utf8.count))
    func fail(_ diagnostic: Diagnostic) -> CompilationError {
      FormulaMistake(diagnostic).error(in: source)
    }
    let trimmed = text.trimmed
    guard let opening = trimmed.firstIndex(of: "("), trimmed.last == ")" else {
      throw fail(.wrongHeader(text, at: whole))
    }
    name = String(trimmed[..<opening]).trimmed
    let list = trimmed[trimmed.index(after: opening)...].dropLast()
    parameters =
      String(list).trimmed.isEmpty
      ? [] : list.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard ([name] + parameters).allSatisfy(SyntaxTree.isName) else {
      throw fail(.wrongHeader(text, at: whole))
    }
    var seen: Set<String> = []
    for parameter in parameters where !seen.insert(parameter).inserted {
      throw fail(.twoParameters(parameter, at: whole))
    }
  }
}
