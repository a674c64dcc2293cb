import ApusVocabulary
import Testing

@testable import ApusIR

/// Each rule has a text that breaks it.
struct VerifierTests {
  private func messages(_ text: String, _ level: Verifier.Level = .values) throws -> [String] {
    Verifier.failures(in: try Reader.module(from: text), level: level).map(\.message)
  }

  /// A function around `body`, with some values to use.
  private func wrapped(_ body: String) -> String {
    """
    func g(%p: i64, %q: exclusive storage<f64,1>, %r: exclusive storage<f64,1>) -> (i64) {
      return(%p)
    }
    func f(%i: i64, %u: u8, %x: f64, %b: bool, %v: f64x4, %a: array<f64,2>, %s: exclusive storage<f64,1>) {
      \(body)
      return
    }
    """
  }

  @Test(arguments: [
    // Form
    ("%0: i64 = add %1, %i\n%1: i64 = neg %i", "an operand is not defined here"),
    (
      "block L0 { %0: i64 = neg %i\n break L0 }\n%1: i64 = neg %0", "an operand is not defined here"
    ),
    ("block L0 { %0: i64 = neg %i }", "the region does not end in a terminator"),
    ("block L0 { }", "a region is empty"),
    ("unreachable", "a terminator is not at the end"),
    ("block L0 { break L0 }\nblock L1 { break L0 }", "the target is not around it"),
    ("block L0 { continue L0 }", "the target is no loop"),
    ("if L0 %b { break L0 }", "it has 1 regions"),
    ("block L0 { break L0(%i) }", "expected operands (), found (i64)"),
    ("%0: f64 = block L0 { break L0(%i) }", "expected operands (f64), found (i64)"),
    ("loop L0 with (%c: i64 = %i) { continue L0(%x) }", "expected operands (i64), found (f64)"),
    ("loop L0 with (%c: i64) { continue L0 }", "expected operands (i64), found ()"),
    ("loop L0 with (%c: i64 = %x) { break L0 }", "expected operands (i64), found (f64)"),
    (
      "for L0 %k: i64 in %i ..< %u { continue L0 }", "expected operands (i64, i64), found (i64, u8)"
    ),
    ("for L0 %k: f64 in %x ..< %x { continue L0 }", "expected integers as bounds"),
    (
      "for L0 %k: i64 in %i ..< %i with (%c: f64 = %x) { continue L0(%c) }",
      "expected results (f64), found ()"
    ),
    ("if L0 %i { break L0 } else { break L0 }", "expected operands (bool), found (i64)"),
    ("block L0 with (%c: i64 = %i) { break L0 }", "its regions have parameters"),
    // Types
    ("%0: f64x3 = splat %x", "a value has 3 lanes"),
    ("%0: array<f64,9> = arrayFill %x !", "a value has rank 9"),
    ("%0: i64 = add %i, %u", "expected operands (u8, u8), found (i64, u8)"),
    ("%0: bool = add %b, %b", "add does not work on bool"),
    ("%0: i64 = sqrt %i", "sqrt does not work on i64"),
    ("%0: f64 = rem %x, %x", "rem does not work on f64"),
    ("%0: f64 = not %x", "not does not work on f64"),
    ("%0: bool = inBounds %u, %u", "inBounds does not work on u8"),
    ("%0: i64 = less %i, %i", "expected results (bool), found (i64)"),
    ("%0: i64 = add %i", "expected 2 operands"),
    ("%0: f64 = select %i, %x, %x", "expected operands (bool, f64, f64), found (i64, f64, f64)"),
    ("%0: i64 = neg %a", "expected numbers as operands"),
    ("%0: storage<f64,1> = neg %i", "expected one number as result"),
    ("%0: f64 = convert %v", "expected as many lanes as in the operand"),
    ("%0: bool = convert %i", "nothing is converted to bool"),
    ("%0: f32 = bitcast %x", "expected types of the same width"),
    ("%0: bool = fits f32 %x", "expected a number that fits into an integer type"),
    ("%0: i64 = external exp %i", "expected float or double"),
    ("%0: f64 = external pow %x", "expected operands (f64, f64), found (f64)"),
    ("%0: f64 = lookUp erfRow 0 %i", "expected operands (u64), found (i64)"),
    ("%0: f32 = lookUp erfRow 0 %i", "expected f64 as result"),
    ("%0: f64 = lookUp erfRow 2 %i", "the table has no column 2"),
    ("%0: f64x4 = splat %i", "expected operands (f64), found (i64)"),
    ("%0: f64x4 = iota", "expected integers"),
    ("%0: f64 = extract 4 %v", "there is no lane 4 of type f64"),
    ("%0: f64x4 = insert 9 %v, %x", "there is no lane 9 of type f64"),
    ("%0: f64 = reduce sub %v", "sub does not fold f64"),
    ("%0: f64x4 = reduce add %v", "expected a vector, and one lane as result"),
    ("%0: f64x4 = scan add %v", "add does not scan f64"),
    // Faults
    ("check %i !count", "expected operands (bool), found (i64)"),
    ("check %b !", "the site has no kind"),
    ("check %b, %x !count \"{0}\" (Int)", "the values are not of the site's types"),
    (
      "check %b, %i, %i, %i, %i, %i !count (Int, Int, Int, Int, Int)",
      "more than four values are shown"
    ),
    ("poll %i !", "expected operands (), found (i64)"),
    ("print %i !", "the values are not of the site's types"),
    // Calls
    (
      "%0: i64 = call g(%i) !",
      "expected operands (i64, storage<f64,1>, storage<f64,1>), found (i64)"
    ),
    ("call g(%i, %s, %s) !", "expected results (i64), found ()"),
    ("%0: i64 = call g(%i, %s, %s) !", "an exclusive argument is given twice"),
    // Arrays
    ("%0: i64 = extent 2 %a", "there is no axis 2"),
    ("%0: f64 = element %s, %i", "expected an array"),
    (
      "%0: f64 = element %a, %i",
      "expected operands (array<f64,2>, i64, i64), found (array<f64,2>, i64)"
    ),
    ("%0: f64 = load %a, %i, %i", "expected a storage"),
    (
      "%0: f64 = load %s, %u", "expected operands (storage<f64,1>, i64), found (storage<f64,1>, u8)"
    ),
    (
      "store %i, %s, %i",
      "expected operands (f64, storage<f64,1>, i64), found (i64, storage<f64,1>, i64)"
    ),
    ("fill %v, %s", "expected a value of one lane"),
    ("%0: array<f64,1> = arrayLiteral %i !", "expected operands (f64), found (i64)"),
    ("%0: array<f64,1> = arrayFill %x, %x !", "expected operands (f64, i64), found (f64, f64)"),
    (
      "%0: array<f64,1> = snapshot %a !", "expected operands (storage<f64,1>), found (array<f64,2>)"
    ),
    (
      "%0: storage<f64,1> = materialize %s !",
      "expected operands (array<f64,1>), found (storage<f64,1>)"
    ),
    ("%0: storage<f64,2> = allocate %i !", "expected operands (i64, i64), found (i64)"),
    // Whole arrays
    (
      "%0: array<f64,1> = generate L0 (%k: i64, %l: i64) in %i ! { break L0(%x) }",
      "expected an index for each extent as parameter of its region"
    ),
    (
      "%0: array<f64,2> = generate L0 (%k: i64) in %i ! { break L0(%x) }",
      "expected 1 axes in the result"
    ),
    (
      "%0: array<f64,1> = generate L0 (%k: i64) in %i ! { break L0(%x, %x) }",
      "expected 2 axes in the result"
    ),
    (
      "%0: array<f64,1> = generate L0 (%k: i64) in %i ! { break L0(%k) }",
      "expected elements of type f64"
    ),
    (
      "%0: storage<f64,1> = generate L0 (%k: i64) in %i ! { break L0(%x) }",
      "a result is of type storage<f64,1>"
    ),
    (
      "%0: array<f64,1> = generate L0 (%k: f64) in %x ! { break L0(%x) }",
      "expected operands (i64), found (f64)"
    ),
    (
      "%0: array<f64,1> = generate L0 (%k: i64) in %i ! { return }",
      "it leaves an operation on arrays from within"
    ),
    (
      "block L1 { %0: array<f64,1> = generate L0 (%k: i64) in %i ! { break L1 }\n break L1 }",
      "it leaves an operation on arrays from within"
    ),
    (
      "%0: f64 = reduction add 32 L0 (%k: i64) in %i ! { block L1 { break L0(%x) }\n break L0(%x) }",
      "it leaves an operation on arrays from within"
    ),
    ("%0: f64 = reduction add 32 L0 () ! { break L0(%x) }", "expected an extent"),
    ("%0: f64 = reduction sub 32 L0 (%k: i64) in %i ! { break L0(%x) }", "sub reduces nothing"),
    (
      "%0: f64 = reduction add 3 L0 (%k: i64) in %i ! { break L0(%x) }", "a reduction has 3 lanes"
    ),
    (
      "%0: i64 = reduction add 32 L0 (%k: i64) in %i ! { break L0(%k) }",
      "a reduction gives float or double"
    ),
    (
      "%0: f64 = reduction add 32 L0 (%k: i64) in %i ! { break L0(%k) }",
      "expected operands (f64), found (i64)"
    ),
    (
      "%0: array<f64,1> = reshape %a, %i, %i",
      "expected operands (array<f64,2>, i64), found (array<f64,2>, i64, i64)"
    ),
    (
      "%0: array<f64,1> = reshape %s, %i",
      "expected results (storage<f64,1>), found (array<f64,1>)"
    ),
    ("%0: i64 = routine gemm.f64 %x", "expected 16 operands"),
    (
      "%0: storage<f64,2> = copy %s !", "expected operands (storage<f64,2>), found (storage<f64,1>)"
    ),
    ("release %x", "expected operands (i64), found (f64)"),
    (
      "%0: f64x4 = maskedLoad %b, %v, %s, %i",
      "expected operands (boolx4, f64x4, storage<f64,1>, i64), found (bool, f64x4, storage<f64,1>, i64)"
    ),
  ])
  func instruction(body: String, message: String) throws {
    let text = wrapped(body)
    let found = try messages(text)
    #expect(found.contains(message), "\(found)")
  }

