import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// How a host writes a buffer: a span, or memory to which there is a pointer.
struct HostBuffer {
  /// The type as it is written.
  var type: String
  fileprivate var element: GenericArgument
  /// Whether the kernel may change the elements.
  var isMutable: Bool
  /// Whether the parameter has to be `inout`.
  fileprivate var isInout: Bool

  /// Whether the kernel may change the elements although the parameter is not `inout`.
  var isPointer: Bool { isMutable && !isInout }
}

/// Buffers of a host in the signature of a function that hosts call: in the kernel they are arrays
/// of rank 1.
extension Checker {
  /// What a parameter is in the kernel.
  /// - Parameter isEntry: Whether hosts can call the function.
  func parameter(_ node: ParameterNode, isEntry: Bool) -> (type: SourceType, isInout: Bool) {
    guard isEntry, let buffer = hostBuffer(node) else { return (type(node.type), node.isInout) }
    let range = tree[node.type].range
    if node.isInout != buffer.isInout {
      report(.bufferOwnership(tree.text(range), isInout: node.isInout, at: range))
      return (.error, node.isInout)
    }
    guard case .type(let id) = buffer.element else {
      report(.wrongGenericArguments("Array", at: range))
      return (.error, buffer.isMutable)
    }
    let element = type(id)
    if case .scalar(let scalar) = element { return (.array(scalar), buffer.isMutable) }
    if element != .error { report(.bufferElement(element, at: tree[id].range)) }
    return (.error, buffer.isMutable)
  }

  /// The buffer that the type of a parameter is, if it is one.
  private func hostBuffer(_ node: ParameterNode) -> HostBuffer? {
    guard case .name(var components) = tree[node.type].kind else { return nil }
    if components.count > 1, text(components[0].name) == "Swift" { components.removeFirst() }
    guard components.count == 1, components[0].arguments.count == 1,
      let element = components[0].arguments.first
    else { return nil }
    let type = tree.text(tree[node.type].range)
    switch text(components[0].name) {
    case "Span", "UnsafeBufferPointer":
      return HostBuffer(type: type, element: element, isMutable: false, isInout: false)
    case "UnsafeMutableBufferPointer":
      return HostBuffer(type: type, element: element, isMutable: true, isInout: false)
    case "MutableSpan":
      return HostBuffer(type: type, element: element, isMutable: true, isInout: true)
    default: return nil
    }
  }

  /// Notes which of a function's parameters are memory of a host.
  func noteBuffers(_ node: FunctionNode) {
    guard !current.isLocal else { return }
    for (parameter, variable) in zip(node.parameters, current.typed.parameters) {
      if let buffer = hostBuffer(parameter) { current.buffers[variable] = buffer }
    }
  }

  /// Reports it when a whole buffer of the host gets a new value: only its elements can.
  func refuseNewBuffer(_ place: CheckedPlace, at range: SourceRange) {
    guard case .variable(let variable) = current.typed.places[place.id].kind,
      current.buffers[variable] != nil
    else { return }
    report(.bufferReplaced(current.typed.variables[variable].name, at: range))
  }
}
