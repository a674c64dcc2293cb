import ApusCore
import ApusLibrary
import ApusNative
import ArgumentParser

/// `apus compile`: makes a library that programs use without Apus.
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile kernel files to a library for C, Python or Swift, which needs no Apus.",
    usage: """
      apus compile <file> ... -o <name.so> [--header <name.h>] [options]
      apus compile <file> ... --python <folder> [options]
      apus compile <file> ... --swift <folder> [options]
      """,
    discussion: """
      The library has all functions of the files but generic and private ones, and depends on the C \
      library alone; routines such as matrix products look for OpenBLAS when they are first called. \
      It has code for several levels of processors and uses the best one that suits; results are the \
      same to the bit. The header says how each function is called, and what it returns when a kernel faults.

      The C compiler is the one that the environment's CC names, else clang, gcc or cc; linker, \
      archiver and objcopy are those of binutils.
      """)

  @Argument(
    help: "Kernel files, which see each other's functions.",
    completion: .file(extensions: ["swift"]))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file: a shared library (.so), an archive (.a) or an object file (.o).",
      valueName: "file"),
    completion: .file(extensions: ["so", "a", "o"]))
  var output: String?

  @Option(
    help: ArgumentHelp(
      """
      Make a package for Python in that folder, which 'pip install' takes; its name is the folder's. \
      Its functions take NumPy's arrays.
      """, valueName: "folder"),
    completion: .directory)
  var python: String?

  @Option(
    help: ArgumentHelp(
      """
      Make a package for Swift in that folder, which other packages can depend on; its name is the \
      folder's. It needs no just-in-time compiler.
      """, valueName: "folder"),
    completion: .directory)
  var swift: String?

  @Option(
    help: ArgumentHelp("Write the header for C and C++ there.", valueName: "file"),
    completion: .file(extensions: ["h"]))
  var header: String?

  @Option(help: ArgumentHelp("Begin the name of each function with it.", valueName: "text"))
  var prefix: String = ""

  @Option(
    help: ArgumentHelp(
      """
      Levels of processors to make code for, one or several: baseline (all of x86-64), v2 (SSE4.2), \
      v3 (AVX2, FMA), v4 (AVX-512), native (this machine's); \
      \(LibraryBuilder.Options.usualLevels.map(\.rawValue).joined(separator: " and ")) unless given. \
      Can be repeated.
      """, valueName: "level"))
  var cpu: [ProcessorLevel] = []

  @Option(
    help: ArgumentHelp(
      "How much is done to make the code fast: none, standard or full.", valueName: "amount"))
  var optimize: Optimization = .standard

  @Option(help: ArgumentHelp("As for 'run'.", valueName: "flags"))
  var fastMath: FastMathFlags?

  @Option(name: .customLong("cc"), help: ArgumentHelp("The C compiler.", valueName: "program"))
  var compiler: String?

  @Flag(
    name: [.customShort("g"), .customLong("debug-info")],
    help: "Tell debuggers the lines and the variables of the kernels.")
  var debugInfo = false

  @Flag(help: "Print what the phases of compiling took.")
  var time = false

  @OptionGroup var diagnosticOptions: DiagnosticOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Missing expected argument '<file> ...'") }
    guard output != nil || python != nil || swift != nil else {
      throw ValidationError(
        "Missing expected argument '-o <file>', '--python <folder>' or '--swift <folder>'")
    }
    if output == nil, header != nil {
      throw ValidationError("--header expects a library, '-o <file>'")
    }
    if swift != nil, debugInfo {
      throw ValidationError("--swift makes code without what --debug-info asks for")
    }
    try checkPaths()
    for level in cpu where !level.isSupported {
      throw ValidationError("--cpu \(level.rawValue): this machine's LLVM makes no code for it")
    }
  }

  func run() throws {
    let toolchain = try Toolchain(compiler: compiler)
    let kernels = try diagnosticOptions.kernels(
      at: files, fastMath: fastMath?.flags ?? [], debugInfo: debugInfo)
    var options = LibraryBuilder.Options()
    if !cpu.isEmpty { options.levels = cpu }
    options.optimization = optimize.value
    Interruption.onInterrupt {}
    if let output { try makeLibrary(of: kernels, at: output, options, toolchain) }
    if let python { try make(PythonPackage.self, of: kernels, at: python, options, toolchain) }
    if let swift { try make(SwiftPackage.self, of: kernels, at: swift, options, toolchain) }
  }

  /// Makes a library for C, and its header.
  private func makeLibrary(
    of kernels: Kernels, at output: String, _ options: LibraryBuilder.Options,
    _ toolchain: Toolchain
  ) throws {
    guard let form = LibraryBuilder.Form(path: output) else { return }
    let interface = try diagnosticOptions.showingErrors {
      try LibraryInterface(
        of: kernels, name: LibraryInterface.name(forPath: output), prefix: prefix)
    }
    var builder = LibraryBuilder(
      kernels, interface: interface, options: options, toolchain: toolchain)
    let bytes = try builder.build(form, named: LibraryInterface.fileName(ofPath: output))
    try Self.write(bytes, to: output)
    if let header {
      let name = LibraryInterface.fileName(ofPath: header)
      try Self.write(Array(CHeader(of: interface, fileName: name).text.utf8), to: header)
    }
    if time { printTimes(builder.times, size: bytes.count) }
  }

  /// Makes a package for another language.
  private func make<Package: KernelPackage>(
    _: Package.Type, of kernels: Kernels, at folder: String, _ options: LibraryBuilder.Options,
    _ toolchain: Toolchain
  ) throws {
    let package = try diagnosticOptions.showingErrors {
      try Package(
        of: kernels, name: LibraryInterface.fileName(ofPath: folder), options: options,
        toolchain: toolchain)
    }
    try Self.write(package.files, to: folder)
    if time { printTimes(package.times, size: package.files.reduce(0) { $0 + $1.bytes.count }) }
  }

  /// Writes the files of a package into a folder, which is made if need be.
  private static func write(_ files: [PackageFile], to folder: String) throws {
    for file in files {
      let path = "\(folder)/\(file.path)"
      try OutputFile.makeFolder(of: path)
      try write(file.bytes, to: path)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    var file = try OutputFile(path: path)
    try file.append(bytes)
    try file.commit()
  }

  private func printTimes(_ times: CompileTimes, size: Int) {
    let phases = times.phases.map { "\($0.name) \(TimeText($0.seconds))" }
    Terminal.writeError(
      """
      compile: \(TimeText(times.total)) (\(phases.joined(separator: ", "))), \
      \(size / 1024) KiB
      """)
  }

  /// How much is done to make code fast.
  enum Optimization: String, CaseIterable, ExpressibleByArgument {
    case none, standard, full

    var value: NativeOptions.Optimization {
      switch self {
      case .none: .none
      case .standard: .standard
      case .full: .full
      }
    }
  }
}

extension ProcessorLevel: ExpressibleByArgument {}
