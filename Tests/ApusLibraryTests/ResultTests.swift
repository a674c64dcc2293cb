import ApusCore
import ApusNative
import ApusVocabulary
import Testing

/// Kernels of many kinds give C programs the bits that they give the interpreter, at each level.
struct ResultTests {
  /// A kernel, a call of it from C that shows all it gives back, and the same call by name.
  struct Case: Sendable {
    let source: String
    let call: String
    let arguments: [String: KernelValue]
  }

  /// Numbers of all sizes and signs, the same in C: `sample(i)`.
  static func sample(_ index: Int) -> Double {
    let number = Double((index * 7919 + 13) % 1009) / 37 - 13
    return index % 17 == 3 ? number * 1e10 : index % 19 == 5 ? number * 1e-10 : number
  }

  static let sampleInC = """
    static double sample(int64_t i) {
      double number = (double)((i * 7919 + 13) % 1009) / 37 - 13;
      return i % 17 == 3 ? number * 1e10 : i % 19 == 5 ? number * 1e-10 : number;
    }
    static double x[1003], y[1003];
    static float xf[1003];

    """

  static let samples = (0..<1003).map(sample)
  static let floats = samples.map { Float($0) }

  /// The elements of an array in rows.
  static func matrix(_ value: KernelValue, rows: Int) -> KernelValue {
    guard case .array(let array) = value else { return value }
    let columns = array.count / rows
    return .array(
      AnyArray(
        elementType: array.elementType, shape: [rows, columns], strides: [columns, 1],
        offset: array.offset, storage: array.storage))
  }

  static let cases = [
    Case(
      source: """
        /// Numbers of all kinds.
        func numbers(
          a: Int8, b: UInt16, c: Int, d: Float, e: Double, f: Bool, g: Complex<Float>
        ) -> (Int8, UInt16, Int, d: Float, Double, Bool, Complex<Float>) {
          (a &+ 1, b &+ 1, c * 2, d / 3, e.squareRoot(), !f, g * g)
        }
        """,
      call: """
        int8_t r0; uint16_t r1; int64_t r2; float r3; double r4; bool r5; apus_complex64 r6;
        CALL(numbers(-128, 65535, -21, 0.1f, 2, true, (apus_complex64){1.5f, -2.25f}, &r0, &r1, &r2,
                     &r3, &r4, &r5, &r6));
        SHOW(r0); SHOW(r1); SHOW(r2); SHOW(r3); SHOW(r4); SHOW(r5); SHOW(r6.real);
        SHOW(r6.imaginary);
        """,
      arguments: [
        "a": KernelValue(Int8.min), "b": KernelValue(UInt16.max), "c": KernelValue(-21),
        "d": KernelValue(Float(0.1)), "e": KernelValue(2.0), "f": KernelValue(true),
        "g": KernelValue(Complex<Float>(1.5, -2.25)),
      ]),
    Case(
      source: """
        func axpy(a: Double, x: [Double], y: inout [Double]) {
          for i in x.indices { y[i] += a * x[i] }
        }
        """,
      call: "CALL(axpy(0.3, x, 1003, y, 1003)); SHOWS(y, 1003);",
      arguments: [
        "a": KernelValue(0.3), "x": KernelValue(samples), "y": KernelValue(samples),
      ]),
    Case(
      source: """
        func table(x: Matrix<Float>) -> Matrix<Float> { x.transposed() * 3 + 1 }
        """,
      call: """
        const int64_t shape[2] = {17, 59}; float *r = NULL; int64_t extents[2];
        CALL(table(xf, shape, &r, extents));
        SHOWS(r, extents[0] * extents[1]); SHOWS(extents, 2); apus_free(r);
        """,
      arguments: ["x": matrix(KernelValue(floats), rows: 17)]),
    Case(
      source: """
        func moments(x: Vector<Double>) -> (sum: Double, centred: Vector<Double>, count: Int) {
          let mean = x.mean()
          return (x.sum(), x - mean, x.count)
        }
        """,
      call: """
        double sum, *centred = NULL; int64_t count, size;
        CALL(moments(x, 1003, &sum, &centred, &size, &count));
        SHOW(sum); SHOWS(centred, size); SHOW(size); SHOW(count); apus_free(centred);
        """,
      arguments: ["x": KernelValue(samples)]),
    Case(
      source: """
        func spin(z: inout [Complex<Double>], by w: Complex<Double>) {
          for i in z.indices { z[i] *= w }
        }
        """,
      call: """
        apus_complex128 z[500]; memcpy(z, x, sizeof z);
        CALL(spin(z, 500, (apus_complex128){0.6, 0.8}));
        for (int i = 0; i < 500; i += 1) { SHOW(z[i].real); SHOW(z[i].imaginary); }
        """,
      arguments: [
        "z": KernelValue((0..<500).map { Complex(samples[2 * $0], samples[2 * $0 + 1]) }),
        "w": KernelValue(Complex(0.6, 0.8)),
      ]),
    Case(
      source: """
        func positive(x: Vector<Double>) -> (Vector<Bool>, Bool) { (x > 0, (x > 0).all()) }
        """,
      call: """
        bool *r = NULL, all; int64_t count; CALL(positive(x, 1003, &r, &count, &all));
        SHOWS(r, count); SHOW(count); SHOW(all); apus_free(r);
        """,
      arguments: ["x": KernelValue(samples)]),
    Case(
      source: """
        func halves(x: [Float]) -> [Float16] {
          var result = [Float16](repeating: 0, count: x.count)
          for i in x.indices { result[i] = Float16(x[i]) * Float16(1.5) }
          return result
        }
        """,
      call: """
        apus_float16 *r = NULL; int64_t count; CALL(halves(xf, 1003, &r, &count));
        SHOWS(r, count); SHOW(count); apus_free(r);
        """,
      arguments: ["x": KernelValue(floats)]),
    Case(
      source: """
        func ackermann(m: Int, n: Int) -> Int {
          if m == 0 { return n + 1 }
          if n == 0 { return ackermann(m: m - 1, n: 1) }
          return ackermann(m: m - 1, n: ackermann(m: m, n: n - 1))
        }
        """,
      call: "int64_t r; CALL(ackermann(2, 300, &r)); SHOW(r);",
      arguments: ["m": KernelValue(2), "n": KernelValue(300)]),
    Case(
      source: """
        func product(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> { matmul(a, b) }
        """,
      call: """
        const int64_t a[2] = {20, 50}, b[2] = {50, 20}; double *r = NULL; int64_t extents[2];
        CALL(product(x, a, x, b, &r, extents));
        SHOWS(r, extents[0] * extents[1]); SHOWS(extents, 2); apus_free(r);
        """,
      arguments: [
        "a": matrix(KernelValue(Array(samples.prefix(1000))), rows: 20),
        "b": matrix(KernelValue(Array(samples.prefix(1000))), rows: 50),
      ]),
    Case(
      source: """
        func curves(x: Vector<Double>) -> Vector<Double> {
          exp(-x * x) + sin(x) * tanh(x) + log1p(abs(x)) + pow(abs(x), 0.3) + erf(x) + atan2(x, 2)
        }
        func curve(x: Float) -> Float { cos(x) + cbrt(x) + asinh(x) + exp2(x) + log10(abs(x) + 1) }
        func running(x: Vector<Float>) -> Vector<Float> { x.cumulativeSum() }
        """,
      call: """
        double *r = NULL; int64_t count; CALL(curves(x, 1003, &r, &count));
        SHOWS(r, count); SHOW(count); apus_free(r);
        """,
      arguments: ["x": KernelValue(samples)]),
  ]