  @Test(arguments: [
    (
      "func f() -> (i64) {\n  return\n}", Verifier.Level.values, "expected operands (i64), found ()"
    ),
    ("func f(%x: exclusive f64) {\n  return\n}", .values, "an exclusive parameter is of type f64"),
    (
      "func f(%x: array<f64,1>) {\n  return\n}", .storage, "a value is an array after bufferisation"
    ),
    (
      "func f(%x: storage<f64,1>) {\n  return\n}", .values,
      "a parameter by value is of type storage<f64,1>"
    ),
    (
      "func f(%x: storage<f64,1>, %a: f64, %i: i64) {\n  store %a, %x, %i\n  return\n}", .storage,
      "a parameter by value is written"
    ),
    (
      "func f(%x: f64) {\n  %0: array<f64,1> = arrayLiteral %x !\n  return\n}", .storage,
      "an operation on arrays after bufferisation"
    ),
    (
      "entry func f(%x: f64)\n  as f(x: Float) -> Void {\n  return\n}", .values,
      "the parameters are not the signature's leaves"
    ),
    (
      "entry func f(%x: f64)\n  as f(x: inout Double) -> Void {\n  return\n}", .values,
      "the results are not the signature's leaves"
    ),
  ])
  func function(text: String, level: Verifier.Level, message: String) throws {
    let found = try messages(text, level)
    #expect(found.contains(message), "\(found)")
  }

