import ApusVocabulary

/// What the kernel language has by name.
package enum BuiltinNames {
  /// The functions that the checker knows by name: no table has them.
  private static let special: Set<String> = [
    "precondition", "assert", "fatalError", "preconditionFailure", "assertionFailure", "print",
    "select", "where", "swap", "stencil", "stride", "zip", "parallel",
  ]

  /// Whether a kernel that calls `name` without declaring it calls a function of the language.
  package static func isFunction(_ name: String) -> Bool {
    let (builtins, library) = (BuiltinTable.standard, LibraryTable.standard)
    return special.contains(name) || Checker.rearrangements.contains(name)
      || builtins.functions(named: name).contains { !builtins.rows[$0].isInternal }
      || library.functions(named: name).contains {
        !library.rows[$0].isInternal && !library.rows[$0].isMethodOnly
      }
  }
}
