import ApusIR
import Testing

@testable import ApusPasses

struct InliningTests {
  @Test func returnsLeaveTheBlock() throws {
    let callee = """
      func g(%p: i64, %b: bool) -> (i64) {
        if L0 %b {
          return(%p)
        } else {
          break L0
        }
        check %b !count "no" in g at 3..<9
        %0: i64 = neg %p
        return(%0)
      }


      """
    let before = """
      entry func f(%i: i64, %b: bool) -> (i64) {
        %0: i64 = call g(%i, %b) ! in f at 0..<0
        return(%0)
      }

      """
    let after = """
      entry func f(%i: i64, %b: bool) -> (i64) {
        %0: i64 = block L0 {
          if L1 %b {
            break L0(%i)
          } else {
            break L1
          }
          check %b !count "no" in g at 3..<9
          %1: i64 = neg %i
          break L0(%1)
        }
        return(%0)
      }

      """
    #expect(try PassTester.result(of: [.inlining], on: callee + before) == callee + after)
    // A callee further down is inlined before its caller's own callers all the same.
    let found = try PassTester.result(of: [.inlining], on: before + "\n" + callee)
    #expect(found.hasPrefix(after))
  }

  private func callCount(_ text: String) throws -> Int {
    let result = try PassTester.result(of: [.inlining], on: text)
    return result.split(separator: "call ").count - 1
  }

  @Test func recursionStays() throws {
    let text = """
      func even(%n: i64) -> (i64) {
        %0: i64 = call odd(%n) ! in even at 0..<0
        return(%0)
      }

      func odd(%n: i64) -> (i64) {
        %0: i64 = call even(%n) ! in odd at 0..<0
        return(%0)
      }

      func own(%n: i64) -> (i64) {
        %0: i64 = call own(%n) ! in own at 0..<0
        return(%0)
      }

      entry func f(%n: i64) -> (i64, i64) {
        %0: i64 = call odd(%n) ! in f at 0..<0
        %1: i64 = call own(%n) ! in f at 0..<0
        return(%0, %1)
      }

      """
    #expect(try callCount(text) == 5)
  }

  /// What is large is inlined if it is called in one place.
  @Test func size() throws {
    let lines = (0..<100).map { "  %a\($0): i64 = neg %n" }.joined(separator: "\n")
    func text(calls: Int) -> String {
      let called = (0..<calls).map { "  %\($0): i64 = call g(%n) ! in f at 0..<0" }
      return """
        func g(%n: i64) -> (i64) {
        \(lines)
          return(%a7)
        }

        entry func f(%n: i64) -> (i64) {
        \(called.joined(separator: "\n"))
          return(%0)
        }

        """
    }
    #expect(try callCount(text(calls: 1)) == 0)
    #expect(try callCount(text(calls: 2)) == 2)
  }

  /// A long chain of calls does not nest without end.
  @Test func depth() throws {
    let chain = (0..<150).map { index in
      """
      func g\(index)(%n: i64) -> (i64) {
        %0: i64 = call g\(index + 1)(%n) ! in g at 0..<0
        return(%0)
      }

      """
    }
    let end = "func g150(%n: i64) -> (i64) {\n  return(%n)\n}\n"
    let result = try PassTester.result(
      of: [.inlining], on: chain.joined(separator: "\n") + "\n" + end)
    let lines: [Substring] = result.split { $0.isNewline }
    let deepest = lines.map { line in line.prefix { $0 == " " }.count }.max()
    #expect(deepest == 2 * 101)
  }
}
