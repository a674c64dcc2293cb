import ApusNative
import ApusVocabulary
import Testing

@testable import ApusCore

/// Object code of all kernels of a program for a library.
@Suite(.enabled(if: ProcessorLevel.v3.isSupported))
struct LibraryObjectTests {
  private static let source = """
    func smooth(x: [Double], width: Int) -> [Double] {
      var out = [Double](repeating: 0, count: x.count)
      for k in 0..<x.count {
        var sum = 0.0
        var i = k - width
        while i <= k + width {
          if i >= 0 && i < x.count { sum += x[i] * exp(-abs(Double(i - k))) }
          i += 1
        }
        out[k] = sum
      }
      var j = 1
      while j < out.count {
        if out[j] < out[j - 1] { out[j] = (out[j] + out[j - 1]) / 2 }
        j += 1
      }
      return out
    }

    func twice(x: [Double], width: Int) -> [Double] {
      let once = smooth(x: x, width: width)
      return smooth(x: once, width: width + 1)
    }

    func thrice(x: [Double], width: Int) -> [Double] {
      let once = smooth(x: x, width: width)
      let again = smooth(x: once, width: width + 1)
      return smooth(x: again, width: width + 2)
    }

    func twist(n: Int, x: Float) -> Float {
      return n <= 0 ? tanh(x) : twist(n: n - 1, x: x * 0.5) + erfc(x)
    }

    func twist(n: Int, y: Double) -> Double { return y }
    """

  private func object(_ level: ProcessorLevel) throws -> LibraryObject {
    let kernels = try Kernels(source: Self.source, name: "/some/folder/kernels.swift")
    return try kernels.program.libraryObject(level: level, symbolSuffix: ".\(level)")
  }

  @Test func entriesHaveSymbolsThatAssemblersTake() throws {
    let entries = try object(.v3).entries
    #expect(
      entries.map(\.symbol) == [
        "apus.entry.smooth.v3", "apus.entry.twice.v3", "apus.entry.thrice.v3",
        "apus.entry.twist.28n.3ax.3a.29.v3", "apus.entry.twist.28n.3ay.3a.29.v3",
      ])
    #expect(entries.map(\.isDeep) == [false, false, false, true, false])
    #expect(try object(.v3).stackNeeds.largest > 64)
  }

  @Test func saysWhatItRefersTo() throws {
    let object = try object(.v3)
    #expect(
      Set(object.elementary) == [
        .init(.exp, isDouble: true), .init(.tanh, isDouble: false), .init(.erfc, isDouble: false),
      ])
    #expect(object.tables.isEmpty)
    #expect(object.references.contains("apus_math_exp.v3"))
    #expect(!object.references.contains("apus_cold_code"))
    #expect(!object.references.contains { $0.hasPrefix("llvm.") })
  }

  /// Of a function that two kernels call, there is one version.
  @Test func sharedFunctionsAreThereOnce() throws {
    let bytes = try object(.v3).bytes
    let name = Array("\0apus.smooth".utf8)
    let count = bytes.indices.count { bytes[$0...].starts(with: name) }
    #expect(count == 1)
  }

  @Test func levelsDiffer() throws {
    let objects = try [ProcessorLevel.baseline, .v3, .v4].map { try object($0).bytes }
    #expect(objects[0] != objects[1] && objects[1] != objects[2])
  }

  @Test func namesNoPlace() throws {
    let bytes = try object(.v3).bytes
    let name = Array("folder".utf8)
    #expect(!bytes.indices.contains { bytes[$0...].starts(with: name) })
  }
}
