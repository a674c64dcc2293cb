import ApusCore
import ArgumentParser

/// What names a kernel and its arguments on the command line.
struct KernelArguments: ParsableArguments {
  @Argument(help: "A kernel file.", completion: .file(extensions: ["swift"]))
  var file: String

  @Argument(
    help: ArgumentHelp(
      "The function, unless the file has only one, and then its arguments: name=value.",
      valueName: "function, arguments"))
  var rest: [String] = []

  @OptionGroup var specialization: SpecializationOptions

  /// The function's name, if it was given.
  var functionName: String? { rest.first.flatMap { $0.contains("=") ? nil : $0 } }

  /// The arguments as text.
  func argumentText() throws -> ArgumentText {
    try ArgumentText(Array(rest.dropFirst(functionName == nil ? 0 : 1)))
  }

  /// The kernel that is meant, specialised if that is asked for; among overloads, the one that has
  /// parameters of the names given.
  func kernel(in kernels: Kernels) throws -> Kernel {
    try specialization.specialize(generalKernel(in: kernels))
  }

  private func generalKernel(in kernels: Kernels) throws -> Kernel {
    let all = kernels.all
    if let functionName {
      if let kernel = all.first(where: { $0.fullName == functionName }) { return kernel }
      let overloads = all.filter { $0.name == functionName }
      if let only = overloads.first, overloads.count == 1 { return only }
      let given = Set(try argumentText().pairs.map(\.name) + specialization.names)
      let fitting = overloads.filter { given.isSubset(of: $0.parameters.map(\.name)) }
      if let only = fitting.first, fitting.count == 1 { return only }
      if !overloads.isEmpty {
        throw ArgumentError.ambiguousOverload(functionName, known: overloads.map(\.fullName))
      }
      throw ArgumentError.unknownFunction(functionName, file: file, in: kernels)
    }
    guard let only = all.first, all.count == 1 else {
      throw ArgumentError.ambiguousFunction(file: file, in: kernels)
    }
    return only
  }
}

/// The option that makes parameters constants.
struct SpecializationOptions: ParsableArguments {
  @Option(
    name: .customLong("specialize"),
    help: ArgumentHelp(
      """
      Compile a version of the function for this value of a parameter: a number, true, false, or a \
      tuple of such. Can be repeated.
      """,
      valueName: "name=value"))
  var values: [String] = []

  /// The parameters' names.
  var names: [String] { get throws { try ArgumentText(values).pairs.map(\.name) } }

  /// The version of a kernel that is asked for.
  func specialize(_ kernel: Kernel) throws -> Kernel { try ArgumentText(values).specialize(kernel) }
}

/// The options that limit a call.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Stop the kernel after this time, in seconds if without a unit: 5, 500ms, 10s, 2m.",
      valueName: "time"))
  var timeLimit: Duration?

  @Option(
    help: ArgumentHelp(
      "Bytes of temporary memory that the kernel may use: 64MB, 2GB.", valueName: "bytes"))
  var memoryLimit: ByteCount?

  @Option(help: ArgumentHelp("How deep functions may call themselves.", valueName: "calls"))
  var recursionLimit: Int?

  /// The limits of a call.
  var limits: KernelLimits {
    var limits = KernelLimits()
    if let timeLimit { limits.time = timeLimit.seconds }
    if let memoryLimit { limits.memory = memoryLimit.bytes }
    if let recursionLimit { limits.recursionDepth = max(0, recursionLimit) }
    return limits
  }

  /// A time with its unit.
  struct Duration: ExpressibleByArgument {
    var seconds: Double

    init?(argument: String) {
      let units = [("ms", 1e-3), ("us", 1e-6), ("s", 1.0), ("m", 60.0), ("h", 3600.0)]
      for (suffix, factor) in units where argument.hasSuffix(suffix) {
        guard let number = Double(argument.dropLast(suffix.count)), number >= 0 else { return nil }
        seconds = number * factor
        return
      }
      guard let number = Double(argument), number >= 0 else { return nil }
      seconds = number
    }
  }

  /// A number of bytes, with a unit or without.
  struct ByteCount: ExpressibleByArgument {
    var bytes: Int

    init?(argument: String) {
      let units: [(String, Int)] = [
        ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("GB", 1_000_000_000),
        ("MB", 1_000_000), ("KB", 1000), ("kB", 1000), ("B", 1), ("", 1),
      ]
      for (suffix, factor) in units where argument.hasSuffix(suffix) {
        guard let number = Double(argument.dropLast(suffix.count)), number >= 0,
          let bytes = Int(exactly: (number * Double(factor)).rounded())
        else { return nil }
        self.bytes = bytes
        return
      }
      return nil
    }
  }
}

extension Engine: ExpressibleByArgument {}
extension VectorWidth: ExpressibleByArgument {}
extension Emission: ExpressibleByArgument {}

/// The liberties of `--fast-math`: all, or the flags named.
struct FastMathFlags: ExpressibleByArgument {
  var flags: FastMath

  init?(argument: String) {
    if argument == "all" || argument.isEmpty {
      flags = .all
      return
    }
    if argument == "none" {
      flags = []
      return
    }
    flags = []
    for word in argument.split(separator: ",") {
      guard let row = FastMath.names.first(where: { $0.name == word }) else { return nil }
      flags.insert(row.flag)
    }
  }
}
