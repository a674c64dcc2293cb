/// What names mean in Swift, in a package of kernels.
struct SwiftNames {
  /// What the package and its module are called.
  let module: String

  /// The module with the machine code.
  var code: String { "C" + module }
  /// The type of its errors.
  var error: String { capitalized + "Error" }
  /// The type with what holds for all its kernels.
  var library: String { capitalized + "Library" }

  private var capitalized: String { module.prefix(1).uppercased() + module.dropFirst() }

  /// The names at the package's top level besides those of kernels.
  var own: Set<String> { Self.types.union([error, library, "takeElements", "checkShape"]) }

  /// The types that packages can have.
  private static let types: Set = ["NDArray", "Matrix", "Complex"]

  /// - Throws: `LibraryError` if a package cannot be called so.
  init(module: String) throws(LibraryError) {
    self.module = module
    guard CNames.isIdentifier(module), module != "_", !Self.words.contains(module) else {
      throw LibraryError(
        """
        a package of Swift cannot be called '\(module)'; write letters, digits and '_', and no word \
        of Swift's
        """)
    }
    guard Self.modules.isDisjoint(with: [module, code]), !Self.types.contains(module) else {
      throw LibraryError(
        "a package of Swift cannot be called '\(module)': there is a module or a type of that name")
    }
  }

  /// The name where Swift expects one that is declared: words of the language's in backticks.
  static func identifier(_ name: String) -> String {
    words.contains(name) ? "`\(name)`" : name
  }

  /// Modules that every toolchain has.
  private static let modules: Set = [
    "Builtin", "Cxx", "CxxStdlib", "Dispatch", "Distributed", "Foundation", "FoundationEssentials",
    "FoundationInternationalization", "FoundationNetworking", "FoundationXML", "Glibc",
    "Observation", "PackageDescription", "PackagePlugin", "RegexBuilder", "Swift", "SwiftGlibc",
    "Synchronization", "Testing", "XCTest",
  ]

  private static let words = Set(
    """
    associatedtype class deinit enum extension fileprivate func import init inout internal let open \
    operator private precedencegroup protocol public rethrows static struct subscript typealias var \
    break case catch continue default defer do else fallthrough for guard if in repeat return throw \
    switch where while Any as await false is nil self Self super throws true try Type Protocol _
    """.split(separator: " ").map(String.init))
}
