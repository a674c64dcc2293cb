import Foundation
import Testing

/// The kernels of the NPBench set give NumPy's numbers.
struct NPBenchTests {
  static let folder = Folders.package.appending(path: "Benchmarks/NPBench")

  /// The kernels' names.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }()

  /// Whether Python has NumPy here.
  static let hasNumPy =
    (try? CommandFolder().bash("python3 -c 'import numpy'").status) == 0

  @Test func thereAreKernels() { #expect(Self.names.count == 34) }

  @Test(.enabled(if: hasNumPy, "NumPy is not installed")) func kernelsAgreeWithNumPy() throws {
    let outcome = try CommandFolder().bash("python3 '\(Self.folder.path)/check.py'")
    #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
    #expect(outcome.output.contains("34 of 34 kernels agree with NumPy"))
  }
}
