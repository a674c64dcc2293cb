import ApusIR
import Testing

@testable import ApusPasses

struct SimplifyTests {
  private func expect(
    _ before: String, _ after: String, results: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try PassTester.expect(
      .simplify, before, after, results: results, sourceLocation: sourceLocation)
  }

  /// An expression on the parameters, and the value or expression that it becomes.
  @Test(arguments: [
    // Integers
    ("i64", "add %i, %zero", "%i"), ("i64", "sub %i, %zero", "%i"), ("i64", "mul %i, %one", "%i"),
    ("i64", "mul %i, %zero", "constant 0"), ("i64", "add %zero, %i", "%i"),
    ("i64", "sub %i, %i", "constant 0"), ("i64", "div %i, %one", "%i"),
    ("i64", "rem %i, %one", "constant 0"), ("i64", "and %i, %i", "%i"),
    ("i64", "or %i, %zero", "%i"), ("i64", "xor %i, %i", "constant 0"),
    ("i64", "shl %i, %zero", "%i"), ("i64", "sub %zero, %i", "neg %i"),
    ("i64", "mul %i, %minus", "neg %i"), ("i64", "and %i, %minus", "%i"),
    ("i64", "add %one, %one", "constant 2"), ("i64", "min %i, %i", "%i"),
    ("bool", "equal %i, %i", "constant true"), ("bool", "less %i, %i", "constant false"),
    ("bool", "addIsExact %i, %zero", "constant true"),
    ("bool", "mulIsExact %i, %one", "constant true"),
    ("bool", "inBounds %i, %zero", "constant false"), ("u8", "abs %u", "%u"),
    ("i64", "div %one, %zero", "div %one, %zero"),
    // Floating point
    ("f64", "mul %x, %1.0", "%x"), ("f64", "div %x, %1.0", "%x"),
    ("f64", "sub %x, %0.0", "%x"), ("f64", "add %x, %-0.0", "%x"),
    ("f64", "add %x, %0.0", "add %x, %0.0"), ("f64", "sub %x, %x", "sub %x, %x"),
    ("bool", "equal %x, %x", "equal %x, %x"), ("f64", "min %x, %x", "%x"),
    ("f64", "mul %x, %0.0", "mul %x, %0.0"),
    // Truth
    ("bool", "and %b, %yes", "%b"), ("bool", "or %b, %yes", "constant true"),
    ("bool", "xor %b, %yes", "not %b"), ("i64", "select %b, %i, %i", "%i"),
    ("i64", "select %yes, %i, %j", "%i"), ("bool", "select %b, %yes, %no", "%b"),
    ("bool", "select %b, %no, %yes", "not %b"), ("bool", "select %b, %c, %no", "and %b, %c"),
    ("bool", "select %b, %yes, %c", "or %b, %c"),
    // Conversions
    ("i64", "convert %i", "%i"), ("f64", "convert %one", "constant 1.0"),
    ("u64", "bitcast %one", "constant 1"), ("bool", "fits i64 %u", "constant true"),
    ("bool", "fits u8 %i", "fits u8 %i"),
  ])
  func identity(type: String, before: String, after: String) throws {
    let constants = """
      %zero: i64 = constant 0
      %one: i64 = constant 1
      %minus: i64 = constant -1
      %yes: bool = constant true
      %no: bool = constant false
      %p: f64 = constant 1.0
      %q: f64 = constant 0.0
      %r: f64 = constant -0.0
      """
    func named(_ text: String) -> String {
      text.split(separator: " ").map { word in
        switch word {
        case "%1.0": "%p"
        case "%0.0": "%q"
        case "%-0.0": "%r"
        default: String(word)
        }
      }.joined(separator: " ")
    }
    let result =
      after.hasPrefix("%") ? "return(\(after))" : "%v: \(type) = \(named(after))\nreturn(%v)"
    try expect(
      "\(constants)\n%v: \(type) = \(named(before))\nreturn(%v)", "\(constants)\n\(result)",
      results: type)
  }

  @Test func chains() throws {
    try expect(
      "%0: i64 = neg %i\n%1: i64 = neg %0\n%2: bool = less %1, %j\n%3: bool = not %2\nreturn(%1, %3)",
      "%0: i64 = neg %i\n%2: bool = less %i, %j\n%3: bool = greaterEqual %i, %j\nreturn(%i, %3)",
      results: "i64, bool")
    try expect(
      "%0: i32 = convert %u\n%1: i64 = convert %0\nreturn(%1)",
      "%0: i32 = convert %u\n%1: i64 = convert %u\nreturn(%1)", results: "i64")
    // An ordered comparison of floating point is not turned round.
    let same = "%0: bool = less %x, %y\n%1: bool = not %0\nreturn(%1)"
    try expect(same, same, results: "bool")
    // Not by way of a type that loses the sign.
    let signs = "%0: i8 = convert %u\n%1: i64 = convert %0\nreturn(%1)"
    try expect(signs, signs, results: "i64")
  }

