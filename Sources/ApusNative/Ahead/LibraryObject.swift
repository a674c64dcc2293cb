import ApusVocabulary

/// Object code of a library for one processor: a relocatable file of ELF.
///
/// What it defines is hidden; the same input gives the same bytes.
package struct LibraryObject: Sendable {
  /// The file.
  package let bytes: [UInt8]
  /// The entries in the order that was asked for.
  package let entries: [Entry]
  /// How much stack calls of its functions take.
  package let stackNeeds: StackNeeds
  /// The elementary functions on one number that it calls, which `preludeObject` defines.
  package let elementary: [ElementaryForm]
  /// The tables that it reads, which `tablesObject` defines.
  package let tables: [LookUpTable]
  /// All symbols that its code names and does not define, in order; code generation adds functions
  /// of the C library and conversions of half precision.
  package let references: [String]

  /// An entry: `int32_t entry(apus_frame *)`.
  package struct Entry: Sendable {
    package let symbol: String
    /// Whether the function reaches recursion, and so needs a large stack.
    package let isDeep: Bool
  }
}

/// An elementary function for a type.
package struct ElementaryForm: Hashable, Sendable {
  package let function: ExternalFunction
  package let isDouble: Bool

  package init(_ function: ExternalFunction, isDouble: Bool) {
    self.function = function
    self.isDouble = isDouble
  }

  /// All that there are.
  package static let all = ExternalFunction.allCases.flatMap { function in
    [true, false].map { ElementaryForm(function, isDouble: $0) }
  }
}
