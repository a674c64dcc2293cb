import ApusIR
import ApusVocabulary
import Foundation
import Testing

@testable import ApusNative

/// Object files in memory, right ones and damaged ones. Damaged code is loaded, never run.
struct ObjectLoaderTests {
  /// A function with constants, a table, calls of the run-time and a loop that is left out.
  private static let text = """
    entry func f(%limit: f64, %n: i64, %x: exclusive storage<f64,1>) -> (f64, storage<f64,1>) {
      %zero: i64 = constant 0
      %start: f64 = constant 0.1
      %sum: f64 = for L0 %i: i64 in %zero ..< %n with (%s: f64 = %start) {
        %1: f64 = load %x, %i
        %2: f64 = external sin %1
        %3: f64 = external tanh %2
        %4: bool = less %3, %limit
        check %4, %i !precondition "{0}" (Int)
        %5: f64 = add %s, %3
        store %5, %x, %i
        continue L0(%5)
      }
      %last: f64 = cold for L1 %j: i64 in %zero ..< %n with (%t: f64 = %sum) {
        %6: f64 = load %x, %j
        %7: f64 = external exp %6
        %8: f64 = add %t, %7
        continue L1(%8)
      }
      return(%last, %x)
    }
    """

  private static func object() throws -> [UInt8] {
    let module = try Reader.module(from: text)
    return try NativeCompilation(of: module, entries: [ID(0)]).objectFile()
  }

  /// Loads bytes: whether that was possible. Everything but an error of its own kind stops the test.
  private static func loads(_ bytes: [UInt8]) -> Bool {
    do {
      let code = try LinkedCode(loading: bytes)
      return (try? code.address(of: "apus.entry.f")) != nil
    } catch {
      return false
    }
  }

  @Test func loadsWhatTheCodeGeneratorWrites() throws {
    let code = try LinkedCode(loading: Self.object())
    #expect(try code.address(of: "apus.entry.f") != 0)
    #expect(code.sectionAddresses.contains { $0 != nil })
    #expect(throws: NativeError.object("it lacks the symbol 'other'")) {
      try code.address(of: "other")
    }
  }

  /// What is not written is read-only, and nothing that is written can be run.
  @Test func protectsItsMemory() throws {
    let code = try LinkedCode(loading: Self.object())
    let entry = try code.address(of: "apus.entry.f")
    // The file has no size; it has to be read until it ends.
    let file = try FileHandle(forReadingFrom: URL(filePath: "/proc/self/maps"))
    let maps = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    let line = maps.split(separator: "\n").first { line in
      let bounds = line.prefix { $0 != " " }.split(separator: "-").compactMap {
        UInt($0, radix: 16)
      }
      return bounds.count == 2 && bounds[0] <= entry && entry < bounds[1]
    }
    withExtendedLifetime(code) { #expect(line?.split(separator: " ")[1] == "r-xp") }
  }

  @Test func refusesOtherFiles() throws {
    #expect(throws: NativeError.object("it is no relocatable file for x86-64")) {
      try LinkedCode(loading: [])
    }
    #expect(throws: NativeError.object("it is no relocatable file for x86-64")) {
      try LinkedCode(loading: [UInt8]("#!/bin/sh".utf8) + [UInt8](repeating: 0, count: 100))
    }
    let program = try Data(contentsOf: URL(fileURLWithPath: "/proc/self/exe"))
    #expect(!Self.loads([UInt8](program.prefix(1 << 16))))
  }

  @Test func namesAnUnknownSymbol() throws {
    var object = try Self.object()
    let name = [UInt8]("apus_math_tanh".utf8)
    let place = try #require(
      object.indices.first { object[$0...].starts(with: name) }, "nothing calls tanh")
    object[place] = UInt8(ascii: "b")
    #expect(throws: NativeError.object("the symbol 'bpus_math_tanh' is unknown")) {
      try LinkedCode(loading: object)
    }
  }

  @Test func endsTooSoon() throws {
    let object = try Self.object()
    for count in stride(from: 0, to: object.count, by: 1) {
      // The table of sections stands at the end.
      #expect(!Self.loads(Array(object.prefix(count))), "\(count) of \(object.count) bytes")
    }
  }

  /// Every byte is changed in several ways: the file is loaded or refused.
  @Test func survivesDamage() throws {
    let object = try Self.object()
    var refusals = 0
    for index in object.indices {
      for mask: UInt8 in [0x01, 0x40, 0x80, 0xFF] {
        var damaged = object
        damaged[index] ^= mask
        if !Self.loads(damaged) { refusals += 1 }
      }
    }
    #expect(refusals > 100)
  }

  /// Numbers of eight bytes are replaced by those at which sums overflow.
  @Test func survivesLargeNumbers() throws {
    let object = try Self.object()
    let numbers: [UInt64] = [.max, 1 << 63, (1 << 63) - 1, (1 << 62) + 1, 1 << 40, 0xFFFF_FFFF]
    for index in stride(from: 0, through: object.count - 8, by: 4) {
      for number in numbers {
        var damaged = object
        withUnsafeBytes(of: number) { damaged.replaceSubrange(index..<index + 8, with: $0) }
        _ = Self.loads(damaged)
      }
    }
  }

  /// Many bytes at once, the same ones in every run.
  @Test func survivesNoise() throws {
    let object = try Self.object()
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    for _ in 0..<3000 {
      var damaged = object
      for _ in 0..<1 + next() % 16 {
        damaged[Int(next() % UInt64(damaged.count))] = UInt8(truncatingIfNeeded: next())
      }
      _ = Self.loads(damaged)
    }
  }
}
