import Apus

// The same functions as in Driver/overhead.swift and two more, as Swift compiles them and as kernels:
// what a program calls from another module.

/// The least that a function can do with a number.
@inline(never)
public func nativeScalar(x: Double) throws -> Double { x * x + 1 }

/// The same as a kernel.
@JIT
public func kernelScalar(x: Double) throws -> Double { x * x + 1 }

/// Two numbers.
@inline(never)
public func nativePair(x: Double, y: Double) throws -> Double { x * y + 1 }

/// The same as a kernel.
@JIT
public func kernelPair(x: Double, y: Double) throws -> Double { x * y + 1 }

/// The least that one can do with two arrays.
@inline(never)
public func nativeArrays(a: Double, x: [Double], y: inout [Double]) throws {
  for i in x.indices { y[i] = a * x[i] + y[i] }
}

/// The same as a kernel.
@JIT
public func kernelArrays(a: Double, x: [Double], y: inout [Double]) throws {
  for i in x.indices { y[i] = a * x[i] + y[i] }
}

/// The least that makes an array.
@inline(never)
public func nativeResult(x: [Double]) throws -> [Double] {
  var y = x
  y[0] = 1
  return y
}

/// The same as a kernel.
@JIT
public func kernelResult(x: [Double]) throws -> [Double] {
  var y = x
  y[0] = 1
  return y
}
