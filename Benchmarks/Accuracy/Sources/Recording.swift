import ApusCore
import Exact

/// Points with their exact results, for tests without MPFR.
///
/// A line is `FUNCTION,TYPE,X,Y,RESULT,REMAINDER`: bit patterns in hexadecimal, the result rounded to
/// nearest, and what the exact one is above it, in units of the last place.
struct Recording {
  private(set) var text = ""

  /// Takes from each interval some random points, and those at which the error is the largest.
  init(_ functions: [MeasuredFunction], seed: UInt64) throws {
    for function in functions {
      try record(function, seed: seed, bits: { $0.bitPattern }, as: Double.self)
      try record(function, seed: seed, bits: { UInt64($0.bitPattern) }, as: Float.self)
    }
  }

  private mutating func record<Element: MeasuredElement & ArrayElement>(
    _ function: MeasuredFunction, seed: UInt64, bits: (Element) -> UInt64, as type: Element.Type
  ) throws {
    var generator = Generator(state: seed)
    for box in function.intervals {
      var measurement = try Measurement<Element>(function, seed: generator.next())
      let points = Points<Element>.uniform(count: 20_000, in: box, using: &generator)
      try measurement.check(points)
      let tally = measurement.tally
      let worst = (Element(tally.x), Element(tally.y))
      for (x, y) in [worst] + Array(zip(points.x, points.y).prefix(12)) {
        var result = 0.0
        var remainder = 0.0
        exact_result(
          function.number, Element.letter == "f", Double(x), Double(y), &result, &remainder)
        let thousandths = (remainder * 1000).rounded() / 1000
        let numbers = [x, function.arity == 2 ? y : 0, Element(result)].map {
          String(bits($0), radix: 16)
        }
        text +=
          "\(function.name),\(Element.letter),\(numbers.joined(separator: ",")),\(thousandths)\n"
      }
    }
  }
}