  @Test func everythingRightPasses() throws {
    let text = """
      entry func f(%n: i64, %y: exclusive storage<f32,1>) -> (i64, storage<f32,1>)
        as f(n: Int, y: inout [Float]) -> Int {
        %0: i64 = constant 0
        %1: i64 = for L0 %i: i64 in %0 ..< %n with (%s: i64 = %0) {
          %2: bool = less %i, %s
          %3: i64 = if L1 %2 {
            return(%i, %y)
          } else {
            break L1(%i)
          }
          continue L0(%3)
        }
        return(%1, %y)
      }
      """
    for level in [Verifier.Level.values, .storage] { #expect(try messages(text, level).isEmpty) }
    try Reader.module(from: text).verify(level: .values)
  }

  /// What text cannot express: ids of nothing, and entities that stand in two places.
  @Test func brokenEntities() throws {
    let text = "func f(%i: i64) {\n  %0: i64 = neg %i\n  block L0 {\n    break L0\n  }\n  return\n}"
    let module = try Reader.module(from: text)
    func message(_ change: (inout Function) -> Void) -> [String] {
      var module = module
      change(&module.functions[ID(0)])
      return Verifier.failures(in: module, level: .values).map(\.message)
    }
    #expect(message { _ in }.isEmpty)
    let list = module.functions[ID(0)].regions[ID(0)].instructions
    #expect(
      message { $0.instructions[list[0]].operands = [ID(99)] } == ["an operand does not exist"])
    #expect(message { $0.instructions[list[0]].results = [ID(99)] } == ["a result does not exist"])
    #expect(
      message { $0.instructions[list[1]].regions = [ID(99)] } == ["a region does not exist"])
    #expect(
      message { $0.instructions[list[1]].regions = [ID(0)] }
        .contains("a region belongs to two instructions"))
    #expect(
      message { $0.regions[ID(0)].instructions.insert(ID(99), at: 0) }
        == ["an instruction does not exist"])
    #expect(
      message { $0.regions[ID(0)].instructions.insert(list[0], at: 0) }
        == ["the instruction stands in two places"])
    #expect(
      message { $0.instructions[list[0]].results.append($0.parameters[0]) }
        .contains("a value is defined twice"))
    #expect(message { $0.body = ID(99) } == ["the body does not exist"])
    #expect(
      message { $0.conventions = [] } == ["there are not as many conventions as parameters"])
    #expect(
      message { $0.instructions[list[0]].operation = .constant(Constant(2.5)) }
        .contains("expected results (i64), found (f64)"))
    #expect(
      message { $0.instructions[list[0]].operation = .call(ID(9), ID(0)) }
        .contains("the callee does not exist"))
    #expect(
      message { $0.instructions[list[0]].operation = .check(ID(9)) }
        .contains("the site does not exist"))
  }

  @Test func failuresShowTheInstruction() throws {
    let text = "func f(%i: i64) {\n  %0: f64 = neg %i\n  return\n}"
    let failure = #expect(throws: Verifier.Failure.self) {
      try Reader.module(from: text).verify(level: .values)
    }
    #expect(
      failure?.description == """
        f: expected results (i64), found (f64)
          %0: f64 = neg %i
        """)
  }
}
