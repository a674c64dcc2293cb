import Testing

/// Statements and declarations, and the trees that they make.
@Suite struct StatementTests {
  @Test(arguments: [
    ("let n = 3, m: Int = 4", "let n = 3\nlet m: Int = 4\n"),
    ("let (a, (_, b)): (Int, (Int, Int)) = f()", "let (a, (_, b)): (Int, (Int, Int)) = (call f)\n"),
    ("func f() {}", "func f()\n"),
    ("import Foundation\nimport Glibc; let a = 1", "let a = 1\n"),
    (
      "func f(_ x: [Double], by y: inout Float, n: Int = 3) throws -> (Int, r: Int) {}",
      "func f(_ x: [Double], by y: inout Float, n n: Int = 3) throws -> (Int, r: Int)\n"
    ),
    (
      "func f<T: Real, let n: Int>(x: NDArray<T, 3>) throws(E) where T == A.B, U: C {}",
      "func f<T: Real, let n: Int>(x x: NDArray<T, 3>) throws(E) where T == A.B, U: C\n"
    ),
    (
      "@JIT(fast: true) @inlinable public func f(g: (Int, inout A) throws -> B) {}",
      "@JIT(fast: true)\n@inlinable\nfunc f(g g: (Int, inout A) throws -> B)\n"
    ),
    ("#!/usr/bin/env apus\nlet a = 1", "let a = 1\n"),
  ])
  func declarations(source: String, tree: String) {
    let result = parse(source)
    #expect(result.messages == "")
    #expect(result.dump == tree)
  }

  @Test(arguments: [
    ("x = 1; y += 2\nx[i] <<= z", "(= x 1)\n(+= y 2)\n(<<= ([] x i) z)\n"),
    ("(a, b) = (b, a)", "(= (tuple a b) (tuple b a))\n"),
    ("_ = f()", "(= _ (call f))\n"),
    ("return", "return\n"),
    ("return\nx", "return x\n"),
    ("return\nlet y = x", "return\nlet y = x\n"),
    (
      "if a, b < c { x() } else if d {} else { y() }",
      "if a, (< b c)\n  (call x)\nelse if d\nelse\n  (call y)\n"
    ),
    ("guard a else { return 1 }", "guard a else\n  return 1\n"),
    (
      "outer: for i in 0..<n where i > 2 { break outer }",
      "outer: for i in (..< 0 n) where (> i 2)\n  break outer\n"
    ),
    (
      "for (i, x) in y.enumerated() { continue }",
      "for (i, x) in (call (. y enumerated))\n  continue\n"
    ),
    (
      "for _: Int in stride(from: 0, to: 9, by: 2) {}",
      "for _: Int in (call stride from: 0 to: 9 by: 2)\n"
    ),
    ("for i in parallel(0..<n) {}", "for i in (call parallel (..< 0 n))\n"),
    ("do { x() }", "do\n  (call x)\n"),
    ("while x.isEmpty {}", "while (. x isEmpty)\n"),
    ("repeat { i += 1 } while i < 3", "repeat\n  (+= i 1)\nwhile (< i 3)\n"),
    (
      "switch x {\ncase 1, 2...3: f()\n  fallthrough\ncase let y where y > 2: g()\ndefault: break\n}",
      "switch x\n  case 1, (... 2 3)\n    (call f)\n    fallthrough\n  case let y where (> y 2)\n"
        + "    (call g)\n  default\n    break\n"
    ),
    (
      "switch (a, b) { case (0, let k), (let k, 0): f()\ncase let (x, 1): g()\ncase (_, -1): h() }",
      "switch (tuple a b)\n  case (0, let k), (let k, 0)\n    (call f)\n  case let (x, 1)\n"
        + "    (call g)\n  case (_, -1)\n    (call h)\n"
    ),
    ("func g(x: Int) -> Int { x }", "func g(x x: Int) -> Int\n  x\n"),
  ])
  func statements(source: String, tree: String) {
    let result = parse("func f() {\n\(source)\n}")
    let lines = tree.split(separator: "\n").map { "  \($0)\n" }.joined()
    #expect(result.messages == "")
    #expect(result.dump == "func f()\n" + lines)
  }
}
