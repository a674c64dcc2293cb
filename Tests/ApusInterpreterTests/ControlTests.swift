import ApusIR
import ApusRuntime
import ApusVocabulary
import Testing

@testable import ApusInterpreter

/// Structures, calls, and what ends a call.
struct ControlTests {
  @Test func collatz() throws {
    let program = try Program(
      """
      entry func steps(%n: i64) -> (i64) as steps(n: Int) -> Int {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %two: i64 = constant 2
        %three: i64 = constant 3
        %r: i64 = loop L0 with (%k: i64 = %n, %c: i64 = %zero) {
          poll ! in steps at 0..<1
          %done: bool = equal %k, %one
          if L1 %done {
            break L0(%c)
          } else {
            break L1
          }
          %odd: i64 = and %k, %one
          %isOdd: bool = notEqual %odd, %zero
          %next: i64 = if L2 %isOdd {
            %e: bool = mulIsExact %k, %three
            check %e !overflow "overflow" in steps at 0..<1
            %m: i64 = mul %k, %three
            %e2: bool = addIsExact %m, %one
            check %e2 !overflow "overflow" in steps at 0..<1
            %p: i64 = add %m, %one
            break L2(%p)
          } else {
            %h: i64 = div %k, %two
            break L2(%h)
          }
          %e3: bool = addIsExact %c, %one
          check %e3 !overflow "overflow" in steps at 0..<1
          %c2: i64 = add %c, %one
          continue L0(%next, %c2)
        }
        return(%r)
      }
      """)
    #expect(program.call(nil, .int(27)).ints == [111])
    #expect(program.call(nil, .int(1)).ints == [0])
  }

  /// Loop-carried values that change places, with values that live across.
  @Test func parallelMoves() throws {
    let program = try Program(
      """
      entry func f(%n: i64, %a: i64, %b: i64, %c: i64) -> (i64, i64, i64)
        as f(n: Int, a: Int, b: Int, c: Int) -> (Int, Int, Int) {
        %zero: i64 = constant 0
        %x: i64, %y: i64, %z: i64 = for L0 %i: i64 in %zero ..< %n with (
          %p: i64 = %a, %q: i64 = %b, %r: i64 = %c
        ) {
          continue L0(%q, %r, %p)
        }
        return(%x, %y, %z)
      }
      """)
    #expect(program.call(nil, .int(0), .int(1), .int(2), .int(3)).ints == [1, 2, 3])
    #expect(program.call(nil, .int(1), .int(1), .int(2), .int(3)).ints == [2, 3, 1])
    #expect(program.call(nil, .int(5), .int(1), .int(2), .int(3)).ints == [3, 1, 2])
  }

  /// Fibonacci: a value is handed on while its new one is computed from the old.
  @Test func fibonacci() throws {
    let program = try Program(
      """
      entry func f(%n: i64) -> (i64) as f(n: Int) -> Int {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %x: i64, %y: i64 = for L0 %i: i64 in %zero ..< %n with (%p: i64 = %zero, %q: i64 = %one) {
          %s: i64 = add %p, %q
          continue L0(%q, %s)
        }
        return(%x)
      }
      """)
    #expect(program.call(nil, .int(50)).ints == [12_586_269_025])
  }

  @Test(arguments: [
    ("..<", 0, 5, 10), ("...", 0, 5, 15), ("..<", 5, 5, 0), ("...", 5, 5, 5),
    ("...", 6, 5, 0), ("..<", -3, 3, -3), ("...", Int.max - 1, Int.max, -3),
  ])
  func countedLoops(_ form: String, _ lower: Int, _ upper: Int, _ sum: Int) throws {
    let program = try Program(
      """
      entry func f(%a: i64, %b: i64) -> (i64) as f(a: Int, b: Int) -> Int {
        %zero: i64 = constant 0
        %r: i64 = for L0 %i: i64 in %a \(form) %b with (%s: i64 = %zero) {
          %t: i64 = add %s, %i
          continue L0(%t)
        }
        return(%r)
      }
      """)
    #expect(program.call(nil, .int(lower), .int(upper)).ints == [sum])
  }

  @Test func unsignedLoop() throws {
    let program = try Program(
      """
      entry func f(%a: u8, %b: u8) -> (i64) as f(a: UInt8, b: UInt8) -> Int {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %r: i64 = for L0 %i: u8 in %a ... %b with (%s: i64 = %zero) {
          %t: i64 = add %s, %one
          continue L0(%t)
        }
        return(%r)
      }
      """)
    #expect(program.call(nil, .scalar(0), .scalar(255)).ints == [256])
    #expect(program.call(nil, .scalar(200), .scalar(100)).ints == [0])
  }

