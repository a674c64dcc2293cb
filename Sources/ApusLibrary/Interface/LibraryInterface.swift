import ApusCore
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// What a compiled library offers to programs in other languages: everything that a header, or a
/// module of another language, says about it.
package struct LibraryInterface: Sendable {
  /// The library's name as C can say it: what `NAME_processor` begins with.
  package let name: String
  /// The files that it was made of, as they were given.
  package let files: [String]
  /// The kernels, without private ones, in the order of their declarations.
  package let kernels: [KernelInterface]

  /// Describes all kernels of a program.
  /// - Parameter prefix: What is put before the name of each.
  /// - Throws: `CompilationError` for kernels that C cannot call, `LibraryError` if there are none.
  package init(of kernels: Kernels, name: String, prefix: String = "") throws {
    let program = kernels.program
    let all = kernels.all.filter { !$0.isPrivate }
    guard !all.isEmpty else { throw LibraryError.noKernels(generics: kernels.genericNames) }
    var diagnostics = Diagnostics()
    let names = LibraryNames(of: all, library: name, prefix: prefix)
    self.name = name
    files = program.sources.ids.map { program.sources[$0].name }
    let entries = program.entries
    self.kernels = all.map { kernel in
      let name = names.name(of: kernel)
      names.check(kernel, &diagnostics)
      return KernelInterface(
        kernel, cName: name, entry: entries.firstIndex(of: kernel.function) ?? 0, &diagnostics)
    }
    if diagnostics.hasErrors {
      throw CompilationError(diagnostics, sources: program.sources)
    }
  }

  /// What a library in a file is called in C: the file's name without `lib` in front and what stands
  /// behind the dot, in letters of C.
  package static func name(forPath path: String) -> String {
    var name = fileName(ofPath: path).prefix { $0 != "." }
    if name.hasPrefix("lib"), name.count > 3 { name = name.dropFirst(3) }
    return CNames.identifier(name)
  }

  /// Whether names of C can begin with a text.
  package static func isPrefix(_ text: String) -> Bool { CNames.isIdentifier(text) }

  /// The last part of a path.
  package static func fileName(ofPath path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}
