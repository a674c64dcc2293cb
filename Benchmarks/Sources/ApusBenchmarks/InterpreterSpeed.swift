import ApusCore
import Glibc

/// What one operation of the IR takes in the interpreter, over the kernels of the tests.
struct InterpreterSpeed {
  /// One kernel with the arguments that take it longest.
  struct Sample {
    var name: String
    /// How many operations one call executes.
    var operations: Int
    /// Seconds of a call, at best.
    var seconds: Double

    var nanosecondsPerOperation: Double { seconds * 1e9 / Double(operations) }
  }

  private(set) var samples: [Sample] = []
  private var generator = Generator()

  /// Shorter calls are not timed: there the call itself would count.
  private static let leastOperations = 2000
  private static let rounds = 15

  /// Times the kernels of all files below a folder.
  init(folder: String) {
    for path in Self.kernelFiles(below: folder) {
      if let sample = longest(of: path, name: String(path.dropFirst(folder.count + 1))) {
        samples.append(sample)
      }
    }
    samples.sort { $0.nanosecondsPerOperation < $1.nanosecondsPerOperation }
  }

  /// Median, quartiles and the slowest.
  var report: String {
    guard !samples.isEmpty else { return "no kernel takes long enough" }
    let rates = samples.map(\.nanosecondsPerOperation)
    let slowest = samples.suffix(10).reversed().map {
      "  \(fixed($0.nanosecondsPerOperation)) ns  \($0.name), \($0.operations) operations"
    }
    return """
      interpreter, ns per scalar operation over \(samples.count) kernels: \
      median \(fixed(rates[rates.count / 2])), \
      quartiles \(fixed(rates[rates.count / 4])) and \(fixed(rates[rates.count * 3 / 4]))
      the ten slowest:
      \(slowest.joined(separator: "\n"))
      """
  }

  /// The call of a file that executes most, timed; nil if all are too short.
  private mutating func longest(of path: String, name: String) -> Sample? {
    guard let kernels = try? Kernels(contentsOf: [path]), let text = try? readText(path) else {
      return nil
    }
    var best: (call: PreparedCall, operations: Int)?
    for line in text.split(separator: "\n") {
      guard let call = KernelCallText(line), let kernel = kernels[call.function] else { continue }
      for _ in 0..<call.variants {
        guard let prepared = prepare(call, kernel), let count = try? prepared.operationCount(),
          count >= max(Self.leastOperations, best?.operations ?? 0)
        else { continue }
        best = (prepared, count)
      }
    }
    guard let best, let seconds = try? Self.time(best.call) else { return nil }
    return Sample(name: name, operations: best.operations, seconds: seconds)
  }

  private mutating func prepare(_ call: KernelCallText, _ kernel: Kernel) -> PreparedCall? {
    let types = Dictionary(uniqueKeysWithValues: kernel.parameters.map { ($0.name, $0.type) })
    guard let texts = call.values(types: types, using: &generator),
      let arguments = try? ArgumentText(texts).values(for: kernel)
    else { return nil }
    return try? PreparedCall(kernel, arguments: arguments, engine: .interpreter)
  }

  /// The shortest time of several calls with the same arguments.
  private static func time(_ call: PreparedCall) throws -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      try call.reset()
      best = min(best, try call.timedRuns())
    }
    return best
  }

  /// The Swift files below a folder, in order.
  private static func kernelFiles(below folder: String) -> [String] {
    var result: [String] = []
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".swift") {
        result.append(folder + "/" + name)
      } else if !name.hasPrefix(".") {
        result += kernelFiles(below: folder + "/" + name)
      }
    }
    return result.sorted()
  }
}
