import Apus
import Testing

@JIT func powerOf(_ x: Double, n: Int) throws -> Double {
  var result = 1.0
  for _ in 0..<n { result *= x }
  return result
}

@JIT(engine: .interpreter) func halfOf(_ x: Int) -> Int { x / 2 }

@JIT(.fastMath) func totalOf(_ x: [Double]) -> Double {
  var sum = 0.0
  for i in x.indices { sum += x[i] }
  return sum
}

/// Units of kernels, and what can be asked of a kernel beside its result.
@Suite struct CallUnitTests {
  private static let even: KernelUnit = KernelUnit(
    source:
      "func even(_ n: Int) -> Bool { if n == 0 { return true }; let r: Bool = odd(n - 1); return r }",
    file: "even.swift", line: 1, column: 1,
    callees: { ["odd": CallUnitTests.odd, "even": CallUnitTests.even] })
  private static let odd: KernelUnit = KernelUnit(
    source:
      "func odd(_ n: Int) -> Bool { if n == 0 { return false }; let r: Bool = even(n - 1); return r }",
    file: "odd.swift", line: 1, column: 1, callees: { ["even": CallUnitTests.even] })

  @Test func unitsThatCallEachOther() throws {
    let even = JITKernel<Bool, Int>("even", in: Self.even)
    let odd = JITKernel<Bool, Int>("odd", in: Self.odd)
    #expect(try even.call(10))
    #expect(try odd.call(11))
    #expect(try !odd.call(10))
  }

  @Test func calleeOfAnotherType() throws {
    let g = KernelUnit(
      source: "func g(_ x: Int) -> Int { x }", file: "g.swift", line: 1, column: 1)
    let f: JITKernel<Double, Double> = kernel(
      "f", "func f(x: Double) -> Double {\n  let y: Double = g(x)\n  return y\n}", line: 5,
      callees: { ["g": g] })
    let error = fault { () throws(KernelError) in _ = try f.call(1) }
    #expect(error?.kind == .compilation)
    #expect(error?.file == "text.swift")
    #expect(error?.line == 6)
    #expect(error?.function == "f")
    #expect(fault { () throws(KernelError) in try f.prepare() }?.kind == .compilation)
  }

  @Test func textThatIsNoKernel() throws {
    let f: JITKernel<Double, Double> = kernel("f", "func f(x: Double) -> Double { x + }")
    let error = fault { () throws(KernelError) in _ = try f.call(1) }
    #expect(error?.kind == .compilation)
    #expect(error?.message.isEmpty == false)
  }

  @Test func kernelOfAnotherType() throws {
    let source = "func f(x: Double, y: inout [Float]) -> Int { 1 }"
    let same: JITKernel<Int, Double, Inout<[Float]>> = kernel("f", source)
    #expect(fault { () throws(KernelError) in try same.prepare() } == nil)
    let wrong: [KernelError?] = [
      fault { () throws(KernelError) in
        try (kernel("f", source) as JITKernel<Int, Int, Inout<[Float]>>).prepare()
      },
      fault { () throws(KernelError) in
        try (kernel("f", source) as JITKernel<Int, Double, [Float]>).prepare()
      },
      fault { () throws(KernelError) in
        try (kernel("f", source) as JITKernel<Bool, Double, Inout<[Float]>>).prepare()
      },
      fault { () throws(KernelError) in
        try (kernel("f", source) as JITKernel<Int, Double>).prepare()
      },
      fault { () throws(KernelError) in
        try (kernel("g", source) as JITKernel<Int, Double>).prepare()
      },
    ]
    #expect(wrong.map { $0?.kind } == Array(repeating: .compilation, count: 5))
  }

  @Test func preparing() async throws {
    let f: JITKernel<Int, Int> = kernel("f", "func f(x: Int) -> Int { x + 1 }")
    let times = try await f.prepare()
    #expect(!times.phases.isEmpty)
    #expect(try f.compileTime == times)
    #expect(try f.call(1) == 2)
    #expect(try await f.prepare() == times)
    let g: JITKernel<Int, Int> = kernel("g", "func g(x: Int) -> Int { x + 1 }")
    let sync = try Self.prepareNow(g)
    #expect(try g.compileTime == sync)
  }

  private static func prepareNow(_ kernel: JITKernel<Int, Int>) throws -> CompileTimes {
    try kernel.prepare()
  }

  @Test func whatItIsCompiledTo() throws {
    #expect(powerOfKernel.engine == .jit)
    #expect(try powerOfKernel.ir.contains("powerOf"))
    #expect(try powerOfKernel.llvm.contains("define"))
    #expect(try powerOfKernel.assembly.contains("ret"))
    #expect(try powerOfKernel.kernel.name == "powerOf")
    let cube = try powerOfKernel.specialized(n: 3)
    #expect(try cube.call(["x": KernelValue(2.0)]).result.description == "8.0")
  }

  @Test func options() throws {
    #expect(halfOf(7) == 3)
    #expect(halfOfKernel.engine == .interpreter)
    #expect(throws: Never.self) { _ = try halfOfKernel.ir }
    let x = (0..<1000).map { Double($0) }
    #expect(totalOf(x) == 499_500)
    #expect(try totalOfKernel.llvm.contains("fast"))
    #expect(try !powerOfKernel.llvm.contains("fmul fast"))
  }
}
