import Testing

@testable import ApusCore

/// Elementary functions in loops are vector code, inlined, and those on one number stay calls.
struct VectorisationTests {
  /// A kernel, and an instruction on vectors that its code has to have.
  private static let kernels = [
    ("func f(x: [Double], y: inout [Double]) { for i in x.indices { y[i] = exp(x[i]) } }", "v4f64"),
    ("func f(x: Vector<Double>) -> Vector<Double> { exp(x) }", "v4f64"),
    ("func f(x: Vector<Float>) -> Vector<Float> { exp(x) }", "v8f32"),
    ("func f(x: Vector<Double>) -> Double { sum(exp(-x * x)) }", "v4f64"),
    ("func f(x: Vector<Float16>) -> Vector<Float16> { exp(x) }", "v8f32"),
    (
      """
      func f(x: [Double], y: inout [Double]) {
        for i in 0..<y.count { y[i] = x[i] > 0 ? exp(x[i]) : 1 }
      }
      """, "v4f64"
    ),
    (
      """
      func f(x: [Double], n: [Int], y: inout [Double], m: inout [Int]) {
        for i in 0..<min(x.count, n.count, y.count, m.count) {
          m[i] = n[i] + 1
          y[i] = exp(x[i])
        }
      }
      """, "v4f64"
    ),
    (
      """
      func f(x: [Float], y: inout [Double]) {
        for i in 0..<y.count { y[i] = Double(exp(x[i])) }
      }
      """, "v4f32"
    ),
    (
      """
      func f(x: [Double], y: [Double], z: inout [Double]) {
        for i in 0..<min(x.count, y.count, z.count) { z[i] = pow(x[i], y[i]) + log(x[i]) }
      }
      """, "v4f64"
    ),
  ]

  @Test(arguments: kernels)
  func loopHasVectorCode(_ source: String, _ lanes: String) throws {
    let kernel = try #require(try Kernels(source: source, vectorWidth: .bits256).all.first)
    let text = try kernel.text(as: .optimizedLLVM)
    #expect(text.contains(" @llvm.fma.\(lanes)("), "\(text)")
    #expect(!text.contains(" x double> @apus_math_"))
    #expect(!text.contains(" x float> @apus_math_"))
  }

  @Test func widthIsAsAskedFor() throws {
    let source = "func f(x: Vector<Double>) -> Vector<Double> { exp(x) }"
    for (width, lanes) in [(VectorWidth.bits128, "v2f64"), (.bits512, "v8f64")] {
      let kernel = try #require(try Kernels(source: source, vectorWidth: width).all.first)
      #expect(try kernel.text(as: .optimizedLLVM).contains(" @llvm.fma.\(lanes)("))
    }
  }

  /// How many lanes the elementary functions of a loop have, in which `value` is computed of the
  /// numbers `x[i]`.
  private func lanes(
    of value: String, _ type: String, width: VectorWidth? = nil
  ) throws -> [Int] {
    let source = """
      func f(x: [\(type)], y: inout [\(type)]) {
        for i in 0..<min(x.count, y.count) { y[i] = \(value) }
      }
      """
    let kernel = try #require(try Kernels(source: source, vectorWidth: width).all.first)
    let text = try kernel.text(as: .optimizedLLVM)
    return [2, 4, 8, 16, 32].filter { lanes in
      ["f32", "f64"].contains { text.contains("@llvm.fma.v\(lanes)\($0)(<") }
    }
  }

  /// Two vectors side by side are for loops all of whose functions gain.
  @Test(arguments: [
    ("pow(x[i], x[i])", "Double", 2), ("pow(x[i], 3.5) + tan(x[i])", "Double", 2),
    ("pow(x[i], x[i])", "Float", 2), ("tan(x[i])", "Float16", 2),
    ("exp(x[i])", "Double", 1), ("exp(x[i]) + pow(x[i], 3.5)", "Double", 1),
    ("atan(x[i])", "Float", 1),
  ])
  func pairsOfVectors(_ value: String, _ type: String, _ vectors: Int) throws {
    let computed = type == "Double" ? type : "Float"
    let one = try #require(try lanes(of: "exp(x[i])", computed).first)
    #expect(try lanes(of: value, type) == [one * vectors])
  }

  /// A width that was asked for is not doubled.
  @Test func pairsAreNotAskedFor() throws {
    #expect(try lanes(of: "pow(x[i], x[i])", "Double", width: .bits256) == [4])
  }

  /// Asking for a width does not allow LLVM to add in another order.
  @Test(arguments: VectorWidth.allCases) func widthKeepsTheOrder(_ width: VectorWidth) throws {
    let source = """
      func f(x: [Double]) -> Double {
        var s = 0.0
        for v in x { s += v }
        return s
      }
      """
    let x = [1e16, 1, -1e16] + [Double](repeating: 1, count: 30)
    let kernel = try #require(try Kernels(source: source, vectorWidth: width).all.first)
    let result = try kernel.call(["x": .init(x)]).result
    #expect("\(result)" == "\(x.reduce(0, +))")
  }

  /// A running sum keeps what the iteration before has stored: it waits for the sum, not for memory.
  @Test(arguments: [
    "for i in 1..<x.count { y[i] += y[i - 1] }",
    "for i in 1..<x.count { y[i] = y[i - 1] + x[i] }",
  ])
  func runningSumsStayInRegisters(_ loop: String) throws {
    let source = """
      func f(x: [Double], y: inout [Double]) {
        precondition(x.count == y.count)
        \(loop)
      }
      """
    let kernel = try #require(try Kernels(source: source).all.first)
    let text = try kernel.text(as: .optimizedLLVM)
    let blocks = text.split(separator: "\n\n").filter { $0.contains("store double") }
    #expect(
      blocks.contains { $0.contains("phi double") && $0.split(separator: "load double").count == 2 }
    )
  }

  /// A form that no loop takes is not made.
  @Test func numbersNeedNoVectorForm() throws {
    let kernel = try #require(
      try Kernels(source: "func f(x: Double) -> Double { exp(x) }").all.first)
    #expect(!(try kernel.text(as: .optimizedLLVM).contains("x double>")))
  }

  /// What a kernel may do with its own arithmetic does not reach into the functions.
  @Test func fastMathStaysOutside() throws {
    let source = "func f(x: Vector<Double>) -> Vector<Double> { exp(x * 2) + 1 }"
    let kernel = try #require(
      try Kernels(source: source, fastMath: .all, vectorWidth: .bits256).all.first)
    let lines = try kernel.text(as: .optimizedLLVM).split(separator: "\n")
    let fused = lines.filter { $0.contains("@llvm.fma.v4f64(") && $0.contains("call") }
    #expect(!fused.isEmpty)
    #expect(fused.allSatisfy { !$0.contains("fast ") && !$0.contains("nnan") })
  }

  @Test func constantsAreFolded() throws {
    let source = "func f() -> Double { exp(1.0) + pow(2.0, 0.5) }"
    let kernel = try #require(try Kernels(source: source).all.first)
    let text = try kernel.text(as: .optimizedIR)
    #expect(!text.contains("external"))
  }
}
