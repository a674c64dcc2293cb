import ApusDiagnostics

/// A call that was replaced by the body of what it called.
///
/// Instructions keep their ranges when they are put into another function; with this a debugger is
/// told that they are the callee's, and where it was called.
package struct InlinedCall: Hashable, Sendable {
  /// The callee's name in the source, and where it stands.
  package var callee: String
  package var calleeRange: SourceRange
  /// The call.
  package var range: SourceRange

  package init(callee: String, calleeRange: SourceRange, range: SourceRange) {
    self.callee = callee
    self.calleeRange = calleeRange
    self.range = range
  }
}
