import Apus
import Foundation
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
}
