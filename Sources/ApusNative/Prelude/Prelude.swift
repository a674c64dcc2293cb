import ApusDiagnostics
import ApusElementary
import ApusIR
import ApusPasses
import ApusSemantics
import ApusSyntax
import ApusVocabulary
import Synchronization

/// The elementary functions in the form that becomes vector code; each is made when it is first
/// needed, once in a process.
package enum Prelude {
  /// A function for a type.
  private struct Key: Hashable {
    var function: ExternalFunction
    var isDouble: Bool
  }

  private static let forms = Mutex<[Key: StraightLine]>([:])

  /// Whether the prelude has the function.
  package static func has(_ function: ExternalFunction, isDouble: Bool) -> Bool {
    NativeFunctions.hasPrelude(function)
      && PreludeText.embedded.declares(function.preludeName(isDouble: isDouble))
  }

  /// The function without branches.
  package static func straightLine(
    _ function: ExternalFunction, isDouble: Bool
  ) throws(NativeError) -> StraightLine {
    let key = Key(function: function, isDouble: isDouble)
    if let form = forms.withLock({ $0[key] }) { return form }
    let form = try make(function.preludeName(isDouble: isDouble), from: .embedded)
    forms.withLock { $0[key] = form }
    return form
  }

  /// Checks and converts the function called `name`.
  package static func make(
    _ name: String, from text: PreludeText
  ) throws(NativeError) -> StraightLine {
    let source = SourceText(name: "<prelude>", utf8: text.text(reaching: name))
    let (module, _, diagnostics) = compile([source])
    guard let module, let root = module.function(named: name) else {
      let found = diagnostics.sorted.first?.message ?? "it is missing"
      throw .unsupported("'\(name)' of the prelude: \(found)")
    }
    do {
      return try StraightLine(of: root, in: module)
    } catch {
      throw .unsupported("'\(name)' of the prelude: \(error.description)")
    }
  }
}
