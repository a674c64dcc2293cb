import Foundation
import Testing

/// Debuggers and profilers see kernels.
struct DebuggerTests {
  private static let kernel = """
    func scaled(_ x: Double, by factor: Double) -> Double {
      let product = x * factor
      precondition(product < 1e6)
      return product
    }

    func runningSum(factor: Double, x: [Double]) -> Double {
      var total = 0.0
      for i in x.indices {
        total = total / 2 + scaled(x[i], by: factor)
      }
      return total
    }

    """

  /// Where GDB is; in CI it has to be.
  private static let gdb: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return path.split(separator: ":").map { URL(filePath: "\($0)/gdb") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()
  private static var isNeeded: Bool {
    ProcessInfo.processInfo.environment["APUS_NEEDS_GDB"] == "1"
  }

  /// Runs a program in GDB with its commands, and gives what GDB says.
  private static func debug(
    _ commands: [String], in folder: CommandFolder, _ arguments: [String]
  ) throws -> String {
    let gdb = try #require(gdb, "gdb is missing: apt-get install gdb")
    let settings = [
      "set breakpoint pending on", "set debuginfod enabled off", "set confirm off",
      "set disable-randomization off", "set width 0",
    ]
    let options = ["-iex", "set complaints 0"] + (settings + commands).flatMap { ["-ex", $0] }
    let outcome = try folder.finish(
      folder.start(gdb, ["-q", "-nx", "-batch"] + options + ["--args"] + arguments))
    return outcome.output + outcome.errors
  }

  @Test(.enabled(if: gdb != nil || isNeeded, "gdb is not installed"))
  func gdbStopsAtALine() throws {
    let folder = try CommandFolder()
    try folder.write(Self.kernel, to: "running-sum.swift")
    let said = try Self.debug(
      [
        "break running-sum.swift:9", "run", "backtrace 2", "print factor", "print x.count",
        "print x.data[2]", "delete", "break running-sum.swift:2", "continue", "backtrace 2", "up",
        "print i", "delete", "continue",
      ], in: folder,
      [
        Folders.products.appending(path: "apus").path, "run", "-g", "running-sum.swift",
        "runningSum", "factor=2.5", "x=[1, 2, 4]",
      ])
    let expected = [
      "runningSum (factor=2.5, x=...) at running-sum.swift:9\n",
      "9\t  for i in x.indices {\n",
      "\n#0  runningSum (factor=2.5, x=...) at running-sum.swift:9\n",
      "\n$1 = 2.5\n", "\n$2 = 3\n", "\n$3 = 4\n",
      ", scaled () at running-sum.swift:2\n2\t  let product = x * factor\n",
      "\n#0  scaled () at running-sum.swift:2\n",
      "\n#1  runningSum (factor=2.5, x=...) at running-sum.swift:10\n", "\n$4 = 0\n",
      "\nresult: 13.125\n",
    ]
    for text in expected { #expect(said.contains(text), "\(text): \(said)") }
  }

  /// Code that is not asked for is not shown.
  @Test(.enabled(if: gdb != nil || isNeeded, "gdb is not installed"))
  func withoutAskingNothingIsShown() throws {
    let folder = try CommandFolder()
    try folder.write(Self.kernel, to: "running-sum.swift")
    let said = try Self.debug(
      ["break running-sum.swift:9", "run"], in: folder,
      [
        Folders.products.appending(path: "apus").path, "run", "running-sum.swift", "runningSum",
        "factor=2.5", "x=[1, 2, 4]",
      ])
    #expect(!said.contains("Breakpoint 1, "), "\(said)")
    #expect(said.contains("13.125"), "\(said)")
  }

  /// Code in a library has lines as well.
  @Test(.enabled(if: gdb != nil || isNeeded, "gdb is not installed"))
  func gdbStopsInALibrary() throws {
    let folder = try CommandFolder()
    try folder.write(Self.kernel, to: "running-sum.swift")
    try folder.write(
      """
      #include <stdio.h>
      #include "sums.h"
      int main(void) {
        const double x[] = {1, 2, 4};
        double result;
        const int32_t status = runningSum(2.5, x, 3, &result);
        printf("%d %g\\n", status, result);
        return 0;
      }

      """, to: "main.c")
    let built = try folder.bash(
      """
      apus compile running-sum.swift -o sums.so --header sums.h -g \
        && ${CC:-cc} main.c ./sums.so -o main -Wl,-rpath,.
      """)
    #expect(built.status == 0, "\(built.errors)")
    let said = try Self.debug(
      [
        "break running-sum.swift:9", "run", "backtrace 1", "print factor", "print x.data[2]",
        "delete", "continue",
      ], in: folder, ["./main"])
    for text in [
      "runningSum (factor=2.5, x=...) at running-sum.swift:9\n",
      "9\t  for i in x.indices {\n", "\n$1 = 2.5\n", "\n$2 = 4\n", "\n0 13.125\n",
    ] {
      #expect(said.contains(text), "\(text): \(said)")
    }
  }

  /// Each function has a line with its address, its size and its name.
  @Test func perfFindsNames() throws {
    let folder = try CommandFolder()
    try folder.write(Self.kernel, to: "running-sum.swift")
    let outcome = try folder.bash(
      """
      run() {
        apus run running-sum.swift runningSum factor=2.5 x='[1, 2, 4]' > result.txt &
        wait $!
        file=/tmp/perf-$!.map
      }
      export APUS_PERF_MAP=1
      run
      stat -c %a $file && cat $file && rm $file
      unset APUS_PERF_MAP
      run
      test -e $file || echo none
      """)
    #expect(try folder.read("result.txt") == "result: 13.125\n")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "600" && lines.last == "none", "\(outcome.output)\(outcome.errors)")
    let functions = lines.dropFirst().dropLast().map { $0.split(separator: " ", maxSplits: 2) }
    #expect(!functions.isEmpty)
    for function in functions {
      #expect(UInt(function[0], radix: 16).map { $0 > 0 && $0 % 16 == 0 } == true)
      #expect(UInt(function[1], radix: 16).map { $0 > 0 && $0 < 10_000 } == true)
    }
    #expect(functions.contains { $0[2] == "runningSum" }, "\(outcome.output)")
  }
}
