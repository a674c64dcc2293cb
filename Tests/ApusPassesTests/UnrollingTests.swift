import ApusIR
import Testing

@testable import ApusPasses

struct UnrollingTests {
  private func expect(
    _ before: String, _ after: String, results: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try PassTester.expect(
      .unrolling, before, after, results: results, sourceLocation: sourceLocation)
  }

  /// A loop in a loop, whose index begins below zero and which carries a value.
  @Test func iterationsAreWrittenOut() throws {
    try expect(
      """
      for L0 %k: i64 in %i ..< %n {
        %0: i64 = constant -1
        %1: i64 = constant 1
        %2: f64 = for L1 %l: i64 in %0 ... %1 with (%sum: f64 = %x) {
          %3: f64 = convert %l
          %4: f64 = add %sum, %3
          continue L1(%4)
        }
        store %2, %s, %k
        continue L0
      }
      return
      """,
      """
      for L0 %k: i64 in %i ..< %n {
        %0: i64 = constant -1
        %1: i64 = constant 1
        %l: i64 = constant -1
        %2: f64 = constant -1.0
        %3: f64 = add %x, %2
        %l#1: i64 = constant 0
        %4: f64 = constant 0.0
        %5: f64 = add %3, %4
        %l#2: i64 = constant 1
        %6: f64 = constant 1.0
        %7: f64 = add %5, %6
        store %7, %s, %k
        continue L0
      }
      return
      """)
  }

  /// Bounds that depend on an outer loop that is written out become constants.
  @Test func triangles() throws {
    let text = try PassTester.result(
      of: [.unrolling, .deadCode],
      on: PassTester.function(
        """
        %0: i64 = constant 0
        %1: i64 = constant 3
        for L0 %k: i64 in %i ..< %n {
          for L1 %l: i64 in %0 ..< %1 {
            for L2 %m: i64 in %0 ..< %l {
              store %x, %s, %m
              continue L2
            }
            continue L1
          }
          continue L0
        }
        return
        """, results: ""))
    // Of the three loops the outermost is left, with 0 + 1 + 2 stores.
    #expect(text.split(separator: "\n").count { $0.contains("for ") } == 1, "\(text)")
    #expect(text.split(separator: "\n").count { $0.contains("store ") } == 3, "\(text)")
  }

  /// Loops in loops, if they are short; with stores, very short.
  @Test(arguments: [("3", true), ("9", false), ("40", false), ("0", false)])
  func whatIsWrittenOut(count: String, isWrittenOut: Bool) throws {
    func loops(_ outer: String, _ end: String) throws -> Int {
      let text = try PassTester.result(
        of: [.unrolling],
        on: PassTester.function(
          """
          %0: i64 = constant 0
          %1: i64 = constant \(count)
          \(outer)
          for L1 %l: i64 in %0 ..< %1 {
            store %x, %s, %l
            continue L1
          }
          \(end)
          return
          """, results: ""))
      return text.split(separator: "\n").count { $0.contains("for ") }
    }
    #expect(try loops("", "") == 1)
    let nested = try loops("for L0 %k: i64 in %i ..< %n {", "continue L0\n}")
    #expect(nested == (isWrittenOut ? 1 : 2))
  }

  /// Random functions whose loops have constant bounds do the same before and after.
  @Test func randomFunctions() throws {
    var (calls, completed, changed) = (0, 0, 0)
    for seed in 0..<UInt64(4 * SameMeaningTests.count) {
      var original = try RandomFunction.module(seed: seed)
      for id in original.functions.ids { Self.fixBounds(in: &original.functions[id]) }
      try original.verify(level: .values)
      var module = original
      try Pipeline([.unrolling]).run(on: &module, verifying: true)
      if Printer.text(of: original) != Printer.text(of: module) { changed += 1 }
      for arguments in SameMeaningTests.arguments {
        let expected = try SameMeaningTests.run(original, arguments)
        let found = try SameMeaningTests.run(module, arguments)
        calls += 1
        completed += expected.code == 0 ? 1 : 0
        guard expected != found else { continue }
        Issue.record("seed \(seed), \(arguments): \(expected) became \(found)")
        return
      }
    }
    #expect(changed > SameMeaningTests.count / 2, "\(changed) functions changed")
    #expect(completed > calls / 10, "\(completed) of \(calls)")
  }

  /// Makes the bounds of counted loops constants, from some below zero on, for 0 to 4 iterations.
  private static func fixBounds(in function: inout Function) {
    for id in function.instructions.ids {
      guard case .for = function.instructions[id].operation else { continue }
      let number = Int(id.index)
      for (place, bound) in [number % 4 - 2, number % 4 - 2 + number % 5].enumerated() {
        let type = function.values[function.instructions[id].operands[place]].type
        let value = function.values.add(Value(type: type))
        let constant = function.instructions.add(
          Instruction(
            .constant(Constant(type.element, bits: UInt64(bitPattern: Int64(bound)))),
            results: [value], range: function.range))
        function.regions[function.body].instructions.insert(constant, at: 0)
        function.instructions[id].operands[place] = value
      }
    }
  }
}
