import ApusIR
import ApusRuntime
import ApusVocabulary
import Testing

@testable import ApusInterpreter

/// What instructions are joined, and that values share registers.
struct CompilationTests {
  /// The opcodes of a module of one function, without the first, which halts.
  private func opcodes(_ text: String) throws -> [Opcode] {
    let module = try Reader.module(from: text)
    try module.verify(level: .storage)
    return try ModuleCompiler.compile(module).code.dropFirst().map(\.opcode)
  }

  /// A checked loop over arrays of doubles takes four instructions an iteration, and no moves.
  @Test func dotProduct() throws {
    let code = try opcodes(
      """
      entry func dot(%x: storage<f64,1>, %y: storage<f64,1>) -> (f64)
        as dot(x: [Double], y: [Double]) -> Double {
        %zero: i64 = constant 0
        %start: f64 = constant 0.0
        %n: i64 = extent 0 %x
        %r: f64 = for L0 %i: i64 in %zero ..< %n with (%s: f64 = %start) {
          %m: i64 = extent 0 %x
          %1: bool = inBounds %i, %m
          check %1, %i, %m !indexOutOfBounds "" (Int, Int) in f at 1..<2
          %a: f64 = load %x, %i
          %k: i64 = extent 0 %y
          %2: bool = inBounds %i, %k
          check %2, %i, %k !indexOutOfBounds "" (Int, Int) in f at 1..<2
          %b: f64 = load %y, %i
          %p: f64 = mul %a, %b
          %t: f64 = add %s, %p
          continue L0(%t)
        }
        return(%r)
      }
      """)
    #expect(
      code == [
        .moveTwo, .branchLessEqualSigned, .loadChecked64, .loadChecked64, .mulAddDouble,
        .nextSigned, .move, .return,
      ])
  }

  /// IR that breaks the rules is an error and does not stop the process.
  @Test func primitiveOnAWrongType() throws {
    let module = try Reader.module(
      from: """
        entry func f(%c: bool) -> (bool) {
          %0: bool = add %c, %c
          return(%0)
        }
        """)
    #expect(throws: InterpreterError.defect("'add' is not defined on 'bool'")) {
      try InterpretedProgram(compiling: module)
    }
  }

  /// Operations are counted where they are executed; constants and structure are not.
  @Test func countedOperations() throws {
    let module = try Reader.module(
      from: """
        entry func f(%n: i64) -> (i64) as f(n: Int) -> Int {
          %0: i64 = constant 0
          %4: i64 = constant 4
          %r: i64 = for L0 %i: i64 in %0 ..< %n with (%s: i64 = %0) {
            %1: bool = less %i, %4
            %t: i64 = if L1 %1 {
              %2: bool = addIsExact %s, %i
              check %2 !overflow "" in f at 1..<2
              %3: i64 = add %s, %i
              break L1(%3)
            } else {
              break L1(%s)
            }
            %5: i64 = xor %t, %i
            continue L0(%5)
          }
          return(%r)
        }
        """)
    try module.verify(level: .storage)
    let program = try InterpretedProgram(compiling: module, countsOperations: true)
    for (runs, total) in [(1, 32), (2, 64)] {
      var words: [UInt64] = [10, 0]
      var frame = apus_frame()
      apus_frame_begin(&frame, 1 << 20, 10)
      defer { apus_frame_end(&frame) }
      let code = words.withUnsafeMutableBufferPointer { words in
        frame.words = words.baseAddress
        return program.run(ID(0), frame: &frame)
      }
      #expect(code == 0)
      // Ten iterations of two operations, and four of three more.
      #expect(program.operationCount == total, "after run \(runs)")
    }
  }

  /// Overflow checks are part of the arithmetic; conversions that widen are nothing.
  @Test func checkedArithmetic() throws {
    let code = try opcodes(
      """
      entry func f(%a: i32, %b: i32) -> (i64) as f(a: Int32, b: Int32) -> Int {
        %1: bool = mulIsExact %a, %b
        check %1, %a, %b !overflow "" (Int32, Int32) in f at 1..<2
        %p: i32 = mul %a, %b
        %2: bool = subIsExact %p, %b
        check %2, %p, %b !overflow "" (Int32, Int32) in f at 1..<2
        %q: i32 = sub %p, %b
        %r: i64 = convert %q
        return(%r)
      }
      """)
    #expect(code == [.checkedMulInt32, .checkedSubInt32, .move, .return])
  }

  /// A loop that ends in its middle: the arms of its branch are jumps, or nothing.
  @Test func whileLoop() throws {
    let code = try opcodes(
      """
      entry func f(%n: i64) -> (i64) as f(n: Int) -> Int {
        %one: i64 = constant 1
        %r: i64 = loop L0 with (%k: i64 = %n) {
          poll ! in f at 0..<1
          %1: bool = less %one, %k
          if L1 %1 {
            break L1
          } else {
            break L0(%k)
          }
          %h: i64 = shr %k, %one
          continue L0(%h)
        }
        return(%r)
      }
      """)
    #expect(code.suffix(6) == [.poll, .branchLessEqualSigned, .shrSigned, .jump, .move, .return])
  }

  @Test func parallelMoves() {
    let moves = [(1, 2), (2, 1), (3, 3), (4, 1), (5, 4)].map {
      RegisterMove(target: $0, source: $1)
    }
    var registers = Array(0...6)
    for move in ParallelMove.sequence(moves, scratch: 6) {
      registers[move.target] = registers[move.source]
    }
    #expect(registers[..<6] == [0, 2, 1, 3, 1, 4])
  }
}
