import ApusIR
import ApusNative
import Testing

/// Structures, calls and results.
struct StructureTests {
  @Test func sumsAndDifferences() throws {
    let kernel = try Kernel(
      """
      entry func f(%a: i64, %b: i64) -> (i64, i64) {
        %0: i64 = add %a, %b
        %1: i64 = sub %a, %b
        return(%0, %1)
      }
      """)
    #expect(try kernel.integers("f", 40, 2) == [42, 38])
  }

  @Test func forLoops() throws {
    let kernel = try Kernel(
      """
      entry func sum(%a: i64, %b: i64) -> (i64) {
        %0: i64 = constant 0
        %r: i64 = for L0 %i: i64 in %a ..< %b with (%s: i64 = %0) {
          %1: i64 = add %s, %i
          continue L0(%1)
        }
        return(%r)
      }
      entry func closed(%a: i64, %b: i64) -> (i64) {
        %0: i64 = constant 0
        %r: i64 = for L0 %i: i64 in %a ... %b with (%s: i64 = %0) {
          %1: i64 = add %s, %i
          continue L0(%1)
        }
        return(%r)
      }
      entry func find(%a: i64, %b: i64, %x: i64) -> (i64) {
        %0: i64 = constant -1
        %r: i64 = for L0 %i: i64 in %a ..< %b with (%s: i64 = %0) {
          %1: i64 = mul %i, %i
          %2: bool = greater %1, %x
          if L1 %2 {
            break L0(%i)
          } else {
            break L1
          }
          continue L0(%s)
        }
        return(%r)
      }
      """)
    #expect(try kernel.integers("sum", 0, 10) == [45])
    #expect(try kernel.integers("sum", 10, 0) == [0])
    #expect(try kernel.integers("closed", 1, 10) == [55])
    #expect(try kernel.integers("closed", 1, 0) == [0])
    #expect(try kernel.integers("closed", .max - 1, .max) == [.max &+ .max &- 1])
    #expect(try kernel.integers("find", 0, 100, 50) == [8])
    #expect(try kernel.integers("find", 0, 3, 50) == [-1])
  }

  @Test func loopsAndBlocks() throws {
    let kernel = try Kernel(
      """
      entry func collatz(%n: i64) -> (i64) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %2: i64 = constant 2
        %3: i64 = constant 3
        %r: i64 = loop L0 with (%x: i64 = %n, %c: i64 = %0) {
          %4: bool = equal %x, %1
          if L1 %4 {
            break L0(%c)
          } else {
            break L1
          }
          %5: i64 = add %c, %1
          %6: i64 = rem %x, %2
          %7: bool = equal %6, %0
          %8: i64 = if L2 %7 {
            %9: i64 = div %x, %2
            break L2(%9)
          } else {
            %10: i64 = mul %x, %3
            %11: i64 = add %10, %1
            break L2(%11)
          }
          continue L0(%8, %5)
        }
        return(%r)
      }
      entry func early(%n: i64) -> (i64) {
        %0: i64 = constant 0
        %1: i64 = constant 1
        %b: i64 = block L0 {
          %2: bool = less %n, %0
          if L1 %2 {
            return(%1)
          } else {
            %3: bool = equal %n, %0
            if L2 %3 {
              break L0(%0)
            } else {
              break L2
            }
            break L1
          }
          %4: i64 = add %n, %n
          break L0(%4)
        }
        return(%b)
      }
      """)
    #expect(try kernel.integers("collatz", 27) == [111])
    #expect(try kernel.integers("early", -5) == [1])
    #expect(try kernel.integers("early", 0) == [0])
    #expect(try kernel.integers("early", 4) == [8])
  }

  @Test func callsWithSeveralResults() throws {
    let kernel = try Kernel(
      """
      entry func f(%a: f64, %b: i8, %c: bool) -> (bool, i8, f64, f32, u16) {
        %0: f64, %1: i8, %2: bool = call g(%a, %b, %c) !
        %3: f32 = convert %0
        %4: u16 = constant 65535
        return(%2, %1, %0, %3, %4)
      }
      func g(%a: f64, %b: i8, %c: bool) -> (f64, i8, bool) {
        %0: f64 = add %a, %a
        %1: i8 = neg %b
        %2: bool = not %c
        return(%0, %1, %2)
      }
      """)
    let outcome = try kernel.call("f", [(1.5).bitPattern, 5, 0], results: 5)
    #expect(outcome.status == 0)
    #expect(
      outcome.words == [1, 0xfb, (3.0).bitPattern, UInt64(Float(3).bitPattern), 65535])
  }

  @Test func onlyWhatIsReachedIsCompiled() throws {
    let module = try Reader.module(
      from: """
        entry func f(%x: i64) -> (i64) {
          return(%x)
        }
        entry func unused(%x: array<f64,1>) -> (i64) {
          %0: i64 = extent 0 %x
          return(%0)
        }
        """)
    let entry = try #require(module.function(named: "f"))
    let unused = try #require(module.function(named: "unused"))
    let native = try NativeCode(compiling: module, entries: [entry])
    #expect(native.entry(entry) != nil)
    #expect(native.entry(unused) == nil)
    #expect(throws: NativeError.unsupported("array values, in 'unused'")) {
      try NativeCode(compiling: module, entries: [unused])
    }
  }
}
