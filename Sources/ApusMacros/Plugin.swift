import SwiftCompilerPlugin
import SwiftSyntaxMacros

/// What the compiler loads: the macros of Apus.
@main
struct ApusPlugin: CompilerPlugin {
  let providingMacros: [any Macro.Type] = [
    JITMacro.self, KernelsMacro.self, KernelBodyMacro.self,
  ]
}
