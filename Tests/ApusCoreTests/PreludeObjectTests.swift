import ApusElementary
import ApusNative
import ApusVocabulary
import Foundation
import Testing

@testable import ApusCore

/// The elementary functions on one number as libraries have them, which our own compiler made,
/// against those of this process, which `swiftc` made.
@Suite(.enabled(if: ProcessorLevel.baseline.isAvailable))
struct PreludeObjectTests {
  static let levels: [ProcessorLevel] = [.baseline, .v3, .v4].filter(\.isAvailable)

  @Test(arguments: levels)
  func sameBits(_ level: ProcessorLevel) throws {
    let forms = ElementaryForm.all
    try withTemporaryFolder { folder in
      let library = try Self.link(forms, level, in: folder)
      for (form, address) in zip(forms, library) {
        let own = try #require(
          NativeFunctions.address(of: form.function, isDouble: form.isDouble))
        let found =
          form.isDouble
          ? Self.firstDifference(own, address, Self.doubles(), arity: form.function.arity)
          : Self.firstDifference(own, address, Self.floats(), arity: form.function.arity)
        let type = form.isDouble ? "Double" : "Float"
        #expect(found == nil, "\(form.function), \(type), \(level): \(found ?? "")")
      }
    }
  }

  /// An object defines what was asked for, and names the tables that it reads.
  @Test func namesTables() throws {
    let tanh = try Prelude.object(
      defining: [.init(.tanh, isDouble: true)], level: .v3, symbolSuffix: ".v3")
    #expect(tanh.tables == [.tanhRow])
    #expect(tanh.elementary.isEmpty)
    let sine = try Prelude.object(
      defining: [.init(.sin, isDouble: false)], level: .v3, symbolSuffix: ".v3")
    #expect(sine.references.isEmpty)
    #expect(sine.bytes.count < 100_000)
  }

  // MARK: Linking

  /// The addresses of functions in a library that holds them.
  private static func link(
    _ forms: [ElementaryForm], _ level: ProcessorLevel, in folder: String
  ) throws -> [UnsafeRawPointer] {
    let object = try Prelude.object(defining: forms, level: level, symbolSuffix: ".\(level)")
    let tables = try Prelude.tablesObject(object.tables)
    var text = ""
    for (index, form) in forms.enumerated() {
      let symbol = form.function.symbol(isDouble: form.isDouble) + ".\(level)"
      text += "extern void f\(index)(void) __asm__(\"\(symbol)\");\n"
    }
    let list = forms.indices.map { "(void *)f\($0)" }.joined(separator: ", ")
    text += "void *const functions[] = {\(list)};\n"
    let paths = ["prelude.o", "tables.o", "list.c", "library.so"].map { folder + "/" + $0 }
    for (path, bytes) in zip(paths, [object.bytes, tables, Array(text.utf8)]) {
      try Data(bytes).write(to: URL(filePath: path))
    }
    try run(["cc", "-shared", "-fPIC", "-o", paths[3]] + paths.prefix(3) + ["-lm"])
    let handle = try #require(dlopen(paths[3], RTLD_NOW), "\(String(cString: dlerror()))")
    let functions = try #require(dlsym(handle, "functions"))
      .assumingMemoryBound(to: UnsafeRawPointer.self)
    return forms.indices.map { functions[$0] }
  }

  private static func run(_ command: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  // MARK: Arguments

  /// What functions take: the special numbers, those near zero, and some of every exponent.
  private static func doubles() -> [Double] {
    var generator = SplitMix(state: 7)
    let special: [Double] = [
      0, 1, 0.5, 1.5, 2, 3, 10, 0x1p-1074, 0x1p-1022, 0x1.fffffffffffffp1023, .infinity, .nan,
      0x1p52, 0x1p53, 709.782712893384, -745.133219101941, 171.624376956302, 0x1.6ac5b262ca1ffp849,
    ]
    let near = (0..<9000).map { _ in Double.random(in: -40...40, using: &generator) }
    let every = (0..<2047).flatMap { exponent in
      (0..<4).map { index in
        let fraction = generator.next() >> 12
        return Double(bitPattern: UInt64(exponent) << 52 | fraction | UInt64(index & 1) << 63)
      }
    }
    return special + special.map { -$0 } + near + every
  }

  private static func floats() -> [Float] {
    var generator = SplitMix(state: 8)
    let special: [Float] = [
      0, 1, 0.5, 1.5, 2, 3, 10, 0x1p-149, 0x1p-126, 0x1.fffffep127, .infinity, .nan, 0x1p23,
      0x1p24, 88.72284, -103.97208, 35.0401,
    ]
    let near = (0..<9000).map { _ in Float.random(in: -40...40, using: &generator) }
    let every = (0..<255).flatMap { exponent in
      (0..<40).map { index in
        let fraction = UInt32(truncatingIfNeeded: generator.next() >> 41)
        return Float(bitPattern: UInt32(exponent) << 23 | fraction | UInt32(index & 1) << 31)
      }
    }
    return special + special.map { -$0 } + near + every
  }

  /// The first arguments for which two functions differ, and their results; `nil` if there are none.
  private static func firstDifference<Number: BinaryFloatingPoint>(
    _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ numbers: [Number], arity: Int
  ) -> String? {
    typealias OfDoubles = @convention(c) (Double, Double) -> Double
    typealias OfFloats = @convention(c) (Float, Float) -> Float
    // A function of one argument ignores the second.
    func value(_ function: UnsafeRawPointer, _ x: Number, _ y: Number) -> Double {
      if let x = x as? Double, let y = y as? Double {
        return unsafeBitCast(function, to: OfDoubles.self)(x, y)
      }
      return Double(unsafeBitCast(function, to: OfFloats.self)(Float(x), Float(y)))
    }
    for distance in arity == 1 ? [0] : [0, 1, 13, 4000] {
      for (index, x) in numbers.enumerated() {
        let y = numbers[(index + distance) % numbers.count]
        let (a, b) = (value(left, x, y), value(right, x, y))
        if a.bitPattern != b.bitPattern, !(a.isNaN && b.isNaN) {
          return "(\(x), \(y)): \(a), \(b)"
        }
      }
    }
    return nil
  }
}
