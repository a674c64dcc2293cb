// Mistakes in calls among kernels.

import Apus

@JIT func cubed(_ x: Double) throws -> Double { x * x * x }

@JIT func notAnnotated(x: Double) -> Double {
  let y = quadruple(x)  // error: 11: the type of what 'quadruple' returns is not known here  // note: 11: if 'quadruple' is another kernel, a function with '@JIT', give its result a name and a type: 'let y: Double = quadruple(…)'
  return y
}

@JIT func notAnnotatedWithin(x: Double) -> Double {
  return 1 + Shapes.area(x)  // error: 21: the type of what 'Shapes.area' returns is not known here  // note: 21: if 'Shapes.area' is another kernel, a function with '@JIT', give its result a name and a type: 'let y: Double = Shapes.area(…)'
}

@JIT func withoutThrows(x: Double) -> Double {
  let y: Double = try cubed(x)  // error: 23: errors thrown from here are not handled
  return y
}

/// NumPy has such a function, and it is suggested what to write in place of it.
@JIT func ofNumPy(x: Double) -> Double {
  return 1 + square(x)  // error: 14: there is no 'square'; write 'x * x'
}

@JIT func overlapping(x: inout [Double]) {
  exchange(&x, &x)  // error: 16: inout arguments are not allowed to alias each other  // note: 12: previous aliasing argument
}

@JIT func quadruple(_ x: Double) -> Double { 4 * x }

@JIT func exchange(_ x: inout [Double], _ y: inout [Double]) {}

enum Shapes {
  @JIT static func area(_ x: Double) -> Double { x * x }
}

// What the Swift compiler finds wrong with calls of other kernels shows where the calls are.

func noKernel(_ x: Double) -> Double { x }

@JIT func callsNothing(x: Double) -> Double {
  let y: Double = nowhere(x)  // error: 19: cannot find 'nowhereAsKernel' in scope
  return y
}

@JIT func callsSwift(x: Double) -> Double {
  let y: Double = noKernel(x)  // error: 19: cannot find 'noKernelAsKernel' in scope
  return y
}

@JIT func wrongType(x: Float) -> Double {
  let y: Double = quadruple(x)  // error: 29: cannot convert value of type 'Float' to expected argument type 'Double'
  return y
}

@JIT func wrongLabel(x: Double) -> Double {
  let y: Double = quadruple(value: x)  // error: 28: extraneous argument label 'value:' in call
  return y
}

@JIT func wrongVariable(x: inout [Double], y: inout [Float]) {
  exchange(&x,
    &y)  // error: 5: cannot convert value of type '[Float]' to expected argument type '[Double]'  // note: 5: arguments to generic parameter 'Element' ('Float' and 'Double') are expected to be equal
}

@JIT func wrongResult(x: Double) -> Float {
  let größe: Float = Shapes.area(x); return größe  // error: 31: cannot convert value of type 'Double' to specified type 'Float'
}

@JIT func withoutTry(x: Double) throws -> Double {
  let y: Double = cubed(x)  // error: 17: call can throw, but it is not marked with 'try' and the error is not handled
  return y
}

@JIT func handsPointerOn(x: UnsafeMutableBufferPointer<Double>) {
  scales(x)  // error: 10: 'x' can't be handed on to another kernel; take an 'inout MutableSpan' instead
}

@JIT func scales(_ x: UnsafeMutableBufferPointer<Double>) {}

@JIT func bumpAll(_ x: inout [Double], by: Double) {}

@JIT func forgetsReference(x: [Double]) {
  var y = x
  y[0] = 1
  bumpAll(y, by: 2)  // error: 11: passing value of type '[Double]' to an inout parameter requires explicit '&'
}

@JIT func wrongElement(x: Double, n: Int) -> Double {
  let y: Double = front(of: [1, n])  // error: 30: cannot convert value of type 'Int' to expected element type 'Double'  // error: 33: cannot convert value of type 'Int' to expected element type 'Double'
  return y
}

@JIT func front(of x: [Double]) -> Double { x[0] }

@JIT func asksForNumber(x: Double) -> Double {
  return quadruple(x) ? 1 : 2  // error: 10: cannot convert value of type 'Double' to specified type 'Bool'
}
