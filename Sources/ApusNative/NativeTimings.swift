/// How long the steps of a compilation took.
package struct NativeTimings: Hashable, Sendable {
  /// IR to LLVM's module.
  package var lowering = Duration.zero
  /// LLVM's passes.
  package var passes = Duration.zero
  /// Machine code.
  package var codeGeneration = Duration.zero
  /// Loading it and finding the entries.
  package var linking = Duration.zero

  package var total: Duration { lowering + passes + codeGeneration + linking }

  /// Runs `body` and adds its time to `step`.
  mutating func measure<Value: ~Copyable>(
    _ step: WritableKeyPath<Self, Duration>, _ body: () throws(NativeError) -> Value
  ) throws(NativeError) -> Value {
    let start = ContinuousClock.now
    let value = try body()
    self[keyPath: step] += ContinuousClock.now - start
    return value
  }
}