  /// A break of an outer loop from an inner one, and values that live across both.
  @Test func outerBreak() throws {
    let program = try Program(
      """
      entry func f(%n: i64, %k: i64) -> (i64, i64) as f(n: Int, k: Int) -> (Int, Int) {
        %zero: i64 = constant 0
        %x: i64, %y: i64 = for L0 %i: i64 in %zero ..< %n with (%a: i64 = %zero, %b: i64 = %zero) {
          %c: i64 = for L1 %j: i64 in %zero ..< %n with (%d: i64 = %b) {
            %p: i64 = mul %i, %j
            %found: bool = equal %p, %k
            if L2 %found {
              break L0(%i, %j)
            } else {
              break L2
            }
            %e: i64 = add %d, %p
            continue L1(%e)
          }
          %g: i64 = add %a, %c
          continue L0(%g, %c)
        }
        return(%x, %y)
      }
      """)
    #expect(program.call(nil, .int(10), .int(35)).ints == [5, 7])
    var a = 0
    var b = 0
    for i in 0..<4 {
      for j in 0..<4 { b += i * j }
      a += b
    }
    #expect(program.call(nil, .int(4), .int(-1)).ints == [a, b])
  }

  static let recursive = """
    entry func fib(%n: i64) -> (i64) as fib(n: Int) -> Int {
      %two: i64 = constant 2
      %one: i64 = constant 1
      %small: bool = less %n, %two
      if L0 %small {
        return(%n)
      } else {
        break L0
      }
      %m: i64 = sub %n, %one
      %k: i64 = sub %n, %two
      %a: i64 = call fib(%m) ! in fib at 10..<11
      %b: i64 = call fib(%k) ! in fib at 12..<13
      %s: i64 = add %a, %b
      return(%s)
    }

    entry func outer(%n: i64) -> (i64) as outer(n: Int) -> Int {
      %r: i64 = call fib(%n) ! in outer at 20..<21
      return(%r)
    }
    """

  @Test func recursion() throws {
    let program = try Program(Self.recursive)
    #expect(program.call("fib", .int(20)).ints == [6765])
    #expect(program.call("outer", .int(15)).ints == [610])
  }

  /// The entry counts only the calls that the kernel itself makes.
  @Test func recursionLimit() throws {
    var program = try Program(Self.recursive)
    program.depthLimit = 10
    #expect(program.call("fib", .int(11)).ints == [89])
    let outcome = program.call("fib", .int(12))
    #expect(outcome.code == Int32(apus_fault_recursion))
    #expect(program.module.faultSites[ID(outcome.site)].range.lower == 10)
    #expect(program.call("outer", .int(10)).ints == [55])
    #expect(program.call("outer", .int(11)).code == Int32(apus_fault_recursion))
  }

  @Test func deepRecursion() throws {
    var program = try Program(Self.recursive)
    program.depthLimit = 1 << 40
    let endless = try Program(
      """
      entry func f(%n: i64) -> (i64) as f(n: Int) -> Int {
        %r: i64 = call f(%n) ! in f at 0..<1
        return(%r)
      }
      """)
    var unlimited = endless
    unlimited.depthLimit = .max
    #expect(unlimited.call(nil, .int(0)).code == Int32(apus_fault_recursion))
    #expect(program.call("fib", .int(5)).ints == [5])
  }

  @Test func severalResultsAndFrames() throws {
    let program = try Program(
      """
      func divide(%a: i64, %b: i64) -> (i64, i64) {
        %q: i64 = div %a, %b
        %r: i64 = rem %a, %b
        return(%q, %r)
      }

      entry func f(%a: i64, %b: i64) -> (i64, i64, i64) as f(a: Int, b: Int) -> (Int, Int, Int) {
        %q: i64, %r: i64 = call divide(%a, %b) ! in f at 0..<1
        %s: i64, %t: i64 = call divide(%b, %q) ! in f at 0..<1
        %u: i64 = add %r, %t
        return(%s, %q, %u)
      }
      """)
    #expect(program.call(nil, .int(17), .int(5)).ints == [1, 3, 4])
  }

  /// Without its check, a division does not end the process.
  @Test func uncheckedDivision() throws {
    let program = try Program(
      """
      entry func f(%a: i64, %b: i64) -> (i64) as f(a: Int, b: Int) -> Int {
        %q: i64 = div %a, %b
        %r: i64 = rem %a, %b
        %s: i64 = add %q, %r
        return(%s)
      }
      """)
    #expect(program.call(nil, .int(1), .int(0)).code == 0)
    #expect(program.call(nil, .int(.min), .int(-1)).code == 0)
  }

  @Test func threads() async throws {
    let program = try Program(Self.recursive)
    let compiled = program.program
    let id = try #require(program.module.function(named: "fib"))
    let results = await withTaskGroup(of: UInt64.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var frame = apus_frame()
          apus_frame_begin(&frame, 1 << 20, 100)
          var words: [UInt64] = [18, 0]
          return words.withUnsafeMutableBufferPointer { words in
            frame.words = words.baseAddress
            _ = compiled.run(id, frame: &frame)
            return words[1]
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results == [2584, 2584, 2584, 2584])
  }
}
