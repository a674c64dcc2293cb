import ApusIR
import Testing

@testable import ApusPasses

/// Which arrays are computed where they are used, and which have to be in memory.
struct ArrayFusionTests {
  private let site = "! in f at 0..<0"
  private let check = "!precondition \"no\" in f at 0..<0"

  /// The text after fusion and the removal of dead code.
  private func fused(_ body: String, results: String = "") throws -> String {
    try PassTester.result(
      of: [.arrayFusion, .deadCode], on: PassTester.function(body, results: results))
  }

  private func count(_ word: String, in text: String) -> Int {
    text.split(separator: "\n").count { $0.contains(word) }
  }

  /// How many arrays are left to be computed in memory.
  private func arrays(_ body: String, results: String = "") throws -> Int {
    count(" = generate ", in: try fused(body, results: results))
  }

  /// `name = op(element of source at index)`.
  private func map(
    _ name: Int, _ operation: String, of source: String, at index: String = "", label: Int
  ) -> String {
    """
    %\(name): array<f64,1> = generate L\(label) (%\(name + 1): i64) in %n \(site) {
      %\(name + 2): f64 = element \(source), %\(index.isEmpty ? "\(name + 1)" : index)
      %\(name + 3): f64 = \(operation) %\(name + 2)
      break L\(label)(%\(name + 3))
    }

    """
  }

  private func sum(_ name: Int, of source: String, label: Int) -> String {
    """
    %\(name): f64 = reduction add 32 L\(label) (%\(name + 1): i64) in %n \(site) {
      %\(name + 2): f64 = element \(source), %\(name + 1)
      break L\(label)(%\(name + 2))
    }

    """
  }

  @Test func aChainIsComputedInItsSum() throws {
    let body =
      map(0, "external exp", of: "%a", label: 0) + map(10, "sqrt", of: "%0", label: 1)
      + sum(20, of: "%10", label: 2) + "return(%20)"
    let text = try fused(body, results: "f64")
    #expect(count(" = generate ", in: text) == 0)
    #expect(count("external exp", in: text) == 1)
    #expect(count("element", in: text) == 1)
  }

  @Test func whatIsDearAndNeededTwiceIsComputedOnce() throws {
    let twice = sum(20, of: "%0", label: 2) + sum(30, of: "%0", label: 3) + "return(%20, %30)"
    let dear = map(0, "external exp", of: "%a", label: 0) + twice
    #expect(try arrays(dear, results: "f64, f64") == 1)
    let cheap = map(0, "neg", of: "%a", label: 0) + twice
    #expect(try arrays(cheap, results: "f64, f64") == 0)
  }

  /// Two arrays that are computed in one place share what they read.
  @Test func whatIsNeededTwiceAtOnePlaceIsComputedOnceThere() throws {
    let body =
      map(0, "external exp", of: "%a", label: 0) + map(10, "sqrt", of: "%0", label: 1) + """
        %20: f64 = reduction add 32 L2 (%21: i64) in %n \(site) {
          %22: f64 = element %0, %21
          %23: f64 = element %10, %21
          %24: f64 = mul %22, %23
          break L2(%24)
        }
        return(%20)
        """
    let text = try fused(body, results: "f64")
    #expect(count(" = generate ", in: text) == 0)
    #expect(count("external exp", in: text) == 1)
  }

  @Test func aNeighbourIsNotComputedTwiceIfItIsDear() throws {
    func differences(_ operation: String) -> String {
      map(0, operation, of: "%a", label: 0) + """
        %19: i64 = constant 1
        %20: array<f64,1> = generate L2 (%21: i64) in %i \(site) {
          %22: i64 = add %21, %19
          %23: f64 = element %0, %22
          %24: f64 = element %0, %21
          %25: f64 = sub %23, %24
          break L2(%25)
        }
        return(%20)
        """
    }
    #expect(try arrays(differences("external exp"), results: "array<f64,1>") == 2)
    #expect(try arrays(differences("neg"), results: "array<f64,1>") == 1)
  }

