// A kernel is a Swift function with `@JIT` in front of it. Nothing else changes: not its signature,
// not its callers. At its first call Apus compiles the body for the processor that the program runs
// on; mistakes in it are reported while the program compiles.
//
//     swift run 8-scalar-kernel

import Apus

/// Where a ball lands that is thrown with drag, and when: Euler's method.
@JIT func thrown(speed: Double, angle: Double, drag: Double = 0) -> (x: Double, t: Double) {
  let dt = 1e-4
  var (x, y, t) = (0.0, 0.0, 0.0)
  var (vx, vy) = (speed * cos(angle), speed * sin(angle))
  repeat {
    let v = hypot(vx, vy)
    (x, y, t) = (x + vx * dt, y + vy * dt, t + dt)
    (vx, vy) = (vx - drag * v * vx * dt, vy - (9.81 + drag * v * vy) * dt)
  } while y > 0
  return (x, t)
}

// Labels, default arguments and tuples as results are Swift's.
let landing = thrown(speed: 20, angle: .pi / 4)
print("Without drag it lands at \(landing.x) m after \(landing.t) s,")
print("with drag at \(thrown(speed: 20, angle: .pi / 4, drag: 0.01).x) m.")

// A kernel is called in a loop, passed on as a function, used in closures: it is a function.
let angles = (30...50).map { Double($0) }
let best = angles.max { throwing(at: $0) < throwing(at: $1) }
print("It flies farthest at \(best ?? 0) degrees.")

/// How far a ball flies with drag that is thrown at so many degrees.
func throwing(at degrees: Double) -> Double {
  thrown(speed: 20, angle: degrees * .pi / 180, drag: 0.05).x
}

// Kernels can be static functions of types and extensions, and call each other. Each `@JIT` function
// is checked by itself, so one says what types go to another kernel and come from it: `Double.pi`, and
// not just `.pi`; `let root: Double`.
enum Roots {
  /// The root of x³ - a, by Newton's method.
  @JIT static func cube(of a: Double) -> Double {
    var x = a
    for _ in 0..<100 where x != 0 { x -= (x - a / (x * x)) / 3 }
    return x
  }
}

/// The edge of a cube that holds as much as a ball.
@JIT func edge(ofBallWithRadius r: Double) -> Double {
  let root: Double = Roots.cube(of: 4 * Double.pi / 3)
  return root * r
}

print("A cube as large as a ball of radius 1 has edges of \(edge(ofBallWithRadius: 1)).")

// What belongs to a kernel is found beside it, under its name with `Kernel` behind: it can be
// compiled before it is called, and one can look at what it became.
try edgeKernel.prepare()
print("The kernel runs as \(edgeKernel.engine); its IR begins so:")
print(try edgeKernel.ir.split(separator: "\n").prefix(1).joined(separator: "\n"))
