import Foundation
import Testing

/// `apus check` and `apus emit`.
struct InspectionTests {
  private static let kernel = """
    func halve(x: [Double], y: inout [Double]) {
      for i in 0..<x.count { y[i] = x[i] / 2 }
    }

    """

  @Test(arguments: [
    ("tokens", "halve"), ("tree", "halve"), ("ir", "check"), ("optimized-ir", "store"),
    ("llvm", "define"), ("optimized-llvm", "define"), ("assembly", "ret"),
  ]) func formsAreShown(form: String, word: String) throws {
    let folder = try CommandFolder(kernel: Self.kernel)
    for function in [[], ["halve"]] {
      let outcome = try folder.apus(["emit", "kernel.swift"] + function + ["--as", form])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains(word))
    }
  }

  @Test func wrongFormIsUsage() throws {
    let folder = try CommandFolder(kernel: Self.kernel)
    #expect(try folder.apus("emit", "kernel.swift", "--as", "pascal").status == 64)
    #expect(try folder.apus("emit", "kernel.swift").status == 64)
  }

  @Test func specialisedVersionsAreShown() throws {
    let folder = try CommandFolder(
      kernel: """
        func power(x: Double, n: Int) -> Double {
          var product = 1.0
          for _ in 0..<n { product *= x }
          return product
        }

        """)
    let outcome = try folder.apus(
      "emit", "kernel.swift", "--specialize", "n=1", "--as", "optimized-ir")
    let head = "entry func \"power<n: 1>\"(%x: f64) -> (f64)\n  as power(x: Double) -> Double {\n"
    #expect(outcome.output.hasPrefix(head), "\(outcome.errors)")
    #expect(outcome.output.hasSuffix("  return(%x)\n}\n"))
    let bench = try folder.apus(
      "bench", "kernel.swift", "x=3", "--specialize", "n=2", "--json")
    #expect(bench.status == 0, "\(bench.errors)")
    #expect(bench.output.hasPrefix(#"{"kernel": "power<n: 2>", "#), "\(bench.output)")
    try folder.write("func f(n: Int) {}\nfunc g(n: Int) {}\n", to: "two.swift")
    let several = try folder.apus("emit", "two.swift", "--specialize", "n=1", "--as", "ir")
    #expect(several.status == 2)
    #expect(several.errors.contains("has several functions, name one of them; it has: f, g"))
    let overload = try folder.apus("emit", "two.swift", "f", "--specialize", "m=1", "--as", "ir")
    #expect(overload.errors.contains("'f' has no parameter 'm'; its parameters: n"))
  }

  @Test(arguments: [
    ("HYPOT", "hypot(_: Self, _: Self) -> Self\n"),
    ("arcsin", "arcsin: write 'asin(x)'\nasin(_: Self) -> Self\n"),
    ("np.concatenate", "concatenate: write 'concatenated(x, y)'\nfunc concatenated<T>("),
    ("dropFirst", "dropFirst: write"),
    ("einsum", "einsum: write the sums themselves\n"),
    ("linspace", "func linspace<"),
  ])
  func builtinsAreFoundByOtherNames(name: String, start: String) throws {
    let outcome = try CommandFolder(kernel: "").apus("builtins", name)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(start), "\(outcome.output)\(outcome.errors)")
  }

  @Test(arguments: [
    ("hypott", "no builtin has 'hypott' in its name; did you mean 'hypot'?"),
    ("zzz", "no builtin has 'zzz' in its name; 'apus builtins' lists all of them"),
  ])
  func unknownBuiltinsAreExplained(name: String, message: String) throws {
    let outcome = try CommandFolder(kernel: "").apus("builtins", name)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func checkSeesSeveralFiles() throws {
    let folder = try CommandFolder(kernel: "func f(x: Double) -> Double { g(x) + 1 }\n")
    try folder.write("func g(_ x: Double) -> Double { x * x }\n", to: "other.swift")
    let together = try folder.apus("check", "kernel.swift", "other.swift")
    #expect(together.status == 0, "\(together.errors)")
    #expect(together.output == "2 kernels, no errors\n")
    try folder.write("func h<T: Real>(_ x: T) -> T { x + 1 }\n", to: "generic.swift")
    let generic = try folder.apus("check", "generic.swift")
    #expect(generic.output == "0 kernels and 1 generic function, no errors\n")
    let alone = try folder.apus("check", "kernel.swift")
    #expect(alone.status == 1)
    #expect(alone.errors.contains("kernel.swift:1:31: error: cannot find 'g' in scope"))
  }

  @Test func checkReportsAllErrors() throws {
    let folder = try CommandFolder(kernel: "func f() -> Int { a }\nfunc g() -> Int { b }\n")
    try folder.write("func h() -> Int { c }\n", to: "other.swift")
    let outcome = try folder.apus("check", "kernel.swift", "other.swift")
    #expect(outcome.status == 1)
    for place in ["kernel.swift:1:19", "kernel.swift:2:19", "other.swift:1:19"] {
      #expect(outcome.errors.contains(place + ": error: "))
    }
  }

  @Test(arguments: ["func f() -> Int { a }\n", "func f( -> {\n"])
  func diagnosticsAreJSON(source: String) throws {
    let folder = try CommandFolder(kernel: source)
    let outcome = try folder.apus("check", "kernel.swift", "--diagnostics", "json")
    #expect(outcome.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.errors.utf8))
    let list = try #require(object as? [[String: Any]])
    let first = try #require(list.first)
    #expect(first["severity"] as? String == "error")
    #expect(first["message"] is String)
  }

  @Test func faultsAreJSON() throws {
    let folder = try CommandFolder(kernel: "func f(x: Int) -> Int { 1 / x }\n")
    let outcome = try folder.apus("run", "kernel.swift", "x=0", "--diagnostics", "json")
    #expect(outcome.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.errors.utf8))
    let list = try #require(object as? [[String: Any]])
    #expect(list.count == 1)
    #expect(list.first?["id"] as? String == "fault-divisionByZero")
    #expect(list.first?["message"] as? String == "division by zero: 1 / 0")
  }

  @Test func diagnosticsOfNothingAreJSON() throws {
    let folder = try CommandFolder(kernel: Self.kernel)
    let outcome = try folder.apus("check", "kernel.swift", "--diagnostics", "json")
    #expect(outcome.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.errors.utf8))
    #expect((object as? [Any])?.isEmpty == true)
  }

  @Test func messagesDoNotControlTheTerminal() throws {
    let folder = try CommandFolder(kernel: "func f() -> Int { \u{1B}[31m 1 }\n")
    let outcome = try folder.apus("check", "kernel.swift")
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(outcome.errors.contains("func f() -> Int { \u{241B}[31m 1 }"))
  }
}
