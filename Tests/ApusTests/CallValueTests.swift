import Apus
import Testing

/// Returns the argument, changes a variable, and returns both again.
private func checkValue<Value: KernelScalar>(
  _ type: Value.Type, _ a: Value, _ b: Value
) throws {
  try withEngines { options in
    let same: JITKernel<Value, Value> = kernel(
      "same", "func same(x: \(type)) -> \(type) { x }", options: options)
    #expect(try same.call(a) == a)
    #expect(try KernelCall.call(same, b) == b)
    let swap: JITKernel<Results<>, Inout<Value>, Inout<Value>> = kernel(
      "exchange",
      "func exchange(x: inout \(type), y: inout \(type)) { let t = x; x = y; y = t }",
      options: options)
    var (x, y) = (a, b)
    try withUnsafeMutablePointer(to: &x) { x throws(KernelError) in
      try withUnsafeMutablePointer(to: &y) { y throws(KernelError) in
        _ = try KernelCall.call(swap, Inout(x), Inout(y))
      }
    }
    #expect(x == b)
    #expect(y == a)
    let array: JITKernel<Results<[Value], Value>, [Value], Inout<[Value]>> = kernel(
      "move",
      """
      func move(x: [\(type)], y: inout [\(type)]) -> ([\(type)], \(type)) {
        y[0] = x[1]
        return ([x[1], x[0]], y[1])
      }
      """, options: options)
    var z = [a, a]
    let results = try withUnsafeMutablePointer(to: &z) { z throws(KernelError) in
      try KernelCall.call(array, [a, b], Inout(z))
    }
    #expect(z == [b, a])
    #expect(results.values.0 == [b, a])
    #expect(results.values.1 == a)
  }
}

@JIT func conjugates(
  _ z: Complex<Double>, _ w: inout Complex<Float>
) throws -> Complex<Double> {
  w = Complex(w.rawStorage.x, 7)
  return z.conjugate
}

@JIT func squaredAll(_ z: [Complex<Float>], _ w: inout [Complex<Float>]) throws -> [Complex<Float>]
{
  for i in w.indices { w[i] = z[i] * z[i] }
  var result = z
  result[0] = Complex(1, 2)
  return result
}

@JIT func partsOf(_ x: (Int, Float)) throws -> (half: Float, Int, even: Bool) {
  (half: x.1 / 2, x.0 + 1, even: x.0 % 2 == 0)
}

@JIT func sumOfMany(
  _ a: Double, _ b: [Double], _ c: Int, _ d: [Float], _ e: Bool, _ f: UInt8, _ g: Float,
  _ h: [Int], _ i: Int16, _ j: [Double]
) throws -> Double {
  a + b[0] + Double(c) + Double(d[0]) + (e ? 1 : 0) + Double(f) + Double(g) + Double(h[0])
    + Double(i) + j[0]
}

@JIT func doNothing() throws {}
@JIT func fortyTwo() -> Int { 42 }

/// Values of every type as arguments, results and variables.
@Suite struct CallValueTests {
  @Test func numbers() throws {
    try checkValue(Int8.self, -128, 127)
    try checkValue(Int16.self, -32768, 5)
    try checkValue(Int32.self, .min, .max)
    try checkValue(Int64.self, .min, .max)
    try checkValue(Int.self, .min, -1)
    try checkValue(UInt8.self, 255, 1)
    try checkValue(UInt16.self, .max, 1)
    try checkValue(UInt32.self, .max, 1)
    try checkValue(UInt64.self, .max, 1)
    try checkValue(UInt.self, .max, 1)
    try checkValue(Float16.self, -0.5, 65504)
    try checkValue(Float.self, -0.0, .infinity)
    try checkValue(Double.self, .leastNonzeroMagnitude, -.infinity)
    try checkValue(Bool.self, true, false)
  }

  @Test func bitsOfNaN() throws {
    let same: JITKernel<Float, Float> = kernel("same", "func same(x: Float) -> Float { x }")
    #expect(try same.call(Float(bitPattern: 0x7fc1_2345)).bitPattern == 0x7fc1_2345)
  }

  @Test func complexNumbers() throws {
    var w = Complex<Float>(3, 4)
    #expect(try conjugates(Complex(1, 2), &w) == Complex(1, -2))
    #expect(w == Complex(3, 7))
  }

  @Test func complexArrays() throws {
    let z = [Complex<Float>(1, 1), Complex(0, 2)]
    var w = [Complex<Float>](repeating: 0, count: 2)
    let result = try squaredAll(z, &w)
    #expect(w == [Complex(0, 2), Complex(-4, 0)])
    #expect(result == [Complex(1, 2), Complex(0, 2)])
    #expect(z == [Complex(1, 1), Complex(0, 2)])
  }

  @Test func tuples() throws {
    let result = try partsOf((3, 5))
    #expect(result.half == 2.5)
    #expect(result.1 == 4)
    #expect(!result.even)
  }

  /// More arguments than `KernelCall` writes out, and more words than most calls have.
  @Test func manyArguments() throws {
    #expect(try sumOfMany(1, [2], 3, [4], true, 6, 7, [8], 9, [10]) == 51)
  }

  @Test func noArguments() throws {
    try doNothing()
    #expect(fortyTwo() == 42)
  }

  @Test func everyNumberOfArguments() throws {
    let types = ["x: Int", "y: Int", "z: Int", "u: Int", "v: Int", "w: Int", "s: Int", "t: Int"]
    func source(_ count: Int) -> String {
      let names = types.prefix(count).enumerated().map {
        "\($1.prefix(1)) * \($0 + 1)"
      }
      return
        "func f(\(types.prefix(count).joined(separator: ", "))) -> Int { \(names.joined(separator: " + ")) }"
    }
    let k1: JITKernel<Int, Int> = kernel("f", source(1))
    let k2: JITKernel<Int, Int, Int> = kernel("f", source(2))
    let k3: JITKernel<Int, Int, Int, Int> = kernel("f", source(3))
    let k4: JITKernel<Int, Int, Int, Int, Int> = kernel("f", source(4))
    let k5: JITKernel<Int, Int, Int, Int, Int, Int> = kernel("f", source(5))
    let k6: JITKernel<Int, Int, Int, Int, Int, Int, Int> = kernel("f", source(6))
    let k7: JITKernel<Int, Int, Int, Int, Int, Int, Int, Int> = kernel("f", source(7))
    let k8: JITKernel<Int, Int, Int, Int, Int, Int, Int, Int, Int> = kernel("f", source(8))
    #expect(try KernelCall.call(k1, 1) == 1)
    #expect(try KernelCall.call(k2, 1, 2) == 5)
    #expect(try KernelCall.call(k3, 1, 2, 3) == 14)
    #expect(try KernelCall.call(k4, 1, 2, 3, 4) == 30)
    #expect(try KernelCall.call(k5, 1, 2, 3, 4, 5) == 55)
    #expect(try KernelCall.call(k6, 1, 2, 3, 4, 5, 6) == 91)
    #expect(try KernelCall.call(k7, 1, 2, 3, 4, 5, 6, 7) == 140)
    #expect(try KernelCall.call(k8, 1, 2, 3, 4, 5, 6, 7, 8) == 204)
    #expect(try k8.call(1, 2, 3, 4, 5, 6, 7, 8) == 204)
  }
}
