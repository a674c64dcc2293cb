import Apus
import Foundation
import Testing

/// The overloads are those that the tables ask for, and mean what they mean in kernels.
@Suite struct OverloadTests {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(
    "The generated files are what the tables give; APUS_RERECORD=1 writes them",
    arguments: OverloadTables.files.map { ("Sources/Apus/Eager/\($0.name).swift", $0.text) }
      + [("Tests/ApusTests/Overloads/\(OverloadCases.file.name).swift", OverloadCases.file.text)])
  func generatedFiles(path: String, text: String) throws {
    let file = Self.package.appending(path: path)
    if ProcessInfo.processInfo.environment["APUS_RERECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let found = try String(contentsOf: file, encoding: .utf8)
      #expect(found == text, "\(path) is not what the tables give")
    }
  }

  @Test("Each overload gives what the kernel gives that says the same", arguments: 0..<20)
  func uses(group: Int) {
    let all = OverloadUses().groups
    if group < all.count { all[group]() }
  }
}
