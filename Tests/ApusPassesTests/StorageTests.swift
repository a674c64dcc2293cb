import ApusIR
import Testing

@testable import ApusPasses

/// Bufferisation, the sparing of copies, and the freeing of temporaries.
struct StorageTests {
  /// How often `word` stands in what `passes` make of a function with the body `before`.
  private func count(
    _ word: String, after passes: [Pass], _ before: String, results: String = "",
    callees: String = "", level: Verifier.Level = .storage
  ) throws -> Int {
    let text = callees + PassTester.function(before, results: results)
    let storage = level == .storage ? text.replacing("%a: array<", with: "%a: storage<") : text
    let result = try PassTester.result(of: passes, on: storage, level: level)
    return result.split(separator: "\n").count { $0.contains(word) }
  }

  private func copies(
    _ before: String, results: String = "", callees: String = ""
  ) throws -> Int {
    try count(" = copy ", after: [.copyElision], before, results: results, callees: callees)
  }

  private let site = "! in f at 0..<0"

  // MARK: Bufferisation

  @Test func arrayValuesBecomeStorage() throws {
    let body = """
      %0: array<f64,1> = arrayLiteral %x, %y, %x \(site)
      %1: array<f64,1> = arrayFill %x, %n \(site)
      %2: array<f64,1> = snapshot %s \(site)
      %3: storage<f64,1> = materialize %0 \(site)
      %4: f64 = element %1, %i
      %5: f64 = element %2, %i
      store %4, %3, %i
      store %5, %3, %j
      return(%3)
      """
    func found(_ word: String) throws -> Int {
      try count(
        word, after: [.bufferization], body, results: "storage<f64,1>", level: .values)
    }
    #expect(try found(" = allocate ") == 2)
    #expect(try found("store ") == 5)
    #expect(try found("fill ") == 1)
    #expect(try found(" = copy ") == 2)
    #expect(try found(" = load ") == 2)
    #expect(try found("array<") == 0)
  }

  // MARK: Sparing copies

