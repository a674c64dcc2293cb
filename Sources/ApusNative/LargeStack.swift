import ApusRuntime

/// A stack on which LLVM's recursion, which grows with the module, has room, whatever thread calls.
enum LargeStack {
  /// Only what is used of it takes memory.
  private static let byteCount: UInt64 = 256 << 20

  /// Runs `body` there.
  static func run<Value>(
    _ body: () throws(NativeError) -> Value
  ) throws(NativeError) -> Value {
    var result: Result<Value, NativeError>?
    withoutActuallyEscaping({ result = Result { () throws(NativeError) in try body() } }) { run in
      let job = Job(run: run)
      withExtendedLifetime(job) {
        _ = apus_run_on_stack(
          byteCount,
          { context in
            guard let context else { return }
            Unmanaged<Job>.fromOpaque(context).takeUnretainedValue().run()
          }, Unmanaged.passUnretained(job).toOpaque())
      }
    }
    guard let result else { throw .memory }
    return try result.get()
  }

  /// What the C function is to call.
  private final class Job {
    let run: () -> Void
    init(run: @escaping () -> Void) { self.run = run }
  }
}
