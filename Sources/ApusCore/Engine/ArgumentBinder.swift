import ApusIR
import ApusVocabulary

/// Checks the arguments of a call by name and brings them into the order of the parameters.
struct ArgumentBinder {
  let kernel: Kernel
  let engine: Engine
  let limits: KernelLimits

  /// The leaves of all parameters, in order.
  /// - Throws: `ArgumentError`; what evaluating a default argument throws.
  func bind(_ arguments: [String: KernelValue]) throws -> [KernelValue] {
    let parameters = kernel.signature.parameters
    let names = parameters.map(\.name)
    if let unknown = arguments.keys.sorted().first(where: { !names.contains($0) }) {
      throw ArgumentError(unknown: unknown, kernel: kernel)
    }
    return try parameters.flatMap { parameter in
      try Self.leaves(of: try value(of: parameter, among: arguments), for: parameter)
    }
  }

  /// The value that was given for a parameter, or its default.
  private func value(
    of parameter: Signature.Parameter, among arguments: [String: KernelValue]
  ) throws -> KernelValue {
    if let given = arguments[parameter.name] { return given }
    guard let function = parameter.defaultValue else {
      throw ArgumentError(
        argument: parameter.name,
        "missing argument '\(parameter.name)' of type '\(parameter.type.swiftName)'")
    }
    let kernel = Kernel(program: kernel.program, function: function)
    // A default is hardly ever worth compiling.
    let engine = kernel.program.resolved(engine)
    return try kernel.call(
      [:], engine: engine == .automatic ? .interpreter : engine, limits: limits
    ).result
  }

  /// Takes a value apart as the parameter's type says.
  static func leaves(
    of value: KernelValue, for parameter: Signature.Parameter
  ) throws(ArgumentError) -> [KernelValue] {
    try leaves(of: value, type: parameter.type, parameter: parameter)
  }

  private static func leaves(
    of value: KernelValue, type: SourceType, parameter: Signature.Parameter
  ) throws(ArgumentError) -> [KernelValue] {
    switch (type, value) {
    case (.scalar(let element), .scalar(let scalar))
    where element.isRepresented(as: scalar.elementType):
      return scalar.words.map { .scalar(AnyScalar(element.component, bits: $0)) }
    case (.array, .array(let array)), (.ndarray, .array(let array)):
      guard let (element, rank) = type.arrayShape, array.rank == rank,
        let retyped = array.retyped(as: element)
      else { break }
      return [.array(retyped)]
    case (.tuple(let types), .tuple(let values)) where types.count == values.count:
      var result: [KernelValue] = []
      for (type, value) in zip(types, values) {
        result += try leaves(of: value.value, type: type.type, parameter: parameter)
      }
      return result
    default: break
    }
    throw ArgumentError(
      argument: parameter.name,
      """
      argument '\(parameter.name)' expects '\(parameter.type.swiftName)', \
      found \(value.kindDescription)\(Self.advice(value, type))
      """)
  }

  /// How to write a number of another type, if that is plain.
  private static func advice(_ value: KernelValue, _ type: SourceType) -> String {
    guard case .scalar(let scalar) = value, case .scalar(let element) = type,
      scalar.elementType != .bool, element != .bool, !scalar.elementType.isComplex
    else { return "" }
    return "; write '\(element.swiftName)(\(scalar))'"
  }
}
