import ApusCore

/// What the folder of a Swift package says about itself.
struct SwiftReadMe {
  let text: String

  init(_ module: SwiftModule, of library: LibraryInterface) {
    let names = module.names
    let name = names.module
    let files = library.files.map { "`\(CText.oneLine($0))`" }.joined(separator: ", ")
    let functions = zip(library.kernels, module.functions).map { kernel, function in
      let summary = kernel.documentation.prefix { !$0.isEmpty }.joined(separator: " ")
      return "- `\(function.head)`" + (summary.isEmpty ? "" : "\n  \(summary)")
    }
    text = """
      # \(name)

      Kernels of \(files), compiled by Apus \(ApusVersion.text) for Linux on x86-64. The package has \
      their machine code, and depends on nothing.

          .package(path: "\(name)")  // or the URL of a repository
          .product(name: "\(name)", package: "\(name)")

      ```swift
      import \(name)
      ```

      ## Functions

      \(functions.joined(separator: "\n"))

      Functions with arrays also take `Span` and `MutableSpan` for all of them, unless a tuple has \
      one; one of several axes is followed by its `shape:`. All functions can be called by several threads at once.

      ## Errors

      A kernel that faults throws `\(names.error)`, with the kind of fault and the file, line and \
      column in the kernel. Arrays that it changes then hold anything. An `inout` array keeps its \
      shape.

      `\(names.library).setLimits(memory:recursionDepth:time:)` limits what calls may use, and \
      `\(names.library).processor` is the level of processors whose code runs here; the environment \
      variable `APUS_CPU` chooses a lower one, with the same results.

      """
  }
}
