/// Pseudo-random numbers (splitmix64), the same for the same seed.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A floating-point type whose functions are measured.
protocol MeasuredElement: BinaryFloatingPoint {
  static var letter: String { get }
  init(pattern: UInt64)
}

extension Double: MeasuredElement {
  static var letter: String { "d" }
  init(pattern: UInt64) { self.init(bitPattern: pattern) }
}

extension Float: MeasuredElement {
  static var letter: String { "f" }
  init(pattern: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: pattern)) }
}

/// Arguments for a function.
struct Points<Element: MeasuredElement> {
  var x: [Element] = []
  var y: [Element] = []

  /// Numbers at which something is special in some function, and their pairs.
  static func special(arity: Int) -> Points {
    let wide: [Double] = [
      0, 1, 0.5, 2, 1.5, 3, 4, 2.5, 10, 100, 1e9, 1e22, 1e300, .infinity, .nan, 0.25, 0.75, 22, 33,
      .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 0x1p-149, 0x1p-126,
      0x1.fffffep127, 0x1p23, 0x1p24, 0x1p52, 0x1p53, 0x1.fffffffffffffp-1, 0x1.0000000000001p0,
      0x1.fffffep-1, 0x1.000002p0, 709, 710, 745, 746, 1074, 1075, 1023, 1024, 88.5, 89, 103, 104,
      127,
      128, 149, 150, 171, 171.6, 171.7, 35.04, 35.1, 26.5, 27, 28, 10.05, 10.1, 5.9, 6, 19, 20, 36,
      37,
    ]
    let numbers = (wide + wide.map { -$0 }).map { Element($0) }
    if arity == 1 { return Points(x: numbers, y: []) }
    return Points(
      x: numbers.flatMap { x in numbers.map { _ in x } }, y: numbers.flatMap { _ in numbers })
  }

  /// Numbers whose bit patterns are uniform.
  static func patterns(count: Int, using generator: inout Generator) -> Points {
    var points = Points()
    for _ in 0..<count {
      points.x.append(Element(pattern: generator.next()))
      points.y.append(Element(pattern: generator.next()))
    }
    return points
  }

  /// Numbers uniform in intervals.
  static func uniform(
    count: Int, in box: MeasuredFunction.Box, using generator: inout Generator
  ) -> Points {
    var points = Points()
    for _ in 0..<count {
      let x = Element(Double.random(in: box.x, using: &generator))
      let y = Double.random(in: box.y, using: &generator)
      points.x.append(x)
      points.y.append(Element(box.curve.map { $0(Double(x)) } ?? y))
    }
    return points
  }

  /// The arguments of NumPy's validation sets: lines `np.float32,0x3f800000,0x…,2`.
  static func table(_ text: String) throws -> Points {
    let type = Element.letter == "d" ? "np.float64" : "np.float32"
    var points = Points()
    for line in text.split(separator: "\n") where line.hasPrefix(type) {
      let fields = line.split(separator: ",")
      guard fields.count == 4, let pattern = UInt64(fields[1].dropFirst(2), radix: 16) else {
        throw AccuracyError("not a line of a validation set: \(line)")
      }
      points.x.append(Element(pattern: pattern))
    }
    points.y = points.x
    return points
  }
}
