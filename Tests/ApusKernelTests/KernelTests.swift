import Foundation
import Testing

/// Every file under `Tests/Kernels` does what its comments say, the same in every engine and in
/// a native build.
///
/// `APUS_KERNEL=text` picks the files whose names contain a text; `APUS_RERECORD=1` rewrites the
/// expectations of `run:` lines on which all engines agree.
@Suite struct KernelTests {
  @Test(arguments: KernelFile.all)
  func runs(_ file: KernelFile) throws {
    var run = FileRun(file)
    do {
      try run.run()
    } catch {
      finish(run, hasFailed: true)
      throw error
    }
    for failure in run.failures.prefix(8) {
      Issue.record("Tests/Kernels/\(file.name).swift:\(failure.line): \(failure.message)")
    }
    if run.failures.count > 8 {
      Issue.record("\(file.name): \(run.failures.count - 8) more failures")
    }
    if ProcessInfo.processInfo.environment["APUS_RERECORD"] == "1" {
      try file.rewrite(run.recordedLines)
    }
    finish(run, hasFailed: !run.failures.isEmpty)
  }

  @Test func corpusIsLarge() {
    #expect(KernelFile.everything.count >= 150)
    #expect(OracleSource(of: KernelFile.everything).files.count >= 150)
  }

  /// Counts a file; after the last one, prints what was done, and sees that none was left out.
  private func finish(_ run: FileRun, hasFailed: Bool) {
    var tally = run.tally
    tally.files = 1
    tally.failedFiles = hasFailed ? 1 : 0
    let total = Tally.add(tally)
    guard total.files == KernelFile.all.count else { return }
    print(total.description)
    if total.failedFiles == 0 {
      #expect(total.nativeFiles == OracleSource(of: KernelFile.all).files.count)
    }
  }
}

extension KernelFile {
  /// Replaces the expectations in some lines of the file.
  func rewrite(_ expectations: [Int: String]) throws {
    guard !expectations.isEmpty else { return }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, expectation) in expectations {
      let line = lines[number - 1]
      guard let operatorRange = line.range(of: " == ") else { continue }
      lines[number - 1] = line[..<operatorRange.upperBound] + expectation
    }
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
