@_spi(Measurement) import ApusCore
import Glibc

/// The message of the last call that failed, for `apus_error`.
nonisolated(unsafe) private var lastError = strdup("")

/// Runs `body`; notes its error and gives `nil` if it throws.
private func guarded<Result>(_ body: () throws -> Result) -> Result? {
  do {
    return try body()
  } catch {
    free(lastError)
    lastError = strdup("\(error)")
    return nil
  }
}

/// The call behind a handle.
private func peerCall(_ handle: UnsafeRawPointer) -> PeerCall {
  Unmanaged<PeerCall>.fromOpaque(handle).takeUnretainedValue()
}

/// In which of Apus's modes a kernel is compiled.
private enum Mode: Int32 {
  case standard, fastMath, withoutChecks
}

/// The kernel called `name` of a file.
private func kernel(
  _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, mode: Int32
) throws -> Kernel {
  let path = String(cString: path)
  let kernels =
    switch Mode(rawValue: mode) {
    case .standard: try Kernels(contentsOf: [path])
    case .fastMath: try Kernels(contentsOf: [path], fastMath: .all)
    case .withoutChecks: try Kernels(withoutChecks: path)
    case nil: throw PeerError("no mode \(mode)")
    }
  guard let kernel = kernels[String(cString: name)] else {
    throw PeerError("no kernel '\(String(cString: name))'")
  }
  return kernel
}

/// What went wrong last.
@_cdecl("apus_error")
public func apusError() -> UnsafeMutablePointer<CChar>? { lastError }

/// Compiles a kernel and binds arguments to it; null if that fails.
@_cdecl("apus_peer_call")
public func apusCall(
  _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ mode: Int32,
  _ arguments: UnsafePointer<CChar>
) -> UnsafeMutableRawPointer? {
  guarded {
    let call = try PeerCall(
      try kernel(path, name, mode: mode), arguments: String(cString: arguments))
    return Unmanaged.passRetained(call).toOpaque()
  }
}

/// Frees a call.
@_cdecl("apus_free")
public func apusFree(_ handle: UnsafeRawPointer) {
  Unmanaged<PeerCall>.fromOpaque(handle).release()
}

/// Seconds that so many calls take together; negative if one fails.
@_cdecl("apus_time")
public func apusTime(_ handle: UnsafeRawPointer, _ calls: Int, _ newResults: Bool) -> Double {
  let call = peerCall(handle)
  return guarded { newResults ? try call.timeWithNewResults(calls) : try call.time(calls) } ?? -1
}

/// Runs a call on its arguments as they were given and writes an output to memory of so many bytes;
/// whether that was possible.
@_cdecl("apus_output")
public func apusOutput(
  _ handle: UnsafeRawPointer, _ name: UnsafePointer<CChar>, _ target: UnsafeMutableRawPointer,
  _ byteCount: Int
) -> Bool {
  guarded {
    let outputs = try peerCall(handle).outputs()
    guard let bytes = outputs[String(cString: name)] else {
      throw PeerError("no output '\(String(cString: name))', but \(outputs.keys.sorted())")
    }
    guard bytes.count == byteCount else {
      throw PeerError("\(bytes.count) bytes instead of \(byteCount)")
    }
    UnsafeMutableRawBufferPointer(start: target, count: byteCount).copyBytes(from: bytes)
    return true
  } ?? false
}

/// Compiles a kernel, from the text of its file to what can be called, and writes the seconds that
/// it took, those of LLVM's passes, and those of its code generation.
@_cdecl("apus_compile")
public func apusCompile(
  _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ mode: Int32,
  _ seconds: UnsafeMutablePointer<Double>
) -> Bool {
  guarded {
    let start = monotonicSeconds()
    let times = try kernel(path, name, mode: mode).prepare()
    seconds[0] = monotonicSeconds() - start
    seconds[1] = times.seconds(of: ["LLVM passes"])
    seconds[2] = times.seconds(of: ["code generation"])
    return true
  } ?? false
}

/// A clock that only runs forward.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
