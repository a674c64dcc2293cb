import Apus
import Testing

@JIT func increment(_ x: Double, counting y: inout [Double]) throws -> Double {
  y[0] += x
  return x + 1
}

@JIT func incrementTwice(x: Double, y: inout [Double]) throws -> Double {
  let a: Double = try increment(2, counting: &y)
  _ = try increment(x, counting: &y)
  return a
}

@JIT func isEven(_ n: Int) -> Bool {
  if n == 0 { return true }
  return isOdd(n - 1)
}

@JIT func isOdd(_ n: Int) -> Bool {
  if n == 0 { return false }
  return isEven(n - 1)
}

@JIT func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }

/// Kernels that are called from outside.
@Kernels enum Mechanics {
  static let g = 9.81, height = 2.0
  static let name = "mechanics"
  static let fromHost: Double = hostValue()

  static func speed(after t: Double) -> Double { g * t }

  static func energy(mass m: Double, after t: Double = height) throws -> (Double, Int) {
    let v = Self.speed(after: t)
    let w = Mechanics.speed(after: t) + speed(after: 0)
    return (m * v * w / 2, 1)
  }

  static func fill(_ y: inout [Double]) { for i in y.indices { y[i] = Double(i) * g } }

  static func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }

  static func even(_ n: Int) -> Bool {
    let result: Bool = isEven(n)
    return result
  }

  /// What is no kernel stays as it is.
  struct Unit { var name = "m" }
}

func hostValue() -> Double { 5 }

/// Of the same name as one of `Mechanics`, and called beside it.
@JIT func speed(after t: Double) -> Double {
  let v: Double = Mechanics.speed(after: t)
  return v * 100
}

@JIT func bothSpeeds(_ t: Double) -> Double {
  let a: Double = Mechanics.speed(after: t)
  let b: Double = speed(after: t)
  return a + b
}

@Suite struct KernelCallTests {
  @Test func otherKernels() throws {
    var y = [1.0, 2]
    #expect(try incrementTwice(x: 3, y: &y) == 3)
    #expect(y == [6, 2])
    y = []
    let error = #expect(throws: KernelError.self) { try incrementTwice(x: 3, y: &y) }
    #expect(error?.line == 5 && error?.function == "increment")
  }

  @Test func recursion() {
    #expect(isEven(10) && isOdd(7) && !isEven(7))
    #expect(fibonacci(20) == 6765)
    #expect(Mechanics.factorial(5) == 120)
  }

  @Test func unitsWithNamesInCommon() {
    #expect(speed(after: 1) == 981)
    #expect(bothSpeeds(1) == 981 + 9.81)
  }

  @Test func kernelsOfAType() throws {
    #expect(Mechanics.speed(after: 2) == 9.81 * 2)
    let speed = 9.81 * 2.0
    #expect(try Mechanics.energy(mass: 2) == (speed * speed, 1))
    var y = [1.0, 2]
    Mechanics.fill(&y)
    #expect(y == [0, 9.81])
    #expect(Mechanics.even(4) && Mechanics.name == "mechanics" && Mechanics.fromHost == 5)
    #expect(Mechanics.Unit().name == "m")
    #expect(try Mechanics.energyKernel.call(2, 2).values.1 == 1)
  }
}

@JIT func addUp(_ x: Span<Double>, into y: inout MutableSpan<Double>) -> Double {
  var sum = 0.0
  for i in x.indices {
    sum += x[i]
    y[i] = sum
  }
  return sum
}

@JIT func addUpTwice(_ x: Span<Double>, into y: inout MutableSpan<Double>) -> Double {
  let sum: Double = addUp(x, into: &y)
  return sum * 2
}

extension KernelCallTests {
  @Test func spansAreHandedOn() {
    var sums = [0.0, 0, 0]
    var span = sums.mutableSpan
    let x = [1.0, 2, 3]
    #expect(addUpTwice(x.span, into: &span) == 12)
    #expect(sums == [1, 3, 6])
  }
}
