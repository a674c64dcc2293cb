import ApusDiagnostics
import ApusVocabulary

/// What kind of fault a kernel can end with. The raw values are the codes of the calling convention.
package enum FaultKind: Int32, CaseIterable, Hashable, Sendable {
  case indexOutOfBounds = 1
  case overflow = 2
  case divisionByZero = 3
  case conversion = 4
  case range = 5
  case stride = 6
  case shape = 7
  case count = 8
  case precondition = 9
  case recursion = 10
  case memory = 11
  case time = 12
  case cancelled = 13
}

/// A place where a kernel can fault (or print), with what to say there.
package struct FaultSite: Hashable, Sendable {
  /// `nil` for `print`, `poll`, `call` and allocations, whose fault says itself what it is.
  package var kind: FaultKind?
  /// The message; `{0}`, `{1}`, … stand for the values that the instruction gives.
  package var format: String
  /// How to show each value; a fault has at most four. A complex number takes two of the values
  /// that the instruction gives.
  package var types: [ElementType]
  /// The function as the source names it.
  package var function: String
  package var range: SourceRange

  package init(
    kind: FaultKind?, format: String, types: [ElementType] = [], function: String,
    range: SourceRange
  ) {
    self.kind = kind
    self.format = format
    self.types = types
    self.function = function
    self.range = range
  }

  /// How many values the instruction gives.
  package var wordCount: Int { types.reduce(0) { $0 + $1.componentCount } }
}
