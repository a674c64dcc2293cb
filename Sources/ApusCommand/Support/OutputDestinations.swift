import ApusCore

/// Where results go: printed, or written to the files that `--out` names.
struct OutputDestinations {
  /// The files by the name of the result, in the order given.
  private var paths: [(name: String, path: String)] = []

  /// Takes `name=path` apart.
  /// - Throws: `ArgumentError` for another form or another kind of file.
  init(_ texts: [String]) throws(ArgumentError) {
    paths = try ArgumentText(texts).pairs.map { ($0.name, $0.value) }
    for (name, path) in paths where !path.hasSuffix(".npy") && !path.hasSuffix(".csv") {
      throw ArgumentError.outputForm(name: name, path: path)
    }
  }

  /// Finds names that the kernel does not give back, before it runs.
  func check(against kernel: Kernel) throws(ArgumentError) {
    let names = kernel.outputNames
    for (name, _) in paths where !names.contains(name) {
      throw ArgumentError.unknownOutput(name, kernel: kernel)
    }
  }

  /// Writes what has a file, and prints the rest.
  func deliver(_ results: KernelResults, of kernel: Kernel) throws {
    for (name, value) in results.named(for: kernel) {
      let files = paths.filter { $0.name == name || name.hasPrefix($0.name + ".") }
      if files.isEmpty { print(name, value) }
      for file in files where file.name == name {
        switch value {
        case .scalar(let scalar): try AnyArray(scalar).write(to: file.path, name: name)
        case .array(let array): try array.write(to: file.path, name: name)
        case .tuple: break
        }
      }
    }
  }

  /// Prints a result: a scalar on one line, an array below its type and shape.
  private func print(_ name: String, _ value: KernelValue) {
    switch value {
    case .scalar, .tuple: Swift.print("\(name): \(value)")
    case .array(let array):
      Swift.print("\(name): \(array.arrayElementType), shape \(array.shape)")
      Swift.print(array)
    }
  }
}