  @Test func aCopyThatIsOnlyReadIsShared() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = copy %s \(site)
        %1: f64 = load %0, %i
        store %1, %t, %i
        return
        """) == 0)
  }

  @Test func aCopyIsKeptWhenTheOriginalIsWrittenBeforeItsLastUse() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = copy %s \(site)
        store %x, %s, %i
        %1: f64 = load %0, %i
        return(%1)
        """, results: "f64") == 1)
  }

  @Test func aCopyIsKeptWhenALoopComesBackToItsUse() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = copy %s \(site)
        for L0 %k: i64 in %i ..< %n {
          %1: f64 = load %0, %k
          store %1, %s, %j
          continue L0
        }
        return
        """) == 1)
  }

  @Test func aCopyInsideALoopIsSharedWithinAnIteration() throws {
    #expect(
      try copies(
        """
        for L0 %k: i64 in %i ..< %n {
          %0: storage<f64,1> = copy %s \(site)
          %1: f64 = load %0, %k
          store %1, %s, %j
          continue L0
        }
        return
        """) == 0)
  }

  @Test func aLocalArrayIsReturnedWithoutACopy() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = allocate %n \(site)
        fill %x, %0
        %1: storage<f64,1> = copy %0 \(site)
        return(%1)
        """, results: "storage<f64,1>") == 0)
  }

  @Test func whatAnInoutParameterHoldsIsReturnedAsACopy() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = copy %s \(site)
        return(%0, %s)
        """, results: "storage<f64,1>, storage<f64,1>") == 1)
  }

  @Test func aFreshArrayMovesIntoAVariable() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = allocate %n \(site)
        fill %x, %0
        %1: storage<f64,1> = copy %0 \(site)
        store %y, %1, %i
        %2: f64 = load %1, %j
        return(%2)
        """, results: "f64") == 0)
  }

  @Test func anArrayThatIsUsedAfterwardsDoesNotMove() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = allocate %n \(site)
        fill %x, %0
        %1: storage<f64,1> = copy %0 \(site)
        store %y, %1, %i
        %2: f64 = load %0, %j
        return(%2)
        """, results: "f64") == 1)
  }

  @Test func aParameterDoesNotMove() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = copy %a \(site)
        store %y, %0, %i
        %2: f64 = load %0, %j
        return(%2)
        """, results: "f64") == 1)
  }

  @Test func anArrayFromOutsideALoopDoesNotMoveInIt() throws {
    #expect(
      try copies(
        """
        %0: storage<f64,1> = allocate %n \(site)
        fill %x, %0
        for L0 %k: i64 in %i ..< %n {
          %1: storage<f64,1> = copy %0 \(site)
          store %y, %1, %k
          %2: f64 = load %1, %j
          store %2, %s, %k
          continue L0
        }
        return
        """) == 1)
  }

  private let readsOneWritesOther = """
    func g(%a: storage<f64,1>, %s: exclusive storage<f64,1>, %i: i64) -> (storage<f64,1>) {
      %0: f64 = load %a, %i
      store %0, %s, %i
      return(%s)
    }

    """

  @Test func anArgumentThatTheCallWritesBesideIsCopied() throws {
    let body = """
      %0: storage<f64,1> = copy %s \(site)
      %1: storage<f64,1> = call g(%0, %s, %i) \(site)
      return
      """
    #expect(try copies(body, callees: readsOneWritesOther) == 1)
    let other = body.replacing("(%0, %s, %i)", with: "(%0, %t, %i)")
    #expect(try copies(other, callees: readsOneWritesOther) == 0)
  }

  @Test func whatACalleeReturnsMayBeItsArgument() throws {
    let same = """
      func g(%a: storage<f64,1>) -> (storage<f64,1>) {
        return(%a)
      }

      """
    let body = """
      %0: storage<f64,1> = copy %s \(site)
      %1: storage<f64,1> = call g(%0) \(site)
      store %x, %s, %i
      %2: f64 = load %1, %i
      return(%2)
      """
    #expect(try copies(body, results: "f64", callees: same) == 1)
    let fresh = """
      func g(%a: storage<f64,1>) -> (storage<f64,1>) {
        %0: storage<f64,1> = copy %a ! in g at 0..<0
        return(%0)
      }

      """
    let kept = try copies(body, results: "f64", callees: fresh)
    #expect(kept == 1, "only the callee's own copy stays")
  }

  /// What a callee returns twice is one array, of which its caller may not write one name.
  @Test func whatACalleeReturnsTwiceIsNotItsCallersOwn() throws {
    let twice = """
      func g(%n: i64) -> (storage<f64,1>, storage<f64,1>) {
        %0: storage<f64,1> = allocate %n ! in g at 0..<0
        return(%0, %0)
      }

      """
    let body = """
      %0: storage<f64,1>, %1: storage<f64,1> = call g(%n) \(site)
      %2: storage<f64,1> = copy %0 \(site)
      %3: storage<f64,1> = copy %1 \(site)
      store %x, %2, %i
      %4: f64 = load %3, %i
      return(%4)
      """
    #expect(try copies(body, results: "f64", callees: twice) > 0)
  }

  // MARK: What callees give back

  @Test func anInoutArrayThatIsNotBoundAnewIsForwarded() throws {
    let body = """
      %0: storage<f64,1> = call g(%a, %s, %i) \(site)
      store %x, %0, %j
      return
      """
    #expect(
      try count(
        "store %x, %s", after: [.inoutForwarding], body, callees: readsOneWritesOther) == 1)
  }

  // MARK: Freeing temporaries

  @Test func aLoopFreesWhatItsIterationsMake() throws {
    let body = """
      for L0 %k: i64 in %i ..< %n {
        %0: storage<f64,1> = allocate %n \(site)
        store %x, %0, %k
        continue L0
      }
      return
      """
    #expect(try count("release ", after: [.temporaryRelease], body) == 2)
    #expect(try count(" = mark", after: [.temporaryRelease], body) == 2)
  }

  @Test func whatTheNextIterationIsGivenSurvives() throws {
    let body = """
      %0: storage<f64,1> = allocate %n \(site)
      %1: storage<f64,1> = for L0 %k: i64 in %i ..< %n with (%kept: storage<f64,1> = %0) {
        %2: storage<f64,1> = allocate %n \(site)
        continue L0(%2)
      }
      return(%1)
      """
    let text = PassTester.function(body, results: "storage<f64,1>")
      .replacing("%a: array<", with: "%a: storage<")
    let result = try PassTester.result(of: [.temporaryRelease], on: text, level: .storage)
    let releases = result.split(separator: "\n").filter { $0.contains("release ") }
    #expect(releases.count == 2)
    #expect(releases.allSatisfy { $0.split(separator: ",").count == 2 }, "\(result)")
  }

  @Test func aLoopThatMakesNothingFreesNothing() throws {
    let body = """
      for L0 %k: i64 in %i ..< %n {
        store %x, %s, %k
        continue L0
      }
      return
      """
    #expect(try count("release ", after: [.temporaryRelease], body) == 0)
  }
}
