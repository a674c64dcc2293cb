import Testing

/// Expressions and the trees that they make.
@Suite struct ExpressionTests {
  @Test(arguments: [
    ("a + b * c", "(+ a (* b c))"),
    ("(a + b) * c", "(* (paren (+ a b)) c)"),
    ("a - b - c", "(- (- a b) c)"),
    ("a * x &+ 3 << 2 ^ ~5", "(^ (&+ (* a x) (<< 3 2)) (~ 5))"),
    ("a + b < c && d == e || f", "(|| (&& (< (+ a b) c) (== d e)) f)"),
    ("a || b && c", "(|| a (&& b c))"),
    ("a ? b : c ? d : e", "(? a b (? c d e))"),
    ("a < b ? b + 1 : -c", "(? (< a b) (+ b 1) (- c))"),
    ("a as Double + b", "(+ (as a Double) b)"),
    ("0..<n - 1", "(..< 0 (- n 1))"),
    ("a...b + 1", "(... a (+ b 1))"),
    ("a & b | c ^ d", "(^ (| (& a b) c) d)"),
    ("a .< b .& c .== d .| e", "(.| (.& (.< a b) (.== c d)) e)"),
    ("a &<< b + c &>> d", "(+ (&<< a b) (&>> c d))"),
    ("!a && !b", "(&& (! a) (! b))"),
    ("-(-a)", "(- (paren (- a)))"),
    ("a-b", "(- a b)"),
    ("a - -b", "(- a (- b))"),
    ("try f(x) + g(x)", "(try (+ (call f x) (call g x)))"),
  ])
  func precedence(source: String, tree: String) {
    #expect(dump(expression: source) == tree)
  }

  @Test(arguments: [
    ("1_000", "1000"), ("0x_FF", "0xFF"), ("0b1010", "0b1010"), ("0o17", "0o17"),
    ("2.5e-3", "2.5e-3"), ("1_0.2_5", "10.25"), ("0x1.8p+3", "0x1.8p+3"), ("0xAp2", "0xAp2"),
    ("1E6", "1E6"), ("-128", "-128"), ("-(128)", "(- (paren 128))"), ("-2.5", "-2.5"),
    ("-5.magnitude", "(- (. 5 magnitude))"), ("+5", "(+ 5)"), ("0xff.count", "(. 0xff count)"),
    ("true", "true"), (#""a\tb\u{e9}\"""#, #""a\tbé\"""#), ("pair.0.1", "(. (. pair 0) 1)"),
  ])
  func literals(source: String, tree: String) {
    #expect(dump(expression: source) == tree)
  }

  @Test(arguments: [
    ("f()", "(call f)"),
    ("f(x, by: y)", "(call f x by: y)"),
    ("f(for: x, in: &y)", "(call f for: x in: (& y))"),
    ("x[i, j].count", "(. ([] x i j) count)"),
    ("m[i, ...]", "([] m i (... _ _))"),
    ("m[1..., ..<n]", "([] m (... 1 _) (..< _ n))"),
    (".pi", ".pi"),
    ("f(.infinity)", "(call f .infinity)"),
    ("Matrix<Double>(zeros: m, n)", "(call Matrix<Double> zeros: m n)"),
    ("NDArray<Double, 3>(x)", "(call NDArray<Double, 3> x)"),
    ("Vector<Vector<Int>>(x)", "(call Vector<Vector<Int>> x)"),
    ("[Double](repeating: 0, count: n)", "(call [Double] repeating: 0 count: n)"),
    ("[[Double]](repeating: [], count: n)", "(call [[Double]] repeating: (array) count: n)"),
    ("[1, 2, 3]", "(array 1 2 3)"),
    ("[\n1,\n2,\n]", "(array 1 2)"),
    ("(a, b)", "(tuple a b)"),
    ("(q: a, r: b)", "(tuple q: a r: b)"),
    ("()", "(tuple)"),
    ("x.default", "(. x default)"),
    ("x\n  .f()\n  .g", "(. (call (. x f)) g)"),
    ("i<x[0] ? 1 : 2", "(? (< i ([] x 0)) 1 2)"),
    ("a < b", "(< a b)"),
    ("x.reduce(0, +)", "(call (. x reduce) 0 +)"),
    ("x.map { $0 + 1 }", "(call (. x map) (closure () {(+ $0 1)}))"),
    ("x.map { y in y }", "(call (. x map) (closure (y) {y}))"),
    ("f { (a: Int, _) -> Int in a }", "(call f (closure (a: Int, _) -> Int {a}))"),
    ("if a { 1 } else if b { 2 } else { 3 }", "(if a {1} (if b {2} {3}))"),
    ("switch a { case 1: 2\ndefault: 3 }", "(switch a (case 1 {2}) (default {3}))"),
    ("`in` + größe", "(+ in größe)"),
    ("a /* b /* c */ */ + // d\n e", "(+ a e)"),
  ])
  func forms(source: String, tree: String) {
    #expect(dump(expression: source) == tree)
  }
}
