import ApusIR
import ApusRuntime
import ApusVocabulary
import Testing

@testable import ApusInterpreter

/// Arrays as values and in memory, results and limits.
struct ArrayTests {
  @Test(arguments: ScalarType.allCases)
  func elements(_ type: ScalarType) throws {
    let name = type.name
    let program = try Program(
      """
      func f(
        %x: storage<\(name),1>, %y: exclusive storage<\(name),2>,
        %z: exclusive storage<\(name),3>, %i: i64
      ) -> (storage<\(name),2>, storage<\(name),3>, \(name)) {
        %one: i64 = constant 1
        %n: i64 = extent 0 %x
        %1: bool = inBounds %i, %n
        check %1 !indexOutOfBounds "" in f at 0..<1
        %a: \(name) = load %x, %i
        store %a, %y, %one, %i
        %b: \(name) = load %y, %one, %i
        store %b, %z, %one, %i, %one
        %c: \(name) = load %z, %one, %i, %one
        return(%y, %z, %c)
      }
      """)
    for value in PrimitiveTests.samples(type) {
      let outcome = program.call(
        arguments: [
          .array([0, 0, value], extents: [3]),
          .array(Array(repeating: 0, count: 6), extents: [2, 3]),
          .array(Array(repeating: 0, count: 12), extents: [2, 3, 2]), .int(2),
        ])
      #expect(outcome.scalars == [value])
      #expect(outcome.results[0] == .array([0, 0, 0, 0, 0, value], extents: [2, 3]))
      #expect(
        outcome.results[1]
          == .array([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, value], extents: [2, 3, 2]))
    }
  }

  static let values = """
    entry func f(%x: array<f64,1>, %n: i64) -> (array<f64,1>, array<f64,2>, f64)
      as f(x: [Double], n: Int) -> (Vector<Double>, Matrix<Double>, Double) {
      %zero: i64 = constant 0
      %one: i64 = constant 1
      %half: f64 = constant 0.5
      %m: i64 = extent 0 %x
      %l: array<f64,1> = arrayLiteral %half, %half, %half ! in f at 1..<2
      %f: array<f64,2> = arrayFill %half, %n, %m ! in f at 3..<4
      %s: storage<f64,1> = materialize %x ! in f at 5..<6
      store %half, %s, %one
      %t: array<f64,1> = snapshot %s ! in f at 7..<8
      fill %half, %s
      %e: f64 = element %t, %zero
      %g: f64 = element %l, %one
      %h: f64 = element %f, %one, %one
      %a: f64 = add %e, %g
      %b: f64 = add %a, %h
      return(%t, %f, %b)
    }
    """

  @Test func arrayValues() throws {
    let program = try Program(Self.values, level: .values)
    let outcome = program.call(nil, .doubles([3, 4]), .int(2))
    #expect(outcome.results[0] == .doubles([3, 0.5]))
    #expect(
      outcome.results[1]
        == .array(Array(repeating: (0.5).bitPattern, count: 4), extents: [2, 2]))
    #expect(outcome.doubles == [4])
    #expect(outcome.arguments[0] == .doubles([3, 4]))
  }

  @Test func memoryLimit() throws {
    var program = try Program(Self.values, level: .values)
    let outcome = program.call(nil, .doubles([3, 4]), .int(1 << 58))
    #expect(outcome.code == Int32(apus_fault_memory))
    #expect(program.module.faultSites[ID(outcome.site)].range.lower == 3)
    #expect(program.call(nil, .doubles([3, 4]), .int(.max)).code == Int32(apus_fault_memory))
    #expect(program.call(nil, .doubles([3, 4]), .int(-1)).code == Int32(apus_fault_memory))
    program.memoryLimit = 1 << 12
    #expect(program.call(nil, .doubles([3, 4]), .int(1 << 10)).code == Int32(apus_fault_memory))
    program.refusesMemory = true
    #expect(program.call(nil, .doubles([3, 4]), .int(2)).code == Int32(apus_fault_memory))
  }

  /// An inout array keeps its memory unless the variable is bound to another array.
  @Test func inoutResults() throws {
    let program = try Program(
      """
      entry func f(
        %x: exclusive storage<i64,1>, %y: exclusive storage<i64,1>
      ) -> (i64, storage<i64,1>, storage<i64,1>)
        as f(x: inout [Int], y: inout [Int]) -> Int {
        %zero: i64 = constant 0
        %two: i64 = constant 2
        %nine: i64 = constant 9
        store %nine, %x, %zero
        %n: storage<i64,1> = allocate %two ! in f at 0..<1
        fill %nine, %n
        return(%two, %x, %n)
      }
      """)
    let outcome = program.call(nil, .ints([1, 2]), .ints([3, 4, 5]))
    #expect(outcome.results == [.int(2), .ints([9, 2]), .ints([9, 9])])
    #expect(outcome.arguments == [.ints([9, 2]), .ints([3, 4, 5])])
  }

  @Test func exchangedResults() throws {
    let program = try Program(
      """
      entry func f(
        %x: exclusive storage<i64,1>, %y: exclusive storage<i64,1>
      ) -> (storage<i64,1>, storage<i64,1>)
        as f(x: inout [Int], y: inout [Int]) -> Void {
        return(%y, %x)
      }
      """)
    let outcome = program.call(nil, .ints([1]), .ints([2, 3]))
    #expect(outcome.results == [.ints([2, 3]), .ints([1])])
  }

  /// Temporaries of an iteration are freed, but for those that go on.
  @Test func markAndRelease() throws {
    var program = try Program(
      """
      entry func f(%n: i64) -> (i64) as f(n: Int) -> Int {
        %zero: i64 = constant 0
        %size: i64 = constant 1000
        %0: storage<i64,1> = allocate %size ! in f at 0..<1
        fill %zero, %0
        %m: i64 = mark
        %r: storage<i64,1> = for L0 %i: i64 in %zero ..< %n with (%s: storage<i64,1> = %0) {
          %old: i64 = load %s, %i
          %k: i64 = add %old, %i
          %t: storage<i64,1> = allocate %size ! in f at 0..<1
          %u: storage<i64,1> = allocate %size ! in f at 0..<1
          fill %k, %t
          fill %zero, %u
          release %m, %t
          continue L0(%t)
        }
        %a: i64 = load %r, %zero
        return(%a)
      }
      """)
    program.memoryLimit = 64 << 10
    #expect(program.call(nil, .int(900)).ints == [404_550])
  }

  @Test func emptyArrays() throws {
    let program = try Program(
      """
      entry func f(%x: exclusive storage<f64,1>) -> (array<f64,1>, i64, storage<f64,1>)
        as f(x: inout [Double]) -> (Vector<Double>, Int) {
        %half: f64 = constant 0.5
        fill %half, %x
        %t: array<f64,1> = snapshot %x ! in f at 0..<1
        %n: i64 = extent 0 %t
        return(%t, %n, %x)
      }
      """, level: .values)
    #expect(program.call(nil, .doubles([])).ints == [0])
  }
}
