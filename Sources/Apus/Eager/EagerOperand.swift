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
  /// `NDArray<Element, rank>`.
  public static var kernelTypeName: String { "NDArray<\(Element.arrayElementType), \(rank)>" }

  /// The name of the elements' type.
  public static var kernelElementName: String { Element.arrayElementType.description }

  /// The number of elements.
  public var kernelElementCount: Int { count }
}

extension Inout: EagerOperand where Value: EagerOperand {
  /// The name of the value's type, with `inout` in front.
  public static var kernelTypeName: String { "inout " + Value.kernelTypeName }

  /// The number of the value's elements.
  public var kernelElementCount: Int { variable.pointee.kernelElementCount }
}

extension Results: EagerResult where repeat each Value: EagerResult {
  /// The names of the values' types, as those of a tuple.
  public static var kernelTypeName: String {
    var names: [String] = []
    for type in repeat (each Value).self { names.append(type.kernelTypeName) }
    return "(" + names.joined(separator: ", ") + ")"
  }

  /// Nothing: the values may be of several types.
  public static var kernelElementName: String { "" }
}
