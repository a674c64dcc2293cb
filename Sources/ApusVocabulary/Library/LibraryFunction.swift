/// A function of the library that is written in the kernel language: one row of `LibraryTable`.
///
/// The text is one generic function with its documentation in front:
///
///     LibraryFunction(
///       reduces: true,
///       """
///       /// The sum of the elements.
///       func sum<T: Real, let rank: Int>(_ x: NDArray<T, rank>) -> T { T(_sum(x)) }
///       """)
///
/// It is parsed when a kernel first names it, and put in the place of each use with its type
/// parameters bound, so that its faults are faults of the use.
package struct LibraryFunction: Sendable {
  /// The function's name.
  package let name: String
  /// The text: lines of documentation, then the function.
  package let text: String
  /// Whether `along:` and `keeping:` apply the function to parts of its first argument.
  package let reduces: Bool
  /// Whether it is only a method, since Swift has no free function of that name.
  package let isMethodOnly: Bool

  package init(reduces: Bool = false, isMethodOnly: Bool = false, _ text: String) {
    self.text = text
    self.reduces = reduces
    self.isMethodOnly = isMethodOnly
    name = Self.name(in: text)
  }

  /// Whether only library text may use it.
  package var isInternal: Bool { name.utf8.first == UInt8(ascii: "_") }

  /// What the documentation in front of the function says, as one paragraph.
  package var documentation: String {
    lines.prefix { $0.hasPrefix("///") }.map { line in
      String(line.dropFirst(3).drop { $0 == " " })
    }.joined(separator: " ")
  }

  /// The function's first line without its body: `func sum<T: Real>(_ x: Vector<T>) -> T`.
  package var declaration: String {
    let head = lines.drop { $0.hasPrefix("///") }.joined(separator: " ")
    let signature = head.prefix { $0 != "{" }
    return signature.split(separator: " ", omittingEmptySubsequences: true)
      .joined(separator: " ").replacing("( ", with: "(").replacing(" )", with: ")")
  }

  /// How it is called: `sum(_ x: NDArray<T, rank>)`.
  package var form: String {
    let text = declaration.dropFirst("func ".count)
    guard let start = text.firstIndex(of: "(") else { return name }
    var depth = 0
    let end = text.indices[start...].first { index in
      depth += text[index] == "(" ? 1 : text[index] == ")" ? -1 : 0
      return depth == 0
    }
    return name + (end.map { text[start...$0] } ?? text[start...])
  }

  /// What the first type parameter may stand for; `nil` if there is none.
  package var elementTypes: ElementTypes? {
    let head = declaration
    guard let start = head.firstIndex(of: "<"), let end = head.firstIndex(of: ">"),
      head.firstIndex(of: "(").map({ start < $0 }) ?? false
    else { return nil }
    let first = head[start..<end].dropFirst().prefix { $0 != "," }
    let words = first.split(separator: ":").map { $0.filter { $0 != " " } }
    return words.count == 2 ? Constraint.domain(of: words[1]) : .all
  }

  private var lines: [Substring] { text.split(separator: "\n") }

  /// The name behind the first `func`.
  private static func name(in text: String) -> String {
    for line in text.split(separator: "\n") where line.hasPrefix("func ") {
      let rest = line.dropFirst("func ".count)
      return String(rest.prefix { $0 != "<" && $0 != "(" })
    }
    return ""
  }
}
