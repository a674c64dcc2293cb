import ApusIR
import Testing

@testable import ApusPasses

struct CommonSubexpressionsTests {
  private func expect(
    _ before: String, _ after: String, results: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try PassTester.expect(
      .commonSubexpressions, before, after, results: results, sourceLocation: sourceLocation)
  }

  @Test func pure() throws {
    try expect(
      """
      %0: i64 = add %i, %j
      %1: i64 = add %j, %i
      %2: i64 = sub %i, %j
      %3: i64 = sub %j, %i
      %4: i64 = if L0 %b {
        %5: i64 = sub %i, %j
        %6: i64 = neg %i
        break L0(%5)
      } else {
        %7: i64 = neg %i
        break L0(%7)
      }
      return(%0, %1, %2, %3, %4)
      """,
      """
      %0: i64 = add %i, %j
      %2: i64 = sub %i, %j
      %3: i64 = sub %j, %i
      %4: i64 = if L0 %b {
        %6: i64 = neg %i
        break L0(%2)
      } else {
        %7: i64 = neg %i
        break L0(%7)
      }
      return(%0, %0, %2, %3, %4)
      """, results: "i64, i64, i64, i64, i64")
  }

  @Test func checks() throws {
    try expect(
      """
      check %b !count in f at 0..<0
      if L0 %c {
        check %b !range in f at 0..<0
        check %c !range in f at 0..<0
        break L0
      } else {
        break L0
      }
      check %c !range in f at 0..<0
      return
      """,
      """
      check %b !count in f at 0..<0
      if L0 %c {
        check %c !range in f at 0..<0
        break L0
      } else {
        break L0
      }
      check %c !range in f at 0..<0
      return
      """)
  }

  /// Loads are kept apart by what may write the storage between them, and by nothing else.
  @Test func loads() throws {
    try expect(
      """
      %0: f64 = load %s, %i
      %1: f64 = load %t, %i
      store %x, %t, %j
      %2: f64 = load %s, %i
      %3: f64 = load %t, %i
      %4: f64 = load %t, %j
      return(%0, %1, %2, %3, %4)
      """,
      """
      %0: f64 = load %s, %i
      %1: f64 = load %t, %i
      store %x, %t, %j
      %3: f64 = load %t, %i
      return(%0, %1, %0, %3, %x)
      """, results: "f64, f64, f64, f64, f64")
  }

  /// What a loop writes, its first instruction may read already; what a branch writes, the code
  /// after it.
  @Test func structures() throws {
    let same = """
      %0: f64 = load %s, %i
      for L0 %k: i64 in %i ..< %n {
        %1: f64 = load %s, %i
        store %1, %t, %k
        store %x, %s, %k
        continue L0
      }
      %2: f64 = load %t, %i
      if L1 %b {
        store %x, %t, %i
        break L1
      } else {
        break L1
      }
      %3: f64 = load %t, %i
      return(%0, %2, %3)
      """
    try expect(same, same, results: "f64, f64, f64")
  }

  /// Storages that flow together through a loop may be one.
  @Test func storageClasses() throws {
    let same = """
      %0: f64 = load %s, %i
      %1: storage<f64,1> = for L0 %k: i64 in %i ..< %n with (%p: storage<f64,1> = %s) {
        store %x, %p, %k
        continue L0(%p)
      }
      %2: f64 = load %s, %i
      store %y, %1, %i
      %3: f64 = load %s, %i
      return(%0, %2, %3)
      """
    try expect(same, same, results: "f64, f64, f64")
  }

  @Test func calls() throws {
    func text(_ last: String) -> String {
      """
      func g(%p: i64, %q: exclusive storage<f64,1>) {
        return
      }

      func f(%s: exclusive storage<f64,1>, %t: exclusive storage<f64,1>, %i: i64) -> (f64, f64, f64, f64) {
        %0: f64 = load %s, %i
        %1: f64 = load %t, %i
        call g(%i, %s) ! in f at 0..<0
        %2: f64 = load %s, %i
      \(last)
      }

      """
    }
    let before = text("  %3: f64 = load %t, %i\n  return(%0, %1, %2, %3)")
    let after = text("  return(%0, %1, %2, %1)")
    #expect(try PassTester.result(of: [.commonSubexpressions], on: before) == after)
  }
}
