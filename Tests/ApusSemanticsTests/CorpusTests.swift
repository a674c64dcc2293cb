import ApusDiagnostics
import ApusIR
import Foundation
import Testing

@testable import ApusSemantics

/// Every kernel of the corpus goes through the front end and gives IR that the verifier accepts.
struct CorpusTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Kernels")

  /// The files below `Tests/Kernels`, by their paths there.
  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (all ?? []).filter { $0.hasSuffix(".swift") }.sorted()
  }()

  @Test(arguments: files) func compiles(file: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
    let (module, sources, diagnostics) = compile([SourceText(name: file, text: text)])
    let expectsErrors = text.contains("// error:")
    #expect(expectsErrors == (module == nil), "\(diagnostics.messages(sources))")
    try module?.verify(level: .values)
  }
}

extension Diagnostics {
  /// Lines of positions and messages.
  func messages(_ sources: SourceMap) -> String {
    sorted.map { diagnostic in
      let position = sources.position(of: diagnostic.range)
      return "\(position.line):\(position.column): \(diagnostic.message)"
    }.joined(separator: "\n")
  }
}
