// What the macros make of declarations: each comment that begins with 'expands:' is a line of it.

import Apus

// expands: plainKernel: Apus.JITKernel<Double, Double> { plainKernelStorage.kernel }
// expands: return Apus.KernelCall.orStop { () throws(Apus.KernelError) in try Apus.KernelCall.call(plainKernel, x) }
@JIT public func plain(_ x: Double) -> Double { x }

// expands: _ = try Swift.withUnsafeMutablePointer(to: &y) { (y) throws(Apus.KernelError) in
// expands: try Apus.KernelCall.call(axpyKernel, a, x, Apus.Inout(y))
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
@JIT func withDefault(x: Double = 1, y: Double = hostValue()) -> Double { x }

func hostValue() -> Double { 1 }

// expands: private nonisolated static let kernelUnit: Apus.KernelUnit =
@Kernels public enum Unit {
  static let g = 9.81
  // expands: speedKernel: Apus.JITKernel<Double, Double> = Apus.JITKernel<Double, Double>("speed", in: kernelUnit, isCancellable: false)
  // expands: try Apus.KernelCall.call(speedKernel, t)
  public static func speed(after t: Double) -> Double { g * t }
}

// expands: genericKernel: Apus.GenericJITKernel { genericKernelStorage.kernel }
// expands: func __call<__T: Apus.KernelValueType & Apus.ArrayElement>(_: __T.Type) -> [T] {
// expands: guard let __T = T.self as? any (Apus.KernelValueType & Apus.ArrayElement).Type else { genericKernel.stop(T.self) }
@JIT func generic<T: Numeric>(_ x: [T]) -> [T] { x }

@MainActor final class Screen {
  // expands: areaKernel: Apus.JITKernel<Double, Double> =
  @available(*, deprecated) @JIT static func area(_ x: Double) -> Double { x }
}
