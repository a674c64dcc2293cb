import Apus
import Foundation
import Synchronization
import Testing

/// What compiling formulas from strangers may take.
@Suite struct FormulaCostTests {
  /// Formulas within the limits that would take native code half a minute and more.
  @Test(arguments: [
    "gamma(x + #)", "logGamma(x * #)", "pow(x, #.5) * atan2(x, # + x)", "exp(x + #) * sin(# * x)",
  ])
  func largeFormulasAreInterpreted(term: String) throws {
    var count = 0
    var text = "0"
    while text.utf8.count < 9000 && count < 160 {
      count += 1
      text +=
        " + "
        + term.split(separator: "#", omittingEmptySubsequences: false)
        .joined(separator: "\(count)")
    }
    let f = try Formula(text)
    let interpreted = try Formula(text, options: FormulaOptions(engine: .interpreter))
    let x = [0.5, 1, 1.5]
    let start = ContinuousClock.now
    let found = try f(x: x)
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(try found.description == interpreted(x: x).description)
  }

  /// Each use of a function of the library becomes loops of its own.
  @Test func muchOfTheLibrary() throws {
    func text(_ count: Int) -> String {
      (0..<count).map { "(x + \($0)).mean()" }.joined(separator: " + ")
    }
    #expect(
      FormulaTests.message { try Formula(text(150))(x: [1.0, 2]) }
        == "with 'mean' the formula uses more of the library than it may; call it less often")
    #expect(try Formula(text(20))(x: [1.0, 2]).double == 20 * 1.5 + 190)
    // Who trusts the text allows more.
    let options = FormulaOptions(maximumSize: 1_000_000, engine: .interpreter)
    #expect(try Formula(text(100), options: options)(x: [1.0, 2]).double == 150 + 4950)
  }

  @Test func depthOfSums() {
    let text = Array(repeating: "x", count: 300).joined(separator: "+")
    #expect(FormulaTests.message { try Formula(text) }.contains("nest"))
  }

  /// Nobody waits for code that is not the own.
  @Test func compilesAtOnce() throws {
    let f = try Formula((0..<40).map { "(x + \($0)).mean()" }.joined(separator: " + "))
    let isCompiled = Mutex(false)
    withExtendedLifetime(isCompiled) {
      let slow = Thread {
        _ = try? f(x: [1.0, 2])
        isCompiled.withLock { $0 = true }
      }
      slow.start()
      Thread.sleep(forTimeInterval: 0.1)
      // Numbers have no mean: there is nothing to compile.
      _ = try? f(x: 1.0)
      #expect(!isCompiled.withLock { $0 })
      while !isCompiled.withLock({ $0 }) { Thread.sleep(forTimeInterval: 0.05) }
    }
  }

  /// Many mistakes cost no more than those that are shown.
  @Test func manyMistakes() {
    func time(_ source: String) -> Duration {
      let start = ContinuousClock.now
      #expect(throws: CompilationError.self) { try Kernels(source: source) }
      return ContinuousClock.now - start
    }
    func unknown(_ count: Int) -> String {
      (0..<count).map { "func f\($0)() -> Double { nam\($0)e }\n" }.joined()
    }
    func same(_ count: Int) -> String {
      (0..<count).map { "func f(_ x: Double) -> Double { x + \($0) }\n" }.joined()
    }
    // Twenty times as many: with a search for each of the names it was a hundred times as long.
    let few = time(unknown(60))
    #expect(time(unknown(1200)) < few * 8 + .milliseconds(500))
    let first = time(same(200))
    #expect(time(same(2000)) < first * 30 + .milliseconds(500))
  }
}
