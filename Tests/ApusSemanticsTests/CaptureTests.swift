import ApusSemantics
import Testing

/// What functions capture, directly and through the functions that they call.
struct CaptureTests {
  /// The captures of a function as `name` or `inout name`.
  private func captures(_ name: String, in text: String) -> [String] {
    let checked = Checked(text)
    #expect(checked.messages.filter { $0.contains("error") } == [])
    guard let function = checked.module.functions.entities.first(where: { $0.name == name }) else {
      return ["no function \(name)"]
    }
    return function.captures.map { capture in
      (capture.isInout ? "inout " : "") + function.variables[capture.variable].name
    }
  }

  @Test func localFunctions() {
    let text = """
      func f(n: Int) -> Int {
        var sum = 0
        func add(_ x: Int) { sum += x * n }
        func addAll() { add(1); add(2) }
        addAll()
        return sum
      }
      """
    #expect(captures("f.add", in: text) == ["inout sum", "n"])
    #expect(captures("f.addAll", in: text) == ["inout sum", "n"])
    #expect(captures("f", in: text) == [])
  }

  @Test func mutualRecursion() {
    let text = """
      func f(n: Int) -> Bool {
        let limit = n
        func even(_ k: Int) -> Bool { k >= limit ? true : odd(k + 1) }
        func odd(_ k: Int) -> Bool { k >= limit ? false : even(k + 1) }
        return even(0)
      }
      """
    #expect(captures("f.even", in: text) == ["limit"])
    #expect(captures("f.odd", in: text) == ["limit"])
  }

  @Test func constantsThroughCalls() {
    let text = """
      let scale = 2.5
      let twice = scale * 2
      func inner(x: Double) -> Double { x * twice }
      func outer(x: Double) -> Double { inner(x: x) + 1 }
      """
    #expect(captures("inner", in: text) == ["twice"])
    #expect(captures("outer", in: text) == ["twice"])
    #expect(captures("let twice", in: text) == ["scale"])
  }

  @Test func defaultArguments() {
    let text = """
      let base = 3
      func f(x: Int = base) -> Int { x }
      func g() -> Int { f() }
      """
    #expect(captures("g", in: text) == ["base"])
    #expect(captures("f", in: text) == [])
  }

  @Test func nestedFunctions() {
    let text = """
      func f() -> Int {
        var k = 0
        func a() {
          func b() { k += 1 }
          b()
        }
        a()
        return k
      }
      """
    #expect(captures("f.a", in: text) == ["inout k"])
    #expect(captures("f.a.b", in: text) == ["inout k"])
  }
}
