import ApusCore
import ArgumentParser

/// `apus builtins`: lists what kernels can call.
struct Builtins: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the functions, methods and properties that kernels can use.")

  @Argument(help: "Show only those whose name contains this.")
  var name: String?

  func run() throws {
    let rows = BuiltinDocumentation.all.filter { row in
      name.map { row.declaration.contains($0) } ?? true
    }
    guard !rows.isEmpty else {
      throw ArgumentError.noBuiltin(name ?? "")
    }
    for row in rows {
      let bound = row.errorBound.map { " [error: \($0)]" } ?? ""
      print("\(row.declaration)\n    \(row.summary)\(bound) (\(row.types))")
    }
  }
}
