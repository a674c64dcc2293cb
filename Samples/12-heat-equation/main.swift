// The heat equation: a stencil in a loop over time. First on a rod, where the exact solution is known,
// then on a plate.
//
//     swift run 12-heat-equation

import Apus

/// Explicit steps in time; distances are in units of the grid, `k` is the step in time times the
/// conductivity.
@Kernels enum Heat {
  /// A rod whose ends keep their temperatures. Slices are views of the array: the right side is
  /// computed as a whole before it is stored, in one pass.
  static func rod(_ u: inout Vector<Double>, steps: Int, k: Double) throws {
    let n = u.count
    for _ in 0..<steps {
      u[1..<n - 1] += k * (u[0..<n - 2] - 2 * u[1..<n - 1] + u[2..<n])
    }
  }

  /// A plate, in loops: indices are checked in front of the loops, not inside.
  /// - Returns: How many steps it took until nothing changed by more than `tolerance`.
  static func plate(_ u: inout Matrix<Double>, steps: Int, k: Double, tolerance: Double) -> Int {
    var next = u
    for step in 1...steps {
      var change = 0.0
      for i in 1..<u.rows - 1 {
        for j in 1..<u.columns - 1 {
          let flow = u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1] - 4 * u[i, j]
          next[i, j] = u[i, j] + k * flow
          change = max(change, abs(k * flow))
        }
      }
      u = next
      if change <= tolerance { return step }
    }
    return steps
  }

  /// What is left of one wave on a rod of length 1 after a time.
  static func exact(_ x: Double, after t: Double) -> Double {
    exp(-.pi * .pi * t) * sin(.pi * x)
  }
}

// A rod of length 1 with 101 points, hot in the middle, cold at the ends.
let n = 101
let h = 1 / Double(n - 1)
var rod = Vector((0..<n).map { Heat.exact(Double($0) * h, after: 0) })
let (steps, k) = (4000, 0.25)
try Heat.rod(&rod, steps: steps, k: k)
let time = Double(steps) * k * h * h
let errors = (0..<n).map { abs(rod[$0] - Heat.exact(Double($0) * h, after: time)) }
print("After \(time) the middle of the rod has \(rod[n / 2]);")
print("the largest error is less than 1e-4: \((errors.max() ?? 1) < 1e-4)")

/// A plate as text, dark where it is cold.
func picture(_ u: Matrix<Double>) -> String {
  let shades = Array(" .:-=+*#%@")
  return stride(from: 0, to: u.rows, by: 2).map { i in
    "|" + (0..<u.columns).map { j in String(shades[min(9, Int(u[i, j] / 10))]) }.joined() + "|"
  }
  .joined(separator: "\n")
}

// A plate whose upper edge is held at 100 degrees, the others at 0.
var plate = Matrix<Double>(zeros: 25, 49)
for j in 0..<plate.columns { plate[0, j] = 100 }
_ = Heat.plate(&plate, steps: 30, k: 0.2, tolerance: 0)
print("\nThe plate after 30 steps:\n\(picture(plate))")
let more = Heat.plate(&plate, steps: 100_000, k: 0.2, tolerance: 1e-6)
print("\nAnd when it has come to rest, \(more) steps later:\n\(picture(plate))")
