import Apus
import Foundation
import Testing

@JIT func elementAt(_ x: [Int], _ i: Int) throws -> Int {
  x[i]
}

@JIT func fillUntil(_ y: inout [Double], _ end: Int) throws {
  for i in 0..<end {
    y[i] = Double(i)
  }
}

@JIT func countUp(_ count: inout Int, _ x: inout [Double], _ place: Int) throws {
  count += 1
  x = [Double](repeating: 0, count: 2)
  x[place] = 5
}

@JIT func depthOf(_ n: Int) throws -> Int {
  if n == 0 { return 0 }
  let below: Int = try depthOf(n - 1)
  return below + 1
}

@JIT func quotient(_ x: Int, _ y: Int) -> Int { x / y }

@JIT func greet(_ n: Int) { print("n is", n) }

/// What a kernel ends with that does not go on.
@Suite struct CallFaultTests {
  @Test func position() throws {
    let error = fault { () throws(KernelError) in _ = try elementOrFault([1, 2, 3], 3) }
    #expect(error?.kind == .indexOutOfBounds)
    #expect(error?.message == "index 3 is out of bounds for 'x' of count 3")
    #expect(error?.function == "elementAt")
    #expect(error?.file.hasSuffix("CallFaultTests.swift") == true)
    #expect(error?.line == 6)
    #expect(error?.column == 3)
  }

  /// The function says `throws` without a type.
  private func elementOrFault(_ x: [Int], _ i: Int) throws(KernelError) -> Int {
    do { return try elementAt(x, i) } catch let error as KernelError { throw error } catch {
      Issue.record(error)
      return 0
    }
  }

  @Test func positionInAText() throws {
    try withEngines { options in
      let f: JITKernel<Int, Int> = kernel(
        "f", "func f(x: Int) -> Int {\n  1 / x\n}", options: options, line: 40)
      let error = fault { () throws(KernelError) in _ = try f.call(0) }
      #expect(error?.description == "text.swift:41:5: error: division by zero: 1 / 0")
      #expect(error?.kind == .divisionByZero)
      let one = try f.call(1)
      #expect(one == 1)
    }
  }

  @Test func arraysAreValidAfterAFault() throws {
    var y = [9.0, 9, 9]
    #expect(throws: KernelError.self) { try fillUntil(&y, 4) }
    #expect(y.count == 3)
    #expect(y.allSatisfy { [0, 1, 2, 9].contains($0) })
    try fillUntil(&y, 3)
    #expect(y == [0, 1, 2])
  }

  /// A number gets its new value when the kernel ends, and not when it faults.
  @Test func numbersKeepTheirValueAfterAFault() throws {
    var count = 1
    var x = [1.0, 2]
    #expect(throws: KernelError.self) { try countUp(&count, &x, 2) }
    #expect(count == 1 && x.count == 2)
    try countUp(&count, &x, 1)
    #expect(count == 2)
    #expect(x == [0, 5])
  }

  @Test func deepRecursion() throws {
    #expect(try depthOf(9_000) == 9_000)
    let error = fault { () throws(KernelError) in
      do { _ = try depthOf(20_000) } catch let error as KernelError { throw error } catch {}
    }
    #expect(error?.kind == .recursion)
    #expect(error?.message == "recursion too deep: more than 10000 calls")
  }

  @Test func memory() throws {
    let f: JITKernel<[Double], Int> = kernel(
      "f", "func f(n: Int) -> [Double] { [Double](repeating: 0, count: n) }")
    let error = fault { () throws(KernelError) in _ = try f.call(1 << 40) }
    #expect(error?.kind == .memory)
    #expect(try f.call(2) == [0, 0])
  }

  @Test func withoutThrows() async throws {
    #expect(quotient(7, 2) == 3)
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { _ = quotient(1, 0) }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("CallFaultTests.swift:27:51: error: division by zero: 1 / 0"))
  }

  @Test func prints() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) {
      greet(7)
      greet(8)
    }
    let text = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    #expect(text.contains("n is 7\nn is 8\n"))
  }
}
