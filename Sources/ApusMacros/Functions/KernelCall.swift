import SwiftSyntax
import SwiftSyntaxMacros

/// The call of a kernel, as it is put together.
struct KernelCall {
  let function: KernelFunction
  /// Statements in front of the call.
  private var preparations: [String] = []
  /// Calls around it, with what opens their closures.
  private var wrappers: [String] = []
  private var arguments: [String] = []

  /// What the kernel is called.
  private let kernel: String
  /// The generic parameters, which are known to be types of kernels by other names.
  private let opened: Set<String>

  init(_ function: KernelFunction, kernel: String, opening opened: Set<String> = []) {
    self.function = function
    self.kernel = kernel
    self.opened = opened
  }

  /// A value as one of the type that the kernel takes.
  private func value(_ name: String, _ type: String) -> String {
    let known = function.opened(type)
    return known == type || opened.isEmpty
      ? name : "Apus.KernelCall.value(\(name), as: (\(known)).self)"
  }

  /// Passes a variable: a call around the kernel's gives it a name as the kernel takes it.
  private mutating func pass(variable: String, as name: String, _ type: String) {
    let known = function.opened(type)
    let conversion = known == type || opened.isEmpty ? "" : ", as: (\(known)).self"
    wrap("Apus.KernelCall.withVariable(&\(variable)\(conversion))", name)
    arguments.append(name)
  }

  /// A part of the result as one of the type that the function returns.
  private func result(_ name: String, _ type: String) -> String {
    function.opened(type) == type || opened.isEmpty
      ? name : "Apus.KernelCall.value(\(name), as: (\(type)).self)"
  }

  /// Adds the arguments of a parameter.
  mutating func pass(_ parameter: KernelParameter, in context: some MacroExpansionContext) {
    let name = parameter.name
    switch parameter.passing {
    case .value: arguments += parameter.type.leaves.map { value(name + $0.path, $0.type) }
    case .variable:
      guard case .value(let type) = parameter.type else {
        passTuple(parameter, in: context)
        return
      }
      pass(variable: name, as: name, type)
    case .span:
      wrap("unsafe \(name).withUnsafeBufferPointer", name)
      arguments.append(name)
    case .mutableSpan:
      wrap("unsafe \(name).withUnsafeMutableBufferPointer", name)
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
      pass(variable: part, as: "__part\(arguments.count)", leaf.type)
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
  func statements() -> [String] {
    let attempt = function.isThrowing ? "try " : ""
    let passed = ([kernel] + arguments).joined(separator: ", ")
    let call = "try \(function.mark)Apus.KernelCall.call(\(passed))"
    var text = wrappers.map { "\(attempt)\($0)\n" }.joined()
    text +=
      function.isThrowing
      ? call : "Apus.KernelCall.orStop { () throws(Apus.KernelError) in \(call) }"
    text += String(repeating: "\n}", count: wrappers.count)
    if function.result.isVoid { return preparations + ["_ = \(text)"] }
    if case .value(let type) = function.result {
      if opened.isEmpty { return preparations + ["return \(text)"] }
      return preparations + ["let __result = \(text)", "return \(result("__result", type))"]
    }
    var leaves = function.result.leaves.enumerated().map { place, leaf in
      result("__results.values.\(place)", leaf.type)
    }[...]
    let whole = function.result.assembled { leaves.popFirst() ?? "" }
    return preparations + ["let __results = \(text)", "return \(whole)"]
  }
}
