import Foundation
import Testing

/// Every kernel file is checked: those with expected errors give them, all others give none.
struct KernelFileTests {
  static let files: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Kernels")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects ?? []).compactMap { ($0 as? URL)?.path }
      .filter { $0.hasSuffix(".swift") }.sorted()
  }()

  @Test(arguments: files)
  func diagnostics(file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let wanted = lines.compactMap { line in
      line.hasPrefix("// error: ") ? String(line.dropFirst(10)) : nil
    }
    let found = Checked(text).messages.filter { $0.contains(": error: ") }
      .map { $0.replacing(": error: ", with: ": ") }
    #expect(found.count == wanted.count, "\(found)")
    for (message, expected) in zip(found, wanted) {
      // An expectation without a message leaves the words open.
      #expect(message == expected || expected.hasSuffix(":") && message.hasPrefix(expected))
    }
  }
}
