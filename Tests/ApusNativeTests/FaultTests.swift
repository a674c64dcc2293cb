import ApusIR
import ApusNative
import ApusRuntime
import Testing

/// Checks, limits and what the frame tells about a fault.
struct FaultTests {
  @Test func checksGiveCodeSiteAndValues() throws {
    let kernel = try Kernel(
      """
      entry func f(%x: exclusive storage<f64,1>, %i: i64, %k: i8) -> (f64, storage<f64,1>) {
        %0: i8 = constant 0
        %1: bool = greaterEqual %k, %0
        check %1, %k !precondition "k is {0}" (Int8)
        %n: i64 = extent 0 %x
        %2: bool = inBounds %i, %n
        check %2, %i, %n !indexOutOfBounds "index {0} of {1}" (Int, Int)
        %3: f64 = load %x, %i
        return(%3, %x)
      }
      """)
    var numbers: [Double] = [1, 2, 3]
    try numbers.withUnsafeMutableBufferPointer { buffer in
      let array = arrayWords(buffer)
      let fine = try kernel.call("f", array + [2, 1], results: 4)
      #expect(fine.status == 0)
      #expect(fine.words == [(3.0).bitPattern] + array)
      let outside = try kernel.call("f", array + [3, 1], results: 4)
      #expect(outside.status == FaultKind.indexOutOfBounds.rawValue)
      #expect(outside.faultSite == 1)
      #expect(outside.faultValues.prefix(2) == [3, 3])
      let negative = try kernel.call("f", array + [UInt64(bitPattern: -1), 1], results: 4)
      #expect(negative.status == FaultKind.indexOutOfBounds.rawValue)
      #expect(negative.faultValues[0] == UInt64(bitPattern: -1))
      let first = try kernel.call("f", array + [3, 0xfe], results: 4)
      #expect(first.status == FaultKind.precondition.rawValue)
      #expect(first.faultSite == 0)
      #expect(first.faultValues[0] == 0xfe)
    }
  }

  @Test func faultsOfCalleesArePassedOn() throws {
    let kernel = try Kernel(
      """
      entry func f(%a: i64, %b: i64) -> (i64) {
        %0: i64, %1: f32 = call g(%a, %b) !
        return(%0)
      }
      func g(%a: i64, %b: i64) -> (i64, f32) {
        %0: i64 = call h(%a, %b) !
        %1: f32 = constant 1
        return(%0, %1)
      }
      func h(%a: i64, %b: i64) -> (i64) {
        %0: bool = mulIsExact %a, %b
        check %0, %a, %b !overflow "{0} * {1}" (Int, Int)
        %1: i64 = mul %a, %b
        return(%1)
      }
      """)
    #expect(try kernel.integers("f", 6, 7) == [42])
    let outcome = try kernel.call("f", [1 << 62, 2], results: 1)
    #expect(outcome.status == FaultKind.overflow.rawValue)
    #expect(outcome.faultValues.prefix(2) == [1 << 62, 2])
  }

  /// Each operation with the result of another computed in between.
  @Test func overflowIsFoundInAnyPosition() throws {
    let kernel = try Kernel(
      """
      entry func f(%a: i32, %b: i32, %c: bool) -> (i32) {
        %s: i32 = add %a, %b
        %0: bool = addIsExact %a, %b
        %r: i32 = if L0 %c {
          check %0 !overflow "sum"
          %1: bool = subIsExact %a, %b
          check %1 !overflow "difference"
          %2: i32 = sub %a, %b
          break L0(%2)
        } else {
          %3: i32 = sub %a, %b
          break L0(%3)
        }
        %4: bool = mulIsExact %r, %s
        check %4 !overflow "product"
        %5: i32 = mul %r, %s
        return(%5)
      }
      """)
    func call(_ a: Int32, _ b: Int32, _ c: UInt64) throws -> (Int32, UInt32, UInt64) {
      let words = [UInt64(UInt32(bitPattern: a)), UInt64(UInt32(bitPattern: b)), c]
      let outcome = try kernel.call("f", words, results: 1)
      return (outcome.status, outcome.faultSite, outcome.words[0])
    }
    #expect(try call(5, 3, 1) == (0, 0, 16))
    #expect(try call(3, 5, 0) == (0, 0, UInt64(UInt32(bitPattern: -16))))
    #expect(try call(.max, 1, 1) == (2, 0, 0xdead_beef))
    #expect(try call(.min, 1, 1) == (2, 1, 0xdead_beef))
    #expect(try call(100_000, 1, 1) == (2, 2, 0xdead_beef))
  }