  /// One program calls all of them, with arrays as they were for each call.
  @Test func allLevels() throws {
    let folder = try LibraryFolder()
    let levels: [ProcessorLevel] = [.baseline, .v2, .v3, .v4]
    let kernels = try folder.compile(
      Self.cases.map(\.source).joined(separator: "\n"), levels: levels)
    let blocks = Self.cases.map {
      """
        for (int64_t i = 0; i < 1003; i += 1) x[i] = y[i] = sample(i), xf[i] = (float)sample(i);
        {
      \($0.call)
        }
      """
    }
    try folder.link(
      LibraryFolder.head + Self.sampleInC + """
        int main(void) {
          fprintf(stderr, "%s", kernels_processor());
        \(blocks.joined(separator: "\n"))
        }
        """)
    let expected = try Self.cases.map { try Self.lines(of: $0, kernels) }.joined()
    for level in levels {
      let outcome = try folder.bash("./program", ["APUS_CPU": level.rawValue])
      #expect(outcome.status == 0)
      if level.isAvailable { #expect(outcome.errors == level.rawValue) }
      Self.expectEqual(outcome.output, expected, level.rawValue)
    }
  }

  /// What the interpreter gives for a case, as the program shows it.
  static func lines(of example: Case, _ kernels: Kernels) throws -> String {
    let name = example.source.split(separator: "func ")[
      example.source.hasPrefix("func") ? 0 : 1
    ].prefix { $0 != "(" }
    let kernel = try #require(kernels[String(name)])
    let results = try kernel.call(example.arguments, engine: .interpreter)
    var text = ""
    add(results.result, to: &text)
    for (_, value) in results.inouts { add(value, to: &text, showsShape: false) }
    return text
  }

  /// Adds a line for each number, and for the extents of a new array.
  static func add(_ value: KernelValue, to text: inout String, showsShape: Bool = true) {
    func line(_ bits: UInt64, _ type: ElementType) {
      let digits = String(bits, radix: 16)
      let width = 2 * type.component.byteCount
      text += String(repeating: "0", count: max(0, width - digits.count)) + digits + "\n"
    }
    switch value {
    case .scalar(let scalar): for word in scalar.words { line(word, scalar.elementType) }
    case .array(let array):
      guard let array = try? array.contiguous() else { return }
      let size = array.elementType.byteCount
      for index in 0..<array.count {
        let scalar = AnyScalar(array.elementType, at: array.start + index * size)
        for word in scalar.words { line(word, scalar.elementType) }
      }
      if showsShape { for extent in array.shape { line(UInt64(extent), .int) } }
    case .tuple(let elements): for element in elements { add(element.value, to: &text) }
    }
  }

  /// Names the first line that differs.
  static func expectEqual(_ found: String, _ expected: String, _ what: String) {
    let lines = (found.split(separator: "\n"), expected.split(separator: "\n"))
    #expect(lines.0.count == lines.1.count, "\(what)")
    for (index, (found, expected)) in zip(lines.0, lines.1).enumerated() where found != expected {
      Issue.record("\(what), line \(index): \(found), expected \(expected)")
      return
    }
  }

  /// Arrays with strides are worked on as if they were contiguous, and changed where they are.
  @Test func strides() throws {
    let folder = try LibraryFolder()
    try folder.compile(
      """
      func add(x: Matrix<Double>, y: inout Matrix<Double>) { y += x }
      func sum(x: [Int32]) -> Int32 { var s: Int32 = 0; for v in x { s += v }; return s }
      """)
    try folder.link(
      LibraryFolder.head + """
        int main(void) {
          // The transposed matrix of every other column, backwards, and columns between them.
          double a[4][6];
          for (int i = 0; i < 24; i += 1) a[i / 6][i % 6] = i;
          int64_t extents[2] = {3, 4}, from[2] = {-2, 6}, to[2] = {2, 6};
          CALL(add_strided(&a[0][4], extents, from, &a[0][1], extents, to));
          for (int i = 0; i < 24; i += 1) printf("%g ", a[i / 6][i % 6]);
          int32_t numbers[6] = {1, 2, 3, 4, 5, 6}, total;
          int64_t count[1] = {3}, step[1] = {-2}, same[1] = {0}, one[1] = {1};
          CALL(sum_strided(numbers + 5, count, step, &total));
          printf("\\n%d ", total);
          CALL(sum_strided(numbers + 5, count, same, &total));
          printf("%d ", total);
          CALL(sum_strided(numbers, count, one, &total));
          printf("%d\\n", total);
          // The same places twice.
          int64_t twice[2] = {0, 1};
          FAIL(add_strided(&a[0][0], extents, from, &a[0][0], extents, to));
          FAIL(add_strided(&a[0][4], extents, from, &a[0][1], extents, twice));
          int64_t far[2] = {INT64_MAX / 2, 1};
          FAIL(add_strided(&a[0][0], extents, far, &a[0][1], extents, to));
        }
        """)
    let outcome = try folder.bash("./program")
    #expect(
      outcome.output == """
        0 5 2 5 4 5 6 17 8 17 10 17 12 29 14 29 16 29 18 41 20 41 22 41 
        12 18 6
        101 kernels.swift:1:1: error: 'y' is written and overlaps 'x'
        101 kernels.swift:1:1: error: 'y' has elements that overlap one another
        104 kernels.swift:1:1: error: 'x' has strides that are too large for the shape (3, 4)

        """)
  }

  /// What a kernel prints is what `apus run` prints.
  @Test func prints() throws {
    let source = """
      func report(n: Int, x: Double, z: Complex<Double>, h: Float16, b: Bool) {
        for i in 0..<n { print("row", i, x / Double(i), "{", z, h, b, UInt8(i), Float(x)) }
      }
      """
    let folder = try LibraryFolder()
    try folder.compile(source)
    try folder.write(source, to: "kernels.swift")
    try folder.link(
      LibraryFolder.head + """
        int main(void) { CALL(report(3, 1e23, (apus_complex128){-1, -0.0}, 0x3555, true)); }
        """)
    let apus = products.appending(path: "apus").path
    let command = "\(apus) run kernels.swift report n=3 x=1e23 'z=-1.0-0.0i' h=0.33325195 b=true"
    let expected = try folder.bash(command)
    #expect(expected.status == 0, "\(expected.errors)")
    #expect(try folder.bash("./program").output == expected.output)
    #expect(expected.output.contains("row 2 "))
  }
}
