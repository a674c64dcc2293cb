internal import CModule

/// What stopped a kernel while it ran, and where.
public struct KernelError: Error, Hashable, Sendable {
  /// What kind of fault it is.
  public let kind: Kind
  /// The kernel's source file.
  public let file: String
  /// The line in it, counted from 1.
  public let line: Int
  /// The column in the line, counted from 1.
  public let column: Int
  /// The function in which it happened.
  public let function: String
  /// What was wrong, without the place.
  public let message: String
}

extension KernelError: CustomStringConvertible {
  /// The error as `file:line:column: error: message`.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}

extension KernelError {
  /// The error that the last call of this thread has left.
  init(status: Int32) {
    kind = Kind(rawValue: status) ?? .other
    file = String(cString: apus_error_file())
    line = Int(apus_error_line())
    function = String(cString: apus_error_function())
    let text = String(cString: apus_error_message())
    let rest = text.dropFirst("\(file):\(line):".count)
    let digits = rest.prefix { $0 != ":" }
    column = Int(digits) ?? 0
    message = String(rest.dropFirst(digits.count + ": error: ".count))
  }
}

/// What holds for all kernels of the package.
public enum KernelLibrary {
  /// The level of processors whose code is used here: "baseline", "v2", "v3", "v4" or "native"; the
  /// environment variable `APUS_CPU` chooses a lower one.
  public static var processor: String { String(cString: library_processor()) }

  /// Limits what calls may use from now on.
  /// - Parameters:
  ///   - memory: The bytes of temporary memory.
  ///   - recursionDepth: How deep functions may call themselves.
  ///   - time: How long a call may take; no limit unless given.
  public static func setLimits(
    memory: Int = 4 << 30, recursionDepth: Int = 10_000, time: Duration? = nil
  ) {
    var nanoseconds: UInt = 0
    if let time {
      let (seconds, attoseconds) = time.components
      let (product, overflows) = Swift.max(seconds, 0).multipliedReportingOverflow(
        by: 1_000_000_000)
      let rest = Swift.max(attoseconds, 0) / 1_000_000_000
      let (sum, overflowsToo) = product.addingReportingOverflow(rest)
      nanoseconds = overflows || overflowsToo ? UInt.max : UInt(Swift.max(sum, 1))
    }
    library_set_limits(UInt(Swift.max(memory, 1)), Swift.max(recursionDepth, 1), nanoseconds)
  }
}

/// The elements of a result that the library has allocated, whose memory is given back.
func takeElements<Element: BitwiseCopyable>(
  _ memory: UnsafeMutableRawPointer?, _ count: Int
) -> [Element] {
  guard let memory else { return [] }
  defer { apus_free(memory) }
  return [Element](
    UnsafeBufferPointer(start: memory.assumingMemoryBound(to: Element.self), count: count))
}
