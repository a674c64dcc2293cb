import ApusIR
import ApusVocabulary
import Testing

@testable import ApusPasses

/// What the check passes make of loops as lowering writes them.
struct CheckPassTests {
  /// How many operations of each kind are left of a function.
  struct Counts: Equatable {
    var checks = 0
    var polls = 0
    var loops = 0
  }

  private func counts(_ passes: [Pass], _ body: String) throws -> Counts {
    let text = """
      func f(%x: storage<i64,1>, %y: exclusive storage<i64,1>, %b: storage<u8,1>, %n: i64, %k: i64) -> (i64, storage<i64,1>) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %2: i64 = constant 2
        %nx: i64 = extent 0 %x
        %ny: i64 = extent 0 %y
        %nb: i64 = extent 0 %b
      \(body)
      }

      """
    var module = try Reader.module(from: text)
    try module.verify(level: .storage)
    try Pipeline(passes).run(on: &module, level: .storage, verifying: true)
    var counts = Counts()
    let function = module.functions[ID(0)]
    function.forEachInstruction { id in
      let operation = function.instructions[id].operation
      if operation.isCheck { counts.checks += 1 }
      if operation.isPoll { counts.polls += 1 }
      if operation.isLoop { counts.loops += 1 }
    }
    return counts
  }

  private func checksLeft(_ body: String) throws -> Int {
    try counts([.checkElimination], body).checks
  }

  // MARK: Elimination

  /// `for i in 0..<x.count { s += x[i] }` keeps the check of the sum alone.
  @Test func boundsOfLoops() throws {
    let left = try checksLeft(
      """
      %s: i64 = for L0 %i: i64 in %0 ..< %nx with (%t: i64 = %0) {
        poll ! in f at 0..<0
        %3: bool = inBounds %i, %nx
        check %3 !indexOutOfBounds "" in f at 0..<0
        %4: i64 = load %x, %i
        %5: bool = addIsExact %t, %4
        check %5 !overflow "" in f at 0..<1
        %6: i64 = add %t, %4
        continue L0(%6)
      }
      return(%s, %y)
      """)
    #expect(left == 1)
  }

  /// `for i in 1..<x.count - 1 { x[i - 1], x[i + 1] }`
  @Test func neighbours() throws {
    let left = try checksLeft(
      """
      %last: i64 = sub %nx, %1
      %3: bool = lessEqual %1, %last
      check %3 !range "" in f at 0..<0
      for L0 %i: i64 in %1 ..< %last {
        %4: bool = subIsExact %i, %1
        check %4 !overflow "" in f at 0..<1
        %5: i64 = sub %i, %1
        %6: bool = inBounds %5, %nx
        check %6 !indexOutOfBounds "" in f at 0..<2
        %7: bool = addIsExact %i, %1
        check %7 !overflow "" in f at 0..<3
        %8: i64 = add %i, %1
        %9: bool = inBounds %8, %nx
        check %9 !indexOutOfBounds "" in f at 0..<4
        continue L0
      }
      return(%0, %y)
      """)
    #expect(left == 1)
  }

  /// `if i + 1 < x.count && i >= 0 { x[i + 1] }`, the conjunction written with branches.
  @Test func conditions() throws {
    let left = try checksLeft(
      """
      %3: bool = lessEqual %0, %n
      %4: bool = if L0 %3 {
        %5: bool = addIsExact %n, %1
        check %5 !overflow "" in f at 0..<0
        %6: i64 = add %n, %1
        %7: bool = less %6, %nx
        break L0(%7)
      } else {
        %8: bool = constant false
        break L0(%8)
      }
      if L1 %4 {
        %9: bool = addIsExact %n, %1
        check %9 !overflow "" in f at 0..<1
        %10: i64 = add %n, %1
        %11: bool = inBounds %10, %nx
        check %11 !indexOutOfBounds "" in f at 0..<2
        break L1
      } else {
        break L1
      }
      return(%0, %y)
      """)
    #expect(left == 1)
  }

  /// After `guard n < x.count, n >= 0 else { return }`.
  @Test func guards() throws {
    let left = try checksLeft(
      """
      %3: bool = less %n, %nx
      %4: bool = greaterEqual %n, %0
      %5: bool = and %3, %4
      if L0 %5 {
        break L0
      } else {
        return(%0, %y)
      }
      %6: bool = inBounds %n, %nx
      check %6 !indexOutOfBounds "" in f at 0..<2
      return(%0, %y)
      """)
    #expect(left == 0)
  }

