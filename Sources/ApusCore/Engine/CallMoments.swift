/// When which code ran a call with `engine: .automatic`.
package struct CallMoments: Hashable, Sendable {
  /// The seconds in the interpreter; `nil` if it was not begun there.
  package var interpreting: Double?
  /// The seconds after which native code was there, if it came during the call.
  package var nativeCode: Double?
  /// What gave the results: the interpreter or native code.
  package var answer: Engine
}
