// A program that uses the kernels of kernel.swift: a package has their machine code, and no Apus.
import Tides

let waves = Matrix([[1.2, 12.42, 0.3], [0.4, 12.0, 1.1]])
let hours = (0..<24).map { Double($0) }
let day = try heights(at: hours, of: waves)
let (low, high) = try range(of: day)
print("between \(low) and \(high) m")

// Parts of arrays without a copy; a matrix is a span with its shape.
let morning = try heights(
  at: hours.span.extracting(6..<9), of: waves.elements.span, shape: waves.shape)
print(morning == Array(day[6..<9]))

// What would stop a Swift program is an error here.
do {
  _ = try heights(at: hours, of: Matrix([[1.2, 12.42]]))
} catch {
  print(error.kind, "in line", error.line)
  print(error)
}
