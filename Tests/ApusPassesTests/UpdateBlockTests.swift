import ApusIR
import ApusVocabulary
import Testing

@testable import ApusPasses

/// Loops that update computed places, in blocks, and loops like them that are left alone, against
/// the loops as they were.
struct UpdateBlockTests {
  /// A body and whether it is rewritten.
  struct Sample: Sendable {
    var name: String
    var isRewritten: Bool
    var body: String
  }

  /// `%n` is the count of `%x` and `%p`; `%y` may have another one, which is `%m`.
  private static func kernel(_ body: String) -> String {
    """
    func f(%x: storage<f64,1>, %p: exclusive storage<i32,1>, %y: exclusive storage<i8,1>, \
    %z: exclusive storage<i64,1>, %k: i64) -> (i64, storage<i32,1>, storage<i8,1>, storage<i64,1>) {
      %zero: i64 = constant 0
      %one: i64 = constant 1
      %unit: i8 = constant 1
      %five: i64 = constant 5
      %n: i64 = extent 0 %x
      %m: i64 = extent 0 %y
      %r: i64 = for L0 %i: i64 in %zero ..< %n with (%s: i64 = %zero) {
        poll ! in f at 0..<0
    \(body)
      }
      return(%r, %p, %y, %z)
    }

    """
  }

  private static func bounded(_ index: String, _ count: String, _ site: Int) -> String {
    """
    %h\(site): bool = inBounds \(index), \(count)
    check %h\(site), \(index), \(count) !indexOutOfBounds "{0}{1}" (Int, Int) in f at 0..<\(site)

    """
  }

  /// `%y[index] += 1`.
  private static func update(_ index: String, _ site: Int) -> String {
    """
    %o\(site): i8 = load %y, \(index)
    %h\(site): bool = addIsExact %o\(site), %unit
    check %h\(site), %o\(site), %unit !overflow "{0}{1}" (Int8, Int8) in f at 0..<\(site)
    %c\(site): i8 = add %o\(site), %unit
    store %c\(site), %y, \(index)

    """
  }

  /// `%q` is `%p[%i]`.
  private static let place = """
    %q32: i32 = load %p, %i
    %q: i64 = convert %q32

    """
  /// `%t` is `Int(%x[%i] * %x[%i])`.
  private static let truncated = """
    %v: f64 = load %x, %i
    %w: f64 = mul %v, %v
    %h1: bool = fits i64 %w
    check %h1, %w !conversion "{0}" (Double) in f at 0..<1
    %t: i64 = convert %w

    """

  static let samples: [Sample] = [
    Sample(
      name: "counts", isRewritten: true,
      body: place + bounded("%q", "%m", 1) + update("%q", 2) + "continue L0(%s)"),
    Sample(
      name: "of floating point", isRewritten: true,
      body: truncated + bounded("%t", "%m", 2) + update("%t", 3) + "continue L0(%s)"),
    Sample(
      name: "clamped", isRewritten: true,
      body: truncated + "%u: i64 = min %t, %five\n" + bounded("%u", "%m", 2) + update("%u", 3)
        + "continue L0(%s)"),
    Sample(
      name: "and summed", isRewritten: true,
      body: truncated + bounded("%t", "%m", 2) + update("%t", 3)
        + """
        %h4: bool = addIsExact %s, %t
        check %h4, %s, %t !overflow "{0}{1}" (Int, Int) in f at 0..<4
        %s1: i64 = add %s, %t
        continue L0(%s1)
        """),
    Sample(
      name: "shifted", isRewritten: true,
      body: place
        + """
        %h1: bool = subIsExact %q, %k
        check %h1, %q, %k !overflow "{0}{1}" (Int, Int) in f at 0..<1
        %d: i64 = sub %q, %k

        """ + bounded("%d", "%m", 2) + update("%d", 3) + "continue L0(%d)"),
    Sample(
      name: "of what is written in place", isRewritten: true,
      body: place + bounded("%q", "%m", 1) + update("%q", 2)
        + "%w32: i32 = convert %i\nstore %w32, %p, %i\ncontinue L0(%q)"),
    Sample(
      name: "at two places", isRewritten: true,
      body: place + bounded("%q", "%m", 1) + update("%q", 2) + "%l: i64 = sub %m, %one\n"
        + "%e: i64 = sub %l, %q\n" + bounded("%e", "%m", 3) + update("%e", 4)
        + "continue L0(%e)"),
    Sample(
      name: "by way of a table", isRewritten: true,
      body: place + bounded("%q", "%m", 1) + "%g8: i8 = load %y, %q\n%g: i64 = convert %g8\n"
        + bounded("%g", "%m", 2) + "store %unit, %y, %g\ncontinue L0(%g)"),
    Sample(
      name: "of places that change", isRewritten: false,
      body: place + bounded("%q", "%n", 1)
        + "%w32: i32 = convert %i\nstore %w32, %p, %q\ncontinue L0(%q)"),
    Sample(
      name: "read, not written", isRewritten: false,
      body: place + bounded("%q", "%m", 1)
        + "%g8: i8 = load %y, %q\n%g: i64 = convert %g8\nstore %g, %z, %i\ncontinue L0(%g)"),
    Sample(
      name: "of the number before", isRewritten: false,
      body: bounded("%s", "%m", 1) + update("%s", 2)
        + "%g8: i8 = load %y, %s\n%g: i64 = convert %g8\ncontinue L0(%g)"),
  ]

