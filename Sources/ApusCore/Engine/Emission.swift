import ApusDiagnostics
import ApusIR
import ApusVocabulary
import ApusNative
import ApusSyntax

/// A form that a kernel has on its way from source to machine code, to be looked at.
public enum Emission: String, CaseIterable, Sendable {
  /// The tokens of the source.
  case tokens
  /// The syntax tree.
  case tree
  /// The IR as the check leaves it.
  case ir
  /// The IR after all passes.
  case optimizedIR = "optimized-ir"
  /// What LLVM is given.
  case llvm
  /// What LLVM's passes make of that.
  case optimizedLLVM = "optimized-llvm"
  /// The machine code as text.
  case assembly

  /// Whether it shows the source as it is, so that the kernel need not be right.
  public var isOfSource: Bool { self == .tokens || self == .tree }

  /// The tokens or the syntax tree of a source file.
  /// - Throws: `DataError` for a file that cannot be read; `CompilationError` for syntax errors.
  public func text(ofFile path: String) throws -> String {
    var sources = SourceMap()
    let text = try SourceText(contentsOf: path)
    let id = sources.add(text)
    var diagnostics = Diagnostics()
    var names = NameTable()
    if self == .tokens {
      return TokenList(lexing: text, id: id, names: &names, diagnostics: &diagnostics).dump(
        of: text)
    }
    let tree = SyntaxTree(parsing: text, id: id, names: names, diagnostics: &diagnostics)
    if diagnostics.hasErrors { throw CompilationError(diagnostics, sources: sources) }
    return tree.dump
  }
}

extension Kernel {
  /// The kernel, with what it calls, in one of its forms; of a form of the source, the declaration.
  /// - Parameters:
  ///   - form: Which form.
  ///   - showsSource: Whether assembly has each line of the source in front of its instructions.
  /// - Throws: `EngineError`, when LLVM fails.
  public func text(as form: Emission, showsSource: Bool = false) throws -> String {
    let program = program
    switch form {
    case .tokens, .tree: return declaration + "\n"
    case .ir: return Printer.text(of: program.module(for: self, isOptimized: false).module)
    case .optimizedIR:
      return Printer.text(of: program.module(for: self, isOptimized: true).module)
    case .llvm, .optimizedLLVM, .assembly:
      do {
        return try nativeText(as: form, showsSource: showsSource)
      } catch {
        throw EngineError("\(error)")
      }
    }
  }

  /// The text of a form that LLVM makes.
  private func nativeText(
    as form: Emission, showsSource: Bool
  ) throws(NativeError) -> String {
    let compilation = program.nativeCompilation(of: self)
    guard form == .assembly else {
      return try compilation.llvmText(isOptimized: form == .optimizedLLVM)
    }
    return showsSource ? try compilation.assemblyWithSource() : try compilation.assembly()
  }
}
