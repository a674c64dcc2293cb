import Apus
import Testing

@JIT func hypotenuse(_ a: Double, _ b: Double) -> Double {
  return (a * a + b * b).squareRoot()
}

@JIT func axpy(a: Float, x: [Float], y: inout [Float]) throws {
  for i in x.indices { y[i] += a * x[i] }
}

/// A type with kernels.
enum Shapes {
  @JIT static func area(radius r: Double) throws(KernelError) -> Double { .pi * r * r }

  @JIT static func volume(radius r: Double, height: Double) throws -> Double {
    let base: Double = try Self.area(radius: r)
    return base * height
  }
}

extension Double {
  @JIT static func cube(_ x: Double) -> Double { x * x * x }
}

@JIT func extremes(of x: [Int]) throws -> (low: Int, high: (Int, count: Int)) {
  var (low, high) = (x[0], x[0])
  for value in x {
    low = min(low, value)
    high = max(high, value)
  }
  return (low, (high, x.count))
}

@JIT func distance(_ p: (x: Double, y: Double), to q: ((Double, Double), weight: Double)) -> Double
{
  let (dx, dy) = (p.x - q.0.0, p.y - q.0.1)
  return (dx * dx + dy * dy).squareRoot() * q.weight
}

@JIT func step(_ state: inout (x: Double, count: Int)) {
  state.x *= 2
  state.count += 1
}

@JIT func scaled(_ m: Matrix<Double>, by v: inout Vector<Double>) -> Matrix<Double> {
  v += 1
  return m * v
}

@JIT func turned(_ z: Complex<Double>, _ w: inout Complex<Double>) -> Complex<Double> {
  w = z * w
  return w + 1
}

@JIT func addSpans(_ x: Span<Double>, to y: inout MutableSpan<Double>) throws {
  for i in x.indices { y[i] += x[i] }
}

@JIT func copyBuffer(_ x: UnsafeBufferPointer<Int32>, _ y: UnsafeMutableBufferPointer<Int32>) -> Int
{
  for i in x.indices { y[i] = x[i] }
  return x.count
}

@JIT func withDefaults(x: Double, factor: Double = 2, offset: Double = hostDefault()) -> Double {
  x * factor + offset
}

func hostDefault() -> Double { 100 }

/// A public function with all options.
@JIT(.fastMath, .vectorWidth(.bits256), engine: .interpreter)
public func interpreted(_ x: [Double]) -> Double { Vector(x).sum() }

@JIT(fallback: .native) func halved(_ x: Double, count: inout Int) throws -> Double {
  count += 1
  return x / 2
}

@JIT func nothing() {}

enum Shadows {
  @JIT static func plusThirtyNine(_ x: Double) -> Double { x + 39 }

  @JIT static func qualified(_ x: Double) -> Double {
    let y: Double = Self.plusThirtyNine(x)
    return y
  }

  /// The names of modules say nothing in kernels.
  @JIT static func modules(_ x: Swift.Double) -> Double { Swift.max(x, Apus.exp(x)) }

  @Kernels enum Unit {
    static func exp(_ x: Double) -> Double { x + 39 }
    static func all(_ x: Double) -> Double { (exp(x) + Self.exp(x) + Unit.exp(x)) / 3 }
  }
}

@Suite struct JITTests {
  @Test func scalars() throws {
    #expect(hypotenuse(3, 4) == 5)
    #expect(try Shapes.area(radius: 2) == .pi * 4)
    #expect(Double.cube(3) == 27)
    nothing()
  }

  @Test func arrays() throws {
    var y: [Float] = [1, 2, 3]
    try axpy(a: 2, x: [1, 1, 1], y: &y)
    #expect(y == [3, 4, 5])
    var v: Vector<Double> = Vector([1, 2])
    let m = scaled(Matrix([[1, 2], [3, 4]]), by: &v)
    #expect(Array(v) == [2, 3])
    #expect(m == Matrix([[2, 6], [6, 12]]))
  }

