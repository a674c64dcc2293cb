import ApusNative
import Foundation
import Testing

@testable import ApusCore

/// What debuggers are told of kernels, and that telling it changes nothing.
struct DebugInfoTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let kernels = package.appending(path: "Tests/Kernels")

  /// Some kernel files of each folder.
  private static let files: [String] = {
    let names = FileManager.default.enumerator(atPath: kernels.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
    return (names ?? []).enumerated().filter { $0.offset % 12 == 0 }.map(\.element)
  }()

  private static let polynomial = """
    func square(_ x: Double) -> Double {
      x * x
    }

    func polynomial(a: Double, x: [Double], y: inout [Double]) {
      for i in x.indices {
        let power = square(x[i])
        y[i] = a * power
          + exp(x[i])
      }
    }
    """

  private static func kernel(debugInfo: Bool = true) throws -> Kernel {
    let kernels = try Kernels(
      source: polynomial, name: "polynomial.swift", debugInfo: debugInfo)
    return try #require(kernels["polynomial"])
  }

  // MARK: The code stays as it is

  /// The instructions are the same, with the lines of the source between them.
  @Test(arguments: files) func codeIsTheSame(file: String) throws {
    let path = Self.kernels.appending(path: file).path
    guard let kernels = try? Kernels(contentsOf: [path]) else { return }
    for kernel in kernels.all {
      let plain = try kernel.text(as: .assembly).split(separator: "\n")
      let described = try kernel.text(as: .assembly, showsSource: true).split(separator: "\n")
        .filter { !$0.hasPrefix("# ") }
      #expect(plain == described, "\(kernel.name)")
    }
  }

  @Test func resultsAreTheSame() throws {
    let x = (0..<100).map { Double($0) / 50 - 1 }
    let arguments = try ArgumentText(["a=3", "x=\(x)", "y=\(x)"])
    let results = try [true, false].map { debugInfo in
      let kernel = try Self.kernel(debugInfo: debugInfo)
      return try kernel.call(try arguments.values(for: kernel))
    }
    #expect(results[0].isIdentical(to: results[1]))
  }

  // MARK: Lines

  @Test func linesStandInFrontOfTheirInstructions() throws {
    let text = try Self.kernel(debugInfo: false).text(as: .assembly, showsSource: true)
    for line in [
      "# polynomial.swift:2 |   x * x", "# polynomial.swift:6 |   for i in x.indices {",
      "# polynomial.swift:8 |     y[i] = a * power",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(text)")
    }
    let lines = text.split(separator: "\n")
    #expect(!lines.contains { $0.contains(".loc") || $0.contains(".debug_") })
    let square = try #require(lines.firstIndex { $0.hasPrefix("# polynomial.swift:2 ") })
    #expect(lines[square...].dropFirst().prefix(4).contains { $0.contains("mul") })
  }

  /// LLVM's own reader finds nothing wrong, and the lines of the source in the table.
  @Test func tablesAreRight() throws {
    let tool = "/usr/lib/llvm-15/bin/llvm-dwarfdump"
    guard FileManager.default.isExecutableFile(atPath: tool) else { return }
    let kernel = try Self.kernel()
    let object = try kernel.program.nativeCompilation(of: kernel).objectFile()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).o")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(object).write(to: file)
    let verified = try Self.run(tool, ["--verify", file.path])
    #expect(verified.hasSuffix("No errors.\n"), "\(verified)")
    let table = try Self.run(tool, ["--debug-line", file.path])
    let lines = Set(
      table.split(separator: "\n").filter { $0.hasPrefix("0x") }
        .compactMap { Int($0.split(separator: " ")[1]) })
    #expect(
      lines.isSuperset(of: [2, 6, 8]) && lines.isSubset(of: [0, 2, 5, 6, 7, 8, 9]), "\(lines)")
    let entries = try Self.run(tool, ["--debug-info", file.path])
    for name in ["polynomial", "square", "a", "x", "y", "i", "Double", "[Double]"] {
      #expect(entries.contains("DW_AT_name\t(\"\(name)\")"), "\(name): \(entries)")
    }
    #expect(entries.contains("DW_TAG_inlined_subroutine"))
  }

  /// Without being asked for there is none.
  @Test func nothingIsToldUnasked() throws {
    let kernel = try Self.kernel(debugInfo: false)
    guard ProcessInfo.processInfo.environment["APUS_DEBUG_INFO"] == nil else { return }
    #expect(!(try kernel.text(as: .llvm).contains("!dbg")))
    #expect(try Self.kernel().text(as: .llvm).contains("!dbg"))
  }

  /// What a program writes.
  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
