import ApusCore
import ApusLibrary
import Testing

/// Faults and mistakes in calls arrive as codes, with the words that Swift programs get.
struct FaultTests {
  private static let source = """
    func element(x: [Double], i: Int) -> Double { x[i] }
    func quotient(a: Int, b: Int) -> Int { a / b }
    func small(a: Double) -> Int8 { Int8(a) }
    func sum(x: [UInt8]) -> UInt8 { var s: UInt8 = 0; for v in x { s += v }; return s }
    func positive(x: Float) { precondition(x > 0, "100 % wrong? \\"{0}\\" — so") }
    func deep(n: Int) -> Int { n == 0 ? 0 : 1 + deep(n: n - 1) }
    func large(n: Int) -> [Double] { [Double](repeating: 1, count: n) }
    func endless(x: [Double]) -> Double {
      var s = 0.0
      while true { for v in x { s += v } }
    }
    func rows(x: Matrix<Double>, y: Matrix<Double>) -> Matrix<Double> { x + y }
    """

  /// The message of a fault in Swift.
  private static func message(
    _ kernels: Kernels, _ name: String, _ arguments: [String], limits: KernelLimits = .init()
  ) throws -> String {
    let kernel = try #require(kernels[name])
    do {
      _ = try kernel.call(
        ArgumentText(arguments).values(for: kernel), engine: .interpreter, limits: limits)
    } catch let error as KernelError {
      return error.description
    }
    Issue.record("\(name) does not fault")
    return ""
  }

