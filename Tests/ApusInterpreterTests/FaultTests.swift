import ApusIR
import ApusRuntime
import ApusVocabulary
import Testing

@testable import ApusInterpreter

/// Faults: their codes, sites and values, and which comes first.
struct FaultTests {
  static let sum = """
    entry func sum(%x: storage<i32,1>, %n: i64) -> (i32) as sum(x: [Int32], n: Int) -> Int32 {
      %zero: i64 = constant 0
      %start: i32 = constant 0
      %count: i64 = extent 0 %x
      %r: i32 = for L0 %i: i64 in %zero ..< %n with (%s: i32 = %start) {
        %1: bool = inBounds %i, %count
        check %1, %i, %count !indexOutOfBounds "index {0} of {1}" (Int, Int) in sum at 12..<17
        %2: i32 = load %x, %i
        %3: bool = addIsExact %s, %2
        check %3, %s, %2 !overflow "{0} + {1}" (Int32, Int32) in sum at 20..<21
        %4: i32 = add %s, %2
        continue L0(%4)
      }
      return(%r)
    }
    """

  @Test func bounds() throws {
    let program = try Program(Self.sum)
    #expect(program.call(nil, .ints([1, 2, 3]), .int(3)).ints == [6])
    let outcome = program.call(nil, .ints([1, 2, 3]), .int(5))
    #expect(outcome.code == FaultKind.indexOutOfBounds.rawValue)
    #expect(program.module.faultSites[ID(outcome.site)].range.lower == 12)
    #expect(outcome.values == [3, 3, 0, 0])
  }

  /// Values are shown by the low bits of their words.
  @Test func overflow() throws {
    let program = try Program(Self.sum)
    let outcome = program.call(nil, .ints([-2_147_483_648, -1]), .int(9))
    #expect(outcome.code == FaultKind.overflow.rawValue)
    #expect(program.module.faultSites[ID(outcome.site)].range.lower == 20)
    #expect(outcome.values == [0x8000_0000, 0xFFFF_FFFF, 0, 0])
  }

