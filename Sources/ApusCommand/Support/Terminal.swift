import Glibc

/// Output to the terminal or wherever it was directed.
enum Terminal {
  /// Whether standard error is a terminal that shows colour.
  static var showsColor: Bool { isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil }

  /// Writes a text to standard error.
  static func writeError(_ text: String) {
    fputs(text.hasSuffix("\n") ? text : text + "\n", stderr)
  }

  /// `error: ` in front of a message, in red where that shows.
  static func error(_ message: String) {
    let label = showsColor ? "\u{1B}[31;1merror:\u{1B}[0m" : "error:"
    writeError("\(label) \(message)")
  }
}
