import ApusIR
import ApusRuntime
import ApusVocabulary
import Testing

@testable import ApusInterpreter

/// Operations on whole arrays.
struct WholeArrayTests {
  static let counts = [
    0, 1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 511, 512, 513, 1023, 1024, 1025,
  ]

  /// Numbers whose sum depends on the order.
  static func terms(_ count: Int) -> [Double] {
    var state: UInt64 = 88172645463325252
    return (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Double(Int64(bitPattern: state) >> 11) * 0x1p-45
    }
  }

  private func program(_ type: String, _ primitive: String, lanes: Int) throws -> Program {
    try Program(
      """
      func f(%x: array<\(type),1>) -> (\(type)) {
        %n: i64 = extent 0 %x
        %s: \(type) = reduction \(primitive) \(lanes) L0 (%i: i64) in %n ! in f at 0..<1 {
          %0: \(type) = element %x, %i
          break L0(%0)
        }
        return(%s)
      }
      """, level: .values)
  }

  @Test(arguments: [1, 16, 32, 64])
  func sumsInOrder(_ lanes: Int) throws {
    let (doubles, floats) = (
      try program("f64", "add", lanes: lanes), try program("f32", "add", lanes: lanes)
    )
    for count in Self.counts + [2047, 2048, 2049, 5000, 100_000] {
      let terms = Self.terms(count)
      let double = doubles.call(nil, .array(terms.map(\.bitPattern), extents: [count]))
      #expect(double.scalars == [ReductionOrder.result(terms, lanes: lanes).bitPattern])
      let singles = terms.map { Float($0) }
      let float = floats.call(
        nil, .array(singles.map { UInt64($0.bitPattern) }, extents: [count]))
      #expect(
        float.scalars == [UInt64(ReductionOrder.result(singles, lanes: lanes).bitPattern)])
    }
  }

  @Test func products() throws {
    let program = try program("f64", "mul", lanes: 32)
    for count in Self.counts {
      let terms = Self.terms(count).map { 1 + 0x1p-20 * $0 }
      let outcome = program.call(nil, .array(terms.map(\.bitPattern), extents: [count]))
      let expected = ReductionOrder.result(terms, lanes: 32, isProduct: true)
      #expect(outcome.scalars == [expected.bitPattern])
    }
  }

  /// No zero is added: the sum of negative zeros is one.
  @Test func negativeZeros() throws {
    let program = try program("f64", "add", lanes: 32)
    for count in [1, 33, 600] {
      let zeros = Array(repeating: (-0.0).bitPattern, count: count)
      #expect(program.call(nil, .array(zeros, extents: [count])).scalars == [(-0.0).bitPattern])
    }
  }

  static let nested = """
    func f(%x: array<f64,2>) -> (array<f64,1>, array<f64,3>, f64, f64) {
      %one: i64 = constant 1
      %m: i64 = extent 0 %x
      %n: i64 = extent 1 %x
      %rows: array<f64,1> = generate L0 (%i: i64) in %m ! in f at 0..<1 {
        %s: f64 = reduction add 32 L1 (%j: i64) in %n ! in f at 0..<1 {
          %0: f64 = element %x, %i, %j
          break L1(%0)
        }
        break L0(%s)
      }
      %pairs: array<f64,3> = generate L2 (%j#1: i64, %i#1: i64) in %n, %m ! in f at 0..<1 {
        %1: f64 = element %x, %i#1, %j#1
        %2: f64 = neg %1
        break L2(%1, %2)
      }
      %a: f64, %b: f64 = reduction add 16 L3 (%i#2: i64, %j#2: i64) in %m, %n ! in f at 0..<1 {
        %3: f64 = element %pairs, %j#2, %i#2, %one
        %4: f64 = element %rows, %i#2
        break L3(%3, %4)
      }
      return(%rows, %pairs, %a, %b)
    }
    """

  @Test func nests() throws {
    let program = try Program(Self.nested, level: .values)
    for (m, n) in [(2, 3), (3, 1), (0, 4), (4, 0), (5, 700)] {
      let x = Self.terms(m * n)
      let outcome = program.call(nil, .array(x.map(\.bitPattern), extents: [m, n]))
      let rows = (0..<m).map { ReductionOrder.result(Array(x[($0 * n)..<($0 * n + n)]), lanes: 32) }
      #expect(outcome.results[0] == .array(rows.map(\.bitPattern), extents: [m]))
      let pairs = (0..<n).flatMap { j in (0..<m).flatMap { [x[$0 * n + j], -x[$0 * n + j]] } }
      #expect(outcome.results[1] == .array(pairs.map(\.bitPattern), extents: [n, m, 2]))
      let repeated = rows.flatMap { Array(repeating: $0, count: n) }
      #expect(
        outcome.scalars == [
          ReductionOrder.result(x.map { -$0 }, lanes: 16).bitPattern,
          ReductionOrder.result(repeated, lanes: 16).bitPattern,
        ])
    }
  }

  @Test func shapes() throws {
    let program = try Program(
      """
      func f(%x: array<f64,2>, %m: i64, %n: i64) -> (array<f64,3>, i64) {
        %one: i64 = constant 1
        %y: array<f64,3> = reshape %x, %m, %one, %n
        %k: i64 = extent 2 %y
        return(%y, %k)
      }
      """, level: .values)
    let x = Self.terms(6).map(\.bitPattern)
    let outcome = program.call(nil, .array(x, extents: [2, 3]), .int(3), .int(2))
    #expect(outcome.results == [.array(x, extents: [3, 1, 2]), .int(2)])
  }

  /// The first fault in row-major order, polls, and lack of memory.
  @Test func faults() throws {
    var program = try Program(
      """
      func f(%x: array<f64,1>, %n: i64) -> (array<f64,1>) {
        %y: array<f64,1> = generate L0 (%i: i64) in %n !memory in f at 7..<8 {
          %m: i64 = extent 0 %x
          %0: bool = inBounds %i, %m
          check %0, %i !indexOutOfBounds "{0}" (Int) in f at 3..<4
          %1: f64 = element %x, %i
          break L0(%1)
        }
        return(%y)
      }
      """, level: .values)
    let x = Word.array(Self.terms(3).map(\.bitPattern), extents: [3])
    let outcome = program.call(nil, x, .int(5))
    #expect(outcome.code == FaultKind.indexOutOfBounds.rawValue)
    #expect(outcome.values[0] == 3)
    #expect(program.call(nil, x, .int(1 << 40)).code == FaultKind.memory.rawValue)
    #expect(program.call(nil, x, .int(3)).code == 0)
    program.poll = UInt32(FaultKind.cancelled.rawValue)
    let stopped = program.call(nil, x, .int(3))
    #expect(stopped.code == FaultKind.cancelled.rawValue)
    #expect(program.module.faultSites[ID(Int(stopped.site))].range.lower == 7)
  }

  @Test func routines() throws {
    let program = try Program(
      """
      func f(%a: array<f64,2>, %c: exclusive storage<f64,2>) -> (i64, storage<f64,2>) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %2: i64 = constant 2
        %alpha: f64 = constant 2.0
        %beta: f64 = constant 1.0
        %s: i64 = routine gemm.f64 %alpha, %a, %0, %2, %1, %a, %0, %1, %2, %beta, %c, %0, %2, %2, %2, %2
        return(%s, %c)
      }
      """, level: .values)
    let a = [1.0, 2, 3, 4].map(\.bitPattern)
    let c = [10.0, 20, 30, 40].map(\.bitPattern)
    let outcome = program.call(nil, .array(a, extents: [2, 2]), .array(c, extents: [2, 2]))
    // C + 2 A Aᵀ
    let expected = [20.0, 42, 52, 90].map(\.bitPattern)
    #expect(outcome.results == [.int(0), .array(expected, extents: [2, 2])])
  }
}
