import ApusDiagnostics
import ApusIR
import ApusSemantics
import ApusVocabulary

extension Kernels {
  /// Parses and checks a formula.
  init(
    formula: SourceText, parameters: [FormulaParameter], options: CompileOptions
  ) throws(CompilationError) {
    self.init(
      try Program(formula: formula, parameters: parameters, options: options))
  }

  /// The one kernel, with constants for its last parameters.
  func formula(fixing constants: [String: Double]) -> Kernel {
    // A formula that was checked is a kernel, the only one.
    let kernel = all.first ?? Kernel(program: program, function: ID(0))
    var values: [String: KernelValue] = [:]
    for parameter in kernel.signature.parameters {
      guard let constant = constants[parameter.name], case .scalar(let type) = parameter.type else {
        continue
      }
      values[parameter.name] = .scalar(AnyScalar(constant, as: type))
    }
    return (try? kernel.specialized(values)) ?? kernel
  }
}

extension AnyScalar {
  /// The number of a floating-point or complex type that is nearest to `value`.
  init(_ value: Double, as type: ElementType) {
    switch type {
    case .float16: self = AnyScalar(Float16(value))
    case .float: self = AnyScalar(Float(value))
    case .double: self = AnyScalar(value)
    case .complexFloat: self = AnyScalar(Complex(Float(value), 0))
    case .complexDouble: self = AnyScalar(Complex(value, 0))
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint:
      self = AnyScalar(value)
    }
  }

  /// An integer as a number of a type; `nil` if it does not fit.
  init?(exactly value: Int, as type: ElementType) {
    func fit<Number: FixedWidthInteger & ArrayElement>(_: Number.Type) -> AnyScalar? {
      Number(exactly: value).map { AnyScalar($0) }
    }
    let result: AnyScalar? =
      switch type {
      case .int8: fit(Int8.self)
      case .int16: fit(Int16.self)
      case .int32: fit(Int32.self)
      case .int64: fit(Int64.self)
      case .int: fit(Int.self)
      case .uint8: fit(UInt8.self)
      case .uint16: fit(UInt16.self)
      case .uint32: fit(UInt32.self)
      case .uint64: fit(UInt64.self)
      case .uint: fit(UInt.self)
      case .bool: nil
      case .float16, .float, .double, .complexFloat, .complexDouble:
        AnyScalar(Double(value), as: type)
      }
    guard let result else { return nil }
    self = result
  }
}
