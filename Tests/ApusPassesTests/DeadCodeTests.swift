import ApusIR
import Testing

@testable import ApusPasses

struct DeadCodeTests {
  private func expect(
    _ before: String, _ after: String, results: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try PassTester.expect(
      .deadCode, before, after, results: results, sourceLocation: sourceLocation)
  }

  @Test func computations() throws {
    try expect(
      """
      %0: i64 = add %i, %j
      %1: i64 = neg %0
      %2: f64 = load %s, %i
      %3: array<f64,1> = arrayFill %x, %n ! in f at 0..<0
      %4: bool = less %i, %j
      check %4 !count in f at 0..<0
      store %x, %s, %i
      return(%i)
      """,
      """
      %4: bool = less %i, %j
      check %4 !count in f at 0..<0
      store %x, %s, %i
      return(%i)
      """, results: "i64")
  }

  /// Loops that only count go, with what they poll; so do results and carried values.
  @Test func loops() throws {
    try expect(
      """
      %0: i64 = constant 0
      %1: i64 = for L0 %k: i64 in %0 ..< %n with (%p: i64 = %0) {
        poll ! in f at 0..<0
        %2: i64 = if L1 %b {
          continue L0(%k)
        } else {
          break L1(%p)
        }
        continue L0(%2)
      }
      %3: i64, %4: i64 = for L2 %l: i64 in %0 ..< %n with (%r: i64 = %0, %q: i64 = %0) {
        %5: i64 = add %r, %l
        %6: i64 = mul %q, %l
        continue L2(%5, %6)
      }
      return(%4)
      """,
      """
      %0: i64 = constant 0
      %4: i64 = for L2 %l: i64 in %0 ..< %n with (%q: i64 = %0) {
        %6: i64 = mul %q, %l
        continue L2(%6)
      }
      return(%4)
      """, results: "i64")
  }

  /// What decides whether something needed is reached stays.
  @Test func control() throws {
    let same = """
      %0: i64 = constant 0
      loop L0 with (%p: i64 = %0) {
        %1: i64 = add %p, %i
        %2: bool = less %1, %n
        if L1 %2 {
          poll ! in f at 0..<0
          break L1
        } else {
          break L0
        }
        continue L0(%1)
      }
      for L2 %k: i64 in %0 ..< %n {
        if L3 %b {
          continue L2
        } else {
          break L3
        }
        store %x, %s, %k
        continue L2
      }
      for L4 %l: i64 in %0 ..< %n {
        return(%l)
      }
      return(%i)
      """
    try expect(same, same, results: "i64")
  }

  @Test func results() throws {
    try expect(
      """
      %0: i64, %1: i64 = if L0 %b {
        %2: i64 = neg %i
        %3: i64 = neg %j
        break L0(%2, %3)
      } else {
        break L0(%i, %j)
      }
      %4: i64, %5: i64 = loop L1 with (%p: i64 = %i, %q: i64 = %j) {
        %6: bool = less %p, %n
        if L2 %6 {
          break L1(%p, %q)
        } else {
          break L2
        }
        continue L1(%n, %q)
      }
      if L3 %c {
        break L3
      } else {
        break L3
      }
      return(%1, %4)
      """,
      """
      %1: i64 = if L0 %b {
        %3: i64 = neg %j
        break L0(%3)
      } else {
        break L0(%j)
      }
      %4: i64 = loop L1 with (%p: i64 = %i) {
        %6: bool = less %p, %n
        if L2 %6 {
          break L1(%p)
        } else {
          break L2
        }
        continue L1(%n)
      }
      return(%1, %4)
      """, results: "i64, i64")
  }
}
