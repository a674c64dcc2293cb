import ApusIR
import ApusNative
import ApusVocabulary

extension Program {
  /// The functions that a host may call, in the order of their declarations.
  package var entries: [ID<Function>] {
    module.functions.ids.filter { module.functions[$0].signature.isEntry }
  }

  /// Object code of all kernels for a processor, with what they call: the code that each has where
  /// it is compiled alone. The object's entries are in the order of `entries`; the sites of faults
  /// are those of `module`.
  /// - Parameter symbolSuffix: What the symbols end in that depend on the processor.
  /// - Throws: when LLVM fails.
  package func libraryObject(
    level: ProcessorLevel, symbolSuffix: String,
    optimization: NativeOptions.Optimization = .standard
  ) throws(EngineError) -> LibraryObject {
    var all = Module(sources: sources)
    all.faultSites = module.faultSites
    var roots: [ID<Function>] = []
    for entry in entries {
      let kernel = Kernel(program: self, function: entry)
      let (part, root) = module(for: kernel, isOptimized: true)
      roots.append(all.append(part)(root))
    }
    var native = nativeOptions(for: .at(level))
    native.optimization = optimization
    native.librarySuffix = symbolSuffix
    do {
      return try NativeCompilation(of: all, entries: roots, options: native).libraryObject()
    } catch {
      throw EngineError("\(error)")
    }
  }
}
