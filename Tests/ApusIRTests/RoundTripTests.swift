import ApusVocabulary
import Testing

@testable import ApusIR

/// Printed IR reads back equal.
struct RoundTripTests {
  /// Every form that the printer writes.
  static let everything = #"""
    entry func scale(%a: f32, %y: exclusive storage<f32,1>) -> (storage<f32,1>)
      as scale(by a: Float, _ y: inout [Float]) -> Void {
      %0: i64 = constant 0
      %n: i64 = extent 0 %y
      for L0 %i: i64 in %0 ..< %n {
        %1: bool = inBounds %i, %n
        check %1, %i, %n !indexOutOfBounds "index {0} is out of bounds\n\"of\" \\ {1}" (Int, Int) in scale at 12..<17
        %2: f32 = load %y, %i
        %3: f32 = mul %a, %2
        store %3, %y, %i
        poll ! in scale at 3..<4
        continue L0
      }
      cold for L1 %j: i64 in %0 ..< %n {
        continue L1
      }
      return(%y)
    }

    func "odd name"(%x: array<f64,2>, %z: u8) -> (f64, bool)
      as odd(x: Matrix<Double>, _ n: (low: Int, high: UInt8) = default, to z: NDArray<Complex<Float>, 3>, w: Complex<Double>) -> (Double, Bool) {
      %0: i64 = constant -5
      %1: f64 = constant 1e-05
      %2: f64 = constant -inf
      %3: f64 = constant nan(0x7ff8000000000000)
      %4: f16 = constant -0.0
      %5: u64 = constant 18446744073709551615
      %6: bool = constant true
      %7: f64x8 = splat %1
      %8: i64x8 = iota
      %9: f64 = extract 7 %7
      %10: f64x8 = insert 3 %7, %9
      %11: f64 = reduce add %10
      %12: f64 = external pow %9, %11
      %13: f64 = convert %0
      %14: u64 = bitcast %1
      %15: bool = fits i32 %12
      %16: f64 = element %x, %0, %0
      %17: array<f64,1> = arrayLiteral %16, %1 ! in odd at 0..<1
      %18: array<f64,2> = arrayFill %1, %0, %0 !memory in odd at 1:0..<1
      %19: storage<f64,1> = materialize %17 ! in odd at 0..<1
      %20: array<f64,1> = snapshot %19 ! in odd at 0..<1
      %21: storage<f64,1> = copy %19 ! in odd at 0..<1
      %22: storage<f64,2> = allocate %0, %0 ! in odd at 0..<1
      fill %1, %22
      %23: boolx8 = less %7, %10
      %24: f64x8 = maskedLoad %23, %7, %19, %0
      maskedStore %23, %24, %19, %0
      %25: f64x8 = gather %23, %7, %19, %8
      scatter %23, %25, %19, %8
      %26: i64 = mark
      release %26
      %row: f64 = lookUp erfRow 1 %5
      print %0 !"{0}" (Int) in odd at 0..<1
      print %1, %2 !"{0}" (Complex<Double>) in odd at 0..<1
      %s: f64, %s#1: i64 = loop L0 with (%s#2: f64 = %1, %k: i64 = %0) {
        %27: f64 = if L1 %6 {
          break L1(%s#2)
        } else {
          continue L0(%1, %k)
        }
        break L0(%27, %k)
      }
      %28: i64 = for L2 %j: i64 in %0 ... %s#1 with (%29: i64 = %s#1) {
        break L2(%j)
      }
      %30: f64 = block L3 {
        break L3(%s)
      }
      %31: array<f64,2> = generate L4 (%p: i64, %q: i64) in %0, %0 ! in odd at 0..<1 {
        %32: f64 = element %x, %q, %p
        break L4(%32)
      }
      %33: f64, %34: f64 = reduction mul 16 L5 (%35: i64) in %0 ! in odd at 0..<1 {
        break L5(%1, %2)
      }
      %36: array<f64,1> = reshape %31, %0
      %37: i64 = routine gemm.f64 %1, %x, %0, %0, %0, %31, %0, %0, %0, %2, %22, %0, %0, %0, %0, %0
      call scale(%30, %19) ! in odd at 0..<1
      unreachable
    }

    func default() -> (i64, u8) {
      return
    }

    """#

  @Test func everyForm() throws {
    let module = try Reader.module(from: Self.everything)
    #expect(Printer.text(of: module) == Self.everything)
  }

  @Test func ranges() throws {
    let text = """
      func f(%a: i64) -> (i64) @0..<40 {
        %0: i64 = block L0 @3..<9 {
          break L0(%a) @1:4..<5
        }
        return(%0) @10..<12
      }

      """
    let module = try Reader.module(from: text)
    #expect(Printer.text(of: module, options: .init(showsRanges: true)) == text)
    let plain = Printer.text(of: module)
    #expect(!plain.contains("@"))
    #expect(Printer.text(of: try Reader.module(from: plain)) == plain)
  }

  /// Names of the source are told apart, and made readable where they are odd.
  @Test func names() throws {
    var module = try Reader.module(from: "func f() {\n  return\n}\n")
    var builder = Builder(module.functions[ID(0)])
    let range = builder.function.range
    builder.function.regions[builder.region].instructions = []
    for name in ["x", "x", "9 lives", "", "größe"] {
      _ = builder.value(.constant(Constant(1)), type: .index, name: name, range: range)
    }
    builder.return(range: range)
    module.functions[ID(0)] = builder.function
    let text = Printer.text(of: module)
    for name in ["%x:", "%x#1:", "%_9_lives:", "%_:", "%größe:"] { #expect(text.contains(name)) }
    #expect(Printer.text(of: try Reader.module(from: text)) == text)
  }

  @Test(arguments: [
    ("func f( {", "1:9: expected a value"),
    ("func f() {\n  return(%x)\n}", "2:10: the value is not defined"),
    ("func f() {\n  break L1\n}", "2:9: there is no structure with this label"),
    ("func f() {\n  %x: i64 = ad %y\n}", "2:13: there is no operation 'ad'"),
    ("func f() {\n  %x: i8 = constant 300\n}", "2:21: '300' is no value of type i8"),
    ("func f() {\n  call g() !\n}", "2:8: there is no function 'g'"),
    ("func f() {}\nfunc f() {}", "2:6: there are two functions 'f'"),
    ("func f(%a: i65) {}", "1:12: there is no type 'i65'"),
    ("func f(%a: i64, %a: i64) {}", "1:17: '%a' is defined twice"),
    ("func f() {\n  poll ! \"x", "2:10: the string does not end"),
    ("func f() { $ } ; ", "1:16: unexpected ';'"),
  ])
  func mistakes(text: String, message: String) {
    let error = #expect(throws: ReadingError.self) { try Reader.module(from: text) }
    #expect(error?.description == message)
  }

  @Test func deepNesting() {
    let text = "func f() {" + (0..<5000).map { "block L\($0) {" }.joined()
    #expect(throws: ReadingError.self) { try Reader.module(from: text) }
  }
}
