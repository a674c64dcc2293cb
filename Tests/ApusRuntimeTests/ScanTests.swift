import ApusRuntime
import ApusVocabulary
import Testing

extension RoutineTests {
  /// Running sums, to the bit, against the order that the language defines.
  @Suite struct ScanTests {
    /// The order as the language has it: halves within blocks of 256, then block after block.
    private static func reference<T: BinaryFloatingPoint>(_ x: [T]) -> [T] {
      var y = x
      for start in stride(from: 0, to: x.count, by: 256) {
        let end = min(start + 256, x.count)
        var width = 1
        while width < end - start {
          for left in stride(from: start, to: end - width, by: 2 * width) {
            let sum = y[left + width - 1]
            for i in left + width..<min(left + 2 * width, end) { y[i] = sum + y[i] }
          }
          width *= 2
        }
        guard start > 0 else { continue }
        for i in start..<end { y[i] = y[start - 1] + y[i] }
      }
      return y
    }

    /// Numbers of all sizes, some of them zero below zero.
    private static func numbers<T: BinaryFloatingPoint>(_ count: Int, as: T.Type) -> [T] {
      var state: UInt64 = 42
      return (0..<count).map { index in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if index % 97 < 2 { return -0.0 }
        return T(Int32(truncatingIfNeeded: state >> 32)) / T(1 << Int(state % 40))
      }
    }

    /// What the routine makes of every `stride`-th of the numbers from an offset on, written so many
    /// elements behind a line of the cache.
    private static func scan<T: BinaryFloatingPoint>(
      _ suffix: String, _ x: [T], count: Int, from offset: Int, stride: Int, behind: Int,
      components: Int = 1
    ) throws -> [T] {
      let routine = unsafeBitCast(
        try #require(apus_routine_lookup("apus_scan_\(suffix)")), to: apus_routine.self)
      let bytes = (components * count + behind + 1) * MemoryLayout<T>.stride
      let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
      defer { memory.deallocate() }
      let y = memory.bindMemory(to: T.self, capacity: components * count + behind + 1) + behind
      y[components * count] = 77
      let status = x.withUnsafeBytes { x in
        let arrays = [UnsafeMutableRawPointer(mutating: x.baseAddress), UnsafeMutableRawPointer(y)]
        return routine(arrays, [offset, stride, count].map { UInt64(bitPattern: Int64($0)) })
      }
      #expect(status == 0)
      #expect(y[components * count] == 77, "nothing behind the result is written")
      return Array(UnsafeBufferPointer(start: y, count: components * count))
    }

    private static func check<T: BinaryFloatingPoint>(_ suffix: String, _: T.Type) throws {
      for count in [0, 1, 2, 3, 100, 255, 256, 257, 511, 512, 513, 1000, 2048, 2049] {
        for (offset, stride, behind) in [(0, 1, 0), (3, 1, 0), (0, 1, 3), (1, 2, 1), (-1, -1, 0)] {
          let x = numbers(offset + 2 * count + 4, as: T.self)
          let first = offset < 0 ? count - 1 : offset
          let picked = (0..<count).map { x[first + $0 * stride] }
          let found = try scan(
            suffix, x, count: count, from: max(first, 0), stride: stride, behind: behind)
          let expected = reference(picked)
          #expect(
            zip(found, expected).allSatisfy { $0 == $1 && $0.sign == $1.sign },
            "\(count) elements from \(offset), stride \(stride), \(behind) behind a line")
        }
      }
    }

    @Test func doubles() throws { try Self.check("f64", Double.self) }

    @Test func floats() throws { try Self.check("f32", Float.self) }

    /// Parts apart, at a stride too.
    @Test func complexNumbers() throws {
      for count in [0, 1, 7, 256, 300, 700] {
        for stride in [2, 6] {
          let x = Self.numbers(stride * count + 2, as: Double.self)
          let found = try Self.scan(
            "c64", x, count: count, from: 0, stride: stride, behind: 1, components: 2)
          for part in 0..<2 {
            let expected = Self.reference((0..<count).map { x[$0 * stride + part] })
            #expect((0..<count).map { found[2 * $0 + part] } == expected)
          }
        }
      }
    }

    /// So large that it is written past the cache.
    @Test func largeArrays() throws {
      let count = Int(apus_streamed_bytes()) / 8 + 1000
      let x = (0..<count).map { Double($0 % 1013) - 500.1 }
      let found = try Self.scan("f64", x, count: count, from: 0, stride: 1, behind: 0)
      // The blocks before the last thousand are judged by the last element of each.
      var carry: Double?
      for start in stride(from: 0, to: count, by: 256) {
        let end = min(start + 256, count)
        let isNear = start < 4096 || start > count - 4096
        let own = isNear ? Self.reference(Array(x[start..<end])) : []
        for (i, sum) in zip(start..<end, own) {
          #expect(found[i] == (carry.map { $0 + sum } ?? sum))
        }
        carry = found[end - 1]
      }
    }
  }
}