  private static let recursion = """
    entry func depth(%n: i64) -> (i64) {
      %0: i64 = constant 0
      %1: i64 = constant 1
      %z: bool = equal %n, %0
      %r: i64 = if L0 %z {
        break L0(%0)
      } else {
        %2: i64 = sub %n, %1
        %3: i64 = call depth(%2) ! in depth at 3..<4
        %4: i64 = mul %3, %3
        %5: i64 = rem %4, %n
        %6: i64 = sub %4, %5
        %7: i64 = sub %3, %6
        %8: i64 = add %7, %4
        %9: i64 = sub %8, %5
        %10: i64 = add %9, %1
        break L0(%10)
      }
      return(%r)
    }
    entry func start(%n: i64) -> (i64) {
      %0: i64 = call even(%n) !
      return(%0)
    }
    func even(%n: i64) -> (i64) {
      %0: i64 = constant 0
      %z: bool = equal %n, %0
      if L0 %z {
        %1: i64 = constant 1
        return(%1)
      } else {
        break L0
      }
      %2: i64 = constant 1
      %3: i64 = sub %n, %2
      %4: i64 = call odd(%3) ! in even at 5..<6
      return(%4)
    }
    func odd(%n: i64) -> (i64) {
      %0: i64 = constant 0
      %z: bool = equal %n, %0
      if L0 %z {
        return(%0)
      } else {
        break L0
      }
      %2: i64 = constant 1
      %3: i64 = sub %n, %2
      %4: i64 = call even(%3) ! in odd at 6..<7
      return(%4)
    }
    """

  @Test func recursionIsLimited() throws {
    let kernel = try Kernel(Self.recursion)
    let deep = Kernel.Limits(depth: 1_000_000)
    #expect(try kernel.integers("depth", 10) == [10])
    #expect(try kernel.integers("depth", 1_000_000, limits: deep) == [1_000_000])
    let outcome = try kernel.call("depth", [1_000_001], results: 1, limits: deep)
    #expect(outcome.status == apus_fault_recursion)
    let atLimit = Kernel.Limits(depth: 100)
    #expect(try kernel.integers("depth", 100, limits: atLimit) == [100])
    let below = try kernel.call("depth", [101], results: 1, limits: atLimit)
    #expect(below.status == apus_fault_recursion)
    // `even` and `odd` are called with depths from 1 on.
    #expect(try kernel.integers("start", 99, limits: atLimit) == [0])
    let mutual = try kernel.call("start", [100], results: 1, limits: atLimit)
    #expect(mutual.status == apus_fault_recursion)
    let function = try #require(kernel.module.function(named: "depth"))
    #expect(kernel.native.entry(function)?.isDeep == true)
  }

  private static let endless = """
    entry func spin(%x: f64) -> (f64) {
      %1: f64 = constant 0.5
      loop L0 with (%s: f64 = %x) {
        poll ! in spin at 7..<8
        %2: f64 = mul %s, %1
        continue L0(%2)
      }
      unreachable
    }
    """

  @Test func endlessLoopsAreStopped() throws {
    let kernel = try Kernel(Self.endless)
    let late = try kernel.call(
      "spin", [0], results: 1, limits: .init(nanoseconds: 20_000_000))
    #expect(late.status == FaultKind.time.rawValue)
    let cancelled = try kernel.call("spin", [0], results: 1, limits: .init(isCancelled: true))
    #expect(cancelled.status == FaultKind.cancelled.rawValue)
  }

  @Test func memoryIsLimited() throws {
    let kernel = try Kernel(
      """
      entry func f(%n: i64, %m: i64) -> (i64) {
        %0: storage<f64,1> = allocate %n ! in f at 1..<2
        %1: storage<u16,2> = allocate %n, %m ! in f at 2..<3
        %2: i64 = extent 1 %1
        %3: f64 = constant 1
        fill %3, %0
        %4: u16 = constant 7
        fill %4, %1
        return(%2)
      }
      """, options: NativeOptions(optimization: .none))
    #expect(try kernel.integers("f", 1000, 3) == [3])
    #expect(try kernel.integers("f", 0, 3) == [3])
    let limits = Kernel.Limits(memory: 10_000)
    let first = try kernel.call("f", [10_000, 1], results: 1, limits: limits)
    #expect(first.status == apus_fault_memory && first.faultSite == 0)
    let second = try kernel.call("f", [1000, 1000], results: 1, limits: limits)
    #expect(second.status == apus_fault_memory && second.faultSite == 1)
    let unlimited = Kernel.Limits(memory: .max)
    let huge = try kernel.call("f", [1 << 62, 1 << 62], results: 1, limits: unlimited)
    #expect(huge.status == apus_fault_memory && huge.faultSite == 0)
    let product = try kernel.call("f", [1 << 20, 1 << 44], results: 1, limits: unlimited)
    #expect(product.status == apus_fault_memory && product.faultSite == 1)
  }

  @Test func printsCallTheHost() throws {
    let kernel = try Kernel(
      """
      entry func f(%x: f32) {
        print %x !"x is {0}" (Float)
        return
      }
      """)
    let host = Kernel.Host()
    #expect(try kernel.call("f", [UInt64(Float(2.5).bitPattern)], host: host).status == 0)
    #expect(host.printed.map(\.site) == [0])
    #expect(host.printed.map(\.values) == [[UInt64(Float(2.5).bitPattern)]])
  }
}
