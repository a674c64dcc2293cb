import ApusCore
import Exact

/// The measurement of one function for one type.
struct Measurement<Element: MeasuredElement & ArrayElement> {
  let function: MeasuredFunction
  /// How large an error may be.
  let bound: Double
  private let native: NativeFunction<Element>
  private let wide: NativeFunction<Double>
  private(set) var tally = exact_tally()
  private var generator: Generator

  init(_ function: MeasuredFunction, seed: UInt64) throws {
    self.function = function
    guard let bound = function.bound else {
      throw AccuracyError("no bound is stated for '\(function.name)'")
    }
    self.bound = bound
    native = try NativeFunction(function)
    wide = try NativeFunction(function)
    generator = Generator(state: seed)
  }

  /// Compares at these points: results of type Double with the exact ones, those of type Float with
  /// the function for Double, and with the exact ones where that cannot decide.
  mutating func check(_ points: Points<Element>) throws {
    let got = try native(points.x, points.y)
    let (x, y) = (points.x.map { Double($0) }, points.y.map { Double($0) })
    if let got = got as? [Float] {
      exact_compare(
        function.number, x.count, x.map { Float($0) }, arity == 1 ? nil : y.map { Float($0) }, got,
        try wide(x, y), &tally)
    } else {
      exact_check(
        function.number, false, x.count, x, arity == 1 ? nil : y, got.map { Double($0) }, &tally)
    }
  }

  private var arity: Int { function.arity }

  /// How many points at once: few enough that their arrays stay in cache, and in memory that is not new.
  fileprivate static var chunk: Int { 1 << 13 }

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
      let chunk = min(left, Self.chunk)
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
  /// Compares at all numbers of the type.
  mutating func checkAll() throws {
    for start in stride(from: UInt64(0), to: 1 << 32, by: UInt64.Stride(Self.chunk)) {
      let x = (start..<start + UInt64(Self.chunk)).map { Float(bitPattern: UInt32($0)) }
      try check(Points(x: x, y: []))
    }
  }
}

/// Three decimals, rounded up, so that a bound is not understated.
private func decimals(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded(.up))
  let fraction = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
}
