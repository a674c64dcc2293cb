import Foundation
import Testing

/// The programs of the documentation compile, and print what it says.
///
/// A block of `swift` that begins with an import of Apus begins a program, to which all that follow in
/// the document belong. A block of `text` is what the program has printed between it and the one before.
/// `APUS_RERECORD=1` writes what was printed into the articles.
@Suite struct ArticleProgramTests {
  /// An article with a program.
  struct Article: CustomTestStringConvertible, Sendable {
    let file: URL
    var testDescription: String { file.lastPathComponent }

    /// The articles of both catalogues that have programs.
    static let all: [Article] = ["Apus", "ApusCore"].flatMap { module in
      let catalogue = SwiftCompiler.package.appending(path: "Sources/\(module)/\(module).docc")
      let names = try? FileManager.default.contentsOfDirectory(atPath: catalogue.path)
      return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
        .map { Article(file: catalogue.appending(path: $0)) }
        .filter { (try? ArticleText($0.file).programs.isEmpty) == false }
    }
  }

  @Test func thereAreArticles() { #expect(Article.all.count >= 8) }

  @Test("What a program of an article prints", arguments: Article.all)
  func output(of article: Article) throws {
    var text = try ArticleText(article.file)
    // From the last one on: a recorded output moves the lines behind it.
    for program in text.programs.reversed() {
      let outputs = try run(program)
      #expect(outputs.count == program.outputs.count + 1)
      #expect(outputs.last == [], "something is printed that the article does not show")
      for (lines, found) in zip(program.outputs, outputs).reversed() {
        if ArticleText.isRecording {
          text.lines.replaceSubrange(lines, with: found)
        } else {
          #expect(Array(text.lines[lines]) == found, "line \(lines.lowerBound + 1)")
        }
      }
    }
    if ArticleText.isRecording {
      try Data(text.lines.joined(separator: "\n").utf8).write(to: article.file)
    }
  }

  /// What a program prints, in lines, between its marks.
  private func run(_ program: ArticleText.Program) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "apus-article-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(program.source.utf8).write(to: folder.appending(path: "main.swift"))
    try Data(program.kernels.utf8).write(to: folder.appending(path: "kernel.swift"))
    let messages = try SwiftCompiler.build("main.swift", in: folder)
    #expect(messages == "")
    let outcome = try SwiftCompiler.run(folder.appending(path: "program"), [], in: folder)
    #expect(outcome.status == 0)
    return outcome.output.split(
      separator: ArticleText.mark + "\n", omittingEmptySubsequences: false
    ).map { part in
      part.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }
}
