// Names that mean something else, or nothing, in kernels.

import Apus

@JIT func sigmoid(_ x: Double) -> Double { 42 }  // warning: 11: kernels have a function 'sigmoid' of their own: in other kernels 'sigmoid(…)' is that one, and 'Names.sigmoid(…)' is this one

enum Functions {
  @JIT static func trace(_ x: Double) -> Double { x }  // warning: 20: kernels have a function 'trace' of their own: in other kernels 'trace(…)' is that one, and 'Functions.trace(…)' is this one

  static func exp(_ x: Double) -> Double { 42 }

  @JIT static func usesOwn(_ x: Double) -> Double {
    let y: Double = Self.exp(x)  // error: 26: type 'Functions' has no member 'expAsKernel'
    return y
  }
}

@Kernels
enum Unit {
  static func half(_ x: Double) -> Double { x / 2 }

  static func usesOther(_ x: Double) -> Double {
    let y: Double = Unit.log(x)  // error: 26: type 'Unit' has no member 'logAsKernel'
    return Self.half(x) + y
  }
}

@JIT func blur(_ blurKernel: [Double]) -> Double { blurKernel[0] }  // error: 18: a parameter of this kernel cannot be called 'blurKernel', which the code that calls the kernel uses: give it another name

@JIT func module(of Swift: Double) -> Double { Swift }  // error: 21: a parameter of this kernel cannot be called 'Swift', which the code that calls the kernel uses: give it another name

@JIT func `with spaces`(_ x: Double) -> Double { x }  // error: 11: a kernel needs a name of letters, digits and '_', of which others can be made

class Base {
  @JIT class func overridable(_ x: Double) -> Double { x }  // error: 8: 'overridable' can be overridden, and a kernel cannot: write 'static'
}

@JIT func endless() -> Never {  // error: 24: a kernel returns to its caller: write a result type other than 'Never'
  while true {}
}

@JIT func opaque(_ x: Double) -> some Any { x }  // error: 34: a kernel cannot return 'some Any': write the type of the result  // error: 11: function declares an opaque return type, but has no return statements in its body from which to infer an underlying type [#OpaqueTypeInference]

@JIT func generic<T: Numeric>(_ x: Span<T>) -> T { x[0] }  // error: 36: 'Span' is not supported as a parameter of a generic kernel: take an array, '[T]'

let radius = 2.0

@JIT func withDefault(_ x: Double, p: Double = radius) -> Double { x * p }  // note: 11: 'withDefault(_:p:)' declared here

@JIT func leavesOut(_ x: Double) -> Double {
  let y: Double = withDefault(x)  // error: 32: missing argument for parameter 'p' in call
  return y
}

func plain(_ x: Int) -> Int { x }

@JIT func plain(_ x: Double) -> Double { x }

/// The kernel is what is called, not its overload.
@JIT func callsOverload(_ n: Int) -> Int {
  let y: Int = plain(n)  // error: 22: cannot convert value of type 'Int' to expected argument type 'Double'  // error: 16: cannot convert value of type 'Double' to specified type 'Int'
  return y
}
