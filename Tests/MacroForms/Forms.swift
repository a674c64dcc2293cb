// What the macros make of declarations: each comment that begins with 'expands:' is a line of it.

import Apus

// expands: public var plainKernel: Apus.JITKernel<Double, Double> { plainKernelStorage.kernel }
// expands: return plainKernel.callOrStop(x)
@JIT public func plain(_ x: Double) -> Double { x }

// expands: _ = try Swift.withUnsafeMutablePointer(to: &y) { (y) throws(Apus.KernelError) in
// expands: try axpyKernel.call(a, x, Apus.Inout(y))
@JIT func axpy(a: Float, x: [Float], y: inout [Float]) throws {
  for i in x.indices { y[i] += a * x[i] }
}

enum Members {
  // expands: @usableFromInline static let shownKernel: Apus.JITKernel<Int> =
  @JIT @inlinable static func shown() -> Int { 1 }

  // expands: private static let hiddenKernel: Apus.JITKernel<Int, Int> =
  @JIT private static func hidden(`in` x: Int) -> Int { 1 }

  static func use() -> Int { hidden(in: 1) }
}

// expands: return trappedKernel.callOrStop(p.0, p.1.0, p.1.1)
@JIT func trapped(p: (Int, (a: Int, b: Int))) -> Int { p.0 }

// expands: options: Apus.JITOptions(.fastMath(.contract), .vectorWidth(.bits256), engine: .interpreter)
@JIT(.fastMath(.contract), .vectorWidth(.bits256), engine: .interpreter)
func options(x: Double) -> Double { x }

// expands: if nativeKernel.runsFallback { return nativeNative(x, of: &y) }
// expands: func nativeNative(_ x: Double, of y: inout Int) -> Double { x }
@JIT(fallback: .native)
func native(_ x: Double, of y: inout Int) -> Double { x }

// expands: source: "func withDefault(x: Double = 1, y: Double              ) -> Double { x }"
@JIT func withDefault(x: Double = 1, y: Double = hostValue()) -> Double { x }

func hostValue() -> Double { 1 }

// expands: private static let kernelUnit: Apus.KernelUnit =
@Kernels public enum Unit {
  static let g = 9.81
  // expands: public static let speedKernel: Apus.JITKernel<Double, Double> = Apus.JITKernel<Double, Double>("speed", in: kernelUnit)
  // expands: return speedKernel.callOrStop(t)
  public static func speed(after t: Double) -> Double { g * t }
}
