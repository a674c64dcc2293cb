// One function, run in three ways: as machine code that is made while the program runs, by the
// interpreter, and as Swift compiled it. All give the same bits.
//
//     swift run -c release 17-three-ways-to-run

import Apus

/// How many steps the numbers below `n` take by Collatz's rule, the most of them; and a sum that shows
/// each rounding on the way. `fallback: .native` has Swift compile the body too: it has to be plain
/// Swift then, without array arithmetic.
@JIT(fallback: .native)
func collatz(below n: Int, weights: [Double]) -> (longest: Int, sum: Double) {
  var longest = 0
  var sum = 0.0
  for start in 1..<n {
    var (number, steps) = (start, 0)
    while number != 1 {
      number = number % 2 == 0 ? number / 2 : 3 * number + 1
      steps += 1
    }
    longest = max(longest, steps)
    sum = sum * 0.999 + weights[steps % weights.count] / 3
  }
  return (longest, sum)
}

let n = 30_000
let weights = [0.1, 0.7, 1.3, -0.4]

/// The shortest time of several runs.
func time(_ body: () throws -> Void) rethrows -> Duration {
  let clock = ContinuousClock()
  var best = try clock.measure(body)
  for _ in 0..<4 { best = min(best, try clock.measure(body)) }
  return best
}

// The first call compiles; that can be done ahead.
try collatzKernel.prepare()

// Machine code: the function itself.
var compiled = (longest: 0, sum: 0.0)
let compiledTime = time { compiled = collatz(below: n, weights: weights) }

// The interpreter: the kernel called by the names of its arguments, with the engine to choose. An
// `@JIT(engine: .interpreter)` function would always run so.
let kernel = try collatzKernel.kernel
let arguments = ["n": KernelValue(n), "weights": KernelValue(weights)]
var interpreted = ""
let interpretedTime = try time {
  interpreted = "\(try kernel.call(arguments, engine: .interpreter).result)"
}

// Swift: the same body, compiled with the program.
var native = (longest: 0, sum: 0.0)
let nativeTime = time { native = collatzKernel.native(n, weights) }

print("machine code: \(compiled)")
print("interpreter:  \(interpreted)")
print("Swift:        \(native)")
let bits = [compiled.sum, native.sum].map(\.bitPattern)
print("machine code and Swift agree to the bit: \(bits[0] == bits[1])")
print("machine code is faster than the interpreter: \(compiledTime < interpretedTime)")

// How much, differs from machine to machine, so that it is shown only if somebody wants to know it.
if CommandLine.arguments.contains("--times") {
  print("machine code \(compiledTime), interpreter \(interpretedTime), Swift \(nativeTime)")
}

// Options change what runs, and only those that say so change the bits: `.fastMath` allows other
// roundings, a width of vectors does not.
@JIT(.fastMath) func looseSum(_ x: [Double]) -> Double {
  var sum = 0.0
  for value in x { sum += value }
  return sum
}

@JIT(.vectorWidth(.bits128)) func narrowSum(_ x: Vector<Double>) -> Double { x.sum() }
@JIT func usualSum(_ x: Vector<Double>) -> Double { x.sum() }

let x = (0..<10_000).map { 1 / Double($0 + 1) }
let exact = usualSum(Vector(x))
print("another width of vectors, the same bits: \(narrowSum(Vector(x)) == exact)")
print("fast mathematics, nearly the same: \(abs(looseSum(x) - exact) < 1e-12)")
