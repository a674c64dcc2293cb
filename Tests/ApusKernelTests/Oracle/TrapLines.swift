import Foundation

/// Finds the lines of a kernel file at which the oracle trapped.
struct TrapLines {
  let program: String
  /// Where the program was loaded.
  let base: UInt64
  let file: KernelFile

  /// For each call the line of the innermost frame that lies in the kernel file.
  /// - Parameter traps: The program counters of the frames, from the innermost outward.
  func lines(of traps: [Int: [UInt64]]) throws -> [Int: Int?] {
    let counters = Set(traps.values.joined().filter { $0 >= base }).sorted()
    guard !counters.isEmpty else { return traps.mapValues { _ in nil } }
    let input = counters.map { "0x" + String($0 - base, radix: 16) + "\n" }.joined()
    let output = try Command(
      Self.symbolizer, ["--obj=\(program)", "--inlining", "--functions=none"]
    ).run(input: input)
    let answers = output.split(separator: "\n\n", omittingEmptySubsequences: true)
    var lines: [UInt64: Int] = [:]
    for (counter, answer) in zip(counters, answers) { lines[counter] = line(in: answer) }
    return traps.mapValues { frames in frames.lazy.compactMap { lines[$0] }.first }
  }

  /// The first line in the kernel file among `path:line:column`, from the innermost inlined
  /// function outward.
  private func line(in answer: Substring) -> Int? {
    for frame in answer.split(separator: "\n") {
      let parts = frame.split(separator: ":")
      guard parts.count == 3, parts[0].hasSuffix("\(file.name).swift"),
        let line = Int(parts[1]), line > 0
      else { continue }
      return line
    }
    return nil
  }

  /// The one of the LLVM that the engine is built with.
  private static let symbolizer =
    (ProcessInfo.processInfo.environment["LLVM_PREFIX"] ?? "/usr/lib/llvm-15")
    + "/bin/llvm-symbolizer"
}
