import ApusCore
import ApusIR
import ApusNative
import ApusVocabulary

/// Makes a library of kernels: machine code for each level of processors, the run-time, and the
/// functions that programs call, in one file.
///
/// The same input and the same C compiler give the same bytes.
package struct LibraryBuilder {
  /// What file it is.
  package enum Form: String, CaseIterable, Sendable {
    /// A shared library.
    case shared = "so"
    /// An archive to be linked into programs.
    case archive = "a"
    /// An object file to be linked into programs.
    case object = "o"

    /// The form that a file's name stands for.
    package init?(path: String) {
      guard let dot = path.lastIndex(of: ".") else { return nil }
      self.init(rawValue: String(path[path.index(after: dot)...]))
    }
  }

  /// How it is made.
  package struct Options: Sendable {
    /// The levels of processors to make code for.
    package var levels: [ProcessorLevel] = Options.usualLevels
    package var optimization = NativeOptions.Optimization.standard

    package init() {}

    /// Code that runs everywhere, and code for the processors of the last ten years.
    package static let usualLevels: [ProcessorLevel] = [.baseline, .v3]
  }

  /// What took how long.
  package private(set) var times = CompileTimes()

  private let kernels: Kernels
  private let interface: LibraryInterface
  private let options: Options
  private let toolchain: Toolchain

  package init(
    _ kernels: Kernels, interface: LibraryInterface, options: Options, toolchain: Toolchain
  ) {
    self.kernels = kernels
    self.interface = interface
    self.options = options
    self.toolchain = toolchain
  }

  /// The bytes of the library.
  /// - Parameter name: The file's name, by which programs that are linked with a shared library
  ///   find it.
  /// - Throws: `EngineError`, `LibraryError`.
  package mutating func build(_ form: Form, named name: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    for file in EmbeddedRuntime.files { try folder.write(file.text, to: file.name) }
    let common = try compile(EmbeddedRuntime.common, in: folder, log: "common.log")
    let levels: [LevelCode]
    do {
      levels = try makeLevels()
    } catch {
      try? toolchain.finish(common, in: folder)
      throw error
    }
    let start = monotonicSeconds()
    try folder.write(wrappers(levels).text, to: Self.wrappersName)
    let additions = EmbeddedRuntime.additions(for: levels)
    let rest = try compile(additions + [Self.wrappersName], in: folder, log: "rest.log")
    var objects = (EmbeddedRuntime.common + additions + [Self.wrappersName]).map(Self.objectName)
    do {
      objects += try writeCode(of: levels, to: folder)
    } catch {
      try? toolchain.finish(common, in: folder)
      try? toolchain.finish(rest, in: folder)
      throw error
    }
    try toolchain.finish(common, in: folder)
    try toolchain.finish(rest, in: folder)
    times.phases.append(.init(name: "C compiler", seconds: monotonicSeconds() - start))
    let linking = monotonicSeconds()
    let result = try link(objects, form, name, in: folder)
    times.phases.append(.init(name: "linking", seconds: monotonicSeconds() - linking))
    return result
  }

  // MARK: Code

  /// Machine code for each level, the least one first.
  private mutating func makeLevels() throws -> [LevelCode] {
    var levels: [LevelCode] = []
    let wanted = Set(options.levels.map(\.portable))
    for level in ProcessorLevel.allCases where wanted.contains(level) {
      let start = monotonicSeconds()
      let object = try kernels.program.libraryObject(
        level: level, symbolSuffix: LevelCode.suffix(of: level),
        optimization: options.optimization)
      levels.append(LevelCode(level: level, object: object))
      times.phases.append(.init(name: level.rawValue, seconds: monotonicSeconds() - start))
    }
    return levels
  }

  /// Writes the code of all levels, of the elementary functions that they call, and the tables.
  /// - Returns: The names of the files.
  private func writeCode(
    of levels: [LevelCode], to folder: borrowing TemporaryFolder
  ) throws -> [String] {
    var names: [String] = []
    var tables: Set<LookUpTable> = []
    for code in levels {
      let level = code.level.rawValue
      try folder.write(code.object.bytes, to: "\(level).o")
      try folder.write(code.renamings, to: "\(level).txt")
      try toolchain.run(
        [toolchain.editor, "--redefine-syms=\(level).txt", "\(level).o"], in: folder)
      names.append("\(level).o")
      tables.formUnion(code.object.tables)
      if code.object.elementary.isEmpty { continue }
      let prelude = try native {
        () throws(NativeError) in
        try Prelude.object(
          defining: code.object.elementary, level: code.level,
          symbolSuffix: LevelCode.suffix(of: code.level))
      }
      try folder.write(prelude.bytes, to: "\(level)-elementary.o")
      names.append("\(level)-elementary.o")
      tables.formUnion(prelude.tables)
    }
    if !tables.isEmpty {
      let all = LookUpTable.allCases.filter(tables.contains)
      let object = try native { () throws(NativeError) in try Prelude.tablesObject(all) }
      try folder.write(object, to: "tables.o")
      names.append("tables.o")
    }
    return names
  }

  /// Runs what LLVM does, and says so if it fails.
  private func native<Result>(
    _ body: () throws(NativeError) -> Result
  ) throws(EngineError) -> Result {
    do {
      return try body()
    } catch {
      throw EngineError("\(error)")
    }
  }

  private func wrappers(_ levels: [LevelCode]) -> CWrappers {
    let module = kernels.program.module
    return CWrappers(
      library: interface, levels: levels, sites: Array(module.faultSites.entities),
      sources: kernels.program.sources)
  }

  // MARK: Tools

  private static let wrappersName = "kernels.c"

  private static func objectName(_ source: String) -> String { source.dropLast(2) + ".o" }

  /// Starts compiling C sources.
  private func compile(
    _ sources: [String], in folder: borrowing TemporaryFolder, log: String
  ) throws(LibraryError) -> Toolchain.Job {
    try toolchain.start(
      toolchain.compiler + [
        "-std=gnu11", "-O2", "-fPIC", "-fvisibility=hidden", "-fno-strict-aliasing",
        "-ffp-contract=off", "-fno-ident", "-c",
      ] + sources, in: folder, log: log)
  }

  /// Joins all objects, hides what is not for others, and makes the file.
  private func link(
    _ objects: [String], _ form: Form, _ name: String, in folder: borrowing TemporaryFolder
  ) throws(LibraryError) -> [UInt8] {
    let object = CNames.identifier(interface.name) + "_library.o"
    try toolchain.run([toolchain.linker, "-r", "-o", object] + objects, in: folder)
    try folder.write(publicSymbols.map { $0 + "\n" }.joined(), to: "public.txt")
    let exports = publicSymbols.map { "\($0);" }.joined(separator: " ")
    try folder.write("{ global: \(exports) local: *; };\n", to: "public.map")
    try toolchain.run([toolchain.editor, "--keep-global-symbols=public.txt", object], in: folder)
    switch form {
    case .object: return try folder.read(object)
    case .archive:
      try toolchain.run([toolchain.archiver, "rcsD", "library.a", object], in: folder)
      return try folder.read("library.a")
    case .shared:
      try toolchain.run(
        toolchain.compiler + [
          "-shared", "-o", "library.so", object, "-Wl,-soname,\(name)", "-Wl,--build-id=none",
          // Threads and memory of the library's may outlive whoever closes it.
          "-Wl,-z,nodelete", "-Wl,-z,defs", "-Wl,-z,noexecstack", "-Wl,--version-script=public.map",
          "-Wl,--as-needed", "-lm", "-lpthread", "-ldl",
        ], in: folder)
      return try folder.read("library.so")
    }
  }

  /// What programs can name: the functions, and what all libraries of a program share.
  private var publicSymbols: [String] {
    interface.kernels.flatMap {
      $0.takesArrays ? [$0.cName, $0.cName + "_strided"] : [$0.cName]
    } + LibraryNames.own(of: interface.name) + [
      "apus_error_set", "apus_error_message", "apus_error_file", "apus_error_function",
      "apus_error_line", "apus_free",
    ]
  }
}
