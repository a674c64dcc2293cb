import Apus
import ApusRuntime
import Foundation
import Testing

@JIT func filledArray(_ count: Int, failsAtTheEnd: Bool) throws -> [Double] {
  var result = [Double](repeating: 1, count: count)
  result[0] = failsAtTheEnd ? result[count] : 2
  return result
}

@JIT func filledMatrix(_ count: Int) throws -> Matrix<Double> {
  var result = Matrix<Double>(zeros: count, 1000)
  result += 1
  result[0, 0] = 2
  return result
}

@JIT func rebound(_ x: inout [Double], _ last: Int) throws {
  for i in 0..<4 {
    x = [Double](repeating: Double(i), count: x.count)
  }
  x[last] = 0
}

@JIT(.memory(1 << 20)) func fewBytes(_ count: Int) throws -> Int {
  var memory = [Int](repeating: 1, count: count)
  for k in 1..<count { memory[k] = memory[k - 1] + k }
  return memory[count - 1]
}

@JIT func useMemory(_ count: Int, _ i: Int) throws -> Int {
  var memory = [Int](repeating: 1, count: count)
  for k in 1..<count { memory[k] = memory[k - 1] + k }
  return memory[i]
}

/// What calls allocate is given back.
@Suite(.serialized) struct CallMemoryTests {
  /// Much more than what runs beside the test needs.
  private static let tolerance = 128 << 20
  private static let count = 1 << 17
  private static let calls = 300

  /// The bytes of memory that the program has.
  private static var residentBytes: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// Runs a body that would allocate 300 MB if it gave nothing back.
  private static func expectNoGrowth(_ body: () throws -> Void) rethrows {
    let before = residentBytes
    for _ in 0..<calls { try body() }
    #expect(residentBytes < before + tolerance)
  }

  /// A call may take what the machine has, or what the function says.
  @Test func limit() throws {
    #expect(try fewBytes(10_000) == 49_995_001)
    let error = #expect(throws: KernelError.self) { try fewBytes(1 << 20) }
    #expect(error?.kind == .memory)
    #expect(fewBytesKernel.unit.options.memory == 1 << 20)
    #expect(JITOptions().limits.memory >= ProcessInfo.processInfo.physicalMemory / 10 * 9)
  }

  @Test func results() throws {
    try Self.expectNoGrowth {
      let result = try filledArray(Self.count, failsAtTheEnd: false)
      #expect(result[0] == 2)
    }
  }

  @Test func resultsOfFaults() throws {
    Self.expectNoGrowth {
      #expect(throws: KernelError.self) { try filledArray(Self.count, failsAtTheEnd: true) }
    }
  }

  @Test func matrices() throws {
    try Self.expectNoGrowth {
      let result = try filledMatrix(Self.count / 1000)
      #expect(result[0, 0] == 2)
    }
  }

  @Test func variables() throws {
    var x = [Double](repeating: 5, count: Self.count)
    try Self.expectNoGrowth { try rebound(&x, 3) }
    #expect(x[2] == 3)
    Self.expectNoGrowth {
      #expect(throws: KernelError.self) { try rebound(&x, Self.count) }
    }
  }

  @Test func stridedArguments() throws {
    let m = Matrix<Double>(repeating: 1, shape: [1000, Self.count / 1000]).transposed()
    try Self.expectNoGrowth { _ = try rowSums(m) }
  }

  @Test func temporaryMemory() throws {
    let before = apus_lent_bytes()
    for i in 0..<Self.calls { #expect(try useMemory(Self.count, i % 2) == 1 + i % 2) }
    for _ in 0..<Self.calls {
      #expect(throws: KernelError.self) { try useMemory(Self.count, Self.count) }
    }
    #expect(apus_lent_bytes() < before + UInt64(Self.tolerance))
  }

  /// A result has no owner beside the caller: it can be changed in place.
  @Test func resultsBelongToTheCaller() throws {
    var result = try filledArray(1000, failsAtTheEnd: false)
    let start = result.withUnsafeBufferPointer { $0.baseAddress }
    result[5] = 7
    #expect(result.withUnsafeBufferPointer { $0.baseAddress } == start)
    var matrix = try filledMatrix(3)
    let first = matrix.withUnsafeBufferPointer { $0.baseAddress }
    matrix[0, 0] = 9
    #expect(matrix.withUnsafeBufferPointer { $0.baseAddress } == first)
  }

  @Test func kernelsAreFreed() throws {
    weak var unit: KernelUnit?
    weak var kernelObject: JITKernel<Int, Int>?
    func callOnce() throws {
      let made = KernelUnit(
        source: "func f(x: Int) -> Int { x + 1 }", file: "text.swift", line: 1, column: 1)
      let f = JITKernel<Int, Int>("f", in: made)
      (unit, kernelObject) = (made, f)
      #expect(try f.call(1) == 2)
      #expect(unit != nil)
    }
    try callOnce()
    #expect(unit == nil)
    #expect(kernelObject == nil)
  }
}
