import ApusVocabulary
import Foundation
import Testing

/// Each function that works on whole arrays has, in the test kernels, a value that NumPy gives too,
/// and a misuse whose message names it.
struct LibraryCoverageTests {
  /// All public names of the library, and what the check itself knows about whole arrays.
  static let names =
    LibraryTable.standard.names.sorted()
    + ["flattened", "flipped", "reshaped", "select", "stencil", "transposed"]

  static let files: [KernelText] = KernelFileTests.files.compactMap { path in
    (try? String(contentsOfFile: path, encoding: .utf8)).map(KernelText.init)
  }

  @Test(arguments: names)
  func agreesWithNumPy(name: String) {
    let isCompared = Self.files.contains { file in
      file.comparedFunctions.contains { file.calls(name, in: file.functions[$0] ?? "") }
    }
    #expect(
      isCompared, "no kernel with a '// numpy:' line calls '\(name)': see TestKernels.md")
  }

  @Test(arguments: names)
  func misuseNamesTheFunction(name: String) {
    let isNamed = Self.files.contains { file in
      file.mistakes.contains { mistake in
        file.mentions(name, in: mistake.message) && file.calls(name, in: file.line(mistake.line))
      }
    }
    #expect(
      isNamed, "no '// error:' or '// faults:' line is about '\(name)' and says so")
  }

  /// The scan takes nothing for a test that is none.
  @Test func scanIsStrict() {
    let file = KernelText(
      """
      // run: f(x: [1]) == 1
      // numpy: np.sum(x)
      // run: g(x: [1]) == 1
      // faults: h(x: []) at 10: mean of nothing
      // error: 12:3: 'product' takes numbers

      func f(x: Vector<Double>) -> Double { x.sum() }
      func g(x: Vector<Double>) -> Double { x.mean() }
      func h(x: Vector<Double>) -> Double {
        mean(x) + nanMean(x)
      }
      func product(x: Vector<Double>) -> Double { 1 }
      """)
    #expect(file.comparedFunctions == ["f"])
    #expect(file.calls("sum", in: file.functions["f"] ?? ""))
    #expect(!file.calls("mean", in: file.functions["f"] ?? ""))
    #expect(!file.calls("product", in: file.functions["product"] ?? ""))
    #expect(file.mistakes.map(\.line) == [10, 12])
    #expect(file.calls("mean", in: file.line(10)) && !file.calls("Mean", in: file.line(10)))
    #expect(file.mentions("mean", in: "mean of nothing"))
    #expect(!file.mentions("mean", in: "what it means, nanmean"))
    #expect(file.line(0).isEmpty && file.line(99).isEmpty)
  }
}

/// A test kernel as lines of text.
struct KernelText {
  /// An expected error or fault.
  struct Mistake {
    var line: Int
    var message: String
  }

  let lines: [String]
  /// The text of each function behind its name.
  let functions: [String: String]

  init(_ text: String) {
    lines = text.components(separatedBy: "\n")
    var functions: [String: String] = [:]
    var name: String?
    for line in lines {
      if line.hasPrefix("func ") {
        let rest = line.dropFirst("func ".count)
        let word = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        name = word
        functions[word, default: ""] += rest.dropFirst(word.count) + "\n"
      } else if let name {
        functions[name, default: ""] += line + "\n"
      }
    }
    self.functions = functions
  }

  /// The functions whose results are compared with those of NumPy.
  var comparedFunctions: Set<String> {
    var names: Set<String> = []
    for (run, numpy) in zip(lines, lines.dropFirst())
    where numpy.hasPrefix("// numpy: ") && run.hasPrefix("// run: ") {
      names.insert(String(run.dropFirst("// run: ".count).prefix { $0 != "(" }))
    }
    return names
  }

  var mistakes: [Mistake] { lines.compactMap(mistake) }

  private func mistake(_ line: String) -> Mistake? {
    if line.hasPrefix("// error: ") {
      let parts = line.dropFirst("// error: ".count).split(separator: ":", maxSplits: 2)
      guard parts.count == 3, let number = Int(parts[0]) else { return nil }
      return Mistake(line: number, message: String(parts[2]))
    }
    guard line.hasPrefix("// faults: "), let place = line.range(of: ") at ") else { return nil }
    let parts = line[place.upperBound...].split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    return Mistake(line: number, message: String(parts[1]))
  }

  /// The line of this number, counted from 1.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// Whether a text calls a function or method, and does not declare it.
  func calls(_ name: String, in text: String) -> Bool {
    places(of: name, in: text).contains { place in
      let next = text[place.upperBound...].first
      return (next == "(" || text[place.upperBound...].hasPrefix(" {"))
        && !text[..<place.lowerBound].hasSuffix("func ")
    }
  }

  /// Whether the name stands in a text as a word of its own.
  func mentions(_ name: String, in text: String) -> Bool { !places(of: name, in: text).isEmpty }

  private func places(of name: String, in text: String) -> [Range<String.Index>] {
    func isPart(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
    return text.ranges(of: name).filter { place in
      !isPart(text[..<place.lowerBound].last) && !isPart(text[place.upperBound...].first)
    }
  }
}
