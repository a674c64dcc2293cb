import ApusNative
import ApusRuntime

/// What Apus finds on the machine it runs on.
public enum SystemReport {
  /// One thing that was looked for.
  public struct Finding: Sendable {
    /// What was looked for: `LLVM`.
    public var name: String
    /// What was found, or what is missing.
    public var detail: String
    /// Whether it is as it should be.
    public var isGood: Bool
    /// Whether Apus cannot do without.
    public var isRequired: Bool
    /// The command that mends it.
    public var remedy: String?
  }

  /// Looks at everything.
  public static func findings() -> [Finding] {
    [llvm, blas, processor, vectors, cacheFolder]
  }

  private static var llvm: Finding {
    Finding(name: "LLVM", detail: HostProcessor.llvmVersion, isGood: true, isRequired: true)
  }

  /// Loads the library; it is used by linear algebra alone.
  private static var blas: Finding {
    let status = apus_openblas_status()
    let description = String(cString: apus_openblas_description())
    guard status == 0 else {
      return Finding(
        name: "OpenBLAS", detail: description, isGood: false, isRequired: false,
        remedy: "apt-get install libopenblas-dev")
    }
    return Finding(
      name: "OpenBLAS", detail: description + ", integers of 32 bits", isGood: true,
      isRequired: false)
  }

  private static var processor: Finding {
    Finding(
      name: "processor", detail: HostProcessor.shared.name, isGood: true, isRequired: false)
  }

  /// The vector features, widest first.
  private static var vectors: Finding {
    let wanted = ["avx512f", "avx2", "fma", "avx", "sse4.2", "neon"]
    let found = wanted.filter { HostProcessor.shared.has($0) }
    return Finding(
      name: "vectors", detail: found.isEmpty ? "none known" : found.joined(separator: ", "),
      isGood: !found.isEmpty, isRequired: false)
  }

  /// Where compiled kernels are kept between processes.
  private static var cacheFolder: Finding {
    let cache = KernelCache.standard
    guard let location = cache.location else {
      return Finding(
        name: "cache folder", detail: cache.reasonForNone ?? "none", isGood: false,
        isRequired: false, remedy: "export APUS_CACHE_DIR=/path/to/folder")
    }
    do throws(KernelCache.Failure) {
      let count = try cache.listings().count
      return Finding(
        name: "cache folder", detail: "\(location) (\(count) kernels)", isGood: true,
        isRequired: false)
    } catch {
      return Finding(
        name: "cache folder", detail: error.description, isGood: false, isRequired: false,
        remedy: "chmod go-w \(location)")
    }
  }
}
