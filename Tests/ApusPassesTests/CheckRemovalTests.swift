import ApusIR
import Testing

@testable import ApusPasses

struct CheckRemovalTests {
  /// Checks go, wherever they stand; what they looked at stays until something clears it away.
  @Test func checksAreRemoved() throws {
    try PassTester.expect(
      .checkRemoval,
      """
      check %b !precondition "" in f at 0..<1
      for L0 %k: i64 in %i ..< %n {
        %0: bool = addIsExact %k, %j
        check %0, %k, %j !overflow "{0}{1}" (Int, Int) in f at 0..<1
        %1: i64 = add %k, %j
        store %x, %s, %1
        continue L0
      }
      return
      """,
      """
      for L0 %k: i64 in %i ..< %n {
        %0: bool = addIsExact %k, %j
        %1: i64 = add %k, %j
        store %x, %s, %1
        continue L0
      }
      return
      """)
  }

  /// Checks that the lowering of arrays adds are removed behind it.
  @Test func loweringIsFollowedByRemoval() {
    let names = Pipeline.withoutChecks.passes.map(\.name)
    let removals = names.indices.filter { names[$0] == "checkRemoval" }
    #expect(removals.first == 0)
    #expect(removals.last.map { names[$0 - 1] } == "arrayLoops")
  }
}
