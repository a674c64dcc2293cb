import ApusVocabulary
import Foundation

/// The module of the oracle with the functions that kernels call by name: the elementary ones of
/// the prelude's sources, and those of the C library that are exact.
struct OracleFunctions {
  /// What kernels import.
  static let module = "KernelFunctions"

  /// The prelude's sources and the exact functions, by path.
  static var sources: [String] {
    let prelude = Folders.package + "/Sources/ApusPrelude"
    let exact = Folders.oracle + "/Functions"
    return [prelude, exact].flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        .filter { $0.hasSuffix(".swift") && $0 != "PreludeTable.swift" }
        .map { folder + "/" + $0 }
    }
  }

  /// The elementary functions that the prelude has, under the names that kernels use.
  static var text: String {
    let declared = sources.map { (try? String(contentsOfFile: $0, encoding: .utf8)) ?? "" }
      .joined()
    let functions = ExternalFunction.allCases.filter {
      declared.contains("func \($0.preludeName(isDouble: true))(")
        && declared.contains("func \($0.preludeName(isDouble: false))(")
    }
    return functions.flatMap { function in
      [function.rawValue, cNames[function]].compactMap { $0 }.map { text(of: function, as: $0) }
    }.joined(separator: "\n") + both
  }

  /// `sincos`, which is a call of each.
  private static let both = ["Double", "Float"].map { type in
    "public func sincos(_ x: \(type)) -> (sin: \(type), cos: \(type)) { (sin(x), cos(x)) }\n"
  }.joined()

  /// Those that have another name in C.
  private static let cNames: [ExternalFunction: String] = [.gamma: "tgamma", .logGamma: "lgamma"]

  /// A function for kernels; under the same name for swift-numerics, whose code then calls it in
  /// place of the C library's.
  private static func text(of function: ExternalFunction, as name: String) -> String {
    ["Double", "Float"].map { type in
      let inner = function.preludeName(isDouble: type == "Double")
      let symbol = type == "Double" ? name : name + "f"
      let parameters = function.arity == 2 ? "_ x: \(type), _ y: \(type)" : "_ x: \(type)"
      let arguments = function.arity == 2 ? "x, y" : "x"
      return """
        @_cdecl("\(symbol)")
        public func \(name)(\(parameters)) -> \(type) { \(inner)(\(arguments)) }
        """
    }.joined(separator: "\n") + "\n"
  }

  /// The tables that the prelude looks values up in, in C.
  private static let tables = Folders.package + "/Sources/ApusTables"

  /// Where the tables' module is, which what imports these functions needs too.
  static let include = ["-I", tables + "/include"]

  private static func compileTables(into folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tables).filter { $0.hasSuffix(".c") }
      .map { name in
        let object = folder + "/\(name).o"
        try Command(
          "clang", ["-c"] + include + ["-o", object, tables + "/" + name]
        ).run(in: folder)
        return object
      }
  }

  /// Compiles the module into `folder`.
  /// - Returns: The objects to be linked.
  static func compile(into folder: String) throws -> [String] {
    let names = folder + "/ElementaryFunctions.swift"
    try text.write(toFile: names, atomically: false, encoding: .utf8)
    let object = folder + "/\(module).o"
    try Command(
      "swiftc",
      [
        "-O", "-wmo", "-swift-version", "5", "-suppress-warnings", "-parse-as-library", "-c",
        "-emit-module", "-package-name", "oracle", "-module-name", module, "-emit-module-path",
        folder + "/\(module).swiftmodule", "-o", object, names,
      ] + include + sources
    ).run(in: folder)
    return [object] + (try compileTables(into: folder))
  }
}
