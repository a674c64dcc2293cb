/// The generated sources of the oracle: every kernel file in a file of its own, behind it a
/// function that calls what is in it.
struct OracleSource {
  /// The files that take part, in order; the index is the kernel's number.
  let files: [KernelFile]
  /// The ways in which the functions of each file are called; the index is the variant's number.
  let variants: [[OracleVariant]]

  /// Takes all files that are plain Swift and are expected to compile.
  init(of all: [KernelFile]) {
    var files: [KernelFile] = []
    var variants: [[OracleVariant]] = []
    for file in all {
      guard let directives = try? file.directives(), directives.allowNative,
        let calls = try? CallBuilder(file).calls(for: directives), !calls.isEmpty
      else { continue }
      files.append(file)
      var known: [OracleVariant] = []
      for variant in calls.map(OracleVariant.init) where !known.contains(variant) {
        known.append(variant)
      }
      variants.append(known)
    }
    self.files = files
    self.variants = variants
  }

  /// The names and texts of the generated files.
  var texts: [(name: String, text: String)] {
    var result = zip(files, variants).map { file, variants in
      ("\(file.identifier).swift", text(of: file, variants: variants))
    }
    let names = files.map { "  call_\($0.identifier)," }.joined(separator: "\n")
    let table = "let kernels: [(Int, Exchange) -> Void] = [\n\(names)\n]\n"
    result.append(("AllKernels.swift", table))
    return result
  }

  /// A kernel file, its declarations private to the file and its lines its own, and the function
  /// that calls them.
  private func text(of file: KernelFile, variants: [OracleVariant]) -> String {
    var lines = file.text.contains("Complex") ? ["import ComplexModule"] : []
    lines.append("import \(OracleFunctions.module)")
    lines.append("#sourceLocation(file: \"\(file.name).swift\", line: 1)")
    for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isDeclaration = line.hasPrefix("func ") || line.hasPrefix("let ")
      lines.append((isDeclaration ? "fileprivate " : "") + line)
    }
    lines += [
      "#sourceLocation()", "",
      "func call_\(file.identifier)(_ variant: Int, _ apusExchange: Exchange) {",
      "  switch variant {",
    ]
    for (index, variant) in variants.enumerated() {
      lines.append("  case \(index):")
      lines += variant.statements.map { "    " + $0 }
    }
    lines += ["  default: break", "  }", "}", ""]
    return lines.joined(separator: "\n")
  }
}

extension [Directive] {
  /// Whether the file can be compiled by swiftc: plain Swift, and without expected errors.
  var allowNative: Bool {
    allSatisfy { directive in
      switch directive.kind {
      case .enginesOnly: false
      case .diagnostic(let severity, _, _, _): severity != "error"
      case .run, .random, .edges, .faults, .structure: true
      }
    }
  }
}
