import ApusDiagnostics
import ApusVocabulary

/// A value of SSA form: the result of an instruction, or a parameter of a region.
package struct Value: Hashable, Sendable {
  package var type: Type
  /// A name from the source, for printing and for messages.
  package var name: String?

  package init(type: Type, name: String? = nil) {
    self.type = type
    self.name = name
  }
}

/// One instruction; where it stands is known by the region that lists it.
package struct Instruction: Hashable, Sendable {
  package var operation: Operation
  package var operands: [ID<Value>]
  package var results: [ID<Value>]
  package var regions: [ID<Region>]
  package var range: SourceRange
  /// Whether it is a loop that hardly ever runs: another version of it does, unless something is
  /// wrong.
  package var isCold = false

  package init(
    _ operation: Operation, operands: [ID<Value>] = [], results: [ID<Value>] = [],
    regions: [ID<Region>] = [], range: SourceRange
  ) {
    self.operation = operation
    self.operands = operands
    self.results = results
    self.regions = regions
    self.range = range
  }
}

/// A sequence of instructions with parameters, the last of which is a terminator.
package struct Region: Hashable, Sendable {
  package var parameters: [ID<Value>]
  package var instructions: [ID<Instruction>]

  package init(parameters: [ID<Value>] = [], instructions: [ID<Instruction>] = []) {
    self.parameters = parameters
    self.instructions = instructions
  }
}

/// How a parameter is handed over.
package enum Convention: Hashable, Sendable {
  /// A scalar, or an array that the callee does not change (after bufferisation: a storage that
  /// it only reads, which may overlap other such).
  case value
  /// A storage that the callee may change and that overlaps no other parameter. The function
  /// returns the storage that the variable holds at the end as an additional result.
  case exclusive
}

/// A function: its entities, and its body, whose parameters are the function's.
///
/// Results are the leaves of the returned value, then the final value of each `inout` parameter's
/// leaves in order: scalars, and storages (for an array that is bound to another array, another
/// storage).
package struct Function: Sendable {
  /// Unique in the module.
  package var name: String
  package var signature: Signature
  /// One for each of the body's parameters.
  package var conventions: [Convention]
  package var results: [Type]
  package var body: ID<Region>
  package var range: SourceRange
  package var values = Arena<Value>()
  package var instructions = Arena<Instruction>()
  package var regions = Arena<Region>()

  /// Makes a function with an empty body.
  package init(
    name: String, signature: Signature, parameters: [(Value, Convention)], results: [Type],
    range: SourceRange
  ) {
    self.name = name
    self.signature = signature
    self.conventions = parameters.map(\.1)
    self.results = results
    self.range = range
    var ids: [ID<Value>] = []
    for (value, _) in parameters { ids.append(values.add(value)) }
    body = regions.add(Region(parameters: ids))
  }

  /// The parameters of the function, which are those of its body.
  package var parameters: [ID<Value>] { regions[body].parameters }
}
