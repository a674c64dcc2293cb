import Glibc
import ApusRuntime
import Testing

/// Which libraries are taken for an OpenBLAS that the routines can call.
@Suite struct OpenBLASTests {
  /// A scalar product as Fortran's, with integers of one width.
  typealias Dot =
    @convention(c) (
      UnsafeRawPointer, UnsafePointer<Double>, UnsafeRawPointer, UnsafePointer<Double>,
      UnsafeRawPointer
    ) -> Double

  /// A library that is made of addresses.
  final class Library {
    var functions: [String: UnsafeMutableRawPointer] = [:]

    /// What the run-time finds out about it.
    func probe() -> Int64 {
      apus_openblas_probe(
        { context, name in
          guard let context, let name else { return nil }
          let library = Unmanaged<Library>.fromOpaque(context).takeUnretainedValue()
          return library.functions[String(cString: name)]
        }, Unmanaged.passUnretained(self).toOpaque())
    }
  }

  /// Sums the products of as many elements as a count of some width says.
  private static func sum<Count: FixedWidthInteger>(
    _: Count.Type, _ count: UnsafeRawPointer, _ x: UnsafePointer<Double>,
    _ y: UnsafePointer<Double>
  ) -> Double {
    let count = count.load(as: Count.self)
    guard count > 0 else { return 0 }
    return (0..<Int(count)).reduce(0) { $0 + x[$1] * y[$1] }
  }

  private let narrow: Dot = { count, x, _, y, _ in sum(Int32.self, count, x, y) }
  private let wide: Dot = { count, x, _, y, _ in sum(Int64.self, count, x, y) }

  private func library(_ functions: [String: Dot]) -> Library {
    let library = Library()
    library.functions = functions.mapValues {
      unsafeBitCast($0, to: UnsafeMutableRawPointer.self)
    }
    return library
  }

  @Test func acceptsIntegersOf32Bits() {
    #expect(library(["ddot_": narrow]).probe() == 0)
  }

  @Test func refusesIntegersOf64Bits() {
    let refused = Int64(apus_routine_wide_integers.rawValue)
    #expect(library(["ddot_": wide]).probe() == refused)
    #expect(library(["ddot_64_": wide]).probe() == refused)
    #expect(library(["scipy_ddot_64_": wide]).probe() == refused)
  }

  @Test func believesTheLibraryAboutItself() {
    let library = library(["ddot_": narrow])
    let describe: @convention(c) () -> UnsafePointer<CChar>? = {
      UnsafePointer(strdup("OpenBLAS 0.3.26 USE64BITINT DYNAMIC_ARCH"))
    }
    library.functions["openblas_get_config"] = unsafeBitCast(
      describe, to: UnsafeMutableRawPointer.self)
    #expect(library.probe() == Int64(apus_routine_wide_integers.rawValue))
  }

  @Test func refusesWhatHasNoBLAS() {
    #expect(library([:]).probe() == Int64(apus_routine_missing_library.rawValue))
  }

  @Test func loadsTheInstalledLibrary() {
    #expect(apus_openblas_status() == 0)
    #expect(String(cString: apus_openblas_description()).contains("OpenBLAS"))
  }
}
