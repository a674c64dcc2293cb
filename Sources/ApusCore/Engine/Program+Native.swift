import ApusDiagnostics
import ApusIR
import ApusNative
import ApusVocabulary

extension Program {
  /// Native code of a kernel: from the cache if it is there; else compiled, and kept there.
  func compiledNatively(_ key: Key) throws(EngineError) -> Executable {
    switch try prepared(key) {
    case .stored(let executable): executable
    case .toCompile(let compilation): try compilation.executable()
    }
  }

  /// What runs a kernel while it is compiled, and then its native code; or just that, if the cache
  /// has it, or if the kernel must not be begun twice.
  func compiledInTiers(_ key: Key) throws(EngineError) -> Executable {
    switch try prepared(key) {
    case .stored(let executable): return executable
    case .toCompile(let compilation):
      if compilation.isTooLarge, let interpreted = compilation.interpreted() { return interpreted }
      guard !compilation.module.contains({ if case .print = $0 { true } else { false } }),
        let interpreted = compilation.interpreted()
      else { return try compilation.executable() }
      return Executable(
        tiers: TieredCode(interpreted, compilation), module: compilation.module,
        function: compilation.root)
    }
  }

  /// What there is before the first step that native code alone needs.
  private enum Prepared {
    case stored(Executable)
    case toCompile(PendingCompilation)
  }

  private func prepared(_ key: Key) throws(EngineError) -> Prepared {
    var times = frontEndTimes
    let (checked, root) = reduced(to: key.function, key.fixed)
    var place: CachePlace?
    if cache.isEnabled, key.isOptimized, !options.debugInfo {
      place = times.measure("cache key") {
        CachePlace(
          of: root, in: checked, cache: cache, options: textForCache,
          native: nativeOptions(for: .at(options.level)))
      }
      if let found = stored(at: place, checked, root, &times) { return .stored(found) }
    } else {
      times.cache =
        cache.reasonForNone
        ?? "not used for code \(options.debugInfo ? "with debug information" : "without passes")"
    }
    var module = checked
    if key.isOptimized {
      try times.measure("passes") { () throws(EngineError) in
        try optimize(&module, for: .jit)
      }
    }
    return .toCompile(
      PendingCompilation(
        module: module, root: root, options: nativeOptions(for: .at(options.level)),
        effort: options.effort, place: place, times: times))
  }

  /// What the cache has; `nil` if it has nothing, or nothing that is to be trusted.
  private func stored(
    at place: CachePlace?, _ module: Module, _ root: ID<Function>, _ times: inout CompileTimes
  ) -> Executable? {
    let pipeline = pipeline(for: .jit)
    let whole = FaultSite(wholeOf: module.functions[root])
    let found = times.measure("cache read") { place?.read(module, other: whole) }
    times.cache = found?.text ?? "the build of Apus is not known"
    guard case .hit(let stored, let sites) = found else { return nil }
    do throws(NativeError) {
      let code = try stored.loaded(
        as: [root], sources: sources, sites: sites, options: nativeOptions(for: .at(options.level)))
      times.append(code.timings)
      return Executable(
        stored: code, function: root, faultSites: sites, place: whole, times: times
      ) {
        var module = module
        pipeline.run(on: &module)
        return module
      }
    } catch {
      // A whole entry, with the right checksum, that cannot be loaded: made by somebody else.
      times.cache = "miss: \(error)"
      return nil
    }
  }

  /// The options that decide on passes, as text.
  private var textForCache: String {
    let passes =
      options.removesChecks
      ? "without checks" : options.fastMath.contains(.reassociate) ? "reordering" : "standard"
    return "passes \(passes)"
  }

  /// Where the cache has a kernel, or would have it; `nil` without a cache, and of code with debug
  /// information, which names files.
  func cachePlace(of kernel: Kernel) -> CachePlace? {
    if options.debugInfo { return nil }
    let (checked, root) = reduced(to: kernel.function, kernel.fixed)
    return CachePlace(
      of: root, in: checked, cache: cache, options: textForCache,
      native: nativeOptions(for: .at(options.level)))
  }
}

extension CompileTimes {
  /// Adds the phases of native compilation that took any time.
  mutating func append(_ timings: NativeTimings) {
    for (name, duration) in [
      ("LLVM IR", timings.lowering), ("LLVM passes", timings.passes),
      ("code generation", timings.codeGeneration), ("linking", timings.linking),
    ] where duration > .zero {
      phases.append(Phase(name: name, seconds: duration / .seconds(1)))
    }
  }
}
