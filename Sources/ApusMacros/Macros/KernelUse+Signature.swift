import ApusSemantics
import SwiftDiagnostics
import SwiftSyntax

extension KernelUse {
  /// Finds names that what the macros make would take for something else.
  mutating func checkNames() {
    let kernel = KernelFunction(function)
    if function.name.text.hasPrefix("`"), kernel.name.contains(where: { $0 == " " || $0.isSymbol })
    {
      report(.rawName, at: function.name)
    }
    for parameter in function.signature.parameterClause.parameters {
      let name = parameter.secondName ?? parameter.firstName
      if ["Swift", "Apus", kernel.kernelName, kernel.nativeName].contains(name.text)
        || name.text.hasPrefix("__")
      {
        report(.reservedName(name.text), at: name)
      }
    }
  }

  /// Finds types that a kernel cannot have, and whose mistake would show in what the macros make.
  mutating func checkTypes() {
    let signature = function.signature
    for parameter in signature.parameterClause.parameters where hasRange(parameter.type) {
      report(.rangeParameter, at: parameter.type)
    }
    if let result = signature.returnClause?.type {
      if hasRange(result) { report(.rangeResult, at: result) }
      if ["Never", "Swift.Never"].contains(result.trimmedDescription) {
        report(.neverReturns, at: result)
      }
      if let type = result.as(SomeOrAnyTypeSyntax.self) {
        report(.unnamedType(type.trimmedDescription), at: type)
      }
    }
    guard function.genericParameterClause != nil else { return }
    for parameter in signature.parameterClause.parameters {
      let type = parameter.type.as(AttributedTypeSyntax.self)?.baseType ?? parameter.type
      let name = type.trimmedDescription.split(separator: "<").first?.split(separator: ".").last
      let buffers = ["Span", "MutableSpan", "UnsafeBufferPointer", "UnsafeMutableBufferPointer"]
      if let name, buffers.contains(String(name)) {
        report(.genericBuffer(String(name)), at: type)
      }
    }
  }

  /// Whether a type is a range, or a tuple that has one.
  private func hasRange(_ type: TypeSyntax) -> Bool {
    KernelType(type.as(AttributedTypeSyntax.self)?.baseType ?? type).leaves.contains { leaf in
      ["Range<", "ClosedRange<", "Swift.Range<", "Swift.ClosedRange<"]
        .contains(where: leaf.type.hasPrefix)
    }
  }

  /// Finds out whether kernels that call the function by its name would call another one: the kernel
  /// language has functions of its own, and no text sees another's.
  mutating func checkBuiltin(_ context: [Syntax], _ module: String) {
    let name = KernelFunction(function).name
    guard BuiltinNames.isFunction(name) else { return }
    let type = context.first.flatMap {
      $0.asProtocol((any NamedDeclSyntax).self)?.name.text
        ?? $0.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription
    }
    let path = type ?? module
    // To a kernel what begins with a small letter is a value.
    let isType = path.first?.isUppercase == true
    warn(.builtinName(name, in: isType ? path : nil), at: function.name)
  }
}
