import ApusIR
import Testing

@testable import ApusInterpreter

/// Operations on several lanes.
struct LaneTests {
  @Test func lanes() throws {
    let program = try Program(
      """
      func f(%x: i64) -> (i64x4, i64, i64x4, i32x4, i64x4) {
        %a: i64x4 = iota
        %b: i64x4 = splat %x
        %c: i64x4 = add %a, %b
        %d: i64 = extract 2 %c
        %e: i64x4 = insert 1 %c, %x
        %k: i64x4 = constant 7
        %m: boolx4 = greater %c, %k
        %s: i64x4 = select %m, %k, %c
        %i: i32x4 = convert %c
        return(%c, %d, %e, %i, %s)
      }
      """)
    let outcome = program.call(nil, .int(5))
    #expect(outcome.lanes == [[5, 6, 7, 8], [5, 5, 7, 8], [5, 6, 7, 8], [5, 6, 7, 7]])
    #expect(outcome.ints == [7])
  }

  /// Halves are folded, lane j with lane j + lanes/2.
  @Test func reductionOrder() throws {
    let program = try Program(
      """
      func f(%x: f64x8) -> (f64, f64, f64) {
        %a: f64 = reduce add %x
        %b: f64 = reduce min %x
        %c: f64 = reduce max %x
        return(%a, %b, %c)
      }
      """)
    let x = [1e16, 1, -1e16, 3, 1, 1e-3, 7, -5]
    var lanes = x
    while lanes.count > 1 {
      let half = lanes.count / 2
      lanes = (0..<half).map { lanes[$0] + lanes[$0 + half] }
    }
    let outcome = program.call(nil, .lanes(x.map(\.bitPattern)))
    #expect(outcome.doubles == [lanes[0], -1e16, 1e16])
    #expect(x.reduce(0, +) != lanes[0])
  }

  @Test func carriedVectors() throws {
    let program = try Program(
      """
      func f(%n: i64) -> (i64x4, i64x4) {
        %zero: i64 = constant 0
        %a: i64x4 = iota
        %o: i64x4 = constant 1
        %r: i64x4, %q: i64x4 = for L0 %i: i64 in %zero ..< %n with (
          %s: i64x4 = %a, %t: i64x4 = %o
        ) {
          %u: i64x4 = add %s, %t
          continue L0(%t, %u)
        }
        return(%r, %q)
      }
      """)
    var s = [0, 1, 2, 3]
    var t = [1, 1, 1, 1]
    for _ in 0..<7 { (s, t) = (t, zip(s, t).map(+)) }
    #expect(program.call(nil, .int(7)).lanes == [s, t].map { $0.map { UInt64($0) } })
  }

  static let memory = """
    func f(%x: storage<i16,1>, %y: exclusive storage<i16,1>, %m: boolx4, %i: i64x4, %k: i64)
      -> (i16x4, i16x4, i16x4, storage<i16,1>) {
      %p: i16x4 = constant -9
      %a: i16x4 = load %x, %k
      %b: i16x4 = maskedLoad %m, %p, %x, %k
      %c: i16x4 = gather %m, %p, %x, %i
      scatter %m, %a, %y, %i
      %four: i64 = constant 4
      maskedStore %m, %a, %y, %four
      %eight: i64 = constant 8
      store %b, %y, %eight
      return(%a, %b, %c, %y)
    }
    """

  @Test func memoryOfLanes() throws {
    let program = try Program(Self.memory)
    let minus: UInt64 = 0xFFF7
    let outcome = program.call(
      nil, .array([10, 11, 12, 13, 14, 15], extents: [6]),
      .array(Array(repeating: 0, count: 12), extents: [12]), .lanes([1, 0, 1, 1]),
      .lanes([3, 1_000_000, 0, 3]), .int(2))
    #expect(
      outcome.lanes == [[12, 13, 14, 15], [12, minus, 14, 15], [13, minus, 10, 13]])
    #expect(
      outcome.results.last
        == .array([14, 0, 0, 15, 12, 0, 14, 15, 12, minus, 14, 15], extents: [12]))
  }

  @Test func planesOfLanes() throws {
    let program = try Program(
      """
      func f(%x: exclusive storage<f32,2>, %i: i64, %j: i64) -> (f32x2, storage<f32,2>) {
        %a: f32x2 = load %x, %i, %j
        %b: f32x2 = add %a, %a
        store %b, %x, %i, %j
        %c: bool = constant true
        %d: f32x2 = select %c, %a, %b
        return(%d, %x)
      }
      """)
    let x = (0..<6).map { UInt64(Float($0).bitPattern) }
    let outcome = program.call(nil, .array(x, extents: [2, 3]), .int(1), .int(1))
    #expect(outcome.lanes == [[x[4], x[5]]])
    let doubled = [0, 1, 2, 3, 8, 10].map { UInt64(Float($0).bitPattern) }
    #expect(outcome.results.last == .array(doubled, extents: [2, 3]))
  }
}
