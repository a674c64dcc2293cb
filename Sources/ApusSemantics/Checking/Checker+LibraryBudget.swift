import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// How much of the library a function uses: the text of what is used stands in the place of each
/// use, so that much of it takes long to compile.
extension Checker {
  /// What is counted from which on compiling a function takes seconds, and from which on it would
  /// take minutes.
  private static let (many, tooMany) = (6000, 60_000)

  /// How many expressions take as long as a reduction, which becomes several loops.
  static let reductionWeight = 100

  /// Notes that the text of a library function, which another one does not use, was put in a place;
  /// says when compiling all of them takes long.
  func noteExpansion(of use: LibraryUse, since count: Int, _ range: SourceRange) {
    guard expansionDepth == 1, representatives.isEmpty else { return }
    current.libraryExpressions += current.typed.expressions.count - count
    if let limit = formula?.libraryLimit {
      guard current.libraryExpressions > limit, !current.hasMuchOfLibrary else { return }
      current.hasMuchOfLibrary = true
      report(.formulaUsesMuch(use.function.name, at: range))
      return
    }
    let isTooMuch = current.libraryExpressions > Self.tooMany
    guard current.libraryExpressions > Self.many, isTooMuch || !current.hasMuchOfLibrary else {
      return
    }
    current.hasMuchOfLibrary = true
    if isTooMuch { current.libraryExpressions = 0 }
    diagnostics.report(
      .muchOfLibrary(use.function.name, in: current.typed.name, isTooMuch: isTooMuch, at: range))
  }
}