  @Test func aDearRowOfAnOuterProductIsComputedOnce() throws {
    func outer(_ operation: String) -> String {
      map(0, operation, of: "%a", label: 0) + """
        %20: array<f64,2> = generate L2 (%21: i64, %22: i64) in %n, %n \(site) {
          %23: f64 = element %0, %21
          %24: f64 = element %a, %22
          %25: f64 = mul %23, %24
          break L2(%25)
        }
        return(%20)
        """
    }
    #expect(try arrays(outer("external exp"), results: "array<f64,2>") == 2)
    #expect(try arrays(outer("neg"), results: "array<f64,2>") == 1)
  }

  @Test func anArrayThatIsReturnedIsMade() throws {
    let body =
      map(0, "neg", of: "%a", label: 0) + sum(20, of: "%0", label: 2) + "return(%20, %0)"
    #expect(try arrays(body, results: "f64, array<f64,1>") == 1)
  }

  @Test func aLoopOfTheProgramTakesElementsToo() throws {
    let body =
      map(0, "external exp", of: "%a", label: 0) + """
        %9: i64 = constant 0
        for L5 %k: i64 in %9 ..< %n {
          %20: f64 = element %0, %k
          store %20, %s, %k
          continue L5
        }
        return
        """
    #expect(try arrays(body) == 0)
    // Within another loop everything would be computed again.
    let nested = body.replacing("for L5", with: "for L6 %o: i64 in %i ..< %j {\nfor L5")
      .replacing("\nreturn", with: "\ncontinue L6\n}\nreturn")
    #expect(try arrays(nested) == 1)
  }

  // MARK: Extents

  @Test func theExtentOfAnArrayNeedsNoArray() throws {
    let body = map(0, "neg", of: "%a", label: 0) + "%20: i64 = extent 0 %0\nreturn(%20)"
    let text = try fused(body, results: "i64")
    #expect(text.contains("return(%n)"))
    #expect(count("generate", in: text) == 0)
  }

  @Test func anIndexThatRunsOverTheVeryExtentIsNotBroadcast() throws {
    let body = """
      %0: i64 = constant 0
      %1: i64 = constant 1
      %2: bool = equal %n, %1
      %3: i64 = select %2, %0, %1
      %4: array<f64,1> = generate L0 (%5: i64) in %n \(site) {
        %6: i64 = mul %5, %3
        %7: f64 = element %a, %6
        break L0(%7)
      }
      return(%4)
      """
    #expect(count("mul", in: try fused(body, results: "array<f64,1>")) == 0)
    let other = body.replacing("equal %n", with: "equal %i")
    #expect(count("mul", in: try fused(other, results: "array<f64,1>")) == 1)
  }

  // MARK: Faults

  private func checked(_ name: Int, label: Int) -> String {
    """
    %\(name): array<f64,1> = generate L\(label) (%\(name + 1): i64) in %n \(site) {
      check %b \(check)
      %\(name + 2): f64 = element %a, %\(name + 1)
      break L\(label)(%\(name + 2))
    }

    """
  }

  @Test func anArrayWithChecksIsComputedInOrderAndWhole() throws {
    let whole = checked(0, label: 0) + sum(20, of: "%0", label: 2) + "return(%20)"
    #expect(try arrays(whole, results: "f64") == 0)
    let part = whole.replacing("L2 (%21: i64) in %n", with: "L2 (%21: i64) in %i")
    #expect(try arrays(part, results: "f64") == 1)
    let late = checked(0, label: 0) + "check %c \(check)\n" + sum(20, of: "%0", label: 2)
    #expect(try arrays(late + "return(%20)", results: "f64") == 1)
  }

  @Test func twoArraysWithChecksAreNotMixed() throws {
    let body =
      checked(0, label: 0) + checked(10, label: 1) + """
        %20: f64 = reduction add 32 L2 (%21: i64) in %n \(site) {
          %22: f64 = element %0, %21
          %23: f64 = element %10, %21
          %24: f64 = mul %22, %23
          break L2(%24)
        }
        return(%20)
        """
    #expect(try arrays(body, results: "f64") == 2)
  }

