// A program that uses Apus as any other package: see Package.swift beside it. It smooths a noisy
// signal, fits a straight line to it, and shows both through a formula that its user types.
//
//     swift run HostApp 'a * x + b'

import Apus

/// The mean of each element and its neighbours, as it was before it said `@JIT`: signature, body and
/// callers have not changed. What its body does is now compiled for this machine's processor.
@JIT func smoothed(_ signal: [Double], radius: Int = 2) throws -> [Double] {
  var result = [Double](repeating: 0, count: signal.count)
  for i in signal.indices {
    let first = max(0, i - radius)
    let last = min(signal.count - 1, i + radius)
    var sum = 0.0
    for j in first...last { sum += signal[j] }
    result[i] = sum / Double(last - first + 1)
  }
  return result
}

/// Kernels that belong together: a type all of whose static functions are kernels. They are checked
/// together while the program compiles.
@Kernels enum Line {
  /// The straight line through points, by least squares.
  static func fit(_ x: [Double], _ y: [Double]) throws -> (slope: Double, offset: Double) {
    precondition(x.count == y.count && x.count > 1, "a line needs two points at least")
    let (x, y) = (Vector(x), Vector(y))
    let centred = x - x.mean()
    let slope = dot(centred, y) / dot(centred, centred)
    return (slope, y.mean() - slope * x.mean())
  }

  /// The largest distance of points from a line.
  static func error(_ x: [Double], _ y: [Double], slope: Double, offset: Double) throws -> Double {
    (slope * Vector(x) + offset - Vector(y)).magnitude.max()
  }
}

let x = (0..<50).map { Double($0) / 10 }
let signal = x.enumerated().map { i, x in 2 * x - 1 + (i % 2 == 0 ? 0.25 : -0.25) }
let text = CommandLine.arguments.dropFirst().first ?? "a * x + b"

do {
  let smooth = try smoothed(signal)
  let line = try Line.fit(x, smooth)
  let error = try Line.error(x, smooth, slope: line.slope, offset: line.offset)
  print("slope \(rounded(line.slope)), offset \(rounded(line.offset)), error \(rounded(error))")

  // The user's formula is compiled as well; it can do nothing but compute.
  let formula = try Formula(text, parameters: ["x", "a", "b"])
  let values = try formula(["x": x, "a": line.slope, "b": line.offset]).doubles ?? []
  print("\(formula) goes from \(rounded(values.first ?? 0)) to \(rounded(values.last ?? 0))")
  print("its derivative is \(try formula.derivative(withRespectTo: "x"))")

  // What would stop a Swift program is an error: here there is but one point.
  _ = try Line.fit([1], [2])
} catch let error as CompilationError {
  print(error)  // the formula is no formula: where, and what to write instead
} catch let error as KernelError {
  print("\(error.kind): \(error.message)")
}

/// A number with three digits after the point.
func rounded(_ x: Double) -> Double { (x * 1000).rounded() / 1000 }
