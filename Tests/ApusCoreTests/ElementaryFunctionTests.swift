import ApusElementary
import ApusVocabulary
import Testing

@testable import ApusCore

/// Elementary functions give the same bits whatever computes them: the native function, the
/// interpreter, and native code with vectors of any width.
struct ElementaryFunctionTests {
  private static let functions = ExternalFunction.allCases.filter(\.isElementary)
  /// Numbers of elements at which vectors end, and remainders begin.
  private static let counts = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 63, 200]

  @Test(arguments: functions, VectorWidth.allCases)
  func doublesAreTheSameEverywhere(_ function: ExternalFunction, width: VectorWidth) throws {
    let (x, z) = (Self.doubles(seed: 1), Self.doubles(seed: 2))
    let expected = zip(x, z).map { NativeFunctions.call(function, $0, $1) ?? .nan }
    try check(function, x, z, expected, width)
  }

  @Test(arguments: functions, VectorWidth.allCases)
  func floatsAreTheSameEverywhere(_ function: ExternalFunction, width: VectorWidth) throws {
    let (x, z) = (Self.floats(seed: 1), Self.floats(seed: 2))
    let expected = zip(x, z).map { NativeFunctions.call(function, $0, $1) ?? .nan }
    try check(function, x, z, expected, width)
  }

  /// Runs a loop over the first so many numbers, for several counts, and over whole vectors.
  private func check<T: ArrayElement & FloatingPoint>(
    _ function: ExternalFunction, _ x: [T], _ z: [T], _ expected: [T], _ width: VectorWidth
  ) throws {
    let isUnary = function.arity == 1
    let source = """
      func loop(x: [\(T.self)], z: [\(T.self)], n: Int, y: inout [\(T.self)]) {
        for i in 0..<n { y[i] = \(function)(\(isUnary ? "x[i]" : "x[i], z[i]")) }
      }
      func whole(x: Vector<\(T.self)>, z: Vector<\(T.self)>) -> Vector<\(T.self)> {
        \(function)(\(isUnary ? "x" : "x, z"))
      }
      """
    let kernels = try Kernels(source: source, vectorWidth: width)
    let (loop, whole) = (try #require(kernels["loop"]), try #require(kernels["whole"]))
    let arguments: [String: KernelValue] = ["x": .array(AnyArray(x)), "z": .array(AnyArray(z))]
    for count in Self.counts + [x.count] {
      var all = arguments
      all["n"] = .scalar(AnyScalar(count))
      all["y"] = .array(AnyArray(x))
      for engine in [Engine.jit, .interpreter] {
        let found = try loop.call(all, engine: engine).inouts.first?.value
        expectSame(found, expected, count: count, x, z, "\(function) by \(engine) at \(width)")
      }
    }
    if width != .bits256 { return }
    let found = try whole.call(arguments).result
    expectSame(found, expected, count: x.count, x, z, "\(function) on vectors")
  }

  /// Expects the first numbers of an array to be these.
  private func expectSame<T: ArrayElement & FloatingPoint>(
    _ found: KernelValue?, _ expected: [T], count: Int, _ x: [T], _ z: [T], _ what: String
  ) {
    guard case .array(let array)? = found, let found = try? array.elements(as: T.self) else {
      Issue.record("\(what): no array")
      return
    }
    for i in 0..<count {
      if AnyScalar(found[i]) == AnyScalar(expected[i]) { continue }
      if found[i].isNaN, expected[i].isNaN { continue }
      Issue.record("\(what): \(found[i]), not \(expected[i]), of \(x[i]), \(z[i])")
      return
    }
  }

  // MARK: Numbers

  /// Numbers at which something happens, and any bits whatever.
  private static func doubles(seed: UInt64) -> [Double] {
    var generator = SplitMix(state: seed)
    let special: [Double] = [
      0, 1, 0.5, 2, 3, .pi, .infinity, .nan, .leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, 709.78, 710, 745.2, 1e5, 1e17, 1e300, 1e-9, 0x1p53, 20, 170.6,
    ]
    var numbers = special + special.map { -$0 }
    for _ in 0..<150 { numbers.append(Double(bitPattern: generator.next())) }
    for _ in 0..<150 { numbers.append(Double.random(in: -10...10, using: &generator)) }
    for _ in 0..<60 { numbers.append(Double.random(in: -0.01...1.01, using: &generator)) }
    if seed > 1 { numbers.shuffle(using: &generator) }
    return numbers
  }

  private static func floats(seed: UInt64) -> [Float] {
    var generator = SplitMix(state: seed)
    let special: [Float] = [
      0, 1, 0.5, 2, 3, .pi, .infinity, .nan, .leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, 88.7, 89, 104, 1e5, 1e17, 1e30, 1e-9, 0x1p24, 9, 35.1,
    ]
    var numbers = special + special.map { -$0 }
    for _ in 0..<150 {
      numbers.append(Float(bitPattern: UInt32(truncatingIfNeeded: generator.next())))
    }
    for _ in 0..<150 { numbers.append(Float.random(in: -10...10, using: &generator)) }
    for _ in 0..<60 { numbers.append(Float.random(in: -0.01...1.01, using: &generator)) }
    if seed > 1 { numbers.shuffle(using: &generator) }
    return numbers
  }
}
