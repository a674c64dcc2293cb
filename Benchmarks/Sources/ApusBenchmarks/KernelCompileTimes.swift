import ApusCore
import Glibc

/// What compiling the kernels of the folder `Kernels` takes, from text to callable in a warm
/// process, phase by phase.
struct KernelCompileTimes {
  private static let phases = [
    "parse", "check", "passes", "LLVM IR", "LLVM passes", "code generation", "linking",
  ]

  /// Processor time in seconds, by kernel.
  private var totals: [String: Double] = [:]
  /// Seconds of each phase, by kernel.
  private var parts: [String: [Double]] = [:]

  /// Compiles each kernel so many times, in turns, and notes the median of the processor time and of
  /// each phase.
  ///
  /// - Parameter names: Those of the files without their endings; all if there are none.
  init(rounds: Int, names: [String]) throws {
    let names = try names.isEmpty ? Self.allNames() : names
    var samples: [String: [(total: Double, parts: [Double])]] = [:]
    for round in 0...rounds {
      for name in names {
        let sample = try Self.compile(name)
        if round > 0 { samples[name, default: []].append(sample) }
      }
    }
    for (name, samples) in samples {
      totals[name] = median(samples.map(\.total))
      parts[name] = Self.phases.indices.map { phase in median(samples.map { $0.parts[phase] }) }
    }
  }

  /// A row for each kernel in milliseconds; then the median and the worst of each column.
  var report: String {
    let head =
      "| kernel | total | \(Self.phases.joined(separator: " | ")) | total : code generation |"
    var lines = [head, "|---|" + String(repeating: "---|", count: Self.phases.count + 2)]
    let names = totals.keys.sorted()
    let rows = names.map { name in [totals[name] ?? 0] + (parts[name] ?? []) }
    for (name, row) in zip(names, rows) { lines.append(Self.line(name, row)) }
    let columns = (0...Self.phases.count).map { column in rows.map { $0[column] } }
    lines.append(Self.line("**median**", columns.map(median)))
    lines.append(Self.line("**worst**", columns.map { $0.max() ?? 0 }))
    return lines.joined(separator: "\n")
  }

  private static func line(_ name: String, _ row: [Double]) -> String {
    let ratio = row[0] / row[phases.count - 1]
    return "| \(name) | \(row.map { fixed($0 * 1e3) }.joined(separator: " | ")) | \(fixed(ratio)) |"
  }

  /// The files of the folder.
  private static func allNames() throws -> [String] {
    guard let folder = opendir("Kernels") else { throw BenchmarkError("no folder 'Kernels'") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".swift") { names.append(String(name.dropLast(6))) }
    }
    return names.sorted()
  }

  /// Compiles one kernel, whose function has the name of the file in camel case.
  private static func compile(_ name: String) throws -> (total: Double, parts: [Double]) {
    let words = name.split(separator: "_")
    let function =
      words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
    let start = processorSeconds()
    guard let kernel = try Kernels(contentsOf: ["Kernels/\(name).swift"])[function] else {
      throw BenchmarkError("no kernel '\(function)'")
    }
    let times = try kernel.prepare()
    let total = processorSeconds() - start
    return (total, phases.map { times.seconds(of: [$0]) })
  }

  /// Seconds that the processor has worked for this process.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
