internal import CLLVM
import ApusDiagnostics
import ApusIR
import ApusVocabulary
import Glibc

/// What debuggers are told about a module of LLVM, as DWARF: its files, functions and types.
///
/// LLVM demands a place of every call from a function that debuggers know to another such: where
/// there is nothing to show, the place has the line 0.
final class DebugInfo {
  let module: Module
  let context: LLVMContextRef
  let builder: LLVMDIBuilderRef
  /// What inlining has done, each kind of call once.
  let inlinedCalls: [InlinedCall]
  private let isOptimized: Bool
  private var files: [String: LLVMMetadataRef] = [:]
  private var subprograms: [Subprogram: LLVMMetadataRef] = [:]
  private lazy var signature = LLVMDIBuilderCreateSubroutineType(builder, nil, nil, 0, noFlags)
  lazy var types = DebugTypes(builder)
  private let noFlags = LLVMDIFlags(rawValue: 0)

  /// What tells one function from another.
  private struct Subprogram: Hashable {
    let symbol: String
    let range: SourceRange
  }

  /// Begins the description of `llvm`; `nil` if the module has no source to refer to.
  init?(_ module: Module, _ options: NativeOptions, of llvm: LLVMModuleRef) {
    guard let first = module.functions.entities.first, first.range.isKnown(in: module.sources),
      let builder = LLVMCreateDIBuilder(llvm)
    else { return nil }
    self.module = module
    self.builder = builder
    context = LLVMGetModuleContext(llvm)
    isOptimized = options.optimization != .none
    var seen: Set<InlinedCall> = []
    inlinedCalls = module.inlinedCalls.filter { seen.insert($0).inserted }
    Self.addFlag("Debug Info Version", LLVMDebugMetadataVersion(), to: llvm)
    Self.addFlag("Dwarf Version", 4, to: llvm)
    let producer = "Apus"
    // There is no debugger for Swift's types but Swift's; C's are known to all.
    LLVMDIBuilderCreateCompileUnit(
      builder, LLVMDWARFSourceLanguageC99, file(of: first.range), producer, producer.utf8.count,
      isOptimized ? 1 : 0, nil, 0, 0, nil, 0, LLVMDWARFEmissionFull, 0, 1, 0, nil, 0, nil, 0)
  }

  deinit { LLVMDisposeDIBuilder(builder) }

  /// Ends the description, after all functions have their code.
  func finish() { LLVMDIBuilderFinalize(builder) }

  /// Tells LLVM a version.
  private static func addFlag(_ name: String, _ value: UInt32, to module: LLVMModuleRef) {
    let type = LLVMInt32TypeInContext(LLVMGetModuleContext(module))
    let number = LLVMValueAsMetadata(LLVMConstInt(type, UInt64(value), 0))
    LLVMAddModuleFlag(module, LLVMModuleFlagBehaviorWarning, name, name.utf8.count, number)
  }

  // MARK: Files and functions

  /// The file with a range.
  func file(of range: SourceRange) -> LLVMMetadataRef {
    let name = module.sources[range.source].name
    if let known = files[name] { return known }
    // A relative path, or a name in angle brackets, is one in the working directory.
    let folder = name.hasPrefix("/") ? "" : Self.workingDirectory
    let file = LLVMDIBuilderCreateFile(
      builder, name, name.utf8.count, folder, folder.utf8.count)!
    files[name] = file
    return file
  }

  private static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The description of a function; the same for the same function.
  /// - Parameter isArtificial: Whether it is one that the source does not have.
  func subprogram(
    _ name: String, symbol: String, at range: SourceRange, isArtificial: Bool = false
  ) -> LLVMMetadataRef {
    let key = Subprogram(symbol: symbol, range: range)
    if let known = subprograms[key] { return known }
    let line = UInt32(truncatingIfNeeded: module.sources.position(of: range).line)
    let file = file(of: range)
    // Without the symbol: debuggers would show it in the place of the name.
    let subprogram = LLVMDIBuilderCreateFunction(
      builder, file, name, name.utf8.count, nil, 0, file, line, signature, 0, 1,
      line, isArtificial ? LLVMDIFlagArtificial : noFlags, isOptimized ? 1 : 0)!
    subprograms[key] = subprogram
    return subprogram
  }

  /// Begins the description of a function's code.
  func scope(
    of function: Function, as value: LLVMValueRef, _ kind: DebugScope.Kind
  ) -> DebugScope? {
    guard function.range.isKnown(in: module.sources) else { return nil }
    let name: String
    switch kind {
    case .function: name = function.signature.name
    case .entry: name = EntryLowering.symbol(of: function)
    case .part: name = function.signature.name + ".rare"
    }
    var length = 0
    let symbol = LLVMGetValueName2(value, &length).map { String(cString: $0) } ?? name
    let subprogram = subprogram(
      name, symbol: symbol, at: function.range, isArtificial: kind == .entry)
    LLVMSetSubprogram(value, subprogram)
    return DebugScope(self, function, subprogram)
  }
}

extension SourceRange {
  /// Whether its text is there.
  func isKnown(in sources: SourceMap) -> Bool { Int(source.index) < sources.ids.count }
}
