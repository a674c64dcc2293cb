import ApusCore
import ArgumentParser
import Glibc

/// `apus cache`: looks after the compiled kernels that are kept for the next process.
struct Cache: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show, explain, check or remove the compiled kernels that are kept.",
    discussion: """
      Compiled kernels are kept in APUS_CACHE_DIR, else in the folder 'apus' of XDG_CACHE_HOME, \
      else in ~/.cache/apus. APUS_CACHE=off keeps none; APUS_CACHE_SIZE is how much there may be, \
      as in 512M; with APUS_LOG=1 every command says what it found.
      """,
    subcommands: [List.self, Explain.self, Verify.self, Clear.self])

  /// The folder, or an error that says why there is none.
  private static func enabled() throws -> (cache: KernelCache, location: String) {
    let cache = KernelCache.standard
    guard let location = cache.location else {
      throw ArgumentError.noCache(cache.reasonForNone ?? "unknown")
    }
    return (cache, location)
  }

  /// Runs `body`, in which the folder turns out not to be used.
  private static func usingFolder<Result>(
    _ body: () throws(KernelCache.Failure) -> Result
  ) throws -> Result {
    do throws(KernelCache.Failure) {
      return try body()
    } catch { throw EngineError("the cache is not used: \(error)") }
  }

  /// `apus cache list`: the entries.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the kernels that are kept, the most recently used first.")

    func run() throws {
      let (cache, location) = try Cache.enabled()
      let entries = try Cache.usingFolder { () throws(KernelCache.Failure) in
        try cache.entries()
      }
      for entry in entries {
        print(
          "\(entry.key.prefix(12))  \(Self.date(entry.lastUse))  "
            + "\(Self.padded(ByteText(entry.byteCount).description))  \(entry.kernel)")
      }
      let total = entries.reduce(0) { $0 + $1.byteCount }
      let kernels = entries.count == 1 ? "1 kernel" : "\(entries.count) kernels"
      print(
        "\(kernels), \(ByteText(total)) of at most \(ByteText(cache.sizeLimit)), in \(location)")
    }

    /// A time in the zone of this machine.
    private static func date(_ seconds: Int) -> String {
      var time = time_t(seconds)
      var parts = tm()
      localtime_r(&time, &parts)
      var text = [CChar](repeating: 0, count: 32)
      let count = strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
      return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func padded(_ text: String) -> String {
      String(repeating: " ", count: max(0, 9 - text.count)) + text
    }
  }

  /// `apus cache explain`: whether kernels are there, and why not.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whether kernels are kept and, if not, what has changed.",
      usage: "apus cache explain <file> [<function>] [options]")

    @Argument(help: "A kernel file.", completion: .file(extensions: ["swift"]))
    var file: String

    @Argument(help: "The function; all functions of the file unless it is given.")
    var function: String?

    @Option(help: ArgumentHelp("As for 'run'.", valueName: "flags"))
    var fastMath: FastMathFlags?

    @Option(name: .customLong("vector-bits"), help: "As for 'run': 128, 256 or 512.")
    var vectorWidth: VectorWidth?

    @OptionGroup var specialization: SpecializationOptions

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    func run() throws {
      _ = try Cache.enabled()
      let kernels = try diagnosticOptions.kernels(
        at: [file], fastMath: fastMath?.flags ?? [], vectorWidth: vectorWidth)
      let chosen = kernels.all.filter {
        function == nil || $0.fullName == function || $0.name == function
      }
      if let function, chosen.isEmpty {
        throw ArgumentError.unknownFunction(function, file: file, in: kernels)
      }
      guard specialization.values.isEmpty || chosen.count == 1 else {
        throw ArgumentError.ambiguousFunction(file: file, in: kernels)
      }
      for kernel in chosen {
        let found = try specialization.specialize(kernel).explainCache()
        print(
          found.isHit
            ? "\(found.kernel): hit"
            : "\(found.kernel): miss: \(found.reasons.joined(separator: "; "))")
      }
    }
  }

  /// `apus cache verify`: reads all entries.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check all entries, and remove those that are damaged or that others could write.")

    func run() throws {
      let (cache, location) = try Cache.enabled()
      let (sound, removed) = try Cache.usingFolder { () throws(KernelCache.Failure) in
        try cache.verify()
      }
      for failure in removed { Terminal.writeError("removed \(failure)") }
      print("\(sound) sound, \(removed.count) removed, in \(location)")
      if !removed.isEmpty { throw ExitCode(1) }
    }
  }

  /// `apus cache clear`: removes all entries.
  struct Clear: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove all entries.")

    func run() throws {
      let (cache, location) = try Cache.enabled()
      let count = try Cache.usingFolder { () throws(KernelCache.Failure) in try cache.clear() }
      print("\(count) removed, in \(location)")
    }
  }
}

/// A number of bytes as people read it.
private struct ByteText: CustomStringConvertible {
  let bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  var description: String {
    for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
    where bytes >= size {
      return "\(TimeText.threeDigits(Double(bytes) / Double(size))) \(unit)"
    }
    return "\(bytes) B"
  }
}
