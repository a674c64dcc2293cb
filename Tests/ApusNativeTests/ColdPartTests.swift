import ApusIR
import ApusNative
import ApusVocabulary
import Foundation
import Testing

/// Loops that hardly ever run, and are compiled when they do.
struct ColdPartTests {
  /// A sum of elements, each of which has to be less than a limit, in a loop that is said to be cold,
  /// and stores what it has seen so far.
  private static func kernel(_ options: NativeOptions = .init()) throws -> Kernel {
    try Kernel(
      """
      entry func f(%limit: f64, %n: i64, %x: storage<f64,1>, %y: exclusive storage<f64,1>) -> (f64, i64, storage<f64,1>) {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %start: f64 = constant 0
        %two: i64 = add %one, %one
        %last: i64 = mul %n, %two
        %sum: f64, %count: i64 = cold for L0 %i: i64 in %zero ..< %n with (%s: f64 = %start, %c: i64 = %last) {
          %1: f64 = load %x, %i
          %2: bool = less %1, %limit
          check %2, %i, %c !precondition "{0} {1}" (Int, Int)
          %3: f64 = add %s, %1
          store %3, %y, %i
          %4: i64 = sub %c, %one
          continue L0(%3, %4)
        }
        return(%sum, %count, %y)
      }
      """, options: options)
  }

  /// How the kernel ends, and what it has stored.
  private static func run(_ kernel: Kernel, limit: Double) throws -> (Kernel.Outcome, [Double]) {
    var x = (0..<100).map(Double.init)
    var y = x.map { _ in -1.0 }
    let outcome = try x.withUnsafeMutableBufferPointer { x in
      try y.withUnsafeMutableBufferPointer { y in
        try kernel.call(
          "f", [limit.bitPattern, UInt64(x.count)] + arrayWords(x) + arrayWords(y), results: 5)
      }
    }
    return (outcome, y)
  }

  private static func checkResults(of kernel: Kernel) throws {
    let (outcome, stored) = try run(kernel, limit: 1000)
    #expect(outcome.status == 0)
    #expect(outcome.words.prefix(2) == [(4950.0).bitPattern, 100])
    #expect(stored[99] == 4950 && stored[3] == 6)
  }

  @Test(arguments: [false, true]) func resultsAndFaults(postpones: Bool) throws {
    var options = NativeOptions()
    options.postponesColdLoops = postpones
    let kernel = try Self.kernel(options)
    #expect(kernel.native.coldPartCount == (postpones ? 1 : 0))
    for _ in 0..<2 {
      try Self.checkResults(of: kernel)
      let (outcome, stored) = try Self.run(kernel, limit: 42)
      #expect(outcome.status == FaultKind.precondition.rawValue)
      #expect(outcome.faultValues.prefix(2) == [42, 158])
      #expect(outcome.faultSite == 0)
      #expect(stored[41] == 861 && stored[42] == -1)
    }
  }

  /// Many calls may need the code at once.
  @Test func fromSeveralThreads() throws {
    let kernel = try Self.kernel()
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      #expect(throws: Never.self) { try Self.checkResults(of: kernel) }
    }
  }

  /// What leads out of a loop keeps it where it is.
  @Test func exitsStay() throws {
    let kernel = try Kernel(
      """
      entry func f(%n: i64, %limit: i64) -> (i64) {
        %zero: i64 = constant 0
        cold for L0 %i: i64 in %zero ..< %n {
          %1: bool = less %i, %limit
          check %1, %i !precondition "{0}" (Int)
          %2: i64 = mul %i, %i
          %3: bool = less %n, %2
          if L1 %3 {
            return(%i)
          } else {
            break L1
          }
          continue L0
        }
        return(%n)
      }
      """)
    #expect(kernel.native.coldPartCount == 0)
    #expect(try kernel.integers("f", 50, 10) == [8])
  }
}
