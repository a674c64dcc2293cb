// Functions that cannot be kernels as they are declared.

import Apus

@JIT func asynchronous(x: Double) async -> Double { x }  // error: 35: a kernel cannot be 'async': remove it; a task can call the kernel as it is, and cancels it when it is cancelled itself  // note: 35: remove 'async'

enum Failure: Error { case failed }

@JIT func throwsOther(x: Double) throws(Failure) -> Double { x }  // error: 41: a kernel throws 'KernelError', not 'Failure': write 'throws' or 'throws(KernelError)'

struct Point {
  var x = 0.0

  @JIT func scaled(by factor: Double) -> Double { factor }  // error: 13: 'scaled' is an instance method, and a kernel has no 'self': make it 'static' and pass what it needs as parameters  // note: 13: insert 'static '
}

struct Box<Element> {
  @JIT static func doubled(_ x: Double) -> Double { 2 * x }  // error: 20: a kernel cannot belong to 'Box', which is generic: write a function at file level
}

func outer() -> Double {
  @JIT func inner(_ x: Double) -> Double { x }  // error: 13: 'inner' is a local function: write the kernel at file level or as a static function
  return inner(1)
}

@JIT func takesString(name: String) -> Int { 0 }  // error: 29: type 'String' is not supported yet; write a number, or a literal message instead

@JIT func takesUnknown(point: Point) -> Double { 0 }  // error: 31: cannot find type 'Point' in scope  // note: 31: a kernel sees no types of the program around it: write out what 'Point' stands for, or pass its fields as a tuple

@JIT func makesUnknown(x: Double) -> Double {
  let point = Particle(x: x, y: x)  // error: 15: cannot find type 'Particle' in scope  // note: 15: a kernel sees no types of the program around it: write out what 'Particle' stands for, or pass its fields as a tuple
  return x
}

@JIT func spans(_ r: Range<Int>) -> Int { r.count }  // error: 22: a range cannot be a parameter of a kernel that Swift calls: pass its two bounds

@JIT func spanned(_ n: Int) -> ClosedRange<Int> { 0...n }  // error: 32: a kernel that Swift calls cannot return a range: return its two bounds

@JIT func takesBorrowed(x: borrowing [Double]) -> Int { 0 }  // error: 28: 'borrowing' is not supported on a parameter of a kernel: remove it

@JIT func variadic(x: Double...) -> Double { 0 }  // error: 29: a variadic parameter is not supported in a kernel; write an array instead

@JIT func returnsString() -> String { "" }  // error: 30: type 'String' is not supported yet; write a number, or a literal message instead  // error: 39: a string is not supported yet; write a literal message of 'precondition' or 'print' instead

@JIT func takesSpan(x: inout Span<Double>) -> Int { 0 }  // error: 30: a parameter of type 'Span<Double>' is not 'inout' in a kernel  // note: 30: what it points to stays where it is; remove 'inout'

@JIT func replacesSpan(x: inout MutableSpan<Double>) {
  x = [1, 2]  // error: 5: 'x' is memory of the caller and can't get a new value as a whole; assign its elements
}

@JIT func nestedBuffer(x: UnsafeBufferPointer<[Double]>) -> Int { 0 }  // error: 47: a buffer has elements of a scalar type, not '[Double]'

@JIT func localSpan(x: [Double]) -> Int {
  let y: Span<Double> = x  // error: 10: type 'Span' is not supported yet; write '[T]' instead
  return y.count
}

@JIT struct NoFunction {}  // error: 1: '@JIT' belongs on a function: only functions are kernels  // error: 1: 'body' macro cannot be attached to struct ('NoFunction')

@JIT func unconstrained<T>(x: T, y: T) -> T { x + y }  // error: 49: binary operator '+' cannot be applied to two 'T' operands

@JIT func unknownConstraint<T: CustomStringConvertible>(x: T) -> T { x }  // error: 32: cannot find protocol 'CustomStringConvertible' in scope

@JIT(fallback: .native) func genericNative<T: Numeric>(x: T) -> T { x }  // error: 43: a generic kernel has no native body yet: remove 'fallback: .native'