  @Test func tuples() throws {
    let found = try extremes(of: [3, -1, 7])
    #expect(found.low == -1 && found.high.0 == 7 && found.high.count == 3)
    #expect(distance((x: 3, y: 4), to: ((0, 0), weight: 2)) == 10)
    var state = (x: 1.5, count: 0)
    step(&state)
    step(&state)
    #expect(state == (6, 2))
  }

  @Test func complexNumbers() {
    var w = Complex(0, 1.0)
    #expect(turned(Complex(0, 1), &w) == Complex(0, 0))
    #expect(w == Complex(-1, 0))
  }

  @Test func memoryOfTheCaller() throws {
    var a = [1.0, 2]
    let b = [10.0, 20]
    var span = a.mutableSpan
    try addSpans(b.span, to: &span)
    #expect(a == [11, 22])
    let x: [Int32] = [7, 8]
    var y: [Int32] = [0, 0, 1]
    let count = x.withUnsafeBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in copyBuffer(x, y) }
    }
    #expect(count == 2 && y == [7, 8, 1])
  }

  @Test func faults() {
    var y: [Float] = [1]
    let error = #expect(throws: KernelError.self) { try axpy(a: 2, x: [1, 1], y: &y) }
    #expect(error?.message == "index 1 is out of bounds for 'y' of count 1")
    #expect(error?.line == 9 && error?.column == 24)
    #expect(error?.file.hasSuffix("JITTests.swift") == true)
  }

  @Test func defaultArguments() {
    #expect(withDefaults(x: 1) == 102)
    #expect(withDefaults(x: 1, factor: 3, offset: 0) == 3)
  }

  @Test func options() throws {
    #expect(interpreted([1, 2, 3]) == 6)
    #expect(interpretedKernel.engine == .interpreter)
    #expect(interpretedKernel.unit.options.fastMath == .all)
    #expect(interpretedKernel.unit.options.vectorWidth == .bits256)
  }

  @Test func nativeBody() throws {
    var count = 0
    #expect(try halved(3, count: &count) == 1.5)
    #expect(try halvedKernel.native(5, &count) == 2.5)
    #expect(count == 2)
    #expect(!halvedKernel.runsFallback)
  }

  /// A typed call in the other engine.
  @Test func interpretedCalls() throws {
    #expect(try hypotenuseKernel.interpreted(3, 4) == 5)
    #expect(try interpretedKernel.interpreted([1, 2]) == 3)
    var y: [Float] = [1, 2]
    try withUnsafeMutablePointer(to: &y) {
      _ = try axpyKernel.interpreted(2, [1, 1], Inout($0))
    }
    #expect(y == [3, 4])
    #expect(hypotenuseKernel.engine == .jit)
  }

  /// A place that no text has is taken for the first.
  @Test func placeOfAUnit() {
    let unit = KernelUnit(source: "func f(x: Int) -> Int { 1 / x }", file: "f", line: 0, column: -3)
    let error = fault { () throws(KernelError) in
      _ = try JITKernel<Int, Int>("f", in: unit).call(0)
    }
    #expect(error?.description == "f:1:27: error: division by zero: 1 / 0")
  }

  /// A function of the type is not the one of the kernel language that has its name.
  @Test func qualifiedNames() throws {
    #expect(Shadows.qualified(2) == 41)
    #expect(Shadows.Unit.all(2) == 41)
    #expect(Shadows.modules(0) == 1)
  }

  @Test func descriptionOfMistakes() throws {
    do {
      _ = try Kernels(source: "func f() -> Int { 1.5 }")
      Issue.record("no mistake")
    } catch { #expect(!error.description.hasSuffix("\n")) }
  }

  @Test func companion() throws {
    #expect(try hypotenuseKernel.call(6, 8) == 10)
    #expect(try hypotenuseKernel.ir.contains("hypotenuse"))
    #expect(try axpyKernel.kernel.name == "axpy")
  }
}
