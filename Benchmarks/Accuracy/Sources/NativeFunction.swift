import ApusCore

/// The compiled form of an elementary function over arrays.
struct NativeFunction<Element: ArrayElement & BinaryFloatingPoint> {
  private let kernel: Kernel
  private let arity: Int

  init(_ function: MeasuredFunction) throws {
    arity = function.arity
    let type = "Vector<\(Element.arrayElementType)>"
    let (parameters, arguments) =
      arity == 1 ? ("_ x: \(type)", "x") : ("_ x: \(type), _ y: \(type)", "x, y")
    let kernels = try Kernels(
      source: "func measured(\(parameters)) -> \(type) { \(function.name)(\(arguments)) }")
    guard let kernel = kernels["measured"] else { throw AccuracyError("no kernel") }
    self.kernel = kernel
  }

  /// The results for arrays of arguments; `y` is not looked at for functions of one argument.
  func callAsFunction(_ x: [Element], _ y: [Element]) throws -> [Element] {
    var arguments: [String: KernelValue] = ["x": .init(x)]
    if arity == 2 { arguments["y"] = .init(y) }
    guard case .array(let array) = try kernel.call(arguments).result else {
      throw AccuracyError("no array came back")
    }
    return try array.elements()
  }
}

/// What keeps a measurement from running.
struct AccuracyError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
