import ApusIR
import ApusVocabulary
import Testing

@testable import ApusPasses

/// Loops that run in guarded blocks, against the loops as they were.
struct BlockGuardTests {
  /// A loop over `%x` and `%y`, which are of equal count, that carries `%s`.
  private static func kernel(_ type: ScalarType, _ body: String, closed: Bool = false) -> String {
    let name = type.name
    return """
      func f(%x: storage<\(name),1>, %y: storage<\(name),1>, %k: \(name), %start: \(name)) -> (\(name)) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %n: i64 = extent 0 %x
        %last: i64 = sub %n, %1
        %r: \(name) = for L0 %i: i64 in %0 \(closed ? "... %last" : "..< %n") with (%s: \(name) = %start) {
          poll ! in f at 0..<0
          %a: \(name) = load %x, %i
          %b: \(name) = load %y, %i
      \(body)
        }
        return(%r)
      }

      """
  }

  /// Bodies for a type; each ends with `continue L0(…)`.
  private static func bodies(_ name: String) -> [String] {
    let product = """
      %2: bool = mulIsExact %a, %b
      check %2, %a, %b !overflow "{0}{1}" (T, T) in f at 0..<1
      %3: T = mul %a, %b
      """
    let sum = """
      %4: bool = addIsExact %s, %3
      check %4, %s, %3 !overflow "{0}{1}" (T, T) in f at 0..<2
      %5: T = add %s, %3
      """
    let scaled = """
      %2: bool = mulIsExact %a, %k
      check %2, %a, %k !overflow "{0}{1}" (T, T) in f at 0..<1
      %6: T = mul %a, %k
      %7: bool = subIsExact %6, %b
      check %7, %6, %b !overflow "{0}{1}" (T, T) in f at 0..<3
      %3: T = sub %6, %b
      """
    let difference = """
      %8: bool = subIsExact %s, %b
      check %8, %s, %b !overflow "{0}{1}" (T, T) in f at 0..<4
      %9: T = sub %s, %b
      %4: bool = addIsExact %9, %a
      check %4, %9, %a !overflow "{0}{1}" (T, T) in f at 0..<5
      %5: T = add %9, %a
      """
    return [product + "\n" + sum, scaled + "\n" + sum, difference]
      .map { ($0 + "\ncontinue L0(%5)").replacing("T", with: name) }
  }

  private static let types: [(type: ScalarType, name: String)] = [
    (.int64, "Int"), (.int32, "Int32"), (.int8, "Int8"), (.uint64, "UInt64"), (.uint16, "UInt16"),
  ]

  @Test(arguments: types.indices, [1, 3, 16]) func keepsOutcomes(_ index: Int, block: Int) throws {
    let (type, name) = Self.types[index]
    for (number, body) in Self.bodies(name).enumerated() {
      let lines = body.replacing(": \(name) =", with: ": \(type.name) =")
      for closed in [false, true] {
        let original = try Reader.module(from: Self.kernel(type, lines, closed: closed))
        try original.verify(level: .storage)
        var changed = original
        BlockGuards.run(on: &changed.functions[ID(0)], block: Int64(block))
        try changed.verify(level: .storage)
        let isGuarded = Printer.text(of: changed) != Printer.text(of: original)
        // In narrow types sums of products leave no room, and unsigned differences none at all.
        #expect(isGuarded || type.bitWidth < 32 || !type.isSigned)
        let (before, after) = (try KernelCall(original), try KernelCall(changed))
        for seed in 0..<120 {
          let arguments = Self.arguments(type, seed: seed * 8 + number)
          let (expected, found) = (before(arguments), after(arguments))
          #expect(expected == found, "\(arguments)")
          guard expected == found else { return }
        }
      }
    }
  }

  /// Mostly small numbers, some next to powers of two or the limits.
  private static func arguments(_ type: ScalarType, seed: Int) -> [KernelArgument] {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...40, using: &random)
    let rate = [0, 1, 1, 10][Int.random(in: 0..<4, using: &random)]
    func number() -> UInt64 {
      if Int.random(in: 0..<40, using: &random) >= rate {
        let value = Int.random(in: (type.isSigned ? -4 : 0)...9, using: &random)
        return Constant(type, bits: UInt64(bitPattern: Int64(value))).bits
      }
      let power: UInt64 = 1 << UInt64(Int.random(in: 0..<type.bitWidth, using: &random))
      let offset = UInt64(bitPattern: Int64.random(in: -1...1, using: &random))
      let value = power &+ offset
      return Constant(type, bits: Bool.random(using: &random) ? value : 0 &- value).bits
    }
    return [
      .array((0..<count).map { _ in number() }), .array((0..<count).map { _ in number() }),
      .number(number()), .number(number()),
    ]
  }

  /// Loops with checks that no guard can make are left alone.
  @Test func unsuitableLoops() throws {
    let body = """
          %2: bool = addIsExact %s, %a
          check %2 !overflow "" in f at 0..<1
          %3: i64 = add %s, %a
          %4: bool = less %a, %n
          check %4 !precondition "" in f at 0..<2
          continue L0(%3)
      """
    let original = try Reader.module(from: Self.kernel(.int64, body))
    var changed = original
    BlockGuards.run(on: &changed.functions[ID(0)])
    #expect(Printer.text(of: changed) == Printer.text(of: original))
  }

  /// In the pipeline a dot product as lowering writes it gets a guard.
  @Test func dotProduct() throws {
    let body = """
          %m: i64 = extent 0 %y
          %2: bool = inBounds %i, %m
          check %2, %i, %m !indexOutOfBounds "{0}{1}" (Int, Int) in f at 0..<1
          %3: bool = mulIsExact %a, %b
          check %3, %a, %b !overflow "{0}{1}" (Int, Int) in f at 0..<2
          %4: i64 = mul %a, %b
          %5: bool = addIsExact %s, %4
          check %5, %s, %4 !overflow "{0}{1}" (Int, Int) in f at 0..<3
          %6: i64 = add %s, %4
          continue L0(%6)
      """
    var module = try Reader.module(from: Self.kernel(.int64, body))
    try Pipeline.standard.run(on: &module, level: .storage, verifying: true)
    var bodiesWithoutChecks = 0
    let function = module.functions[ID(0)]
    for loop in function.innermostLoops where function.isCounted(loop.id) {
      var checks = 0
      function.forEachInstruction(in: function.instructions[loop.id].regions[0]) {
        if function.instructions[$0].operation.isCheck { checks += 1 }
      }
      if checks == 0 { bodiesWithoutChecks += 1 }
    }
    #expect(bodiesWithoutChecks == 1)
  }
}
