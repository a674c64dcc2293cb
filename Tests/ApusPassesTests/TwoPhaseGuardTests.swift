import ApusIR
import ApusVocabulary
import Testing

@testable import ApusPasses

/// Loops with stores, guarded in blocks, and loops like them that are not, against the loops as
/// they were.
struct TwoPhaseGuardTests {
  /// A body and whether a guard is found for it in types of 32 bits and more.
  struct Sample: Sendable {
    var name: String
    var isGuarded: Bool
    var body: String
  }

  /// The arrays are of equal count; `%j` is `%i + 1`, up to the count less one.
  private static func kernel(_ type: ScalarType, _ body: String, closed: Bool) -> String {
    """
    func f(%x: storage<T,1>, %y: exclusive storage<T,1>, %p: exclusive storage<i64,1>, %k: T, \
    %start: T) -> (T, storage<T,1>, storage<i64,1>) {
      %zero: i64 = constant 0
      %one: i64 = constant 1
      %two: i64 = constant 2
      %unit: T = constant 1
      %n: i64 = extent 0 %x
      %last: i64 = sub %n, \(closed ? "%two" : "%one")
      %r: T = for L0 %i: i64 in %zero \(closed ? "..." : "..<") %last with (%s: T = %start) {
        poll ! in f at 0..<0
        %a: T = load %x, %i
    \(body)
      }
      return(%r, %y, %p)
    }

    """.replacing(": T", with: ": \(type.name)").replacing("<T,", with: "<\(type.name),")
      .replacing("-> (T", with: "-> (\(type.name)")
  }

  /// `%result = left + right`, checked, at a site of its own.
  private static func checked(
    _ operation: String, _ result: String, _ left: String, _ right: String, _ site: Int,
    _ type: String = "T", _ swift: String = "S"
  ) -> String {
    """
    %h\(site): bool = \(operation)IsExact \(left), \(right)
    check %h\(site), \(left), \(right) !overflow "{0}{1}" (\(swift), \(swift)) in f at 0..<\(site)
    \(result): \(type) = \(operation) \(left), \(right)

    """
  }

  private static func bounded(_ index: String, _ site: Int) -> String {
    """
    %h\(site): bool = inBounds \(index), %n
    check %h\(site), \(index), %n !indexOutOfBounds "{0}{1}" (Int, Int) in f at 0..<\(site)

    """
  }

  private static let place = "%q: i64 = load %p, %i\n"
  private static let next = "%j: i64 = add %i, %one\n"

  static let samples: [Sample] = [
    Sample(
      name: "sums in place", isGuarded: true,
      body: "%b: T = load %y, %i\n" + checked("add", "%c", "%a", "%b", 1)
        + "store %c, %y, %i\ncontinue L0(%s)"),
    Sample(
      name: "scaled, and shifted by one", isGuarded: true,
      body: next + "%b: T = load %y, %j\n" + checked("mul", "%c", "%a", "%k", 1)
        + checked("sub", "%d", "%c", "%b", 2) + "store %d, %y, %j\ncontinue L0(%s)"),
    Sample(
      name: "running sums", isGuarded: true,
      body: checked("add", "%c", "%s", "%a", 1) + "store %c, %y, %i\ncontinue L0(%c)"),
    Sample(
      name: "a recurrence in memory", isGuarded: false,
      body: next + "%b: T = load %y, %i\n" + checked("add", "%c", "%a", "%b", 1)
        + "store %c, %y, %j\ncontinue L0(%s)"),
    Sample(
      name: "read after written", isGuarded: false,
      body: checked("add", "%c", "%a", "%k", 1) + "store %c, %y, %i\n%b: T = load %y, %i\n"
        + checked("mul", "%d", "%b", "%b", 2) + "store %d, %y, %i\ncontinue L0(%s)"),
    Sample(
      name: "a gathered sum", isGuarded: false,
      body: place + bounded("%q", 1) + "%b: T = load %x, %q\n"
        + checked("add", "%c", "%s", "%b", 2) + "continue L0(%c)"),
    Sample(
      name: "gathered next to the index", isGuarded: false,
      body: place + checked("add", "%q1", "%q", "%one", 1, "i64", "Int") + bounded("%q1", 2)
        + "%b: T = load %x, %q1\n" + checked("mul", "%c", "%a", "%b", 3)
        + checked("sub", "%d", "%s", "%c", 4) + "continue L0(%d)"),
    Sample(
      name: "counts", isGuarded: false,
      body: place + bounded("%q", 1) + "%b: T = load %y, %q\n"
        + checked("add", "%c", "%b", "%unit", 2) + "store %c, %y, %q\ncontinue L0(%s)"),
    Sample(
      name: "scattered", isGuarded: false,
      body: place + checked("mul", "%c", "%a", "%k", 1) + bounded("%q", 2)
        + "store %c, %y, %q\ncontinue L0(%c)"),
    Sample(
      name: "indices that change", isGuarded: false,
      body: place + bounded("%q", 1) + "%b: T = load %y, %q\n"
        + checked("add", "%c", "%b", "%a", 2)
        + "store %c, %y, %i\nstore %i, %p, %q\ncontinue L0(%s)"),
  ]

