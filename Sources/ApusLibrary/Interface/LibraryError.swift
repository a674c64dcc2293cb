import ApusDiagnostics
import ApusVocabulary

/// Why a library cannot be made, where no source is to blame.
package struct LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was found, and what was expected.
  package let description: String

  package init(_ description: String) { self.description = description }

  /// Files without a function that can be called.
  static func noKernels(generics: [String]) -> LibraryError {
    guard let name = generics.first else { return LibraryError("there is no function to compile") }
    return LibraryError(
      """
      there is no function to compile: '\(name)' is generic; write a function with concrete types \
      that calls it
      """)
  }
}

/// What is wrong with kernels only when a library is made of them.
extension Diagnostic {
  static func inexpressible(
    _ type: SourceType, of what: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "not-in-c",
      "C has no type for \(what) of type '\(type.swiftName)'; write numbers, arrays or tuples",
      at: range)
  }

  static func cName(
    _ name: String, of function: String, _ reason: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic("c-name", "'\(function)' cannot be called '\(name)' in C: \(reason)", at: range)
  }
}
