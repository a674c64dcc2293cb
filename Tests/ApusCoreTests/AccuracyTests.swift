import ApusCore
import Foundation
import Testing

/// The elementary functions against exact results that were recorded with MPFR
/// (`bash Benchmarks/Accuracy/run.sh --record Tests/Accuracy/reference.csv`).
struct AccuracyTests {
  /// A function for one type, with the points at which its exact result is known.
  struct Row: CustomTestStringConvertible, Sendable {
    var function: String
    var type: String
    var points: [Point] = []

    var testDescription: String { "\(function), \(type)" }

    /// How far results may be from the exact ones, in units of the last place.
    var bound: Double { AccuracyTests.bounds[function] ?? 0 }
  }

  /// Arguments, the exact result rounded to nearest, and what the exact one is above that, in units
  /// of the last place.
  struct Point: Sendable {
    var x: UInt64
    var y: UInt64
    var result: UInt64
    var remainder: Double
  }

  /// What is promised of each function, in units of the last place.
  private static let bounds: [String: Double] = BuiltinDocumentation.all.reduce(into: [:]) {
    bounds, row in
    guard let bound = row.ulpBound else { return }
    bounds[String(row.declaration.prefix { $0 != "(" })] = bound
  }

  static let rows: [Row] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Accuracy/reference.csv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var rows: [String: Row] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: ",").map(String.init)
      guard fields.count == 6, let x = UInt64(fields[2], radix: 16),
        let y = UInt64(fields[3], radix: 16), let result = UInt64(fields[4], radix: 16),
        let remainder = Double(fields[5])
      else { continue }
      let type = fields[1] == "d" ? "Double" : "Float"
      rows[fields[0] + type, default: Row(function: fields[0], type: type)].points
        .append(Point(x: x, y: y, result: result, remainder: remainder))
    }
    return rows.values.sorted { $0.testDescription < $1.testDescription }
  }()

  @Test("Every elementary function is recorded for both types") func complete() {
    let names = Set(Self.rows.map(\.function))
    #expect(!Self.bounds.isEmpty)
    for name in Self.bounds.keys {
      #expect(names.contains(Self.otherNames[name] ?? name), "\(name)")
    }
    for row in Self.rows { #expect(row.points.count >= 12) }
    #expect(Self.rows.count == 2 * names.count)
  }

  /// Names of C for functions that have a name of ours, and pairs.
  private static let otherNames = ["tgamma": "gamma", "lgamma": "logGamma", "sincos": "sin"]

  @Test(
    "Results are as near to the exact ones as is promised", arguments: rows,
    [Engine.jit, .interpreter])
  func accuracy(row: Row, engine: Engine) throws {
    if row.type == "Double" {
      try check(row, engine, { Double(bitPattern: $0) })
    } else {
      try check(row, engine, { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) })
    }
  }

  private func check<Element: ArrayElement & BinaryFloatingPoint>(
    _ row: Row, _ engine: Engine, _ number: (UInt64) -> Element
  ) throws {
    let isBinary = row.points.contains { $0.y != 0 }
    let array = "Vector<\(row.type)>"
    let kernels = try Kernels(
      source: """
        func f(x: \(array), y: \(array)) -> \(array) {
          \(row.function)(\(isBinary ? "x, y" : "x"))
        }
        """)
    let kernel = try #require(kernels["f"])
    let results = try kernel.call(
      ["x": .init(row.points.map { number($0.x) }), "y": .init(row.points.map { number($0.y) })],
      engine: engine)
    guard case .array(let array) = results.result else {
      Issue.record("no array came back")
      return
    }
    for (point, got) in zip(row.points, try array.elements(as: Element.self)) {
      let want = number(point.result)
      guard want.isFinite, got.isFinite else {
        #expect(
          got == want || got.isNaN && want.isNaN,
          "\(row.function)(\(number(point.x)), \(number(point.y)))")
        continue
      }
      let least = leastUnit(row.function, number(point.x), number(point.y), want)
      let unit = max(want.magnitude.binade.ulp, least)
      let error = Double((got - want) / unit) - point.remainder
      #expect(
        abs(error) <= row.bound,
        "\(row.function)(\(number(point.x)), \(number(point.y))) is \(got), not \(want)")
    }
  }
  /// The least unit of errors. Near the zeros that the logarithm of the gamma function has between
  /// its poles, and where the logarithm of a sum cancels the greater argument, the bound is absolute.
  private func leastUnit<Element: ArrayElement & BinaryFloatingPoint>(
    _ function: String, _ x: Element, _ y: Element, _ result: Element
  ) -> Element {
    if function == "logGamma", x < 0 { return Element.ulpOfOne }
    if function == "logaddexp", result.magnitude < (result - max(x, y)) * 0.25 { return 0x1p-95 }
    return .leastNonzeroMagnitude
  }
}
