// Calls ten kernels, and prints the bits of all that they give, as `main.c` does.
import Kernels

func show<Number: BitwiseCopyable>(_ values: [Number], size: Int = MemoryLayout<Number>.size) {
  values.withUnsafeBytes { bytes in
    for start in stride(from: 0, to: bytes.count, by: size) {
      let digits = bytes[start..<start + size].reversed().map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      print(digits.joined())
    }
  }
}

func show<Number: BitwiseCopyable>(_ values: Number...) { show(values) }

/// Numbers for arguments.
func sample(_ i: Int) -> Double { Double((i * 7919 + 13) % 1009) / 37 - 13 }

let x = (0..<1000).map(sample)
let xf = x.map { Float($0) }
var yf = (0..<1000).map { Float(sample(2 * $0)) }
var picture = Matrix(Array(x[..<600]), shape: [20, 30])
let field = NDArray<Float, 3>(Array(xf[..<120]), shape: [4, 5, 6])
let m = Matrix(Array(x[..<54]), shape: [6, 9])
let z = (0..<100).map { Complex(sample($0), sample($0 + 1)) }

do {
  show(try wave(0.3))
  let numbers = try collatz(n: 27)
  show(numbers.steps, numbers.highest)
  show(numbers.isEven)
  var y = yf
  try axpy(a: 0.1, x: xf, y: &yf)
  show(yf)
  // The same without copies.
  var span = y.mutableSpan
  try axpy(a: 0.1, x: xf.span, y: &span)
  precondition(y == yf)
  let (mean, deviation) = try spread(of: x)
  show(mean, deviation)
  let (all, greatest) = try sums(x)
  show(all)
  show(all.count)
  show(greatest)
  show(try smooth(&picture, times: 7))
  show(picture.elements)
  let sums = try layers(field)
  show(sums.elements)
  show(sums.shape)
  let same = try layers(field.elements.span, shape: field.shape)
  precondition(same == sums)
  var w = Complex(0.6, -0.8)
  let turned = try turn(z: z, by: &w)
  show(turned, size: 8)
  show(turned.count)
  show(w.real, w.imaginary)
  let product = try noise(by: m, seed: 42)
  show(product.elements)
  show(product.shape)
  show(try element(of: x, at: 999))
  show(try element(of: x, at: 1000))
} catch {
  print(error.kind == .indexOutOfBounds ? 1 : 0, error.line, error)
}