  @Test func faults() throws {
    let folder = try LibraryFolder()
    let kernels = try folder.compile(Self.source)
    try folder.link(
      LibraryFolder.head + """
        int main(void) {
          double x[3] = {1, 2, 3}, d, *r = NULL;
          int64_t i;
          int8_t b;
          uint8_t bytes[3] = {100, 100, 100};
          FAIL(element(x, 3, 3, &d));
          FAIL(element(x, 3, -1, &d));
          FAIL(quotient(1, 0, &i));
          FAIL(quotient(INT64_MIN, -1, &i));
          FAIL(small(1e300, &b));
          FAIL(small(-NAN, &b));
          FAIL(sum(bytes, 3, bytes));
          FAIL(positive(-1));
          FAIL(deep(20000, &i));
          const int64_t a[2] = {1, 3}, c[2] = {3, 2};
          int64_t shape[2];
          FAIL(rows(x, a, x, a, &r, shape));
          double six[6] = {0};
          FAIL(rows(x, a, six, c, &r, shape));
          kernels_set_limits(1 << 20, 100, 20000000);
          FAIL(deep(200, &i));
          FAIL(large(1 << 20, &r, &i));
          FAIL(endless(x, 3, &d));
          kernels_set_limits(0, 0, 0);
          CALL(deep(9000, &i));
          SHOW(i);
          printf("%s %s %d %d\\n", apus_error_function(), apus_error_file(), apus_error_line(),
                 r == NULL);
        }
        """)
    let limits = KernelLimits(memory: 1 << 20, recursionDepth: 100, time: 0.02)
    let expected = try [
      (1, Self.message(kernels, "element", ["x=[1,2,3]", "i=3"])),
      (1, Self.message(kernels, "element", ["x=[1,2,3]", "i=-1"])),
      (3, Self.message(kernels, "quotient", ["a=1", "b=0"])),
      (2, Self.message(kernels, "quotient", ["a=-9223372036854775808", "b=-1"])),
      (4, Self.message(kernels, "small", ["a=1e300"])),
      (4, Self.message(kernels, "small", ["a=nan"])),
      (2, Self.message(kernels, "sum", ["x=[100,100,100]"])),
      (9, Self.message(kernels, "positive", ["x=-1"])),
      (10, Self.message(kernels, "deep", ["n=20000"])),
    ].map { "\($0) \($1)\n" }.joined()
    let limited = try [
      (10, Self.message(kernels, "deep", ["n=200"], limits: limits)),
      (11, Self.message(kernels, "large", ["n=1048576"], limits: limits)),
      (12, Self.message(kernels, "endless", ["x=[1,2,3]"], limits: limits)),
    ].map { "\($0) \($1)\n" }.joined()
    let shape = try Self.message(kernels, "rows", ["x=[[1,2,3]]", "y=[[0,0],[0,0],[0,0]]"])
    let outcome = try folder.bash("./program", ["LC_ALL": "C"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == expected + "0 \n" + "7 \(shape)\n" + limited
        + "0000000000002328\nendless kernels.swift 10 0\n")
  }

  @Test func mistakes() throws {
    let folder = try LibraryFolder()
    try folder.compile(
      """
      func scale(x: [Double], y: inout [Double]) { for i in x.indices { y[i] = 2 * x[i] } }
      func grown(x: inout [Double], n: Int) { x = [Double](repeating: 7, count: n) }
      func twice(x: Matrix<Float>) -> Matrix<Float> { x * 2 }
      func next(n: inout Int) { n += 1 }
      """)
    try folder.link(
      LibraryFolder.head + """
        int main(void) {
          double x[4] = {1, 2, 3, 4};
          FAIL(scale(x, 4, x + 2, 2));
          FAIL(scale(x, 2, x + 2, 2));
          FAIL(scale(NULL, 2, x, 2));
          FAIL(scale(NULL, 0, x, 2));
          FAIL(scale(x, -1, x + 2, 2));
          FAIL(scale(x, INT64_MAX, x + 2, 2));
          FAIL(scale((double *)((char *)x + 4), 1, x + 2, 2));
          FAIL(grown(x, 4, 4));
          SHOWS(x, 4);
          FAIL(grown(x, 4, 3));
          float f[4] = {1, 2, 3, 4}, *r = f, *none = NULL;
          int64_t shape[2] = {2, 2}, huge[2] = {INT64_MAX / 2, 8}, empty[2] = {0, 8}, out[2] = {2, 2};
          FAIL(twice(f, shape, &r, out));
          float own[4];
          r = own;
          FAIL(twice(f, shape, &r, out));
          printf("%d %g\\n", r == own, own[3]);
          out[0] = 3;
          FAIL(twice(f, shape, &r, out));
          printf("%d %d\\n", (int)out[0], (int)out[1]);
          FAIL(twice(f, huge, &none, out));
          FAIL(twice(f, NULL, &none, out));
          FAIL(twice(f, shape, NULL, out));
          FAIL(twice(f, shape, &none, NULL));
          FAIL(twice(NULL, empty, &none, out));
          printf("%d %d %d\\n", none != NULL, (int)out[0], (int)out[1]);
          apus_free(none);
          FAIL(next(NULL));
        }
        """)
    let outcome = try folder.bash("./program")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        101 kernels.swift:1:1: error: 'y' is written and overlaps 'x'
        0 
        102 kernels.swift:1:1: error: 'x' is NULL, with the shape (2)
        0 
        104 kernels.swift:1:1: error: 'x' cannot have the shape (-1)
        104 kernels.swift:1:1: error: 'x' cannot have the shape (9223372036854775807)
        106 kernels.swift:1:1: error: 'x' does not begin where numbers of its type can
        0 
        401c000000000000
        401c000000000000
        401c000000000000
        401c000000000000
        100 kernels.swift:2:1: error: 'x' cannot keep its place, since it gets the shape (3)
        101 kernels.swift:3:1: error: 'result' is written and overlaps 'x'
        0 
        1 8
        100 kernels.swift:3:1: error: 'result' has another shape than its place: it is (2, 2)
        2 2
        104 kernels.swift:3:1: error: 'x' cannot have the shape (4611686018427387903, 8)
        102 kernels.swift:3:1: error: 'x' has no extents
        102 kernels.swift:3:1: error: 'result' has no place for its elements or shape
        102 kernels.swift:3:1: error: 'result' has no place for its elements or shape
        0 
        1 0 8
        102 kernels.swift:4:1: error: 'n' is NULL

        """)
  }

  /// A host's own floating-point control and language change nothing, and stay as they are.
  @Test func hostsWithOtherSettings() throws {
    let folder = try LibraryFolder()
    try folder.compile(
      """
      func tiny(x: Double) -> Double {
        precondition(x > 1, "found {0}")
        return x
      }
      func index(x: [Double], i: Int) -> Double { x[i] / 3 }
      func rounded(x: Double) -> Int8 { Int8(x) }
      """, prefix: "my_")
    try folder.link(
      LibraryFolder.head + """
        #include <immintrin.h>
        int main(void) {
          _mm_setcsr(_mm_getcsr() | 0x8040 | 0x6000);
          unsigned before = _mm_getcsr();
          double x[1] = {1}, d;
          int8_t r;
          CALL(my_index(x, 1, 0, &d));
          SHOW(d);
          FAIL(my_rounded(1e-310 * 0 + 1234.5678, &r));
          printf("%d\\n", (_mm_getcsr() & ~0x3fu) == (before & ~0x3fu));
        }
        """)
    let outcome = try folder.bash("./program")
    #expect(
      outcome.output == """
        3fd5555555555555
        4 kernels.swift:6:35: error: 1234.5678 cannot be converted to 'Int8'
        1

        """)
  }
}
