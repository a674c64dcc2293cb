import Foundation
import Testing

@testable import ApusCore

/// `apus builtins` knows what the articles say of NumPy.
struct BuiltinSearchTests {
  /// The names behind `np.` in the first column of the table in the article on arrays.
  private static let names: Set<String> = {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let article = project.appending(path: "Sources/Apus/Apus.docc/Arrays.md")
    let text = (try? String(contentsOf: article, encoding: .utf8)) ?? ""
    let cells = text.split(separator: "\n").compactMap { line in
      line.hasPrefix("| `np.") ? line.split(separator: "|").first : nil
    }
    return Set(
      cells.flatMap { cell in
        cell.matches(of: /np\.([A-Za-z_.]+)/).map { String($0.output.1) }
      })
  }()

  @Test func articleHasNames() {
    #expect(Self.names.count > 40)
    #expect(Self.names.isSuperset(of: ["digitize", "minimum.accumulate"]))
  }

  @Test(arguments: names.sorted())
  func nameOfNumPyIsFound(_ name: String) {
    let search = BuiltinSearch("np." + name)
    #expect(!search.rows.isEmpty || search.otherName != nil)
  }
}
