import ApusLibrary
import ArgumentParser
import Glibc

extension Compile {
  /// What headers' names end in.
  private static let headerEndings = [".h", ".hh", ".hpp", ".hxx", ".h++"]

  /// Refuses names that lead to nothing useful, and places where something else would be lost.
  func checkPaths() throws {
    if let output { try check(output: output) }
    if let header, !Self.headerEndings.contains(where: header.hasSuffix) {
      throw ValidationError("--header expects a file whose name ends in '.h', found '\(header)'")
    }
    for path in [output, header].compactMap(\.self) {
      if let file = files.first(where: { Self.areSame($0, path) }) {
        throw ValidationError("'\(path)' would replace the kernel file '\(file)'")
      }
    }
    try checkPrefix()
    if let python {
      let name = LibraryInterface.fileName(ofPath: python)
      if let mistake = PythonPackage.mistake(inName: name) {
        throw ValidationError("--python: a package cannot be called '\(name)': \(mistake)")
      }
      try Self.check(folder: python, of: "--python", isMade: PythonPackage.isMade)
    }
    if let swift { try Self.check(folder: swift, of: "--swift", isMade: SwiftPackage.isMade) }
  }

  private func check(output: String) throws {
    guard LibraryBuilder.Form(path: output) != nil else {
      throw ValidationError(
        "-o expects a file whose name ends in '.so', '.a' or '.o', found '\(output)'")
    }
    guard !LibraryInterface.fileName(ofPath: output).hasPrefix(".") else {
      throw ValidationError("-o expects a name in front of the dot, found '\(output)'")
    }
  }

  private func checkPrefix() throws {
    if prefix.isEmpty { return }
    guard output != nil else {
      throw ValidationError("--prefix expects a library, '-o <file>'")
    }
    guard LibraryInterface.isPrefix(prefix) else {
      throw ValidationError(
        "--prefix expects letters a to z, digits and '_', which names begin with, found '\(prefix)'"
      )
    }
  }

  /// Refuses a folder with something in it that is not of Apus.
  private static func check(
    folder: String, of option: String, isMade: (_ folder: String) -> Bool
  ) throws {
    guard let entries = opendir(folder) else { return }
    defer { closedir(entries) }
    var isEmpty = true
    while let entry = readdir(entries), isEmpty {
      isEmpty = [".", ".."].contains(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    guard isEmpty || isMade(folder) else {
      throw ValidationError(
        "\(option) expects a new folder, or one that Apus made; '\(folder)' has other files")
    }
  }

  /// Whether two paths lead to the same file, which there may not be yet.
  private static func areSame(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return one == other }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
