import Synchronization

/// What was run and compared.
struct Tally {
  var files = 0
  var calls = 0
  /// Calls that ended in a fault.
  var faults = 0
  var diagnostics = 0
  var structures = 0
  /// Files, calls and traps that were compared with the native build.
  var nativeFiles = 0
  var nativeCalls = 0
  var traps = 0
  /// Files that did not do what they should.
  var failedFiles = 0

  /// The sum over all files so far.
  static let total = Mutex(Tally())

  /// Adds what one file came to.
  /// - Returns: The sum so far.
  static func add(_ tally: Tally) -> Tally {
    total.withLock { total in
      for field: WritableKeyPath<Tally, Int> in [
        \.files, \.calls, \.faults, \.diagnostics, \.structures, \.nativeFiles, \.nativeCalls,
        \.traps, \.failedFiles,
      ] { total[keyPath: field] += tally[keyPath: field] }
      return total
    }
  }

  var description: String {
    """
    \(files) kernel files, \(failedFiles) of them failed: \(calls) calls in three ways, \
    \(faults) faults, \(diagnostics) diagnostics, \(structures) structures; \
    \(nativeFiles) files compared with the native build: \(nativeCalls) calls, \(traps) traps
    """
  }
}
