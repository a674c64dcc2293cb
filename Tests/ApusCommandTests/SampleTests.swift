import Foundation
import Testing

/// Lessons print what they promise.
struct SampleTests {
  /// A folder of `Samples` with a script.
  struct Lesson: CustomTestStringConvertible, Sendable {
    var folder: URL
    var testDescription: String { folder.lastPathComponent }

    static let all: [Lesson] = {
      let names = try? FileManager.default.contentsOfDirectory(atPath: Folders.samples.path)
      return (names ?? []).sorted().map { Lesson(folder: Folders.samples.appending(path: $0)) }
        .filter {
          FileManager.default.fileExists(atPath: $0.folder.appending(path: "lesson.sh").path)
        }
    }()
  }

  @Test(arguments: Lesson.all) func lesson(_ lesson: Lesson) throws {
    let folder = try CommandFolder()
    let outcome = try folder.bash("bash lesson.sh", in: lesson.folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    try Recording.expect(outcome.output, at: lesson.folder.appending(path: "expected.txt"))
  }

  @Test func thereAreLessons() { #expect(Lesson.all.count >= 5) }
}
