/// What names mean in Python.
enum PythonNames {
  /// A name that is none of Python's own: those get a `_` behind.
  static func identifier(_ name: String) -> String {
    words.contains(name[...]) ? name + "_" : name
  }

  /// Whether a package can be called so.
  static func isPackage(_ name: String) -> Bool {
    CNames.isIdentifier(name) && !words.contains(name[...])
  }

  /// The text in quotes.
  static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// The text as it stands within quotes.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\", "\"": result += "\\\(scalar)"
      case "\n": result += "\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static let words = Set(
    """
    False None True and as assert async await break class continue def del elif else except finally \
    for from global if import in is lambda nonlocal not or pass raise return try while with yield \
    out np npt _support KernelError
    """.split(separator: " "))
}
