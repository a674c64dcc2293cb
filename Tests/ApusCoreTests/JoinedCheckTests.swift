import Testing

@testable import ApusCore

#if arch(x86_64)
  /// Whether a number fits and whether it is in bounds are one question where the two follow one
  /// another.
  struct JoinedCheckTests {
    /// The instruction that makes the least integer of a number that does not fit.
    private static let conversion = "cvttsd2si64"

    private func code(_ source: String) throws -> String {
      let kernel = try #require(try Kernels(source: source).all.first)
      return try kernel.text(as: .llvm)
    }

    @Test func indexIsCheckedOnce() throws {
      let joined = try code(
        "func f(v: Double, x: [Double]) -> Double { x[Int(v)] }")
      #expect(joined.contains(Self.conversion))
      // Nothing asks for bounds.
      let alone = try code("func f(v: Double) -> Int { Int(v) }")
      #expect(!alone.contains(Self.conversion))
    }

    /// A check that waits is made again where one in between fails, so that only few may wait.
    @Test func codeGrowsWithTheKernel() throws {
      func size(_ count: Int) throws -> Int {
        let indices = (0..<count).map { "let i\($0) = Int(v[\($0)])" }
        let uses = (0..<count).map { "s += x[i\($0)]" }
        let lines = indices + ["var s = 0.0"] + uses + ["return s"]
        let body = lines.joined(separator: "\n")
        return try code("func f(v: [Double], x: [Double]) -> Double {\n\(body)\n}").utf8.count
      }
      #expect(try size(60) < 4 * size(20))
    }
  }
#endif
