// What the macros make of declarations: each comment that begins with 'expands:' is a line of it.

import Apus

// expands: plainKernel: Apus.JITKernel<Double, Double> { plainKernelStorage.kernel }
// expands: return Apus.KernelCall.orStop { () throws(Apus.KernelError) in try Apus.KernelCall.call(plainKernel, x) }
@JIT public func plain(_ x: Double) -> Double { x }

// expands: _ = try Apus.KernelCall.withVariable(&y) { (y) throws(Apus.KernelError) in
// expands: try Apus.KernelCall.call(axpyKernel, a, x, y)
// expands: nonisolated enum axpyAsKernel {
// expands: axpy(a: Float, x: [Float], y: inout [Float]) throws { Swift.fatalError() }
@JIT func axpy(a: Float, x: [Float], y: inout [Float]) throws {
  for i in x.indices { y[i] += a * x[i] }
}

enum Members {
  // expands: shownKernel: Apus.JITKernel<Int> =
  @JIT @inlinable static func shown() -> Int { 1 }

  // expands: hiddenKernel: Apus.JITKernel<Int, Int> =
  @JIT private static func hidden(`in` x: Int) -> Int { 1 }

  static func use() -> Int { hidden(in: 1) }
}

// expands: try Apus.KernelCall.call(trappedKernel, p.0, p.1.0, p.1.1)
@JIT func trapped(p: (Int, (a: Int, b: Int))) -> Int { p.0 }

// expands: options: Apus.JITOptions(.fastMath(.contract), .vectorWidth(.bits256), engine: .interpreter)
@JIT(.fastMath(.contract), .vectorWidth(.bits256), engine: .interpreter)
func options(x: Double) -> Double { x }

// expands: if nativeKernel.runsFallback { return nativeNative(x, of: &y) }
// expands: (_ x: Double, of y: inout Int) -> Double { x }
@JIT(fallback: .native)
func native(_ x: Double, of y: inout Int) -> Double { x }

// expands: source: "func withDefault(x: Double = 1, y: Double              ) -> Double { x }"
// expands: withDefault(x: Double = 1, y: Double) -> Double { Swift.fatalError() }
@JIT func withDefault(x: Double = 1, y: Double = hostValue()) -> Double { x }

func hostValue() -> Double { 1 }

@JIT func callsDefault(x: Double) -> Double {
  // expands: k.withDefault(x: a, y: b)
  let y: Double = withDefault(x: x, y: x)
  return y
}

// expands: private nonisolated static let __kernelUnit
@Kernels public enum Unit {
  static let g = 9.81
  // expands: speedKernel: Apus.JITKernel<Double, Double> = Apus.JITKernel<Double, Double>("speed", in: __kernelUnit
  // expands: try Apus.KernelCall.call(speedKernel, t)
  public static func speed(after t: Double) -> Double { g * t }
}

// expands: genericKernel: Apus.GenericJITKernel { genericKernelStorage.kernel }
// expands: func __call<__T: Apus.KernelValueType & Apus.ArrayElement>(_: __T.Type) -> [T] {
// expands: guard let __T = (T.self as Any.Type) as? any (Apus.KernelValueType & Apus.ArrayElement).Type else { genericKernel.stop(T.self) }
@JIT func generic<T: Numeric>(_ x: [T]) -> [T] { x }

// expands: Apus.KernelCall.withVariable(&y, as: (__T).self) { (y) in
@JIT func ramp<T: Real>(_ x: T, _ y: inout T) -> T {
  y = x
  return log1p(exp(x))
}

/// A generic function of numbers, beside that of Apus.
func sigmoid<T: Real>(_ x: T) -> T { x }
func useSigmoid() -> Double { sigmoid(1) }

/// Two units in a file, and a name that the macro would take.
enum Halves {
  static let kernelUnit = 1
}
@Kernels extension Halves {
  static func lower(_ x: Double) -> Double { x / 2 }
}
@Kernels extension Halves {
  static func upper(_ x: Apus.Vector<Double>) -> Swift.Double { x[0] / 2 }
}

// expands: internal nonisolated enum onlyHereAsKernel {
@JIT(engine: .jit, companion: .internal) public func onlyHere(_ x: Double) -> Double { x }

class Base {
  @JIT static func halved(_ x: Double) -> Double { x / 2 }
  // expands: Base.halvedAsKernel.self
  @JIT static func quartered(_ x: Double) -> Double {
    let y: Double = Self.halved(x)
    return y / 2
  }
  // expands: hyperbolic(_ x: Double, p: Double = 1) -> Double { Swift.fatalError() }
  @JIT static func hyperbolic(_ x: Double, p: Double = 1) -> Double { Apus.exp(x) * p }
}

@MainActor final class Screen {
  // expands: areaKernel: Apus.JITKernel<Double, Double> =
  @available(*, deprecated) @JIT static func area(_ x: Double) -> Double { x }
}

@JIT func total(_ x: [Double]) -> Double { x[0] }
@JIT func largest(_ x: Vector<Double>, at i: Int) -> Double { x[i] }
@JIT func kinetic(_ v: (x: Double, y: Double)) -> Double { v.x * v.x + v.y * v.y }
@JIT func between(_ a: Double, _ b: Double) -> Double { (a + b) / 2 }
@JIT func isOdd(_ n: Int) -> Bool { n % 2 == 1 }
@JIT func isHeavy(_ x: [Double]) throws -> Bool { x[0] > 1 }

/// Literals with values of the function, whose types the parameters decide.
// expands: k.total([a, a])
// expands: k.between(a     ? 1 : 2, b
@JIT func passesLiterals(_ v: Double, _ w: Double, _ n: Int) -> Double {
  let first: Double = total([v, 1])
  let second: Double = total([v + w, -v, w * 2, .pi])
  let third: Double = largest([1, v], at: 1)
  let fourth: Double = kinetic((x: v, y: 0.0))
  let fifth: Double = between(n > 1 ? 1 : 2, n > 2 ? v : 3)
  let sixth: Double = between(v>w ? 1 : (2*v-w), (v))
  return first + second + third + fourth + fifth + sixth
}

/// What conditions want of the calls in them is known.
@JIT func asks(_ n: Int, _ x: [Double]) throws -> Int {
  var sum = 0
  if isOdd(n) { sum += 1 }
  if !isOdd(n), n > 1 && (isOdd(n + 1) || isOdd(n - 1)) { sum += 1 }
  guard try isHeavy([1, x[0]]) else { return 0 }
  for i in 0..<n where isOdd(i) { sum += i }
  while isOdd(sum) { sum += 1 }
  repeat { sum += 2 } while !isOdd(sum) && sum < 10
  return isOdd(n) ? sum : 2 * sum
}
