// Arrays compute in ordinary Swift as they do in kernels, with the same spelling and the same bits:
// to try things out, for the few lines around the kernels, and to step through them in a debugger.
//
//     swift run 18-arrays-in-swift

import Apus

// Arrays are made by literals, from Swift's arrays, by rules.
let x = linspace(0, 1, 5)
let a: Matrix<Double> = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
let squares = Vector<Double>(count: 5) { i in Double(i * i) }
print("x = \(x), squares = \(squares)")

// Operators and functions go element by element; numbers, rows and columns are broadcast.
print("2 x + squares = \(2 * x + squares)")
print("exp(-x) = \(exp(-x))")
print("the mean is \(x.mean()), the largest \(squares.max()), at \(squares.argmax())")
print("a less the means of its columns:\n\(a - a.mean(along: 0))")

// Comparisons give arrays of `Bool`, which choose.
print("those above a half: \(x[x .> 0.5]); limited: \(select(x .> 0.5, 0.5, x))")

// Slices can be read and assigned; copies are values, as everywhere in Swift.
var y = x
y[1..<4] = y[1..<4] + 10
print("y = \(y), and x is still \(x)")

// Linear algebra.
let b: Vector<Double> = [3, 5, 5]
let solution = solve(a, b)
print("a · solution is b: \(isClose(matmul(a, solution), b))")

// Files of NumPy, and back.
try a.save(npy: "a.npy")
print("read again it is the same: \(try Matrix<Double>.load(npy: "a.npy") == a)")

/// The same arithmetic as a kernel is one pass over memory without temporaries, and the same bits: what
/// has proved right here, and takes long, goes into a function with `@JIT`.
@JIT func mixed(_ x: Vector<Double>, _ squares: Vector<Double>) throws -> Vector<Double> {
  exp(-x) * (2 * x + squares) / (1 + squares)
}

let eager = exp(-x) * (2 * x + squares) / (1 + squares)
print("the kernel gives the same bits: \(try mixed(x, squares) == eager)")
