/// What operations outside of kernels are applied to: a number, an array, or a variable to change.
///
/// The set is closed: conform no types of your own.
public protocol EagerOperand: KernelArgument {
  /// The type as a parameter of a kernel: `NDArray<Double, 2>`.
  static var kernelTypeName: String { get }
  /// How many elements there are to work on; 0 for what has none.
  var kernelElementCount: Int { get }
}

/// What operations outside of kernels give: a number, an array, several of them, or nothing.
///
/// The set is closed: conform no types of your own.
public protocol EagerResult: KernelResult {
  /// The type as the result of a kernel: `(Vector<Int>, Double)`.
  static var kernelTypeName: String { get }
  /// The type of the elements, if it is an array or a number.
  static var kernelElementName: String { get }
}

extension NDArray: EagerOperand, EagerResult {
  public static var kernelTypeName: String { "NDArray<\(Element.arrayElementType), \(rank)>" }

  public static var kernelElementName: String { Element.arrayElementType.description }

  public var kernelElementCount: Int { count }
}

extension Inout: EagerOperand where Value: EagerOperand {
  public static var kernelTypeName: String { "inout " + Value.kernelTypeName }

  public var kernelElementCount: Int { variable.pointee.kernelElementCount }
}

extension Results: EagerResult where repeat each Value: EagerResult {
  public static var kernelTypeName: String {
    var names: [String] = []
    for type in repeat (each Value).self { names.append(type.kernelTypeName) }
    return "(" + names.joined(separator: ", ") + ")"
  }

  public static var kernelElementName: String { "" }
}
