import Foundation
import Testing

/// Lessons print what they promise.
struct SampleTests {
  /// A folder of `Samples` with a script, or with a program.
  struct Lesson: CustomTestStringConvertible, Sendable {
    var folder: URL
    var testDescription: String { folder.lastPathComponent }

    static let scripts = all(with: "lesson.sh")
    static let programs = all(with: "main.swift")

    /// The folders that have such a file.
    private static func all(with file: String) -> [Lesson] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: Folders.samples.path)
      return (names ?? []).sorted().map { Lesson(folder: Folders.samples.appending(path: $0)) }
        .filter { FileManager.default.fileExists(atPath: $0.folder.appending(path: file).path) }
    }
  }

  @Test(arguments: Lesson.scripts) func script(_ lesson: Lesson) throws {
    let folder = try CommandFolder()
    try check(folder.bash("bash lesson.sh", in: lesson.folder), of: lesson)
  }

  /// Programs run in a folder in which they find `Samples`, and may write.
  @Test(arguments: Lesson.programs) func program(_ lesson: Lesson) throws {
    let folder = try CommandFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "Samples"), withDestinationURL: Folders.samples)
    let program = Folders.products.appending(path: lesson.folder.lastPathComponent)
    try check(folder.finish(folder.start(program, [])), of: lesson)
  }

  /// What the project's first page shows of Swift programs stands in the lessons, which are compiled.
  @Test func programsOfTheFirstPage() throws {
    let page = try text(Folders.package.appending(path: "README.md"))
    let lessons = try Lesson.programs.map { try text($0.folder.appending(path: "main.swift")) }
    let programs = page.split(separator: "```swift program\n").dropFirst()
      .compactMap { $0.split(separator: "\n```").first }
    let parts = programs.flatMap { $0.split(separator: "\n\n") }
    #expect(parts.count > 3)
    for part in parts {
      #expect(lessons.contains { $0.contains("\n\(part)\n") }, "no lesson has this:\n\(part)")
    }
  }

  @Test func thereAreLessons() {
    #expect(Lesson.scripts.count >= 7)
    #expect(Lesson.programs.count >= 10)
  }

  private func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// What a lesson printed is what its folder says.
  private func check(_ outcome: Outcome, of lesson: Lesson) throws {
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    try Recording.expect(outcome.output, at: lesson.folder.appending(path: "expected.txt"))
  }
}