  @Test(arguments: samples.indices) func keepsOutcomes(_ index: Int) throws {
    let sample = Self.samples[index]
    let original = try Reader.module(from: Self.kernel(sample.body))
    try original.verify(level: .storage)
    var changed = original
    UpdateBlocks.run(on: &changed.functions[ID(0)])
    try changed.verify(level: .storage)
    let isRewritten = Printer.text(of: changed) != Printer.text(of: original)
    #expect(isRewritten == sample.isRewritten)
    let (before, after) = (try KernelCall(original), try KernelCall(changed))
    var codes: Set<Int32> = []
    for seed in 0..<300 {
      let arguments = Self.arguments(seed: seed)
      let (expected, found) = (before(arguments), after(arguments))
      codes.insert(expected.code)
      #expect(expected == found, "\(sample.name): \(arguments)")
      guard expected == found else { return }
    }
    #expect(codes.count > 1, "\(codes) is all that happens")
  }

  /// Places mostly in bounds, counters mostly far from their limit.
  private static func arguments(seed: Int) -> [KernelArgument] {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...60, using: &random)
    let bins = Int.random(in: 6...9, using: &random)
    let rate = [0, 0, 1, 10][Int.random(in: 0..<4, using: &random)]
    func isEdge() -> Bool { Int.random(in: 0..<200, using: &random) < rate }
    func place() -> UInt64 {
      let edges: [Int32] = [-1, Int32(bins), .max, .min]
      let edge = edges[Int.random(in: 0..<edges.count, using: &random)]
      let place = isEdge() ? edge : Int32.random(in: 0..<Int32(bins), using: &random)
      return UInt64(UInt32(bitPattern: place))
    }
    func number() -> UInt64 {
      let edges: [Double] = [.nan, .infinity, 3, 1e5, 4e4, 1e9, 3.1e9, 1e20, -2]
      let edge = edges[Int.random(in: 0..<edges.count, using: &random)]
      return (isEdge() ? edge : Double.random(in: -2.4...2.4, using: &random)).bitPattern
    }
    let most = rate == 0 ? 30 : 120
    return [
      .array((0..<count).map { _ in number() }), .array((0..<count).map { _ in place() }),
      .array((0..<bins).map { _ in UInt64(Int.random(in: 0...most, using: &random)) }),
      .array([UInt64](repeating: 0, count: count)),
      .number(isEdge() ? Int.min : Int.random(in: -1...0, using: &random)),
    ]
  }

  /// Loops of few iterations, such as those of the rows of sparse matrices, are left alone.
  @Test func shortLoops() throws {
    let sample = Self.samples[0]
    for bound in ["constant 31", "load %z, %zero", "constant 32"] {
      let text = Self.kernel(sample.body).replacing(
        "%n: i64 = extent 0 %x", with: "%n: i64 = \(bound)")
      let original = try Reader.module(from: text)
      try original.verify(level: .storage)
      var changed = original
      UpdateBlocks.run(on: &changed.functions[ID(0)])
      let isRewritten = Printer.text(of: changed) != Printer.text(of: original)
      #expect(isRewritten == (bound == "constant 32"))
    }
  }
}
