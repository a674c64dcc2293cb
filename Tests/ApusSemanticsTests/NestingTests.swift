import ApusDiagnostics
import ApusIR
import Testing

@testable import ApusSemantics

/// What would nest too deeply for the phases behind the check is refused there.
struct NestingTests {
  @Test func cases() throws {
    let falling = { (count: Int) in
      let cases = (0..<count).map { "case \($0): r += 1\nfallthrough\n" }.joined()
      return
        "func f(n: Int) -> Int {\nvar r = 0\nswitch n {\n\(cases)default: r += 2\n}\nreturn r\n}"
    }
    let accepted = compile([SourceText(name: "f.swift", text: falling(128))])
    try #require(accepted.module).verify(level: .values)
    let (_, sources, diagnostics) = compile([SourceText(name: "f.swift", text: falling(200))])
    #expect(
      diagnostics.messages(sources)
        == "260:1: more than 128 cases of one function fall through; write a function that they "
        + "call instead")
  }

  @Test(arguments: [
    String(repeating: "n + ", count: 4000) + "n",
    "n > " + String(repeating: "-", count: 4000) + "n ? 1 : 0",
    String(repeating: "n > 1 ? 1 : ", count: 4000) + "n",
    "n > 1" + String(repeating: " && n > 1", count: 4000) + " ? 1 : 2",
    String(repeating: "(", count: 4000) + "n" + String(repeating: ")", count: 4000),
  ]) func expressions(text: String) throws {
    let source = "func f(n: Int) -> Int { return \(text) }"
    let (module, _, diagnostics) = compile([SourceText(name: "f.swift", text: source)])
    #expect(diagnostics.hasErrors == (module == nil))
  }

  @Test(arguments: [
    "if n > 1" + String(repeating: ", n > 1", count: 4000) + " { return 1 }",
    String(repeating: "if n > 1 { return 1 } else ", count: 4000) + "{ return 2 }",
    String(repeating: "if n > 1 {\n", count: 4000) + String(repeating: "}", count: 4000),
    String(repeating: "let a = n\n", count: 200),
  ]) func statements(text: String) throws {
    let source = "func f(n: Int) -> Int {\n\(text)\nreturn 0 }"
    let (module, _, diagnostics) = compile([SourceText(name: "f.swift", text: source)])
    #expect(diagnostics.hasErrors == (module == nil))
  }
}
