import Foundation
import Testing

/// What is compiled does not depend on the process, in which sets and dictionaries have an order of
/// their own.
@Suite struct ReproducibilityTests {
  /// Files with much of what passes look at.
  static let files = [
    "arrays", "algorithms", "complex", "library", "linalg", "optimized",
  ].compactMap { topic -> URL? in
    let folder = Folders.package.appending(path: "Tests/Kernels/\(topic)")
    let all = try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return all?.lazy.map { folder.appending(path: $0) }.first { file in
      (try? String(contentsOf: file, encoding: .utf8))?.contains("// error:") == false
    }
  }

  @Test(arguments: files)
  func processesAgree(_ file: URL) throws {
    let folder = try CommandFolder()
    let texts = try (0..<2).map { _ in
      let outcome = try folder.apus("emit", file.path, "--as", "assembly")
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].contains("apus.entry"))
  }
}
