import ApusCore
import ArgumentParser

/// `apus builtins`: lists what kernels can call.
struct Builtins: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the functions, methods and properties that kernels can use.")

  @Argument(
    help: "Show only those whose name contains this, in any case; names of NumPy are known too.")
  var name: String?

  func run() throws {
    let search = name.map(BuiltinSearch.init)
    let rows = search?.rows ?? BuiltinDocumentation.all
    if let other = search?.otherName { print(other) }
    if rows.isEmpty, search?.otherName == nil {
      throw ArgumentError.noBuiltin(name ?? "", suggestion: search?.suggestion)
    }
    for row in rows {
      let bound = row.errorBound.map { " [error: \($0)]" } ?? ""
      print("\(row.declaration)\n    \(row.summary)\(bound) (\(row.types))")
    }
  }
}
