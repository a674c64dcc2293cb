import ApusCore
import Glibc

/// Output to the terminal or wherever it was directed.
enum Terminal {
  /// Whether standard error is a terminal that shows colour.
  static var showsColor: Bool { isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil }

  /// Writes a text to standard error, after what went to standard output before.
  static func writeError(_ text: String) {
    fflush(nil)
    var bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// `error: ` in front of a message, in red where that shows.
  static func error(_ message: String) {
    let label = showsColor ? "\u{1B}[31;1merror:\u{1B}[0m" : "error:"
    writeError("\(label) \(message)")
  }

  /// Writes out what waits to be written to standard output.
  /// - Throws: `DataError` when it cannot be written: a full disk, a closed pipe.
  static func finish() throws(DataError) {
    guard fflush(nil) != 0 else { return }
    throw DataError(
      .unwritable, path: "standard output",
      "cannot be written: \(String(cString: strerror(errno)))")
  }
}
