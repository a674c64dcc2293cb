import ApusLibraryRuntime
import ApusVocabulary

/// The C sources that a library is compiled with.
enum EmbeddedRuntime {
  /// A file to be written beside the others.
  struct File {
    let name: String
    let text: [UInt8]
  }

  /// All files: headers, and sources of which not every library needs all.
  static let files: [File] = {
    let table = UnsafeBufferPointer(
      start: apus_embedded_file_table(), count: apus_embedded_file_count())
    return table.map { file in
      let text = UnsafeRawBufferPointer(start: file.text, count: file.count)
      return File(name: String(cString: file.name), text: Array(text))
    }
  }()

  /// The sources that every library has.
  static let common = [
    "library.c", "numbers.c", "errors.c", "arena.c", "deadline.c", "environment.c", "fork.c",
    "processor.c", "stack.c",
  ]

  /// The sources that some libraries have besides.
  static func additions(for objects: [LevelCode]) -> [String] {
    let references = Set(objects.flatMap(\.object.references))
    var sources: [String] = []
    if references.contains(where: { $0.hasPrefix("apus_repair_") }) { sources.append("repair.c") }
    if objects.contains(where: { !$0.conversions.isEmpty }) { sources.append("half.c") }
    let kinds = Routine.Kind.allCases.filter { kind in
      references.contains { $0.hasPrefix("apus_\(kind.rawValue)_") }
    }
    // Those on matrices stand in one table with the running sums.
    if !kinds.isEmpty { sources.append("scan.c") }
    if kinds != [.scan], !kinds.isEmpty { sources += ["routines.c", "openblas.c"] }
    return sources
  }
}