  /// The check of a store comes after the checks of its value, and before later ones.
  @Test func order() throws {
    let program = try Program(
      """
      entry func f(%x: exclusive storage<i64,1>, %i: i64, %j: i64, %d: i64) -> (storage<i64,1>)
        as f(x: inout [Int], i: Int, j: Int, d: Int) -> Void {
        %n: i64 = extent 0 %x
        %zero: i64 = constant 0
        %1: bool = inBounds %i, %n
        check %1, %i, %n !indexOutOfBounds "" (Int, Int) in f at 1..<2
        %a: i64 = load %x, %i
        %2: bool = notEqual %d, %zero
        check %2 !divisionByZero "" in f at 3..<4
        %q: i64 = div %a, %d
        %m: i64 = extent 0 %x
        %3: bool = inBounds %j, %m
        check %3, %j, %m !indexOutOfBounds "" (Int, Int) in f at 5..<6
        %t: i64 = mul %q, %q
        store %t, %x, %j
        %4: bool = mulIsExact %q, %a
        check %4, %q, %a !overflow "" (Int, Int) in f at 7..<8
        %u: i64 = mul %q, %a
        store %u, %x, %zero
        return(%x)
      }
      """)
    func site(_ x: [Int], _ i: Int, _ j: Int, _ d: Int) -> (Int32, UInt32, Word) {
      let outcome = program.call(nil, .ints(x), .int(i), .int(j), .int(d))
      return (
        outcome.code, program.module.faultSites[ID(outcome.site)].range.lower,
        outcome.arguments[0]
      )
    }
    #expect(site([1, 2], 2, 9, 0) == (1, 1, .ints([1, 2])))
    #expect(site([1, 2], -1, 9, 0) == (1, 1, .ints([1, 2])))
    #expect(site([1, 2], 1, 9, 0) == (3, 3, .ints([1, 2])))
    #expect(site([1, 2], 1, 9, 1) == (1, 5, .ints([1, 2])))
    #expect(site([1, Int.max], 1, 1, 1) == (2, 7, .ints([1, 1])))
    #expect(
      program.call(nil, .ints([1, 6]), .int(1), .int(1), .int(2)).results == [.ints([18, 9])])
  }

  /// The quotient of the least number by -1 faults, as one check of two comparisons.
  @Test func division() throws {
    let program = try Program(
      """
      entry func f(%a: i8, %b: i8) -> (i8) as f(a: Int8, b: Int8) -> Int8 {
        %zero: i8 = constant 0
        %least: i8 = constant -128
        %minus: i8 = constant -1
        %1: bool = notEqual %b, %zero
        check %1, %a !divisionByZero "" (Int8) in f at 1..<2
        %2: bool = notEqual %a, %least
        %3: bool = notEqual %b, %minus
        %4: bool = or %2, %3
        check %4, %a, %b !overflow "" (Int8, Int8) in f at 3..<4
        %q: i8 = div %a, %b
        return(%q)
      }
      """)
    let operands: [Int8] = [-128, -127, -1, 0, 1, 2, 127]
    for a in operands {
      for b in operands {
        let outcome = program.call(nil, .scalar(a.register), .scalar(b.register))
        if b == 0 {
          #expect(outcome.code == FaultKind.divisionByZero.rawValue)
        } else if a == -128 && b == -1 {
          #expect(outcome.code == FaultKind.overflow.rawValue)
          #expect(outcome.values == [0x80, 0xFF, 0, 0])
        } else {
          #expect(outcome.scalars == [(a / b).register & 0xFF])
        }
      }
    }
  }

  /// A load is not taken over a store when it is joined to its check.
  @Test func loadAfterStore() throws {
    let program = try Program(
      """
      entry func f(%x: exclusive storage<i64,1>, %i: i64) -> (i64, storage<i64,1>)
        as f(x: inout [Int], i: Int) -> Int {
        %n: i64 = extent 0 %x
        %seven: i64 = constant 7
        %1: bool = inBounds %i, %n
        check %1, %i, %n !indexOutOfBounds "" (Int, Int) in f at 1..<2
        store %seven, %x, %i
        %a: i64 = load %x, %i
        return(%a, %x)
      }
      """)
    #expect(program.call(nil, .ints([1, 2]), .int(1)).ints == [7])
  }

  @Test func conversions() throws {
    let program = try Program(
      """
      entry func f(%x: f64) -> (i64, u8) as f(x: Double) -> (Int, UInt8) {
        %1: bool = fits i64 %x
        check %1, %x !conversion "{0}" (Double) in f at 1..<2
        %a: i64 = convert %x
        %2: bool = fits u8 %x
        check %2, %x !conversion "{0}" (Double) in f at 3..<4
        %b: u8 = convert %x
        return(%a, %b)
      }
      """)
    #expect(program.call(nil, .double(255.9)).ints == [255, 255])
    for value in [Double.nan, .infinity, 0x1p63, -0x1.0000000000001p63] {
      let outcome = program.call(nil, .double(value))
      #expect(outcome.code == FaultKind.conversion.rawValue)
      #expect(program.module.faultSites[ID(outcome.site)].range.lower == 1)
      #expect(outcome.values[0] == value.bitPattern)
    }
    for value in [-1.0, 256, -0x1p63] {
      let outcome = program.call(nil, .double(value))
      #expect(program.module.faultSites[ID(outcome.site)].range.lower == 3)
    }
  }

  /// A comparison with NaN does not hold, whichever way the check is compiled.
  @Test(arguments: ["less", "lessEqual", "greater", "greaterEqual", "equal", "notEqual"])
  func comparisons(_ name: String) throws {
    let program = try Program(
      """
      entry func f(%x: f64, %y: f64) -> (bool, i64) as f(x: Double, y: Double) -> (Bool, Int) {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %1: bool = \(name) %x, %y
        %b: i64 = if L0 %1 {
          %k: i64 = add %one, %zero
          break L0(%k)
        } else {
          %k2: i64 = add %zero, %zero
          break L0(%k2)
        }
        %2: bool = \(name) %x, %y
        %3: bool = \(name) %x, %y
        %c: i64 = if L1 %2 {
          break L1(%b)
        } else {
          %k3: i64 = add %b, %zero
          break L1(%k3)
        }
        check %3 !precondition "" in f at 1..<2
        return(%3, %c)
      }
      """)
    let primitive = try #require(Primitive.allCases.first { $0.name == name })
    let values = [1.0, 2.0, -0.0, 0.0, .nan, .infinity]
    for x in values {
      for y in values {
        let holds = Evaluation.primitive(primitive, [Constant(x), Constant(y)])?.bits
        let outcome = program.call(nil, .double(x), .double(y))
        if holds == 1 {
          #expect(outcome.ints == [1, 1], "\(x) \(name) \(y)")
        } else {
          #expect(outcome.code == FaultKind.precondition.rawValue, "\(x) \(name) \(y)")
        }
      }
    }
  }

  static let endless = """
    entry func f() -> () as f() -> Void {
      loop L0 {
        poll ! in f at 4..<5
        continue L0
      }
      unreachable
    }
    """

  @Test(arguments: [apus_stop_time, apus_stop_cancelled])
  func stopped(_ code: Int) throws {
    var program = try Program(Self.endless)
    program.poll = UInt32(code)
    let outcome = program.call()
    #expect(outcome.code == Int32(code))
    #expect(program.module.faultSites[ID(outcome.site)].range.lower == 4)
  }

  /// A loop that is running sees what another thread asks for.
  @Test func deadline() throws {
    let program = try Program(Self.endless)
    let frame = UnsafeMutablePointer<apus_frame>.allocate(capacity: 1)
    defer { frame.deallocate() }
    frame.initialize(to: apus_frame())
    apus_frame_begin(frame, 1 << 20, 100)
    defer { apus_frame_end(frame) }
    let deadline = apus_deadline_start(frame, 20_000_000)
    let code = program.program.run(ID(0), frame: frame)
    apus_deadline_end(deadline)
    #expect(code == Int32(apus_stop_time))
  }

  @Test func printing() throws {
    let program = try Program(
      """
      entry func f(%x: i8) -> () as f(x: Int8) -> Void {
        print %x !"{0}" (Int8) in f at 1..<2
        print !"done" in f at 1..<2
        print %x, %x, %x, %x, %x !"{0} {4}" (Int8, Int8, Int8, Int8, Int8) in f at 1..<2
        return
      }
      """)
    #expect(program.call(nil, .scalar(0xFFFF_FFFE)).printed.first == [0xFE])
    #expect(program.call(nil, .scalar(1)).printed.count == 3)
    #expect(program.call(nil, .scalar(7)).printed.last == [7, 7, 7, 7, 7])
  }
}
