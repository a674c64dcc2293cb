import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A variable of a function: a parameter, a `let`, a `var`, or what a pattern binds.
package struct Variable: Sendable {
  package var name: String
  package var type: SourceType
  package var isMutable: Bool
  package var role: Role
  package var range: SourceRange

  /// Where a variable comes from.
  package enum Role: Hashable, Sendable {
    case parameter
    case inoutParameter
    case local
    /// The variable of an enclosing function, or the file-level constant, that this one stands
    /// for inside a function: see `TypedFunction.captures`.
    case capture
  }

  package init(
    name: String, type: SourceType, isMutable: Bool, role: Role, range: SourceRange
  ) {
    self.name = name
    self.type = type
    self.isMutable = isMutable
    self.role = role
    self.range = range
  }
}

/// A checked function with the arenas of its nodes.
package struct TypedFunction: Sendable {
  /// Unique in the module: `f`; with labels if overloaded, `f(x:_:)`; `outer.inner` for local ones.
  package var name: String
  /// As hosts see it; `isEntry` is false for local functions and for those of the prelude.
  package var signature: Signature
  /// One for each parameter of the signature.
  package var parameters: [ID<Variable>] = []
  /// What the body uses of its surroundings, directly or through the functions it calls: handed
  /// over as further parameters behind the written ones, by value or, when the function (or one
  /// that it calls) changes it, inout.
  package var captures: [Capture] = []
  /// `nil` only while the body has not been checked.
  package var body: ID<TypedStatement>?
  package var range: SourceRange
  package var nameRange: SourceRange
  package var variables = Arena<Variable>()
  package var expressions = Arena<TypedExpression>()
  package var places = Arena<Place>()
  package var statements = Arena<TypedStatement>()
  /// The functions that compute default arguments, one place for each parameter.
  package var defaultValues: [ID<TypedFunction>?] = []

  package init(name: String, signature: Signature, range: SourceRange, nameRange: SourceRange) {
    self.name = name
    self.signature = signature
    self.range = range
    self.nameRange = nameRange
  }

  /// One captured variable.
  package struct Capture: Sendable {
    /// What is captured.
    package enum Source: Hashable, Sendable {
      /// A file-level constant.
      case global(ID<Global>)
      /// A variable of the function in which this one is declared, directly or further out:
      /// `function` owns `variable`.
      case variable(ID<Variable>, of: ID<TypedFunction>)
    }
    package var source: Source
    /// The variable in this function that stands for it, of role `capture`.
    package var variable: ID<Variable>
    package var isInout: Bool

    package init(source: Source, variable: ID<Variable>, isInout: Bool) {
      self.source = source
      self.variable = variable
      self.isInout = isInout
    }
  }
}

/// A file-level `let`; evaluated once for each call from the host that can reach a use of it.
package struct Global: Sendable {
  package var name: String
  package var type: SourceType
  /// A function without parameters that computes it; it may capture other globals.
  package var initializer: ID<TypedFunction>
  package var range: SourceRange

  package init(
    name: String, type: SourceType, initializer: ID<TypedFunction>, range: SourceRange
  ) {
    self.name = name
    self.type = type
    self.initializer = initializer
    self.range = range
  }
}

/// All checked functions of a compilation.
package struct TypedModule: Sendable {
  package var functions = Arena<TypedFunction>()
  package var globals = Arena<Global>()
  package var sources: SourceMap

  package init(sources: SourceMap) { self.sources = sources }
}
