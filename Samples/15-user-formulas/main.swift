// Formulas are expressions that come while the program runs: from its user, from a file, from a
// network. They are compiled like kernels, and can do nothing but compute.
//
//     swift run 15-user-formulas

import Apus

// What the user typed. The names that occur are the parameters; values are given by name: numbers,
// arrays, or both.

let decay = try Formula("a * exp(-b * x) + c")
let heights = try decay(x: [0, 0.5, 1], a: 2, b: 1.5, c: 0.1)
let slope = try decay.derivative(withRespectTo: "x")  // -a * b * exp(-b * x)

print("\(decay) has the parameters \(decay.parameters)")
print("at several places:", heights)
print("at 0.5:", try decay(x: 0.5, a: 2, b: 1.5, c: 0.1))
let values = try decay(["x": [0, 0.5, 1], "a": 2, "b": 1.5, "c": 0.1]).doubles ?? []
print("as an array of Swift: \(values.count) numbers, the first is \(values[0])")

// Results can be written into an array that is already there.
var curve = [Double](repeating: 0, count: 5)
try decay.evaluate(["x": [0.0, 1, 2, 3, 4], "a": 1, "b": 1, "c": 0], into: &curve)
print("a curve falls: \(zip(curve, curve.dropFirst()).allSatisfy { $0 > $1 })")

// Derivatives are formulas again: exact, simplified, readable.
print("its slope:", slope)
for text in ["x * x * x", "sin(x) / x", "log(1 + exp(x))", "sqrt(1 - x * x)"] {
  let formula = try Formula(text)
  print("  the derivative of \(formula) is \(try formula.derivative(withRespectTo: "x"))")
}
print("simplified:", try Formula("x * 2 + x - (y - y) * 5 + 0 * x").simplified)

/// A root of a formula in `x`, by Newton's method. As functions of Swift, formulas are called as fast
/// as kernels.
func root(of text: String, near start: Double) throws -> Double {
  let formula = try Formula(text, parameters: ["x"])
  let type = ((Double) throws -> Double).self
  let f = try formula.function(of: "x", as: type)
  let slope = try formula.derivative(withRespectTo: "x").function(of: "x", as: type)
  var x = start
  for _ in 0..<50 { x -= try f(x) / slope(x) }
  return x
}

print("cos(x) = x at", try root(of: "cos(x) - x", near: 1))

// The program gives constants and functions of its own.
let height = try Formula(
  "square(v) / (2 * g)", parameters: ["v"], constants: ["g": 9.81],
  functions: ["square(x)": "x * x"])
print("thrown upwards with 20 m/s it rises to", try height(v: 20), "m")

// People who write `x^2` want a power.
let power = try Formula("-x^2 + 1", options: FormulaOptions(hasPowerOperators: true))
print("\(power.text) at 3 is", try power(x: 3))

// What is wrong with a text is a value: a message, a place, sometimes a proposal.
for text in ["a * exp(-b * x", "sine(x) + 1", "x ^ 2", "readFile(x)", "x[5]"] {
  do {
    print("'\(text)' is", try Formula(text)(x: [1.0, 2]))
  } catch let error as CompilationError {
    let first = error.diagnostics[0]
    print("'\(text)', column \(first.place.column): \(first.message)")
  } catch {
    print("'\(text)' failed: \(error)")
  }
}
