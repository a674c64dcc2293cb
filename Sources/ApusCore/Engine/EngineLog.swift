import Glibc
import Synchronization

/// What the engine says on standard error: with `APUS_LOG=1` what it does, and always, once, what
/// somebody should look after.
enum EngineLog {
  /// Whether anybody wants to read what the engine does.
  static let isOn: Bool = {
    let word = getenv("APUS_LOG").map { String(cString: $0) } ?? ""
    return !["", "0", "off", "no", "false"].contains(word)
  }()

  private static let warnings = Mutex<Set<String>>([])

  /// Says something to who asked for it.
  static func note(_ message: @autoclosure () -> String) {
    if isOn { write("apus: \(message())\n") }
  }

  /// Says something once in a process.
  static func warn(_ message: String) {
    if warnings.withLock({ $0.insert(message).inserted }) { write("apus: warning: \(message)\n") }
  }

  /// In one call, so that lines of several threads and processes do not mix.
  private static func write(_ line: String) {
    _ = Array(line.utf8).withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
