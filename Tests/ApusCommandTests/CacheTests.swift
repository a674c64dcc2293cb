import Foundation
import Testing

/// The command with the cache of compiled kernels: processes that share it.
///
/// `Tests/cache-stress.py` does the same with many more processes.
struct CacheTests {
  private static let source = (1...6).map { number in
    """
    func g\(number)(_ x: Double) -> Double { x * \(number).0 }
    func f\(number)(x: [Double]) -> Double {
      var sum = 0.0
      for i in x.indices { sum += g\(number)(x[i]) }
      return sum
    }
    """
  }.joined(separator: "\n")

  /// What is in front of commands that use the cache.
  private static let on = "export APUS_CACHE=on APUS_CACHE_DIR=$PWD/cache;"

  /// Several processes at once run the same kernels, and some are killed.
  @Test func manyProcessesAtOnce() throws {
    let folder = try CommandFolder(kernel: Self.source)
    let outcome = try folder.bash(
      """
      \(Self.on)
      for process in 1 2 3 4; do
        (for k in 1 2 3 4 5 6; do
          echo "$k $(apus run kernel.swift f$k x='[1, 2, 3]')"
        done) &
      done
      for k in 1 2 3; do
        apus run kernel.swift f$k x='[1]' > /dev/null &
        killed=$!
        sleep 0.0$k; kill -9 $killed
      done 2> /dev/null
      wait 2> /dev/null
      apus cache verify
      """)
    let lines = outcome.output.split(separator: "\n")
    let results = lines.filter { $0.contains("result:") }
    #expect(results.count == 24)
    for line in results {
      let words = line.split(separator: " ")
      #expect(words[2] == "\(6 * (Double(words[0]) ?? 0))", "\(line)")
    }
    #expect(lines.last?.hasPrefix("6 sound, 0 removed") == true, "\(outcome.output)")
  }

  /// What comes from the cache reads as what was compiled, faults too.
  @Test func sameOutput() throws {
    let source = """
      func f(x: [Int], i: Int) -> Int { print("at", i); return x[i] + 1 }

      """
    let folder = try CommandFolder(kernel: source)
    for arguments in ["i=1", "i=5"] {
      let command = "apus run kernel.swift x='[1, 2, 3]' \(arguments) 2>&1"
      let plain = try folder.bash("export APUS_CACHE=off; \(command)")
      let cold = try folder.bash(Self.on + "rm -rf cache;" + command)
      let warm = try folder.bash(Self.on + command)
      #expect(plain.output == cold.output)
      #expect(plain.output == warm.output)
      #expect(plain.status == warm.status)
    }
    let log = try folder.bash(Self.on + "APUS_LOG=1 apus run kernel.swift x='[1]' i=0 2>&1")
    #expect(log.output.contains("cache: 'f': hit"), "\(log.output)")
  }

  /// What is no size is said, once, and a folder may be given by a relative path.
  @Test(arguments: ["lots", "-5", "1e9", "9999999T"])
  func oneWarningAboutASize(_ size: String) throws {
    let folder = try CommandFolder(kernel: Self.source)
    let outcome = try folder.bash(
      """
      export APUS_CACHE=on APUS_CACHE_DIR=cache APUS_CACHE_SIZE=\(size)
      apus run kernel.swift f1 x='[1]' && ls cache | wc -l
      """)
    #expect(
      outcome.errors == """
        apus: warning: APUS_CACHE_SIZE=\(size) is no size such as 512M or 2G; the cache may have 1G

        """)
    #expect(outcome.output == "result: 1.0\n1\n")
  }

  @Test func oneWarningAboutADangerousFolder() throws {
    let folder = try CommandFolder(kernel: Self.source)
    let outcome = try folder.bash(
      Self.on + "mkdir -m 777 cache; chmod 777 cache; apus run kernel.swift f1 x='[1]' 2>&1")
    let warnings = outcome.output.split(separator: "\n").filter { $0.contains("warning:") }
    #expect(warnings.count == 1, "\(outcome.output)")
    #expect(outcome.output.hasSuffix("result: 1.0\n"))
  }

  @Test func listsAndClears() throws {
    let folder = try CommandFolder(kernel: Self.source)
    let outcome = try folder.bash(
      Self.on + """
        apus run kernel.swift f1 x='[1]' --time
        apus cache list
        apus cache explain kernel.swift f1
        apus cache explain kernel.swift f2
        apus cache clear
        apus cache explain kernel.swift f1
        APUS_CACHE=off apus cache list
        """)
    #expect(outcome.errors.contains("cache: miss: there is no entry"))
    #expect(outcome.output.contains("  f1\n1 kernel, "))
    #expect(outcome.output.contains("f1: hit\nf2: miss: it was never compiled\n1 removed"))
    #expect(outcome.output.hasSuffix("f1: miss: it was never compiled\n"))
    #expect(outcome.errors.contains("there is no cache: it is switched off by APUS_CACHE=off"))
  }
}