  /// `var i = 0; while i < x.count { x[i]; i += 1 }`
  @Test func whileLoops() throws {
    let left = try checksLeft(
      """
      loop L0 with (%i: i64 = %0) {
        poll ! in f at 0..<0
        %3: bool = less %i, %nx
        if L1 %3 {
          break L1
        } else {
          break L0
        }
        %4: bool = inBounds %i, %nx
        check %4 !indexOutOfBounds "" in f at 0..<1
        %5: bool = addIsExact %i, %1
        check %5 !overflow "" in f at 0..<2
        %6: i64 = add %i, %1
        continue L0(%6)
      }
      return(%0, %y)
      """)
    #expect(left == 0)
  }

  /// Binary search: `middle = low + (high - low) / 2` stays between the bounds.
  @Test func binarySearch() throws {
    let left = try checksLeft(
      """
      loop L0 with (%low: i64 = %0, %high: i64 = %nx) {
        poll ! in f at 0..<0
        %3: bool = less %low, %high
        if L1 %3 {
          break L1
        } else {
          break L0
        }
        %4: bool = subIsExact %high, %low
        check %4 !overflow "" in f at 0..<1
        %5: i64 = sub %high, %low
        %6: i64 = div %5, %2
        %7: bool = addIsExact %low, %6
        check %7 !overflow "" in f at 0..<2
        %middle: i64 = add %low, %6
        %8: bool = inBounds %middle, %nx
        check %8 !indexOutOfBounds "" in f at 0..<3
        %9: i64 = load %x, %middle
        %10: bool = less %9, %k
        %11: i64, %12: i64 = if L2 %10 {
          %13: bool = addIsExact %middle, %1
          check %13 !overflow "" in f at 0..<4
          %14: i64 = add %middle, %1
          break L2(%14, %high)
        } else {
          break L2(%low, %middle)
        }
        continue L0(%11, %12)
      }
      return(%0, %y)
      """)
    #expect(left == 0)
  }

  /// A matrix of `n` rows in memory of its own: `m[i * k + j]`.
  @Test func flatMatrices() throws {
    let left = try checksLeft(
      """
      %3: bool = mulIsExact %n, %k
      check %3 !overflow "" in f at 0..<1
      %4: i64 = mul %n, %k
      %5: bool = greaterEqual %4, %0
      check %5 !count "" in f at 0..<2
      %m: storage<f64,1> = allocate %4 ! in f at 0..<3
      %nm: i64 = extent 0 %m
      %6: bool = lessEqual %0, %n
      check %6 !range "" in f at 0..<4
      %7: bool = lessEqual %0, %k
      check %7 !range "" in f at 0..<5
      for L0 %i: i64 in %0 ..< %n {
        for L1 %j: i64 in %0 ..< %k {
          %8: bool = mulIsExact %i, %k
          check %8 !overflow "" in f at 0..<6
          %9: i64 = mul %i, %k
          %10: bool = addIsExact %9, %j
          check %10 !overflow "" in f at 0..<7
          %11: i64 = add %9, %j
          %12: bool = inBounds %11, %nm
          check %12 !indexOutOfBounds "" in f at 0..<8
          continue L1
        }
        continue L0
      }
      return(%0, %y)
      """)
    #expect(left == 4)
  }

  /// A count that grows by at most one in each iteration cannot overflow; a sum of bytes can't
  /// either where there are not so many.
  @Test func counters() throws {
    let left = try checksLeft(
      """
      %c: i64, %s: i64 = for L0 %i: i64 in %0 ..< %nb with (%count: i64 = %0, %sum: i64 = %0) {
        %3: u8 = load %b, %i
        %4: i64 = convert %3
        %5: bool = less %4, %k
        %6: i64 = if L1 %5 {
          %7: bool = addIsExact %count, %1
          check %7 !overflow "" in f at 0..<1
          %8: i64 = add %count, %1
          break L1(%8)
        } else {
          break L1(%count)
        }
        %9: bool = addIsExact %sum, %4
        check %9 !overflow "" in f at 0..<2
        %10: i64 = add %sum, %4
        continue L0(%6, %10)
      }
      %11: bool = less %c, %0
      %12: bool = not %11
      check %12 !precondition "" in f at 0..<3
      return(%s, %y)
      """)
    #expect(left == 0)
  }

