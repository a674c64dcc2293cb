import ApusCore
import Exact

/// The measurement of one function for one type.
struct Measurement<Element: MeasuredElement & ArrayElement> {
  let function: MeasuredFunction
  /// How large an error may be.
  let bound: Double
  private let native: NativeFunction<Element>
  private(set) var tally = exact_tally()
  private var generator: Generator

  init(_ function: MeasuredFunction, seed: UInt64) throws {
    self.function = function
    guard let bound = function.bound else {
      throw AccuracyError("no bound is stated for '\(function.name)'")
    }
    self.bound = bound
    native = try NativeFunction(function)
    generator = Generator(state: seed)
  }

  /// Compares with the exact results at these points.
  mutating func check(_ points: Points<Element>) throws {
    let got = try native(points.x, points.y).map { Double($0) }
    exact_check(
      function.number, Element.letter == "f", points.x.count, points.x.map { Double($0) },
      points.y.isEmpty ? nil : points.y.map { Double($0) }, got, &tally)
  }

  /// Compares at the special numbers and at `count` random points: half uniform over bit patterns,
  /// half over the intervals of interest.
  mutating func checkRandom(count: Int) throws {
    try check(.special(arity: function.arity))
    try inChunks(of: count / 2) { count, generator in
      .patterns(count: count, using: &generator)
    }
    for box in function.intervals {
      try inChunks(of: count / 2 / function.intervals.count) { count, generator in
        .uniform(count: count, in: box, using: &generator)
      }
    }
  }

  private mutating func inChunks(
    of count: Int, _ points: (Int, inout Generator) -> Points<Element>
  ) throws {
    var left = count
    while left > 0 {
      let chunk = min(left, 1 << 16)
      try check(points(chunk, &generator))
      left -= chunk
    }
  }

  /// Whether all results are as near to the exact ones as is promised.
  var isWithinBound: Bool { tally.worst <= bound }

  /// The worst error, and where, as a row of a table in Markdown.
  var row: String {
    let type = Element.letter == "d" ? "Double" : "Float"
    let arguments = function.arity == 1 ? number(tally.x) : number(tally.x) + ", " + number(tally.y)
    let mean = tally.count == 0 ? 0 : tally.sum / Double(tally.count)
    var row = "| `\(function.name)` | \(type) | \(decimals(tally.worst)) | `\(arguments)` "
    row += "| \(decimals(mean)) | \(tally.count) |"
    if !isWithinBound { row += " ABOVE BOUND, which is \(bound)" }
    if tally.wrong > 0 {
      row += " WRONG at \(tally.wrong) points, first \(number(tally.wrong_x)), "
      row += "\(number(tally.wrong_y)): \(tally.wrong_got), not \(tally.wrong_want)"
    }
    return row
  }

  private func number(_ value: Double) -> String { "\(Element(value))" }
}

extension Measurement where Element == Float {
  /// Compares at all numbers of the type, with the function for `Double`.
  mutating func checkAll() throws {
    let wide = try NativeFunction<Double>(function)
    for start in stride(from: UInt64(0), to: 1 << 32, by: 1 << 18) {
      let x = (start..<start + 1 << 18).map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
      exact_compare(
        function.number, x.count, x, try native(x, x), try wide(x.map(Double.init), []), &tally)
    }
  }
}

/// Three decimals, rounded up, so that a bound is not understated.
private func decimals(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded(.up))
  let fraction = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
}
