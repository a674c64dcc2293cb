import ApusDiagnostics
import ApusIR
import ApusSyntax
import Foundation
import Testing

/// One file under `Tests/Kernels`: kernels, and in comments what is expected of them.
struct KernelFile: Sendable, CustomTestStringConvertible {
  /// The folder and the file's name, as `scalars/precedence`.
  let name: String
  let path: String
  let text: String

  /// The files that `APUS_KERNEL` picks by a part of their name; all of them without it.
  static let all: [KernelFile] = {
    let pattern = ProcessInfo.processInfo.environment["APUS_KERNEL"] ?? ""
    return everything.filter { pattern.isEmpty || $0.name.contains(pattern) }
  }()

  /// Every file, in the order of the names.
  static let everything: [KernelFile] = {
    let root = Folders.kernels
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { relative in
      let path = root + "/" + relative
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
      return KernelFile(name: String(relative.dropLast(".swift".count)), path: path, text: text)
    }
  }()

  var testDescription: String { name }

  /// The name with characters that an identifier may have.
  var identifier: String { name.replacing("/", with: "_") }

  /// The functions at file level as the source declares them; those whose types are not known
  /// are left out.
  var signatures: [Signature] {
    var diagnostics = Diagnostics()
    let tree = SyntaxTree(
      parsing: SourceText(name: path, text: text), id: SourceID(0), diagnostics: &diagnostics)
    return tree.fileFunctions.compactMap { Signature(declaredBy: tree[$0], in: tree) }
  }
}

/// The folders that the tests use.
enum Folders {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let kernels = package + "/Tests/Kernels"
  /// The sources of the oracle that are not generated.
  static let oracle = package + "/Tests/KernelOracle"
}