  /// What was checked need not be checked again; remainders lie below their divisors.
  @Test func repetitions() throws {
    let left = try checksLeft(
      """
      %3: bool = inBounds %n, %nx
      check %3 !indexOutOfBounds "" in f at 0..<1
      check %3 !indexOutOfBounds "" in f at 0..<2
      %4: bool = greaterEqual %k, %0
      check %4 !precondition "" in f at 0..<3
      %5: i64 = rem %k, %nx
      %6: bool = inBounds %5, %nx
      check %6 !indexOutOfBounds "" in f at 0..<4
      return(%0, %y)
      """)
    #expect(left == 2)
  }

  /// What one arm gives is compared with the other's where both are known: that 0 is less than `n`
  /// holds in the second arm only.
  @Test func boundsOfBranches() throws {
    let left = try checksLeft(
      """
      %3: bool = less %n, %2
      %4: i64 = if L0 %3 {
        store %n, %y, %0
        break L0(%n)
      } else {
        break L0(%0)
      }
      %5: bool = greaterEqual %4, %0
      check %5 !precondition "" in f at 0..<1
      return(%0, %y)
      """)
    #expect(left == 1)
  }

  /// What may fail stays.
  @Test func neededChecks() throws {
    let left = try checksLeft(
      """
      for L0 %i: i64 in %0 ... %nx {
        %3: bool = inBounds %i, %nx
        check %3 !indexOutOfBounds "" in f at 0..<1
        %4: i64 = sub %i, %1
        %5: bool = inBounds %4, %nx
        check %5 !indexOutOfBounds "" in f at 0..<2
        continue L0
      }
      %6: bool = lessEqual %n, %nx
      check %6 !precondition "" in f at 0..<3
      %7: bool = inBounds %n, %nx
      check %7 !indexOutOfBounds "" in f at 0..<4
      return(%0, %y)
      """)
    #expect(left == 4)
  }

  // MARK: Versions and polls

  private let axpy = """
    for L0 %i: i64 in %0 ..< %nx {
      poll ! in f at 0..<0
      %3: bool = inBounds %i, %nx
      check %3 !indexOutOfBounds "" in f at 0..<1
      %4: i64 = load %x, %i
      %5: bool = inBounds %i, %ny
      check %5 !indexOutOfBounds "" in f at 0..<2
      store %4, %y, %i
      continue L0
    }
    return(%0, %y)
    """

  /// One version of two has checks, and only those that were not proved.
  @Test func versions() throws {
    let found = try counts([.checkElimination, .loopVersioning], axpy)
    #expect(found == Counts(checks: 1, polls: 2, loops: 2))
  }

  /// A check of what is loaded gives no second version.
  @Test func unevenChecks() throws {
    let found = try counts(
      [.loopVersioning],
      """
      for L0 %i: i64 in %0 ..< %nx {
        %3: i64 = load %x, %i
        %4: bool = inBounds %3, %ny
        check %4 !indexOutOfBounds "" in f at 0..<1
        %5: i64 = mul %i, %i
        %6: bool = inBounds %5, %ny
        check %6 !indexOutOfBounds "" in f at 0..<2
        continue L0
      }
      return(%0, %y)
      """)
    #expect(found == Counts(checks: 2, polls: 0, loops: 1))
  }

  /// The poll stands between strips.
  @Test func strips() throws {
    let found = try counts([.pollPlacement], axpy)
    #expect(found == Counts(checks: 2, polls: 1, loops: 2))
  }

  /// Few iterations need no poll; loops around loops keep theirs.
  @Test func shortLoops() throws {
    let found = try counts(
      [.pollPlacement],
      """
      for L0 %i: i64 in %0 ..< %n {
        poll ! in f at 0..<0
        for L1 %j: i64 in %0 ..< %2 {
          poll ! in f at 0..<0
          continue L1
        }
        continue L0
      }
      return(%0, %y)
      """)
    #expect(found == Counts(checks: 0, polls: 1, loops: 2))
  }

  /// Calls of functions that call poll, calls of others do not.
  @Test func calls() throws {
    var module = try Reader.module(
      from: """
        func leaf(%n: i64) -> (i64) {
          return(%n)
        }

        func f(%n: i64) -> (i64) {
          %0: i64 = call leaf(%n) ! in f at 0..<1
          %1: i64 = call f(%0) ! in f at 1..<2
          return(%1)
        }

        """)
    try Pipeline([.pollPlacement]).run(on: &module, level: .storage, verifying: true)
    let function = module.functions[ID(1)]
    let operations = function.regions[function.body].instructions.map {
      function.instructions[$0].operation
    }
    #expect(operations.map(\.isPoll) == [false, true, false, false])
  }
}