  @Test func anArrayWithChecksStaysWithoutUse() throws {
    #expect(try arrays(checked(0, label: 0) + "return") == 1)
    #expect(try arrays(map(0, "neg", of: "%a", label: 0) + "return") == 0)
  }

  // MARK: Memory

  private func update(reading: String, writing: String) -> String {
    """
    %0: i64 = constant 0
    %1: i64 = constant 1
    %2: array<f64,1> = snapshot %s \(site)
    %3: array<f64,1> = generate L0 (%4: i64) in %n \(site) {
      %5: i64 = add %4, %1
      %6: f64 = element %2, \(reading)
      %7: f64 = external exp %6
      break L0(%7)
    }
    for L1 %k: i64 in %0 ..< %n {
      %8: f64 = element %3, %k
      %9: i64 = add %k, %1
      store %8, %s, \(writing)
      continue L1
    }
    return
    """
  }

  @Test func anUpdateOfEachElementByItselfIsInPlace() throws {
    for (reading, writing) in [("%4", "%k"), ("%5", "%9")] {
      let text = try fused(update(reading: reading, writing: writing))
      #expect(count("generate", in: text) == 0)
      #expect(count("snapshot", in: text) == 0)
      #expect(count("load", in: text) == 1)
    }
  }

  @Test func anUpdateByNeighboursNeedsTheirOldValues() throws {
    for (reading, writing) in [("%5", "%k"), ("%4", "%9")] {
      let text = try fused(update(reading: reading, writing: writing))
      #expect(count("generate", in: text) == 1)
      #expect(count("snapshot", in: text) == 1)
    }
  }

  @Test func whatIsWrittenInBetweenIsReadBefore() throws {
    let body = """
      %2: array<f64,1> = snapshot %s \(site)
      \(map(10, "external exp", of: "%2", label: 0))
      store %x, %s, %i
      \(sum(20, of: "%10", label: 2))
      return(%20)
      """
    #expect(try arrays(body, results: "f64") == 1)
    #expect(try arrays(body.replacing("store %x, %s", with: "store %x, %t"), results: "f64") == 0)
  }

  // MARK: Size

  /// Chains of many arrays take time that grows with their number, not faster.
  @Test func aLongChainTakesLittleTime() throws {
    func chain(_ length: Int) -> String {
      var body = map(0, "neg", of: "%a", label: 0)
      for step in 1..<length {
        body += map(10 * step, "sqrt", of: "%\(10 * (step - 1))", label: step)
      }
      return body + sum(10 * length, of: "%\(10 * (length - 1))", label: length)
        + "return(%\(10 * length))"
    }
    let text = PassTester.function(chain(2000), results: "f64")
    var module = try Reader.module(from: text)
    let clock = ContinuousClock()
    let time = try clock.measure {
      try Pipeline([.arrayFusion, .deadCode]).run(on: &module, verifying: false)
    }
    #expect(time < .seconds(20), "\(time)")
    #expect(count(" = generate ", in: Printer.text(of: module)) < 40)
  }

  /// Arrays that use one another twice are not written out in full.
  @Test func codeDoesNotDoubleWithEachStep() throws {
    var body = ""
    for step in 0..<30 {
      let source = step == 0 ? "%a" : "%\(10 * (step - 1))"
      body += """
        %\(10 * step): array<f64,1> = generate L\(step) (%\(10 * step + 1): i64) in %i \(site) {
          %\(10 * step + 2): i64 = add %\(10 * step + 1), %j
          %\(10 * step + 3): f64 = element \(source), %\(10 * step + 1)
          %\(10 * step + 4): f64 = element \(source), %\(10 * step + 2)
          %\(10 * step + 5): f64 = add %\(10 * step + 3), %\(10 * step + 4)
          break L\(step)(%\(10 * step + 5))
        }

        """
    }
    let text = try fused(body + "return(%290)", results: "array<f64,1>")
    #expect(count(" = ", in: text) < 600)
  }
}
