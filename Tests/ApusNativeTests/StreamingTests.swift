import ApusNative
import Testing

/// Loops that write large arrays past the cache.
struct StreamingTests {
  /// The body of a loop over `%i`, and whether it is computed a line at a time.
  struct Body: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var streams: Bool
    var text: String
  }

  static let bodies = [
    Body(
      testDescription: "arithmetic", streams: true,
      text: """
        %1: f64 = load %x, %i
        %2: f64 = constant 2.5
        %3: f64 = mul %1, %2
        %4: f64 = sqrt %3
        %5: bool = less %4, %a
        %6: f64 = select %5, %3, %a
        store %6, %y, %i
        """),
    Body(testDescription: "one number", streams: true, text: "store %a, %y, %i"),
    Body(
      testDescription: "neighbours", streams: true,
      text: """
        %1: i64 = add %i, %one
        %2: f64 = load %x, %1
        %3: f64 = load %x, %i
        %4: f64 = load %x, %zero
        %5: f64 = sub %2, %3
        %6: f64 = div %5, %4
        store %6, %y, %i
        """),
    Body(
      testDescription: "an array that may be broadcast", streams: true,
      text: """
        %1: i64 = mul %i, %step
        %2: f64 = load %x, %1
        store %2, %y, %i
        """),
    Body(
      testDescription: "two arrays, of different types", streams: true,
      text: """
        %1: f64 = load %x, %i
        %2: f32 = convert %1
        store %1, %y, %i
        store %2, %z, %i
        """),
    Body(
      testDescription: "read again", streams: false,
      text: """
        %1: f64 = load %y, %i
        store %1, %y, %i
        """),
    Body(
      testDescription: "written twice", streams: false,
      text: """
        %1: i64 = sub %i, %i
        store %a, %y, %i
        store %a, %y, %1
        """),
    Body(
      testDescription: "written elsewhere", streams: false,
      text: """
        %1: i64 = sub %n, %i
        %2: i64 = sub %1, %one
        store %a, %y, %2
        """),
    Body(
      testDescription: "numbers of the index", streams: false,
      text: """
        %1: f64 = convert %i
        store %1, %y, %i
        """),
    Body(
      testDescription: "strided", streams: false,
      text: """
        %1: i64 = mul %i, %zero
        %2: f64 = load %x, %1
        store %2, %y, %i
        """),
    Body(
      testDescription: "a branch", streams: false,
      text: """
        %1: f64 = load %x, %i
        %2: bool = less %1, %a
        if L1 %2 {
          store %1, %y, %i
          break L1
        } else {
          break L1
        }
        """),
  ]

  private static func kernel(_ body: Body, streamedBytes: Int?) throws -> Kernel {
    try Kernel(
      """
      entry func f(%a: f64, %n: i64, %start: i64, %x: storage<f64,1>, %y: exclusive storage<f64,1>, %z: exclusive storage<f32,1>) -> (storage<f64,1>, storage<f32,1>) {
        %zero: i64 = constant 0
        %one: i64 = constant 1
        %isBroadcast: bool = less %start, %one
        %step: i64 = select %isBroadcast, %zero, %one
        for L0 %i: i64 in %start ..< %n {
      \(body.text)
          continue L0
        }
        return(%y, %z)
      }
      """, options: NativeOptions(streamedBytes: streamedBytes))
  }

  /// The bits of `y` and `z` afterwards, which begin so many elements behind a line of the cache.
  private static func run(_ kernel: Kernel, count: Int, from start: Int, offset: Int) throws
    -> [UInt64]
  {
    let memory = (0..<3).map { _ in
      UnsafeMutableRawPointer.allocate(byteCount: 8 * (count + 64), alignment: 64)
    }
    defer { for memory in memory { memory.deallocate() } }
    func doubles(_ index: Int) -> UnsafeMutableBufferPointer<Double> {
      UnsafeMutableBufferPointer(
        start: memory[index].bindMemory(to: Double.self, capacity: count + 64) + offset,
        count: count + 1)
    }
    let (x, y) = (doubles(0), doubles(1))
    let z = UnsafeMutableBufferPointer(
      start: memory[2].bindMemory(to: Float.self, capacity: count + 64) + offset, count: count + 1)
    for index in 0...count {
      x[index] = Double((index * 37) % 101) - 30
      y[index] = -1
      z[index] = -1
    }
    let outcome = try kernel.call(
      "f",
      [(7.25).bitPattern, UInt64(count), UInt64(start)] + arrayWords(x) + arrayWords(y)
        + arrayWords(z), results: 6)
    #expect(outcome.status == 0)
    return y.map(\.bitPattern) + z.map { UInt64($0.bitPattern) }
  }

  #if arch(x86_64)
    @Test(arguments: bodies) func bitsAreTheSame(_ body: Body) throws {
      guard let own = NativeOptions().streamedBytes else { return }
      #expect(own >= 1 << 20)
      let plain = try Self.kernel(body, streamedBytes: nil)
      let streaming = try Self.kernel(body, streamedBytes: 0)
      let text = try streaming.native.compilation.assembly()
      #expect(text.contains("vmovntp") == body.streams)
      #expect(text.contains("sfence") == body.streams)
      #expect(try !plain.native.compilation.assembly().contains("vmovntp"))
      for count in [0, 1, 7, 8, 9, 15, 16, 17, 100, 1000] {
        for (start, offset) in [(0, 0), (1, 0), (8, 0), (0, 1), (3, 5), (16, 16)] {
          let expected = try Self.run(plain, count: count, from: start, offset: offset)
          let found = try Self.run(streaming, count: count, from: start, offset: offset)
          #expect(expected == found, "\(count) elements from \(start), \(offset) behind a line")
        }
      }
    }

    /// How large arrays have to be is a number in the code.
    @Test func smallArraysStayInTheCache() throws {
      let kernel = try Self.kernel(Self.bodies[0], streamedBytes: 123_456_789)
      let text = try kernel.native.compilation.llvmText(isOptimized: false)
      #expect(text.contains("icmp sge i64") && text.contains(", 123456789"))
      #expect(text.contains("!nontemporal"))
    }
  #endif
}
