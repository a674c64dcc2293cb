import Foundation

/// Finds the lines of a kernel file at which the oracle trapped.
struct TrapLines {
  let program: String
  /// Where the program was loaded.
  let base: UInt64
  let file: KernelFile

  /// How many bytes before and after an instruction without a line to look for one with a line.
  private static let reach: UInt64 = 300

  /// For each call the line of the innermost frame that lies in the kernel file.
  ///
  /// swiftc gives no line to some calls, such as those of accessors and of `next()`; then there
  /// are two, that of the code before and that of the code after.
  /// - Parameter traps: The program counters of the frames, from the innermost outward.
  func lines(of traps: [Int: [UInt64]]) throws -> [Int: Set<Int>] {
    let known = try lines(at: Set(traps.values.joined()))
    let innermost = traps.compactMapValues { frames in frames.first { known[$0] != nil } }
    let open = Set(innermost.values.filter { known[$0] == 0 })
    let around = try lines(
      at: Set(open.flatMap { [UInt64]($0 - Self.reach...$0 + Self.reach) }))
    return innermost.mapValues { counter in
      guard let line = known[counter], line == 0 else { return [known[counter] ?? 0] }
      let before = (1...Self.reach).lazy.compactMap { around[counter - $0] }.first { $0 > 0 }
      let after = (1...Self.reach).lazy.compactMap { around[counter + $0] }.first { $0 > 0 }
      return Set([before, after].compactMap { $0 })
    }
  }

  /// The lines at some addresses that lie in the kernel file; 0 for code without a line.
  private func lines(at addresses: Set<UInt64>) throws -> [UInt64: Int] {
    let counters = addresses.filter { $0 >= base }.sorted()
    guard !counters.isEmpty else { return [:] }
    let input = counters.map { "0x" + String($0 - base, radix: 16) + "\n" }.joined()
    let output = try Command(
      Self.symbolizer, ["--obj=\(program)", "--inlining", "--functions=none"]
    ).run(input: input)
    var lines: [UInt64: Int] = [:]
    for (counter, answer) in zip(counters, output.split(separator: "\n\n")) {
      lines[counter] = line(in: answer)
    }
    return lines
  }

  /// The first line in the kernel file among `path:line:column`, from the innermost inlined
  /// function outward.
  private func line(in answer: Substring) -> Int? {
    let lines = answer.split(separator: "\n").compactMap { frame -> Int? in
      let parts = frame.split(separator: ":")
      guard parts.count == 3, parts[0].hasSuffix("\(file.name).swift") else { return nil }
      return Int(parts[1])
    }
    return lines.first { $0 > 0 } ?? lines.first
  }

  /// The one of the LLVM that the engine is built with.
  private static let symbolizer =
    (ProcessInfo.processInfo.environment["LLVM_PREFIX"] ?? "/usr/lib/llvm-15")
    + "/bin/llvm-symbolizer"
}