  @Test func arrays() throws {
    try expect(
      """
      %0: i64 = constant 1
      %1: array<f64,1> = arrayLiteral %x, %y ! in f at 0..<0
      %2: f64 = element %1, %0
      %3: i64 = extent 0 %1
      %4: array<f64,1> = arrayFill %x, %n ! in f at 0..<0
      %5: f64 = element %4, %i
      %6: i64 = extent 0 %4
      return(%2, %3, %5, %6)
      """,
      """
      %0: i64 = constant 1
      %1: array<f64,1> = arrayLiteral %x, %y ! in f at 0..<0
      %3: i64 = constant 2
      %4: array<f64,1> = arrayFill %x, %n ! in f at 0..<0
      return(%y, %3, %x, %n)
      """, results: "f64, i64, f64, i64")
  }

  @Test func checks() throws {
    try expect(
      """
      %0: bool = constant true
      check %0 !count in f at 0..<0
      check %b !count in f at 0..<0
      check %b !count in f at 0..<0
      if L0 %b {
        break L0
      } else {
        return(%i)
      }
      %1: bool = constant false
      check %1 !range in f at 0..<0
      return(%j)
      """,
      """
      %0: bool = constant true
      check %b !count in f at 0..<0
      %1: bool = constant false
      check %1 !range in f at 0..<0
      unreachable
      """, results: "i64")
  }

  /// A guard tells what holds after it.
  @Test func knownConditions() throws {
    try expect(
      """
      %0: bool = and %b, %c
      if L0 %0 {
        break L0
      } else {
        return(%i)
      }
      check %c !count in f at 0..<0
      %1: i64 = if L1 %b {
        break L1(%j)
      } else {
        break L1(%n)
      }
      return(%1)
      """,
      """
      %0: bool = and %b, %c
      if L0 %0 {
        break L0
      } else {
        return(%i)
      }
      return(%j)
      """, results: "i64")
  }

  @Test func branches() throws {
    try expect(
      """
      %0: i64, %1: i64, %2: bool = if L0 %b {
        %yes: bool = constant true
        break L0(%i, %n, %b)
      } else {
        break L0(%j, %n, %c)
      }
      %3: i64, %4: f64 = if L1 %c {
        break L1(%0, %x)
      } else {
        break L1(%1, %x)
      }
      return(%3, %4)
      """,
      """
      %0: i64, %1: i64, %2: bool = if L0 %b {
        %yes: bool = constant true
        break L0(%i, %n, %b)
      } else {
        break L0(%j, %n, %c)
      }
      %3: i64 = select %c, %0, %1
      return(%3, %x)
      """, results: "i64, f64")
  }

  /// Code after a structure that is never left goes, and so do blocks that end in one way.
  @Test func ends() throws {
    try expect(
      """
      %0: i64 = block L0 {
        %1: i64 = block L1 {
          %2: i64 = neg %i
          break L0(%2)
        }
        break L0(%1)
      }
      if L2 %b {
        return(%0)
      } else {
        return(%i)
      }
      return(%j)
      """,
      """
      %0: i64 = neg %i
      if L2 %b {
        return(%0)
      } else {
        return(%i)
      }
      unreachable
      """, results: "i64")
  }

  @Test func loops() throws {
    try expect(
      """
      %0: i64 = constant 0
      %1: i64 = constant 1
      %2: f64 = for L0 %k: i64 in %1 ..< %0 with (%p: f64 = %x) {
        continue L0(%y)
      }
      %3: i64 = for L1 %l: i64 in %1 ... %1 with (%r: i64 = %i) {
        %4: i64 = sub %l, %r
        continue L1(%4)
      }
      %5: i64, %6: i64 = for L2 %m: i64 in %0 ..< %n with (%o: i64 = %i, %q: i64 = %0) {
        %7: i64 = add %q, %o
        continue L2(%o, %7)
      }
      %8: i64 = loop L3 with (%z: i64 = %5) {
        break L3(%z)
      }
      return(%2, %3, %8, %6)
      """,
      """
      %0: i64 = constant 0
      %1: i64 = constant 1
      %4: i64 = sub %1, %i
      %6: i64 = for L2 %m: i64 in %0 ..< %n with (%q: i64 = %0) {
        %7: i64 = add %q, %i
        continue L2(%7)
      }
      return(%x, %4, %i, %6)
      """, results: "f64, i64, i64, i64")
  }

  /// A `break` that gives another value keeps the carried one.
  @Test func brokenLoop() throws {
    try expect(
      """
      %0: i64 = constant 0
      %1: i64 = for L0 %k: i64 in %0 ..< %n with (%p: i64 = %i) {
        if L1 %b {
          break L0(%j)
        } else {
          break L1
        }
        print %p !"{0}" (Int) in f at 0..<0
        continue L0(%p)
      }
      return(%1)
      """,
      """
      %0: i64 = constant 0
      %1: i64 = for L0 %k: i64 in %0 ..< %n with (%p: i64 = %i) {
        if L1 %b {
          break L0(%j)
        } else {
          break L1
        }
        print %i !"{0}" (Int) in f at 0..<0
        continue L0(%i)
      }
      return(%1)
      """, results: "i64")
  }
}
