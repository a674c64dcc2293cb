import ApusLibraryRuntime
import Glibc

/// The programs that make a library of object code: a C compiler, a linker and their like.
///
/// They are run with lists of arguments, never by a shell, in a temporary folder and with names that
/// do not lead out of it, so that what comes out does not depend on where that is.
package struct Toolchain: Sendable {
  /// The C compiler with the arguments that it is always given.
  let compiler: [String]
  let linker: String
  let archiver: String
  let editor: String

  /// Finds the programs.
  /// - Parameter compiler: The C compiler; else the environment's `CC`, or the first that there is.
  /// - Throws: `LibraryError` for what is missing.
  package init(compiler: String? = nil) throws(LibraryError) {
    let named = compiler ?? getenv("CC").map { String(cString: $0) } ?? ""
    let words = named.split(separator: " ").map(String.init)
    if let program = words.first {
      guard let path = Self.path(of: program) else {
        throw LibraryError("there is no C compiler '\(program)'")
      }
      self.compiler = [path] + words.dropFirst()
    } else {
      self.compiler = [
        try Self.find(
          ["clang", "gcc", "cc"], "C compiler", "install clang or gcc, or name it by '--cc'")
      ]
    }
    let advice = "install the package 'binutils'"
    linker = try Self.find(["ld", "ld.lld"], "linker", advice)
    archiver = try Self.find(["ar", "llvm-ar"], "archiver", advice)
    editor = try Self.find(["objcopy", "llvm-objcopy"], "editor of object files", advice)
  }

  /// The first of some programs that there is.
  private static func find(
    _ names: [String], _ what: String, _ advice: String
  ) throws(LibraryError) -> String {
    for name in names {
      if let path = path(of: name) { return path }
    }
    let list = names.map { "'\($0)'" }
    throw LibraryError(
      """
      compiling a library takes a \(what), and \(list.joined(separator: ", ")) are not to be found; \
      \(advice)
      """)
  }

  /// Where a program is; `nil` if there is no such.
  private static func path(of name: String) -> String? {
    if name.contains("/") {
      guard let absolute = realpath(name, nil) else { return nil }
      defer { free(absolute) }
      return access(name, X_OK) == 0 ? String(cString: absolute) : nil
    }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first {
      access($0, X_OK) == 0
    }
  }

  /// A program that is running.
  struct Job {
    fileprivate let process: CInt
    fileprivate let name: String
    fileprivate let log: String
  }

  /// Starts a program in a folder.
  func start(
    _ arguments: [String], in folder: borrowing TemporaryFolder, log: String
  ) throws(LibraryError) -> Job {
    var process: CInt = 0
    let code = Self.withStrings(arguments) { arguments in
      Self.withStrings(Self.environment(folder.path)) { environment in
        apus_spawn(arguments[0], arguments, environment, folder.path, log, &process)
      }
    }
    let name = arguments.first.map(Self.lastPart) ?? ""
    guard code == 0 else {
      throw LibraryError("'\(name)' cannot be run: \(String(cString: strerror(code)))")
    }
    return Job(process: process, name: name, log: log)
  }

  /// Waits for the end of a program.
  /// - Throws: `LibraryError` with what it says, if it fails.
  func finish(_ job: Job, in folder: borrowing TemporaryFolder) throws(LibraryError) {
    var status: CInt = 0
    while waitpid(job.process, &status, 0) < 0 {
      guard errno == EINTR else { throw LibraryError("'\(job.name)' got lost") }
    }
    if status == 0 { return }
    let words = (try? folder.read(job.log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = words.split(separator: "\n").prefix(20)
    let reason = status & 0x7F == 0 ? "failed" : "was ended by signal \(status & 0x7F)"
    throw LibraryError(
      "'\(job.name)' \(reason)\(lines.isEmpty ? "" : ":\n" + lines.joined(separator: "\n"))")
  }

  /// Runs a program to its end.
  func run(_ arguments: [String], in folder: borrowing TemporaryFolder) throws(LibraryError) {
    try finish(start(arguments, in: folder, log: "log"), in: folder)
  }

  /// The environment, in which the programs say things in English and leave nothing elsewhere.
  private static func environment(_ folder: String) -> [String] {
    let own = ["LC_ALL": "C", "TMPDIR": folder, "SOURCE_DATE_EPOCH": "0"]
    var result = own.map { "\($0.key)=\($0.value)" }
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if !own.keys.contains(where: { text.hasPrefix($0 + "=") }) { result.append(text) }
      next += 1
    }
    return result
  }

  /// Calls `body` with strings as C has them, with NULL behind the last.
  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  private static func lastPart(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}
