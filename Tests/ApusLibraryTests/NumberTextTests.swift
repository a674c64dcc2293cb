import ApusLibraryRuntime
import Testing

/// Numbers in messages look as Swift shows them.
struct NumberTextTests {
  /// What C writes by `put`.
  private func text(_ put: (inout apus_text) -> Void) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    return buffer.withUnsafeMutableBufferPointer { buffer in
      var text = apus_text(start: buffer.baseAddress, capacity: 64, count: 0, file: nil)
      put(&text)
      return String(
        decoding: buffer.prefix(text.count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  private func check(_ value: Double) {
    let found = text { apus_text_put_double(&$0, value) }
    #expect(found == value.description, "\(value.bitPattern)")
  }

  private func check(_ value: Float) {
    let found = text { apus_text_put_float(&$0, value) }
    #expect(found == value.description, "\(value.bitPattern)")
  }

  @Test func allHalves() {
    for bits in UInt16.min...UInt16.max {
      let found = text { apus_text_put_half(&$0, bits) }
      let expected = Float16(bitPattern: bits).description
      if found != expected { #expect(found == expected, "\(bits)") }
    }
  }

  @Test func doublesWhereThingsChange() {
    for value in [
      0, -0.0, 1, -1, 0.1, 1e16, 1e15, 123456789012345680, 0x1p53, 0x1.0000000000001p53, 1e22, 1e-4,
      9.999e-5, 1e-5, .infinity, -.infinity, .nan, -Double.nan, .greatestFiniteMagnitude,
      .leastNonzeroMagnitude,
      .leastNormalMagnitude, .pi, 2.5, 100, 1e100, 0x1p-44,
    ] as [Double] {
      check(value)
    }
    for exponent in -1074...1023 {
      let power = Double(sign: .plus, exponent: exponent, significand: 1)
      for value in [power, power.nextUp, power.nextDown, -power] { check(value) }
    }
  }

  @Test func floatsWhereThingsChange() {
    for value in [
      0, -0.0, 1, 0.1, 0x1p24, 0x1.000002p24, 1e8, 1e-4, 1e-5, .infinity, .nan, .pi,
      .greatestFiniteMagnitude, .leastNonzeroMagnitude,
    ] as [Float] {
      check(value)
    }
    for exponent in -149...127 {
      let power = Float(sign: .plus, exponent: exponent, significand: 1)
      for value in [power, power.nextUp, power.nextDown, -power] { check(value) }
    }
  }

  @Test func randomNumbers() {
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bits = state ^ state >> 29
      let double = Double(bitPattern: bits)
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: bits >> 11))
      if !double.isNaN { check(double) }
      if !float.isNaN { check(float) }
      check(Double(Int64(bitPattern: bits) >> 20) / 1000)
    }
  }
}
