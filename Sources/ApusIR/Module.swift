import ApusDiagnostics
import ApusVocabulary

/// How a host calls a function: its source types, which the IR's parameters and results are the
/// leaves of.
package struct Signature: Hashable, Sendable {
  /// The name in the source, without labels.
  package var name: String
  package var parameters: [Parameter]
  package var result: SourceType
  /// Whether a host may call it: a function at file level, not one that the compiler made.
  package var isEntry: Bool

  /// One parameter of the source.
  package struct Parameter: Hashable, Sendable {
    /// The argument label; `nil` for `_`.
    package var label: String?
    package var name: String
    package var type: SourceType
    package var isInout: Bool
    /// A function without parameters that computes the default argument.
    package var defaultValue: ID<Function>?

    package init(
      label: String?, name: String, type: SourceType, isInout: Bool = false,
      defaultValue: ID<Function>? = nil
    ) {
      self.label = label
      self.name = name
      self.type = type
      self.isInout = isInout
      self.defaultValue = defaultValue
    }
  }

  package init(name: String, parameters: [Parameter], result: SourceType, isEntry: Bool = true) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.isEntry = isEntry
  }
}

/// The functions of a compilation and the places where they can fault.
package struct Module: Sendable {
  package var functions = Arena<Function>()
  package var faultSites = Arena<FaultSite>()
  package var sources: SourceMap
  /// What inlining has done, for debuggers; the text of a module does not have it.
  package var inlinedCalls: [InlinedCall] = []

  package init(sources: SourceMap) { self.sources = sources }

  /// The function called `name`, if there is one.
  package func function(named name: String) -> ID<Function>? {
    functions.ids.first { functions[$0].name == name }
  }
}
