import ApusDiagnostics
import ApusIR
import ApusNative
import ApusSemantics
import ApusVocabulary

/// The kernels of one or several sources, checked and ready to be compiled.
///
///     let kernels = try Kernels(source: "func square(x: Double) -> Double { x * x }")
///     let square = kernels["square"]
///
/// A value of this type can be shared among threads; each kernel is compiled once.
public struct Kernels: Sendable {
  package let program: Program

  /// The kernels of a program.
  package init(_ program: Program) { self.program = program }

  /// Parses and checks a source.
  /// - Parameters:
  ///   - source: The text of kernel functions.
  ///   - name: What messages call the source.
  ///   - fastMath: The liberties that native code may take with floating-point arithmetic.
  ///   - vectorWidth: The width of vectors; `nil` is the processor's.
  ///   - debugInfo: Whether debuggers are told of the kernels' lines and variables.
  ///   - cache: Where compiled kernels are kept between processes.
  /// - Throws: `CompilationError` with all that is wrong.
  public init(
    source: String, name: String = "<source>", fastMath: FastMath = [],
    vectorWidth: VectorWidth? = nil, debugInfo: Bool = false, cache: KernelCache = .standard
  ) throws(CompilationError) {
    program = try Program(
      sources: [SourceText(name: name, text: source)],
      options: CompileOptions(
        fastMath: fastMath, vectorWidth: vectorWidth, debugInfo: debugInfo, cache: cache))
  }

  /// Reads, parses and checks kernel files, which see each other's functions.
  /// - Parameters:
  ///   - paths: The files.
  ///   - fastMath: The liberties that native code may take with floating-point arithmetic.
  ///   - vectorWidth: The width of vectors; `nil` is the processor's.
  ///   - debugInfo: Whether debuggers are told of the kernels' lines and variables.
  ///   - cache: Where compiled kernels are kept between processes.
  /// - Throws: `DataError` for a file that cannot be read, `CompilationError` for what is wrong.
  public init(
    contentsOf paths: [String], fastMath: FastMath = [], vectorWidth: VectorWidth? = nil,
    debugInfo: Bool = false, cache: KernelCache = .standard
  ) throws {
    let sources = try paths.map { path in try SourceText(contentsOf: path) }
    program = try Program(
      sources: sources,
      options: CompileOptions(
        fastMath: fastMath, vectorWidth: vectorWidth, debugInfo: debugInfo, cache: cache))
  }

  /// Reads, parses and checks a kernel file whose code does without any check of Swift: what would
  /// be a fault is undefined. Only to measure what checks cost.
  @_spi(Measurement)
  public init(withoutChecks path: String) throws {
    var options = CompileOptions()
    options.removesChecks = true
    program = try Program(sources: [try SourceText(contentsOf: path)], options: options)
  }

  /// Reads, parses and checks a kernel file whose loops write arrays of so many bytes past the cache,
  /// however large that is, as code for a processor of a level: for tests.
  package init(
    contentsOf path: String, streamedBytes: Int, level: ProcessorLevel = .native
  ) throws {
    var options = CompileOptions()
    options.level = level
    options.streamedBytes = streamedBytes
    program = try Program(sources: [try SourceText(contentsOf: path)], options: options)
  }

  /// Parses and checks a formula; `all` has one kernel, whose parameters are the formula's names.
  /// - Throws: `CompilationError` with ranges in the formula.
  package init(
    formula: String, parameters: [FormulaParameter], options: CompileOptions = .init()
  ) throws(CompilationError) {
    program = try Program(
      formula: SourceText(name: "<formula>", text: formula), parameters: parameters,
      options: options)
  }

  /// The kernels in the order of their declarations.
  public var all: [Kernel] {
    program.module.functions.ids
      .filter { program.module.functions[$0].signature.isEntry }
      .map { Kernel(program: program, function: $0) }
  }

  /// The kernel called `name`; one of several overloads by its name with labels, `f(x:_:)`.
  public subscript(name: String) -> Kernel? {
    all.first { $0.name == name || $0.fullName == name }
  }

  /// The names of the generic functions, which were checked against their constraints and can be
  /// called by other functions, but not by name.
  public var genericNames: [String] { program.genericNames }

  /// The warnings of the check.
  public var warnings: DiagnosticReport {
    DiagnosticReport(program.warnings, sources: program.sources)
  }
}

/// One kernel: a function that can be called by name with values whose types are checked then.
public struct Kernel: Sendable {
  package let program: Program
  package let function: ID<Function>
  /// What is constant in this version; nothing in the general one.
  package var fixed = FixedArguments.none

  /// The general version of a function of a program.
  package init(program: Program, function: ID<Function>) {
    self.program = program
    self.function = function
  }

  /// The signature as declared.
  package var declared: Signature { program.module.functions[function].signature }

  /// The signature without the parameters that are constants.
  package var signature: Signature {
    fixed.isEmpty ? declared : declared.omitting(fixed.bits.keys)
  }

  /// The name without labels.
  public var name: String { signature.name }

  /// The name with labels if the kernel is overloaded, else the name.
  public var fullName: String { program.module.functions[function].name }

  /// The kernel's parameters: names as in the body, types as Swift writes them.
  public var parameters: [(name: String, type: String, isInout: Bool, hasDefault: Bool)] {
    signature.parameters.map {
      ($0.name, $0.type.swiftName, $0.isInout, $0.defaultValue != nil)
    }
  }

  /// The declaration's head: `func axpy(a: Float, x: [Float], y: inout [Float])`.
  public var declaration: String {
    let parameters = signature.parameters.map { parameter in
      let label = parameter.label == parameter.name ? "" : (parameter.label ?? "_") + " "
      let type = (parameter.isInout ? "inout " : "") + parameter.type.swiftName
      return label + parameter.name + ": " + type
    }
    let result = signature.result == .void ? "" : " -> " + signature.result.swiftName
    return "func \(name)(\(parameters.joined(separator: ", ")))\(result)"
  }

  /// Compiles the kernel for an engine, unless that has been done; for `automatic` waits for the native
  /// code.
  /// - Returns: What each phase took; the same for every later call.
  /// - Throws: `EngineError`, when LLVM fails; that is a bug or a lack of memory.
  @discardableResult
  public func prepare(engine: Engine = .jit) throws -> CompileTimes {
    try program.executable(for: self, engine: engine).prepared()
  }

  /// Calls the kernel.
  /// - Parameters:
  ///   - arguments: A value for each parameter without a default, by name.
  ///   - engine: What runs the kernel.
  ///   - limits: What the call may use.
  ///   - cancellation: What can stop it from another thread.
  /// - Throws: `ArgumentError` when the arguments do not fit, `KernelError` for a fault.
  public func call(
    _ arguments: [String: KernelValue], engine: Engine = .jit, limits: KernelLimits = .init(),
    cancellation: KernelCancellation? = nil
  ) throws -> KernelResults {
    let call = try PreparedCall(self, arguments: arguments, engine: engine, limits: limits)
    try call.run(cancellation: cancellation)
    return try call.results()
  }
}

/// What a call gave back.
public struct KernelResults: Sendable {
  /// The returned value; the empty tuple for `Void`.
  public var result: KernelValue
  /// The final values of the `inout` parameters, in order.
  public var inouts: [(name: String, value: KernelValue)]
}

/// Arguments that do not fit a kernel's parameters.
public struct ArgumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The parameter's name, or the unknown name that was given.
  public let argument: String
  /// What was expected and what was found; stands alone.
  public let description: String

  package init(argument: String, _ description: String) {
    self.argument = argument
    self.description = description
  }
}
