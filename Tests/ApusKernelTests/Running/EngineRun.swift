import ApusCore

/// A way in which the engine runs a kernel; all of them must agree.
enum EngineRun: String, CaseIterable {
  case interpreter = "the interpreter before the passes"
  case optimized = "the interpreter after the passes"
  case native = "the JIT"

  /// More than any test needs, so that a mistake ends.
  private static let limits = KernelLimits(memory: 1 << 30, time: 60)

  private var engine: Engine {
    switch self {
    case .interpreter, .optimized: .interpreter
    case .native: .jit
    }
  }

  /// Runs a call.
  /// - Throws: Whatever is not a fault of the kernel.
  func outcome(of call: KernelCall, kernel: Kernel) throws -> EngineOutcome {
    let prepared = try PreparedCall(
      kernel, arguments: call.values, engine: engine, isOptimized: self != .interpreter,
      limits: Self.limits)
    do {
      try prepared.run()
    } catch {
      return .fault(error)
    }
    return .results(try prepared.results())
  }
}

/// What a call comes to.
enum EngineOutcome {
  case results(KernelResults)
  case fault(KernelError)

  /// Whether results are the same bits, or faults the same in all that they say.
  func isIdentical(to other: EngineOutcome) -> Bool {
    switch (self, other) {
    case (.results(let left), .results(let right)): left.isIdentical(to: right)
    case (.fault(let left), .fault(let right)):
      left.kind == right.kind && left.message == right.message && left.line == right.line
        && left.column == right.column
    case (.results, .fault), (.fault, .results): false
    }
  }
}

extension EngineOutcome: CustomStringConvertible {
  var description: String {
    switch self {
    case .results(let results): results.expectation
    case .fault(let error): "fault at \(error.line):\(error.column): \(error.message)"
    }
  }
}

extension KernelResults {
  /// The results as a `run:` directive expects them.
  var expectation: String {
    if inouts.isEmpty { return result.literal }
    let parts = inouts.map { "\($0.name): \($0.value.literal)" }
    if case .tuple(let elements) = result, elements.isEmpty { return parts.joined(separator: "; ") }
    return (["result: \(result.literal)"] + parts).joined(separator: "; ")
  }

  /// Whether these are the results that a directive expects, or close to them.
  /// - Throws: What is wrong with the text.
  func match(_ text: String, within tolerance: Double?, of kernel: Kernel) throws -> Bool {
    for part in text.split(separator: ";") {
      let trimmed = part.drop { $0 == " " }
      var name = "result"
      var literal = trimmed
      if let colon = trimmed.firstIndex(of: ":"), trimmed.first?.isLetter == true {
        name = String(trimmed[..<colon])
        literal = trimmed[trimmed.index(after: colon)...]
      }
      let parameter = kernel.signature.parameters.first { $0.name == name && $0.isInout }
      let found = parameter == nil ? result : inouts.first { $0.name == name }?.value
      let type = parameter?.type ?? kernel.signature.result
      var reader = LiteralReader(String(literal), parameter: name)
      let expected = try reader.read(type)
      guard let found else { return false }
      guard let tolerance else {
        if expected.isIdentical(to: found) { continue }
        return false
      }
      if !found.isClose(to: expected, within: tolerance) { return false }
    }
    return true
  }
}
