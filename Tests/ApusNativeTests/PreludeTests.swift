import ApusElementary
import ApusVocabulary
import Testing

@testable import ApusNative

/// The prelude's sources, its table and the vocabulary agree, and each function has the form that
/// can be made a vector function.
struct PreludeTests {
  private static let functions = ExternalFunction.allCases.filter(\.isElementary)

  @Test func sourcesTableAndVocabularyAgree() {
    #expect(NativeFunctions.preludeNames == Set(Self.functions.map(\.rawValue)))
    for function in Self.functions {
      #expect(Prelude.has(function, isDouble: true))
      #expect(Prelude.has(function, isDouble: false))
    }
  }

  @Test(arguments: functions, [true, false])
  func functionHasNoBranchesButOne(_ function: ExternalFunction, isDouble: Bool) throws {
    let form = try Prelude.straightLine(function, isDouble: isDouble)
    #expect(form.function.parameters.count == function.arity)
    #expect(form.function.results.count == (form.hasRareCase ? 2 : 1))
    #expect(form.function.regions.count == 1)
  }

  /// What is not of that form is refused, with the reason.
  @Test(arguments: [
    ("  var y = x\n  while y > 1 { y = y / 2 }\n  return y", "a loop"),
    ("  return Double(Int(x))", "what can fault"),
    ("  if x > 1 { return g(x) }\n  if x < 0 { return g(x) }\n  return x", "a second rare case"),
    ("  let y = x > 2 ? g(x) : x\n  return y", "a loop"),
  ])
  func otherFormsAreRefused(_ body: String, _ reason: String) {
    let text = """
      /// Something.
      func g(_ x: Double) -> Double {
        var y = x
        while y > 1 { y = y / 2 }
        return y
      }

      /// Something else.
      package func f(_ x: Double) -> Double {
      \(body)
      }
      """
    let error = #expect(throws: NativeError.self) {
      try Prelude.make("f", from: PreludeText(files: [Array(text.utf8)]))
    }
    #expect(error?.description.contains(reason) == true, "\(error as Any)")
  }

  /// What is not a call alone is no rare case: its text is needed as it is.
  @Test(arguments: ["g(x) * 2", "-g(x)", "g(x) + (1)", "(g(x))"])
  func resultOfARareCaseIsNotChanged(_ value: String) throws {
    let text = PreludeText(files: [
      Array(
        """
        package func f(_ x: Double) -> Double {
          if x > 1 { return \(value) }
          return x
        }

        func g(_ x: Double) -> Double { x + 1 }
        """.utf8)
    ])
    let read = String(decoding: text.text(reaching: "f"), as: UTF8.self)
    #expect(read.contains("x + 1"))
  }

  /// The text of a rare case may be long, and is not needed.
  @Test func textOfARareCaseIsItsHead() {
    let text = PreludeText(files: [
      Array(
        """
        package func f(_ x: Double) -> Double {
          let y = x + 1
          if !(x <= 2) { return g(x) }
          return y
        }

        func g(_ x: Double) -> Double {
          return h(x)
        }

        func h(_ x: Double) -> Double { return x }
        """.utf8)
    ])
    let needed = String(decoding: text.text(reaching: "f"), as: UTF8.self)
    #expect(needed.contains("func g(_ x: Double) -> Double { return 0 }"))
    #expect(!needed.contains("func h"))
  }

  @Test func textOfAFunctionIsWhatItNeeds() {
    let text = PreludeText(files: [
      Array(
        """
        /// Mentions `other`.
        package func f(_ x: Double) -> Double {
          return g(x) * half
        }

        /// The half.
        let half = 0.5

        /// Called.
        func g(_ x: Double) -> Double { return x }

        func other(_ x: Double) -> Double { return x }
        """.utf8)
    ])
    #expect(text.names == ["f", "g", "half", "other"])
    let needed = String(decoding: text.text(reaching: "f"), as: UTF8.self)
    #expect(needed.contains("func g") && needed.contains("let half"))
    #expect(!needed.contains("other"))
  }
}
