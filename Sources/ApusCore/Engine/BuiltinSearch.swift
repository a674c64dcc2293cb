import ApusDiagnostics
import ApusVocabulary

/// A search among what kernels can call, by a part of a name in any case, also by what NumPy calls
/// it.
public struct BuiltinSearch: Sendable {
  /// What was found: by that name or, if there is none, by the name that stands for it here.
  public let rows: [BuiltinDocumentation]
  /// What to write instead of a name of NumPy: `arcsin: write 'asin(x)'`.
  public let otherName: String?
  /// A name that is spelt nearly so, if nothing was found.
  public let suggestion: String?

  /// Searches for `text`, in front of which modules of Python may stand: `np.linalg.norm`.
  public init(_ text: String) {
    var rest = text[...]
    for module in ["np.", "numpy.", "math.", "linalg."] where rest.hasPrefix(module) {
      rest = rest.dropFirst(module.count)
    }
    let written = String(rest)
    let name = written.lowercased()
    let all = BuiltinDocumentation.all
    let found = all.filter { $0.declaration.lowercased().contains(name) }
    let advice = NumPyNames.functions[written] ?? NumPyNames.functions[name]
    otherName = advice.map { "\(written): write \($0)" }
    let words = advice.map(Self.calledNames) ?? []
    let meant = words.isEmpty ? [] : all.filter { words.contains($0.name) }
    rows = meant.isEmpty ? found : meant + found.filter { row in !words.contains(row.name) }
    let isFound = !rows.isEmpty || advice != nil
    suggestion = isFound ? nil : Suggestion.closest(to: name, among: Set(all.map(\.name)))
  }

  /// The names in front of parentheses in an advice.
  private static func calledNames(in advice: String) -> Set<String> {
    let parts = advice.split(separator: "(", omittingEmptySubsequences: false).dropLast()
    return Set(
      parts.map { part in
        String(part.reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
      }.filter { !$0.isEmpty })
  }
}
