import ApusCache
import ApusDiagnostics
import ApusIR
import ApusNative
import ApusVocabulary

/// Where a cache has the code of a kernel, or would have it.
struct CachePlace {
  let folder: CacheFolder
  /// The kernel's name.
  let title: String
  /// What decides on its code.
  let key: CacheKey

  static let optionsName = "the options"

  /// - Parameters:
  ///   - root: The kernel.
  ///   - module: The kernel with what it calls, as the check leaves it, and nothing else.
  ///   - options: The options that decide on our passes, as text.
  /// - Returns: `nil` if there is no cache.
  init?(
    of root: ID<Function>, in module: Module, cache: KernelCache, options: String,
    native: NativeOptions
  ) {
    guard let folder = cache.folder, let compiler = CompilerIdentity.text else { return nil }
    self.folder = folder
    title = module.functions[root].name
    let code = module.functions.ids.map { id in
      CacheKey.Part(
        "the code of '\(module.functions[id].name)'",
        text: Printer.text(of: id, in: module, options: Printer.Options(showsRanges: true)))
    }
    key = CacheKey(
      [
        CacheKey.Part("the build of Apus and LLVM", text: compiler),
        CacheKey.Part("the processor", text: native.processor.textForCache),
        CacheKey.Part(Self.optionsName, text: options + "; " + native.textForCache),
        CacheKey.Part("the kernel", text: title),
      ] + code)
  }

  /// What became of a look into the cache.
  enum Outcome {
    case hit(StoredCode, Arena<FaultSite>)
    case miss(String)

    /// `hit`, or `miss:` and why.
    var text: String {
      switch self {
      case .hit: "hit"
      case .miss(let reason): "miss: \(reason)"
      }
    }
  }

  /// Looks for the code.
  /// - Parameter other: What stands for places that the code does not mention.
  func read(_ module: Module, other: FaultSite) -> Outcome {
    let outcome = outcome(module, other)
    EngineLog.note("cache: '\(title)': \(outcome.text)")
    return outcome
  }

  private func outcome(_ module: Module, _ other: FaultSite) -> Outcome {
    switch folder.entry(key) {
    case .found(let entry):
      do throws(ByteReadingError) {
        var reader = ByteReader(entry.payload)
        let sites = try StoredSites.read(
          from: &reader, count: module.faultSites.count, sources: module.sources, other: other)
        let code = try StoredCode(from: &reader)
        return reader.isAtEnd ? .hit(code, sites) : .miss("the entry has another form")
      } catch { return .miss("the entry has another form") }
    case .missing: return .miss("there is no entry")
    case .flawed(let flaw): return .miss("the entry is not used: \(flaw)")
    case .refused(let refusal):
      Self.warn(of: refusal)
      return .miss("\(refusal)")
    }
  }

  /// Keeps code for the next process; if that cannot be, it is only noted.
  func keep(_ code: GeneratedCode) {
    var writer = ByteWriter()
    StoredSites.write(of: code.compilation.module, to: &writer)
    guard code.write(to: &writer) else {
      EngineLog.note("cache: '\(title)' is not kept: it is nested too deeply")
      return
    }
    do throws(CacheRefusal) {
      try folder.keep(CacheEntry(title: title, key: key, payload: writer.bytes))
    } catch {
      Self.warn(of: error)
      EngineLog.note("cache: '\(title)' is not kept: \(error)")
    }
  }

  /// Says what somebody should look after; a full disk is no such thing.
  private static func warn(of refusal: CacheRefusal) {
    guard refusal.isDangerous else { return }
    EngineLog.warn("the cache of compiled kernels is not used: \(refusal)")
  }
}

extension KernelCache {
  /// What the cache has to say about a kernel.
  public struct Explanation: Hashable, Sendable {
    /// The kernel's name.
    public let kernel: String
    /// Whether the cache has its code.
    public let isHit: Bool
    /// Why there is no code for it; of a hit, nothing.
    public let reasons: [String]
  }
}

extension Kernel {
  /// Whether the cache has the code of this kernel and, if not, what is not the same as in the entry
  /// that comes nearest: such as `the options`, or `the code of 'f'`.
  public func explainCache() -> KernelCache.Explanation {
    guard let place = program.cachePlace(of: self) else {
      let reason = program.cache.reasonForNone ?? "the build of Apus is not known"
      return KernelCache.Explanation(kernel: fullName, isHit: false, reasons: [reason])
    }
    var reasons: [String] = []
    switch place.folder.entry(place.key) {
    case .found:
      return KernelCache.Explanation(kernel: fullName, isHit: true, reasons: [])
    case .missing:
      let others = program.cache.keys(ofKernel: place.title).map { place.key.differences(from: $0) }
      let nearest = others.min { $0.count < $1.count }
      reasons = nearest.map { $0.map(Self.difference) } ?? ["it was never compiled"]
    case .flawed(let flaw): reasons = ["the entry is not used: \(flaw)"]
    case .refused(let refusal): reasons = ["\(refusal)"]
    }
    return KernelCache.Explanation(kernel: fullName, isHit: false, reasons: reasons)
  }

  /// That a part of the key is another one.
  private static func difference(in part: String) -> String {
    "\(part) \(part == CachePlace.optionsName ? "differ" : "differs")"
  }
}
