import Foundation

/// Compiles the oracle, unless the same sources were compiled before.
struct OracleBuild {
  /// Where sources and program lie; its name says what the sources are.
  let folder: String
  private let texts: [(name: String, text: String)]

  /// Without optimisation, so that every trap has its own line, and `assert` is on as it is in
  /// kernels.
  private static let options = [
    "-Onone", "-g", "-swift-version", "5", "-suppress-warnings",
    "-module-name", "Oracle", "-wmo", "-num-threads", "2",
  ]

  init(_ source: OracleSource) {
    texts = source.texts
    let supporting = ["Exchange.swift", "main.swift"].map { name in
      (try? String(contentsOfFile: Folders.oracle + "/" + name, encoding: .utf8)) ?? ""
    }
    let functions = OracleFunctions.sources.map {
      (try? String(contentsOfFile: $0, encoding: .utf8)) ?? ""
    }
    let everything =
      supporting + functions + [OracleFunctions.text] + texts.flatMap { [$0.name, $0.text] }
      + Self.options
    let hash = fnv1a(everything.joined(separator: "\n").utf8)
    folder = Folders.package + "/.build/kernel-oracle/" + String(hash, radix: 16)
  }

  /// The program's path; compiles it if it is not there.
  func program() throws(Oracle.Failure) -> String {
    let path = folder + "/oracle"
    if FileManager.default.fileExists(atPath: path) { return path }
    do {
      try removeOthers()
      let sources = try writeSources()
      let unfinished = path + "-unfinished"
      let support = ["Exchange.swift", "main.swift"].map { Folders.oracle + "/" + $0 }
      try Command(
        "swiftc",
        Self.options + numerics() + ["-I", folder] + OracleFunctions.include
          + OracleFunctions.compile(into: folder)
          + ["-o", unfinished] + support + sources
      ).run(in: folder)
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    } catch {
      throw Oracle.Failure(description: "the oracle does not build: \(error)")
    }
    return path
  }

  /// What compiles and links the oracle with swift-numerics, which was built with the tests: its
  /// modules and its objects lie beside the program that runs them.
  private func numerics() throws -> [String] {
    guard let program = CommandLine.arguments.first else { return [] }
    let products = URL(filePath: program).deletingLastPathComponent()
    let manager = FileManager.default
    let objects = try ["ComplexModule", "RealModule", "_NumericsShims"].flatMap { name in
      let folder = products.appending(path: name + ".build").path
      return try manager.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".o") }
        .map { folder + "/" + $0 }
    }
    let shims = "checkouts/swift-numerics/Sources/_NumericsShims/include"
    // The folder of a configuration lies in one of a platform, and that in the scratch folder.
    let scratch = products.deletingLastPathComponent().deletingLastPathComponent()
    return objects + [
      "-I", products.appending(path: "Modules").path, "-I", scratch.appending(path: shims).path,
    ]
  }

  /// Removes what earlier sources left behind.
  private func removeOthers() throws {
    let parent = Folders.package + "/.build/kernel-oracle"
    try? FileManager.default.removeItem(atPath: parent)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// - Returns: The paths of the generated files.
  private func writeSources() throws -> [String] {
    try texts.map { name, text in
      let path = folder + "/" + name
      try text.write(toFile: path, atomically: false, encoding: .utf8)
      return path
    }
  }
}
