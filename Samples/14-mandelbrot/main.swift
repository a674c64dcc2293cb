// The Mandelbrot set as a picture: a kernel fills the bytes of a PPM file, which most viewers open.
//
//     swift run 14-mandelbrot                    writes mandelbrot.ppm
//     swift run 14-mandelbrot name.ppm 1920      another file, another width

import Apus
import Foundation

/// A region of the complex plane, drawn.
@Kernels enum Mandelbrot {
  static let limit = 256

  /// How many steps of z = z² + c it takes until z is out of reach.
  static func steps(_ c: Complex<Double>) -> Int {
    var z = Complex<Double>(0, 0)
    var count = 0
    while count < limit, z.real * z.real + z.imaginary * z.imaginary <= 4 {
      z = z * z + c
      count += 1
    }
    return count
  }

  /// Red, green and blue of all points, row by row.
  static func draw(width: Int, height: Int) throws -> [UInt8] {
    var pixels = [UInt8](repeating: 0, count: 3 * width * height)
    let unit = 3 / Double(width)
    for row in 0..<height {
      for column in 0..<width {
        let c = Complex<Double>(
          unit * Double(column) - 2.2, unit * (Double(row) - Double(height) / 2))
        let count = steps(c)
        // Black inside; outside from blue to white.
        let shade = count == limit ? 0 : Double(count + 1) / Double(limit)
        let i = 3 * (row * width + column)
        pixels[i] = UInt8(255 * shade)
        pixels[i + 1] = UInt8(255 * shade.squareRoot())
        pixels[i + 2] = UInt8(255 * shade.squareRoot().squareRoot())
      }
    }
    return pixels
  }

  /// A number that another picture would hardly have: the hash FNV-1a.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

let arguments = CommandLine.arguments
let path = arguments.count > 1 ? arguments[1] : "mandelbrot.ppm"
let width = arguments.count > 2 ? Int(arguments[2]) ?? 0 : 480
let height = width * 5 / 6

// What the user typed may be nonsense, such as a width of -1: that is an error, no crash.
let pixels = try Mandelbrot.draw(width: width, height: height)
let header = "P6\n\(width) \(height)\n255\n"
try Data(Array(header.utf8) + pixels).write(to: URL(filePath: path))
print("\(path): \(width) × \(height) pixels, hash \(String(Mandelbrot.hash(pixels), radix: 16))")

// The same, as text, for those without a viewer.
for row in 0..<20 {
  let line = (0..<60).map { column in
    let steps = Mandelbrot.steps(Complex(Double(column) / 20 - 2.2, Double(row) / 8 - 1.25))
    return steps == Mandelbrot.limit ? "#" : steps > 12 ? "+" : steps > 6 ? "." : " "
  }
  print("|" + line.joined() + "|")
}
