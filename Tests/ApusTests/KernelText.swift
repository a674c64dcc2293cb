import Apus
import Testing

/// A kernel of a text that begins at the first column of a line.
func kernel<Result, each Argument>(
  _ name: String, _ source: String, options: JITOptions = JITOptions(), line: Int = 1,
  callees: @escaping @Sendable () -> [String: KernelUnit] = { [:] }
) -> JITKernel<Result, repeat each Argument> {
  JITKernel(
    name,
    in: KernelUnit(
      source: source, file: "text.swift", line: line, column: 1, options: options,
      callees: callees))
}

/// The error that a call ends with.
func fault(_ call: () throws(KernelError) -> Void) -> KernelError? {
  do throws(KernelError) {
    try call()
    return nil
  } catch {
    return error
  }
}

/// Runs the body with both engines.
func withEngines(_ body: (JITOptions) throws -> Void) rethrows {
  for engine in Engine.allCases { try body(JITOptions(engine: engine)) }
}
