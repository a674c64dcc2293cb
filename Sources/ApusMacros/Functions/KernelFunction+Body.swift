import SwiftSyntax
import SwiftSyntaxMacros

extension KernelFunction {
  /// The body that calls the kernel with the function's parameters.
  func body(
    in context: some MacroExpansionContext, options: MacroOptions
  ) -> [CodeBlockItemSyntax] {
    var call = KernelCall(self)
    for parameter in parameters { call.pass(parameter, in: context) }
    let native = options.hasNative ? ["if \(kernelName).runsFallback { \(nativeCall) }"] : []
    return (native + call.statements(context)).map { "\(raw: $0)" }
  }

  /// The call of the body as Swift compiles it.
  private var nativeCall: String {
    let arguments = parameters.map { parameter in
      let label = parameter.syntax.firstName
      let isInout = parameter.passing == .variable || parameter.passing == .mutableSpan
      return (label.tokenKind == .wildcard ? "" : "\(label.text): ") + (isInout ? "&" : "")
        + parameter.name
    }
    let call = "\(nativeName)(\(arguments.joined(separator: ", ")))"
    return "return \(isThrowing ? "try " : "")\(call)"
  }
}

/// The call of a kernel, as it is put together.
private struct KernelCall {
  let function: KernelFunction
  /// Statements in front of the call.
  private var preparations: [String] = []
  /// Calls around it, with what opens their closures.
  private var wrappers: [String] = []
  private var arguments: [String] = []

  init(_ function: KernelFunction) { self.function = function }

  /// Adds the arguments of a parameter.
  mutating func pass(_ parameter: KernelParameter, in context: some MacroExpansionContext) {
    let name = parameter.name
    switch parameter.passing {
    case .value: arguments += parameter.type.leaves.map { name + $0.path }
    case .variable:
      guard case .tuple = parameter.type else {
        wrap("Swift.withUnsafeMutablePointer(to: &\(name))", name)
        arguments.append("Apus.Inout(\(name))")
        return
      }
      passTuple(parameter, in: context)
    case .span:
      wrap("\(name).withUnsafeBufferPointer", name)
      arguments.append(name)
    case .mutableSpan:
      wrap("\(name).withUnsafeMutableBufferPointer", name)
      arguments.append(name)
    }
  }

  /// Adds the arguments of an `inout` tuple: variables of its parts, which are put back at the end.
  private mutating func passTuple(
    _ parameter: KernelParameter, in context: some MacroExpansionContext
  ) {
    var names: [String] = []
    for leaf in parameter.type.leaves {
      let part = context.makeUniqueName("part").text
      preparations.append("var \(part) = \(parameter.name)\(leaf.path)")
      // Names that macros make cannot be those of parameters.
      let pointer = "__part\(arguments.count)"
      wrap("Swift.withUnsafeMutablePointer(to: &\(part))", pointer)
      arguments.append("Apus.Inout(\(pointer))")
      names.append(part)
    }
    guard !names.isEmpty else { return }
    var rest = names[...]
    let whole = parameter.type.assembled { rest.popFirst() ?? "" }
    preparations.append("defer { \(parameter.name) = \(whole) }")
  }

  /// Puts a call around the kernel's, whose closure has one parameter.
  private mutating func wrap(_ call: String, _ parameter: String) {
    let effect = function.isThrowing ? " throws(Apus.KernelError)" : ""
    wrappers.append("\(call) { (\(parameter))\(effect) in")
  }

  /// All statements of the body.
  func statements(_ context: some MacroExpansionContext) -> [String] {
    let attempt = function.isThrowing ? "try " : ""
    let method = function.isThrowing ? "call" : "callOrStop"
    var text = wrappers.map { "\(attempt)\($0)\n" }.joined()
    text += "\(attempt)\(function.kernelName).\(method)(\(arguments.joined(separator: ", ")))"
    text += String(repeating: "\n}", count: wrappers.count)
    guard case .tuple(let elements) = function.result else {
      return preparations + ["return \(text)"]
    }
    if elements.isEmpty { return preparations + ["_ = \(text)"] }
    let results = context.makeUniqueName("results").text
    var leaves = function.result.leaves.indices.map { "\(results).values.\($0)" }[...]
    let whole = function.result.assembled { leaves.popFirst() ?? "" }
    return preparations + ["let \(results) = \(text)", "return \(whole)"]
  }
}
