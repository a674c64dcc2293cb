import ApusIR
import Testing

@testable import ApusPasses

struct LoopInvariantMotionTests {
  private func expect(
    _ before: String, _ after: String, results: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try PassTester.expect(
      .loopInvariantMotion, before, after, results: results, sourceLocation: sourceLocation)
  }

  /// Out of every loop that it does not depend on, but not out of branches if it is costly.
  @Test func pure() throws {
    try expect(
      """
      for L0 %k: i64 in %i ..< %n {
        for L1 %l: i64 in %i ..< %n {
          %0: f64 = mul %x, %y
          %1: i64 = extent 0 %s
          %2: i64 = mul %k, %1
          %3: i64 = add %2, %l
          store %0, %s, %3
          if L2 %b {
            %4: f64 = external exp %x
            %5: f64 = neg %x
            store %4, %t, %l
            store %5, %t, %k
            break L2
          } else {
            break L2
          }
          continue L1
        }
        continue L0
      }
      return
      """,
      """
      %0: f64 = mul %x, %y
      %1: i64 = extent 0 %s
      %5: f64 = neg %x
      for L0 %k: i64 in %i ..< %n {
        %2: i64 = mul %k, %1
        for L1 %l: i64 in %i ..< %n {
          %3: i64 = add %2, %l
          store %0, %s, %3
          if L2 %b {
            %4: f64 = external exp %x
            store %4, %t, %l
            store %5, %t, %k
            break L2
          } else {
            break L2
          }
          continue L1
        }
        continue L0
      }
      return
      """)
  }

  /// Division goes only where the divisor is known, or behind a test that the loop runs.
  @Test func division() throws {
    try expect(
      """
      %3: i64 = constant 3
      for L0 %k: i64 in %i ..< %n {
        print %k !"{0}" (Int) in f at 0..<0
        %0: i64 = div %i, %3
        %1: i64 = div %i, %j
        print %0, %1 !"{0}{1}" (Int, Int) in f at 0..<0
        continue L0
      }
      return
      """,
      """
      %3: i64 = constant 3
      %0: i64 = div %i, %3
      for L0 %k: i64 in %i ..< %n {
        print %k !"{0}" (Int) in f at 0..<0
        %1: i64 = div %i, %j
        print %0, %1 !"{0}{1}" (Int, Int) in f at 0..<0
        continue L0
      }
      return
      """)
  }

  /// Checks and loads that each iteration begins with, and what depends on them; the results of
  /// the loop stay those of the loop.
  @Test func guarded() throws {
    try expect(
      """
      %0: f64 = for L0 %k: i64 in %i ..< %n with (%p: f64 = %x) {
        poll ! in f at 0..<0
        check %b !count in f at 0..<0
        %1: f64 = load %s, %j
        %2: f64 = neg %1
        %3: f64 = add %p, %2
        store %3, %t, %k
        %4: f64 = load %t, %j
        check %c !range in f at 0..<0
        %5: bool = inBounds %k, %n
        check %5 !range in f at 0..<0
        %6: bool = or %b, %c
        check %6 !range in f at 0..<0
        continue L0(%3)
      }
      return(%0)
      """,
      """
      %6: bool = or %b, %c
      %7: bool = less %i, %n
      %0: f64 = if L1 %7 {
        check %b !count in f at 0..<0
        %1: f64 = load %s, %j
        %2: f64 = neg %1
        check %c !range in f at 0..<0
        %8: f64 = for L0 %k: i64 in %i ..< %n with (%p: f64 = %x) {
          poll ! in f at 0..<0
          %3: f64 = add %p, %2
          store %3, %t, %k
          %4: f64 = load %t, %j
          %5: bool = inBounds %k, %n
          check %5 !range in f at 0..<0
          check %6 !range in f at 0..<0
          continue L0(%8)
        }
        break L1(%8)
      } else {
        break L1(%x)
      }
      return(%0)
      """.replacing("continue L0(%8)", with: "continue L0(%3)"), results: "f64")
  }

  /// A loop with constant bounds, or without a condition, needs no test.
  @Test func sureLoops() throws {
    try expect(
      """
      %0: i64 = constant 0
      %1: i64 = constant 9
      for L0 %k: i64 in %0 ..< %1 {
        check %b !count in f at 0..<0
        continue L0
      }
      loop L1 {
        check %c !count in f at 0..<0
        poll ! in f at 0..<0
        continue L1
      }
      unreachable
      """,
      """
      %0: i64 = constant 0
      %1: i64 = constant 9
      check %b !count in f at 0..<0
      for L0 %k: i64 in %0 ..< %1 {
        continue L0
      }
      check %c !count in f at 0..<0
      loop L1 {
        poll ! in f at 0..<0
        continue L1
      }
      unreachable
      """)
  }

  /// After what may leave the loop or fault, nothing is sure to be executed.
  @Test func afterExits() throws {
    let same = """
      for L0 %k: i64 in %i ..< %n {
        if L1 %b {
          break L0
        } else {
          break L1
        }
        check %c !count in f at 0..<0
        %0: f64 = load %s, %j
        store %0, %t, %k
        continue L0
      }
      for L2 %m: i64 in %i ..< %n {
        for L3 %l: i64 in %i ..< %m {
          %1: bool = inBounds %l, %n
          check %1 !range in f at 0..<0
          continue L3
        }
        check %c !count in f at 0..<0
        continue L2
      }
      return
      """
    try expect(same, same)
  }
}
