import ApusCore

/// A kernel with arguments that a host in another language has described.
final class PeerCall {
  private let call: PreparedCall

  /// Binds a kernel to arguments.
  /// - Parameter arguments: A line for each, `name type address extents…`; without extents it is a
  ///   scalar. Those that the kernel has no parameter for are left out.
  init(_ kernel: Kernel, arguments: String) throws {
    let wanted = Set(kernel.parameters.map(\.name))
    var values: [String: KernelValue] = [:]
    for line in arguments.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 3, let address = UInt(words[2]),
        let start = UnsafeRawPointer(bitPattern: address)
      else { throw PeerError("not an argument: \(line)") }
      guard wanted.contains(words[0]) else { continue }
      values[words[0]] = try Self.value(
        of: words[1], at: start, shape: words.dropFirst(3).compactMap { Int($0) })
    }
    call = try PreparedCall(kernel, arguments: values)
  }

  /// Seconds that so many calls take together; results are written where they were before.
  func time(_ calls: Int) throws -> Double { try call.timedRuns(calls) }

  /// Seconds that so many calls take together if each asks for its results' memory anew.
  func timeWithNewResults(_ calls: Int) throws -> Double {
    let start = monotonicSeconds()
    for _ in 0..<calls { try call.run() }
    return monotonicSeconds() - start
  }

  /// Runs the kernel once on the arguments as they were given.
  /// - Returns: The elements of each output by name: `result`, `result.name` and the inout parameters.
  func outputs() throws -> [String: [UInt8]] {
    try call.reset()
    try call.run()
    let results = try call.results()
    var outputs: [String: [UInt8]] = [:]
    try Self.add(results.result, as: "result", to: &outputs)
    for (name, value) in results.inouts { try Self.add(value, as: name, to: &outputs) }
    return outputs
  }

  private static func add(
    _ value: KernelValue, as name: String, to outputs: inout [String: [UInt8]]
  ) throws {
    switch value {
    case .scalar(let scalar): outputs[name] = try bytes(of: scalar)
    case .array(let array): outputs[name] = try bytes(of: array)
    case .tuple(let elements):
      for (index, element) in elements.enumerated() {
        try add(element.value, as: "\(name).\(element.label ?? String(index))", to: &outputs)
      }
    }
  }

  private static func bytes(of array: AnyArray) throws -> [UInt8] {
    func bytes<Element: ArrayElement>(_: Element.Type) throws -> [UInt8] {
      try array.elements(as: Element.self).withUnsafeBytes { [UInt8]($0) }
    }
    return try bytes(elementType(array.arrayElementType.description))
  }

  private static func bytes(of scalar: AnyScalar) throws -> [UInt8] {
    func bytes<Element: ArrayElement>(_: Element.Type) throws -> [UInt8] {
      guard let value = scalar.value(as: Element.self) else { throw PeerError("no \(scalar.type)") }
      return withUnsafeBytes(of: value) { [UInt8]($0) }
    }
    return try bytes(elementType(scalar.type.description))
  }

  private static func value(
    of type: String, at start: UnsafeRawPointer, shape: [Int]
  ) throws -> KernelValue {
    func value<Element: ArrayElement>(_: Element.Type) throws -> KernelValue {
      let first = start.assumingMemoryBound(to: Element.self)
      let count = shape.reduce(1, *)
      let elements = [Element](UnsafeBufferPointer(start: first, count: count))
      switch shape.count {
      case 0: return KernelValue(first.pointee)
      case 1: return KernelValue(try Vector(elements, shape: shape))
      case 2: return KernelValue(try Matrix(elements, shape: shape))
      case 3: return KernelValue(try NDArray<Element, 3>(elements, shape: shape))
      default: throw PeerError("an array of rank \(shape.count)")
      }
    }
    return try value(elementType(type))
  }

  private static func elementType(_ name: String) throws -> any ArrayElement.Type {
    switch name {
    case "Double": Double.self
    case "Float": Float.self
    case "Int", "Int64": Int.self
    case "Int32": Int32.self
    case "UInt32": UInt32.self
    case "UInt8": UInt8.self
    default: throw PeerError("arrays of \(name)")
    }
  }
}

/// What keeps a call from being made.
struct PeerError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
