import ApusCore
import Exact
import Foundation

/// An elementary function, and where its accuracy is measured.
struct MeasuredFunction {
  var name: String
  /// The intervals of interest, of each argument.
  var intervals: [Box]

  /// An interval of the first argument, and one of the second, or a curve.
  struct Box {
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
    /// The second argument as a function of the first.
    var curve: (@Sendable (Double) -> Double)?

    init(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>? = nil) {
      self.x = x
      self.y = y ?? x
    }

    /// The points `(x, curve(x))`.
    init(_ x: ClosedRange<Double>, curve: @escaping @Sendable (Double) -> Double) {
      self.x = x
      self.y = 0...0
      self.curve = curve
    }
  }

  init(_ name: String, _ intervals: ClosedRange<Double>...) {
    self.name = name
    self.intervals = intervals.map { Box($0) }
  }

  init(_ name: String, boxes: [Box]) {
    self.name = name
    intervals = boxes
  }

  /// Its number among the exact functions.
  var number: Int32 { exact_function(name) }

  /// How far results may be from the exact ones, in units of the last place, as `apus builtins` says.
  var bound: Double? {
    BuiltinDocumentation.all.first { $0.declaration.hasPrefix("\(name)(") }?.ulpBound
  }

  var arity: Int { Int(exact_arity(number)) }

  static let all: [MeasuredFunction] = [
    .init("exp", -1...1, -745...710, -104...89),
    .init("exp2", -1...1, -1080...1030, -152...130),
    .init("exp10", -1...1, -325...310, -46...39),
    .init("expm1", -1e-3...1e-3, -1...1, -40...710, -20...89),
    .init("log", 0.5...2, 0.99...1.01, 0...100),
    .init("log2", 0.5...2, 0.99...1.01, 0...100),
    .init("log10", 0.5...2, 0.99...1.01, 0...100),
    .init("log1p", -1e-3...1e-3, -0.99...1, 0...100),
    .init(
      "pow",
      boxes: [
        .init(0...2, -10...10), .init(0.9...1.1, -1000...1000), .init(0...100, -300...300),
        .init(0.999...1.001, -1e6...1e6), .init(-30...30, -5...5), .init(0...1e10, -30...30),
      ]),
    .init("cbrt", -1...1, 1...8, -1000...1000),
    .init(
      "hypot", boxes: [.init(-1...1), .init(-1...1, -1000...1000), .init(-1e-3...1e-3, 1...2)]),
    .init("sin", -0.8...0.8, -3.2...3.2, -100...100, -1e5...1e5, -1e9...1e9),
    .init("cos", -0.8...0.8, -3.2...3.2, -100...100, -1e5...1e5, -1e9...1e9),
    .init("tan", -0.8...0.8, -3.2...3.2, -100...100, -1e5...1e5, -1e9...1e9),
    .init("sinPi", -0.5...0.5, -2...2, -1000...1000),
    .init("cosPi", -0.5...0.5, -2...2, -1000...1000),
    .init("tanPi", -0.5...0.5, -2...2, -1000...1000),
    .init("asin", -1...1, -0.01...0.01, 0.99...1),
    .init("acos", -1...1, -0.01...0.01, 0.99...1, -1 ... -0.99),
    .init("atan", -1...1, -10...10, 2...3, -1000...1000),
    .init(
      "atan2",
      boxes: [
        .init(-1...1), .init(-1...1, -1000...1000), .init(-1000...1000, -1...1),
        .init(-1e-8...1e-8, -1...1),
      ]),
    .init("sinh", -1...1, -25...25, -711...711, -90...90),
    .init("cosh", -1...1, -25...25, -711...711, -90...90),
    .init("tanh", -0.01...0.01, -1...1, -22...22, -10...10),
    .init("asinh", -0.01...0.01, -1...1, -100...100),
    .init("acosh", 1...1.01, 1...2, 1...100),
    .init("atanh", -0.01...0.01, -1...1, 0.99...1),
    .init("erf", -0.01...0.01, -1...1, -6...6, 0.8...1.3),
    .init("erfc", -1...1, -6...28, 0...10.1, 0.4...1.3),
    .init("gamma", -5...5, 0...35, -170...171.7, 0.9...2.1, -40...35.1),
    .init(
      "logGamma",
      boxes: [.init(0...3), .init(0.9...2.1), .init(-10...0), .init(3...100), .init(0...1e6)]
        + zerosOfLogGamma),
    .init("sigmoid", -1...1, -40...40, -745...0, -104...20),
    .init("softplus", -1...1, -40...40, -745...0, -104...20),
    .init(
      "logaddexp",
      boxes: [
        .init(-1...1), .init(-40...40), .init(-1000...1000),
        .init(-3...0, curve: zeroOfLogaddexp), .init(-40...0, curve: zeroOfLogaddexp),
        .init(-1e-12...0, curve: zeroOfLogaddexp),
      ]),
  ]

  /// Around the zeros beside the poles, which are within `1/n!` of these.
  private static let zerosOfLogGamma: [Box] = (2...18).map { n in
    let distance = 2 / tgamma(Double(n + 1))
    return Box(-Double(n) - distance ... -Double(n) + distance)
  }

  /// Where `e^x + e^y` is 1, so that its logarithm is all but zero.
  @Sendable private static func zeroOfLogaddexp(_ x: Double) -> Double { log(-expm1(x)) }
}
