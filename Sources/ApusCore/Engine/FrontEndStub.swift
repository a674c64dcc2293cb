import ApusDiagnostics
import ApusIR
import ApusSemantics
import ApusSyntax
extension Module { init?(checking: [SyntaxTree], sources: SourceMap, diagnostics: inout Diagnostics) { nil } }
