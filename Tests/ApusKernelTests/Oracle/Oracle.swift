import ApusCore
import Foundation
import Synchronization

/// All kernels that are plain Swift in one program built by swiftc, which says what is right.
final class Oracle: Sendable {
  /// What a native call comes to.
  enum Outcome {
    case results(result: KernelValue, inouts: [KernelValue])
    /// A trap, at one of these lines of the kernel file.
    case trap(lines: Set<Int>)
    /// Ended from outside: too much time or memory.
    case lost
  }

  /// Why there is no oracle.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The oracle of all files, built when it is first asked for.
  static let shared = Result { () throws(Failure) in try Oracle() }

  /// The kernels that it has.
  let names: Set<String>
  private let numbers: [String: Int]
  private let variants: [[OracleVariant]]
  private let folder: String
  private let program: String

  private init() throws(Failure) {
    let source = OracleSource(of: KernelFile.everything)
    names = Set(source.files.map(\.name))
    numbers = Dictionary(
      uniqueKeysWithValues: source.files.enumerated().map { ($0.element.name, $0.offset) })
    variants = source.variants
    let build = OracleBuild(source)
    folder = build.folder
    program = try build.program()
  }

  /// Runs calls of one file.
  func outcomes(of calls: [KernelCall], file: KernelFile) throws -> [Outcome] {
    guard let number = numbers[file.name] else {
      throw Failure(description: "'\(file.name)' is not in the oracle")
    }
    let chosen = calls.map(OracleVariant.init)
    var words: [UInt64] = []
    for (call, variant) in zip(calls, chosen) {
      guard let index = variants[number].firstIndex(of: variant) else {
        throw Failure(description: "no such call in the oracle: \(call.text)")
      }
      let arguments = variant.parameters.flatMap { parameter in
        call.arguments.first { $0.name == parameter.name }?.value.words ?? []
      }
      words += [UInt64(number), UInt64(index), UInt64(arguments.count)] + arguments
    }
    let records = try OracleRecords(words: try run(words, name: file.identifier))
    let lines = try TrapLines(program: program, base: records.base, file: file)
      .lines(of: records.traps)
    return zip(calls.indices, chosen).map { index, variant in
      if let words = records.results[index] {
        return variant.results(from: words).map { .results(result: $0.result, inouts: $0.inouts) }
          ?? .lost
      }
      return records.traps[index] == nil ? .lost : .trap(lines: lines[index] ?? [])
    }
  }

  /// Hands a file of calls to the program.
  /// - Returns: The words of the file that it wrote.
  private func run(_ words: [UInt64], name: String) throws -> [UInt64] {
    let stem = "\(folder)/\(name)-\(ProcessInfo.processInfo.processIdentifier)"
    let (calls, results) = (stem + ".calls", stem + ".results")
    defer {
      try? FileManager.default.removeItem(atPath: calls)
      try? FileManager.default.removeItem(atPath: results)
    }
    try words.withUnsafeBytes { Data($0) }.write(to: URL(filePath: calls))
    try Command(program, [calls, results]).run()
    let data = try Data(contentsOf: URL(filePath: results))
    return data.withUnsafeBytes { Array($0.bindMemory(to: UInt64.self)) }
  }
}

/// What the program wrote, by the number of the call.
struct OracleRecords {
  /// Where the program was loaded.
  var base: UInt64
  /// The words of the results.
  var results: [Int: [UInt64]] = [:]
  /// The program counters of the frames at a trap, from the innermost outward.
  var traps: [Int: [UInt64]] = [:]

  init(words: [UInt64]) throws {
    guard let first = words.first else {
      throw Oracle.Failure(description: "the oracle wrote nothing")
    }
    base = first
    var rest = words.dropFirst()
    while rest.count >= 3 {
      let head = rest.prefix(3).map { Int($0) }
      rest = rest.dropFirst(3)
      let body = Array(rest.prefix(head[2]))
      rest = rest.dropFirst(head[2])
      if head[1] == 0 { results[head[0]] = body } else { traps[head[0]] = body }
    }
  }
}
