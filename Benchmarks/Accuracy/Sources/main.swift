import ApusCore
import Exact
import Foundation

/// What the command line asks for.
struct Options {
  var points = 10_000_000
  var seed: UInt64 = 1
  var isExhaustive = false
  var tables: String?
  var record: String?
  var functions = MeasuredFunction.all

  init(_ arguments: [String]) throws {
    var names: [String] = []
    var rest = arguments[...]
    func value(_ option: String) throws -> String {
      guard let value = rest.popFirst() else { throw AccuracyError("\(option) needs a value") }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--points": points = Int(try value(argument)) ?? points
      case "--seed": seed = UInt64(try value(argument)) ?? seed
      case "--exhaustive": isExhaustive = true
      case "--tables": tables = try value(argument)
      case "--record": record = try value(argument)
      default: names.append(argument)
      }
    }
    if let unknown = names.first(where: { exact_function($0) < 0 }) {
      throw AccuracyError("no function or option '\(unknown)'")
    }
    if !names.isEmpty { functions = functions.filter { names.contains($0.name) } }
  }

  /// NumPy's validation set for a function, if there is one.
  func table(of function: MeasuredFunction) -> String? {
    guard let tables else { return nil }
    let name =
      function.name.hasPrefix("a") ? "arc" + function.name.dropFirst() : function.name
    return try? String(contentsOfFile: "\(tables)/\(name).csv", encoding: .utf8)
  }
}

/// Measures a function for one type and prints its row; false where a result is farther from the
/// exact one than is promised.
func measure<Element>(
  _ function: MeasuredFunction, as type: Element.Type, _ options: Options,
  also more: (inout Measurement<Element>) throws -> Void = { _ in }
) throws -> Bool {
  var measurement = try Measurement<Element>(function, seed: options.seed)
  try measurement.checkRandom(count: options.points)
  if let table = options.table(of: function) { try measurement.check(.table(table)) }
  try more(&measurement)
  FileHandle.standardOutput.write(Data((measurement.row + "\n").utf8))
  return measurement.tally.wrong == 0 && measurement.isWithinBound
}

do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  if let path = options.record {
    try Recording(options.functions, seed: options.seed).text
      .write(toFile: path, atomically: true, encoding: .utf8)
    exit(0)
  }
  var areRight = true
  for function in options.functions {
    areRight = try measure(function, as: Double.self, options) && areRight
    let isExhaustive = options.isExhaustive && function.arity == 1
    areRight =
      try measure(function, as: Float.self, options) { measurement in
        if isExhaustive { try measurement.checkAll() }
      } && areRight
  }
  exit(areRight ? 0 : 1)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}