  private static let types: [(type: ScalarType, name: String)] = [
    (.int64, "Int"), (.int32, "Int32"), (.int8, "Int8"), (.uint64, "UInt64"), (.uint16, "UInt16"),
  ]

  @Test(arguments: types.indices, samples.indices)
  func keepsOutcomes(_ index: Int, sample: Int) throws {
    let (type, name) = Self.types[index]
    let sample = Self.samples[sample]
    let body = sample.body.replacing("(S, S)", with: "(\(name), \(name))")
    for (block, closed) in [(1, false), (2, true), (3, false), (16, true), (16, false)] {
      let original = try Reader.module(from: Self.kernel(type, body, closed: closed))
      try original.verify(level: .storage)
      var changed = original
      BlockGuards.run(on: &changed.functions[ID(0)], block: Int64(block))
      try changed.verify(level: .storage)
      let isGuarded = Printer.text(of: changed) != Printer.text(of: original)
      #expect(isGuarded == sample.isGuarded || type.bitWidth < 32 || !type.isSigned)
      let (before, after) = (try KernelCall(original), try KernelCall(changed))
      for seed in 0..<80 {
        let arguments = Self.arguments(type, seed: seed)
        let (expected, found) = (before(arguments), after(arguments))
        #expect(expected == found, "\(sample.name), \(name), \(block): \(arguments)")
        guard expected == found else { return }
      }
    }
  }

  /// Mostly small numbers, some next to powers of two or the limits; places mostly in bounds.
  private static func arguments(_ type: ScalarType, seed: Int) -> [KernelArgument] {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...60, using: &random)
    let rate = [0, 1, 1, 10][Int.random(in: 0..<4, using: &random)]
    func number() -> UInt64 {
      if Int.random(in: 0..<60, using: &random) >= rate {
        let value = Int.random(in: (type.isSigned ? -4 : 0)...9, using: &random)
        return Constant(type, bits: UInt64(bitPattern: Int64(value))).bits
      }
      let power: UInt64 = 1 << UInt64(Int.random(in: 0..<type.bitWidth, using: &random))
      let offset = UInt64(bitPattern: Int64.random(in: -1...1, using: &random))
      let value = power &+ offset
      return Constant(type, bits: Bool.random(using: &random) ? value : 0 &- value).bits
    }
    let edges = [-1, count, count - 1, .max, .min, .max - 1]
    func place() -> UInt64 {
      let isEdge = Int.random(in: 0..<150, using: &random) < rate
      let index =
        isEdge
        ? edges.randomElement(using: &random) ?? 0
        : Int.random(in: 0..<max(1, count - 1), using: &random)
      return UInt64(bitPattern: Int64(index))
    }
    return [
      .array((0..<count).map { _ in number() }), .array((0..<count).map { _ in number() }),
      .array((0..<count).map { _ in place() }), .number(number()), .number(number()),
    ]
  }

  /// After a failure, blocks run as they were, more and more of them; then guards hold again.
  @Test func largeNumbersAmongSmallOnes() throws {
    let body = Self.samples[0].body.replacing("(S, S)", with: "(Int, Int)")
    let original = try Reader.module(from: Self.kernel(.int64, body, closed: false))
    var changed = original
    BlockGuards.run(on: &changed.functions[ID(0)], block: 2)
    let (before, after) = (try KernelCall(original), try KernelCall(changed))
    for large in [0, 10, 100, 299, 300] {
      var x = [UInt64](repeating: 1 << 62, count: large)
      x += [UInt64](repeating: 3, count: 301 - large)
      let y = [UInt64](repeating: 5, count: 301)
      let arguments: [KernelArgument] = [
        .array(x), .array(y), .array(y), .number(0), .number(0),
      ]
      #expect(before(arguments) == after(arguments))
    }
  }
}
