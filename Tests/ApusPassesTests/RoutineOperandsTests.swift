import ApusIR
import Testing

@testable import ApusPasses

/// Operands of routines that are views of arrays, and products into fresh memory.
@Suite struct RoutineOperandsTests {
  /// A product of `%v`, made of the elements of `%a` that `places` name, and `%b`.
  private func product(rows: String, columns: String, _ places: String) throws -> String {
    try PassTester.result(
      of: [.routineOperands, .deadCode],
      on: """
        func f(%a: array<f64,2>, %b: array<f64,2>, %c: exclusive storage<f64,2>) -> (i64) {
          %0: i64 = constant 0
          %1: i64 = constant 1
          %2: f64 = constant 1.0
          %m: i64 = extent 0 %a
          %n: i64 = extent 1 %a
          %k: i64 = extent 1 %b
          %v: array<f64,2> = generate L0 (%i: i64, %j: i64) in \(rows), \(columns) ! in f at 0..<0 {
            \(places)
            break L0(%x)
          }
          %s: i64 = routine gemm.f64 %2, %v, %0, \(columns), %1, %b, %0, %k, %1, %2, %c, %0, %k, \(rows), %k, \(columns)
          return(%s)
        }

        """)
  }

  @Test func readsTransposedArraysWhereTheyAre() throws {
    let text = try product(rows: "%n", columns: "%m", "%x: f64 = element %a, %j, %i")
    #expect(!text.contains("generate"))
    #expect(text.contains(", %a, "))
  }

  @Test func readsEverySecondRowWhereItIs() throws {
    let text = try product(
      rows: "%1", columns: "%n",
      """
      %two: i64 = constant 2
      %p: i64 = mul %i, %two
      %q: i64 = add %p, %1
      %x: f64 = element %a, %q, %j
      """)
    #expect(!text.contains("generate"))
  }

  @Test(arguments: [
    // Not affine in the indices.
    "%p: i64 = mul %i, %i\n%x: f64 = element %a, %p, %j",
    // More than an element.
    "%y: f64 = element %a, %i, %j\n%x: f64 = neg %y",
    // A check, which would be left out.
    "%p: bool = less %i, %m\ncheck %p !precondition \"no\" in f at 0..<0\n%x: f64 = element %a, %i, %j",
  ])
  func leavesWhatIsNoView(_ places: String) throws {
    let text = try product(rows: "%m", columns: "%n", places)
    #expect(text.contains("generate"))
  }

  /// A product into memory filled with zeros, with some factor of what was there.
  private func fresh(beta: String, between: String = "") throws -> String {
    try PassTester.result(
      of: [.routineOperands, .deadCode],
      on: """
        func f(%a: array<f64,2>, %b: array<f64,2>) -> (array<f64,2>) {
          %0: i64 = constant 0
          %1: i64 = constant 1
          %2: f64 = constant 1.0
          %3: f64 = constant 0.0
          %m: i64 = extent 0 %a
          %n: i64 = extent 1 %a
          %k: i64 = extent 1 %b
          %z: array<f64,2> = arrayFill %3, %m, %k ! in f at 0..<0
          %c: storage<f64,2> = materialize %z ! in f at 0..<0
          \(between)
          %s: i64 = routine gemm.f64 %2, %a, %0, %n, %1, %b, %0, %k, %1, \(beta), %c, %0, %k, %m, %k, %n
          %r: array<f64,2> = snapshot %c ! in f at 0..<0
          return(%r)
        }

        """)
  }

  @Test func leavesOutZerosThatAreOverwritten() throws {
    let text = try fresh(beta: "%3")
    #expect(text.contains("allocate") && !text.contains("arrayFill"))
  }

  @Test func keepsZerosThatAreRead() throws {
    #expect(try fresh(beta: "%2").contains("arrayFill"))
    let between = "store %2, %c, %0, %0"
    #expect(try fresh(beta: "%3", between: between).contains("arrayFill"))
  }
}
