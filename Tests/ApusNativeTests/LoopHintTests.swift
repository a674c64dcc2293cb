import Testing

@testable import ApusNative

/// What LLVM is told about loops.
struct LoopHintTests {
  /// A polynomial of a degree, in the form of Horner, at every element.
  private static func polynomial(degree: Int, fastMath: FastMath = []) throws -> Kernel {
    let steps = (0..<degree).map { step in
      """
          %m\(step): f64 = mul %p\(step), %t
          %p\(step + 1): f64 = add %m\(step), %a
      """
    }
    return try Kernel(
      """
      entry func f(%a: f64, %n: i64, %x: storage<f64,1>, %y: exclusive storage<f64,1>) -> (storage<f64,1>) {
        %zero: i64 = constant 0
        for L0 %i: i64 in %zero ..< %n {
          %t: f64 = load %x, %i
          %p0: f64 = add %t, %a
      \(steps.joined(separator: "\n"))
          store %p\(degree), %y, %i
          continue L0
        }
        return(%y)
      }
      """, options: NativeOptions(fastMath: fastMath, streamedBytes: nil))
  }

  /// Sums and products that wait for each other are computed for several vectors side by side, if
  /// there are many.
  @Test(arguments: [(2, false), (5, false), (6, true), (8, true), (31, true), (40, false)])
  func longChainsAreInterleaved(degree: Int, isInterleaved: Bool) throws {
    let text = try Self.polynomial(degree: degree).native.compilation.llvmText(isOptimized: false)
    let count = Processor.host.hasOperandsInMemory ? 8 : 4
    #expect(text.contains("!\"llvm.loop.interleave.count\", i32 \(count)") == isInterleaved)
  }

  /// With twice as many vectors, elements are read again for each product, unless products and sums
  /// are one operation.
  @Test(arguments: [false, true])
  func operandsAreReadAgain(contracts: Bool) throws {
    let kernel = try Self.polynomial(degree: 8, fastMath: contracts ? .contract : [])
    let text = try kernel.native.compilation.llvmText(isOptimized: true)
    let again = text.split(separator: "load volatile <").count - 1
    let isWanted = Processor.host.hasOperandsInMemory && !contracts
    #expect(again == (isWanted ? 8 * 9 : 0))
  }

  /// A loop that counts in 64 bits what it finds with numbers of 32.
  private static func counting(reads: Bool) throws -> Kernel {
    let steps = (0..<4).map { step in
      """
          %s\(step): u32 = shr %h\(step), %four
          %x\(step): u32 = xor %s\(step), %h\(step)
          %h\(step + 1): u32 = mul %x\(step), %a
      """
    }
    let first = reads ? "%w: i64 = load %x, %i\n    %h0: u32 = convert %w" : "%h0: u32 = convert %i"
    return try Kernel(
      """
      entry func f(%a: u32, %n: i64, %x: storage<i64,1>) -> (i64) {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %four: u32 = constant 4
        %r: i64 = for L0 %i: i64 in %zero ..< %n with (%c: i64 = %zero) {
          \(first)
      \(steps.joined(separator: "\n"))
          %isLess: bool = less %h4, %a
          %more: i64 = add %c, %one
          %next: i64 = select %isLess, %more, %c
          continue L0(%next)
        }
        return(%r)
      }
      """)
  }

  @Test(arguments: [false, true]) func vectorsOfNarrowNumbersAreFull(reads: Bool) throws {
    let kernel = try Self.counting(reads: reads)
    let text = try kernel.native.compilation.llvmText(isOptimized: false)
    #expect(text.contains("!\"llvm.loop.vectorize.width\"") == !reads)
    #if arch(x86_64)
      let optimized = try kernel.native.compilation.llvmText(isOptimized: true)
      let full = "<\(HostProcessor.shared.vectorBits / 32) x i32>"
      #expect(optimized.contains(full) == !reads)
    #endif
  }

  /// What neighbours read is read again where there is arithmetic enough, else it is kept.
  @Test(arguments: [(1, true), (4, false)])
  func neighboursAreKeptWhereReadingBinds(products: Int, isKept: Bool) throws {
    let steps = (0..<products).map { "%p\($0 + 1): f32 = mul %p\($0), %p\($0)" }
    let kernel = try Kernel(
      """
      entry func f(%n: i64, %x: storage<f32,1>, %y: exclusive storage<f32,1>) -> (storage<f32,1>) {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        for L0 %i: i64 in %zero ..< %n {
          %next: i64 = add %i, %one
          %a: f32 = load %x, %i
          %b: f32 = load %x, %next
          %p0: f32 = add %a, %b
          \(steps.joined(separator: "\n    "))
          store %p\(products), %y, %i
          continue L0
        }
        return(%y)
      }
      """, options: NativeOptions(streamedBytes: nil))
    let text = try kernel.native.compilation.llvmText(isOptimized: true)
    #expect(text.contains("vector.recur") == isKept)
  }
}
