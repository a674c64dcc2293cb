/// A function, method, property or initialiser that the language has: one row of the table.
package struct Builtin: Sendable {
  /// How it is written.
  package enum Kind: String, Hashable, Sendable {
    case function, method, mutatingMethod, property, staticProperty, staticMethod, initializer
  }

  /// A type in the signature of a builtin.
  package indirect enum TypeRule: Hashable, Sendable {
    /// `Self`, the type for which the builtin is used.
    case own
    /// `Self.Magnitude`: the unsigned type of the same width; of a complex type, the type of its
    /// components.
    case magnitude
    /// The type of `Self`'s bit pattern.
    case bits
    case scalar(ElementType)
    /// Any of these; the text calls it `Source`.
    case any(ElementTypes)
    case tuple([(label: String, type: TypeRule)])
    /// `.up` and its like: the argument is that word itself.
    case word(String)
    /// The sign of a floating-point number: `x.sign`, `.plus` or `.minus`. The text sees a `Bool`
    /// that is true for minus.
    case sign

    package static let bool = TypeRule.scalar(.bool)
    package static let int = TypeRule.scalar(.int)
  }

  /// A parameter beside the receiver.
  package struct Parameter: Hashable, Sendable {
    /// `nil` for `_`.
    package var label: String?
    package var name: String
    package var type: TypeRule
  }

  /// How a use of the builtin is computed. The receiver is the first operand.
  package enum Implementation: Sendable {
    case primitive(Primitive)
    /// Integer arithmetic that faults on overflow.
    case checked(Primitive)
    /// Conversion to the result without a check.
    case convert
    /// Conversion to the result; faults if the value is not representable.
    case checkedConvert
    case bitcast
    /// The numbers of which the operands consist, in order, as a value of the result's type: a
    /// complex number from its components, or a tuple of them.
    case regroup
    /// A function of the prelude or of the C library; `Float16` goes by way of `Float`.
    case external(ExternalFunction)
    /// The bits of a value that depends on the type alone.
    case constant(@Sendable (ElementType) -> UInt64)
    /// The body of a function in the kernel language: `T` (which is `Self`), `Magnitude`, `Bits`
    /// and `Source` are types, `x` is the receiver, parameters have their names. At most its last statement
    /// returns. Faults in it are faults of the use.
    case kernel(String)
  }

  package var kind: Kind
  package var name: String
  package var parameters: [Parameter]
  /// What `Self` may be.
  package var domain: ElementTypes
  package var result: TypeRule
  /// Takes two arguments and more, combined from the left.
  package var isVariadic = false
  package var implementation: Implementation
  /// One line.
  package var documentation: String
  /// How far the result may be from the exact one; `nil` where it is exact or rounded once.
  package var errorBound: String?
  /// The differential of the result as a formula, with `dx` for that of `x`, the receiver or a
  /// parameter; where the function jumps or has a kink, that of one side. `nil` for what is no
  /// function of real numbers, and where none is known.
  package var derivative: String?

  /// Makes a row. Parameters are written `["dividingBy y": .own]`, or `["_ y": .own]`.
  package init(
    _ kind: Kind, _ name: String, _ parameters: KeyValuePairs<String, TypeRule> = [:],
    on domain: ElementTypes, returns result: TypeRule = .own, isVariadic: Bool = false,
    _ implementation: Implementation, _ documentation: String, errorBound: String? = nil,
    derivative: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.parameters = parameters.map { text, type in
      let words = text.split(separator: " ").map(String.init)
      let label = words.first.flatMap { $0 == "_" ? nil : $0 }
      return Parameter(label: label, name: words.last ?? text, type: type)
    }
    self.domain = domain
    self.result = result
    self.isVariadic = isVariadic
    self.implementation = implementation
    self.documentation = documentation
    self.errorBound = errorBound
    self.derivative = derivative
    if case .external(let function) = implementation { self.errorBound = function.errorBound }
  }

  /// The bound of an elementary function in units of the last place.
  package var ulpBound: Double? {
    if case .external(let function) = implementation { function.ulpBound } else { nil }
  }

  /// Whether only the text of other builtins may use it.
  package var isInternal: Bool { name.utf8.first == UInt8(ascii: "_") }

  /// How it is called, as Swift names functions: `fma(_:_:_:)`.
  package var fullName: String {
    switch kind {
    case .property, .staticProperty: return name
    case .function, .method, .mutatingMethod, .staticMethod, .initializer:
      return name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    }
  }
}

extension Builtin.TypeRule {
  package static func == (left: Self, right: Self) -> Bool {
    left.description(own: "Self") == right.description(own: "Self")
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(description(own: "Self")) }

  /// The type as a signature writes it, with `own` for `Self`.
  package func description(own: String) -> String {
    switch self {
    case .own: own
    case .magnitude: own + ".Magnitude"
    case .bits: own + ".BitPattern"
    case .scalar(let type): type.swiftName
    case .any(let types): "some " + types.name
    case .word(let word): "." + word
    case .sign: "FloatingPointSign"
    case .tuple(let elements):
      "("
        + elements.map { "\($0.label): \($0.type.description(own: own))" }
        .joined(separator: ", ") + ")"
    }
  }
}
