import ApusCore
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// One function of a library.
package struct KernelInterface: Sendable {
  /// The place of its code among the entries of object files.
  let entry: Int
  /// The function in the program.
  package let function: ID<Function>
  /// The name in Swift, without labels.
  package let swiftName: String
  /// The name with labels if there are overloads, `f(x:_:)`, else the name.
  package let fullName: String
  /// The symbol that C programs call.
  package let cName: String
  /// The lines of the `///` comment in front of the declaration.
  package let documentation: [String]
  /// The declaration's head in Swift.
  package let declaration: String
  /// Where the function is declared.
  package let file: String
  package let position: SourcePosition
  package let parameters: [ParameterInterface]
  /// The type of the result in Swift.
  package let resultType: SourceType
  /// The numbers and arrays of the result, from left to right.
  package let results: [LeafInterface]

  /// Whether C programs can also hand over arrays with strides.
  package var takesArrays: Bool { parameters.contains { $0.leaves.contains { !$0.isNumber } } }

  /// Describes a kernel, and reports what C cannot express.
  init(_ kernel: Kernel, cName: String, entry: Int, _ diagnostics: inout Diagnostics) {
    let signature = kernel.signature
    let program = kernel.program
    let range = program.module.functions[kernel.function].range
    let source = program.sources[range.source]
    function = kernel.function
    swiftName = kernel.name
    fullName = kernel.fullName
    self.cName = cName
    self.entry = entry
    documentation = source.documentation(before: range)
    declaration = kernel.declaration
    file = source.name
    position = source.position(of: range.lower)
    resultType = signature.result
    var namer = LeafNamer()
    parameters = signature.parameters.map { parameter in
      if let type = parameter.type.inexpressible {
        diagnostics.report(.inexpressible(type, of: "parameter '\(parameter.name)'", at: range))
      }
      let value = parameter.defaultValue.map { program.module.functions[$0].range }
      return ParameterInterface(
        label: parameter.label, name: parameter.name, type: parameter.type,
        isInout: parameter.isInout,
        defaultText: value.map { program.sources[$0.source].text(of: $0) },
        leaves: namer.leaves(of: parameter.type, named: parameter.name))
    }
    if let type = signature.result.inexpressible {
      diagnostics.report(.inexpressible(type, of: "the result", at: range))
    }
    results = namer.leaves(of: signature.result, named: "result")
  }
}

/// A parameter as it is declared.
package struct ParameterInterface: Sendable {
  /// The argument label; `nil` for `_`.
  package let label: String?
  package let name: String
  package let type: SourceType
  package let isInout: Bool
  /// The default argument as the source writes it.
  package let defaultText: String?
  /// The numbers and arrays of which it consists, from left to right.
  package let leaves: [LeafInterface]
}

/// A number, which may be complex, or an array: what a parameter or a result consists of.
package struct LeafInterface: Sendable {
  /// The name in C: that of the parameter, `result`, or with the place in a tuple, `p_x`, `p_0`.
  /// The names of extents and strides of arrays begin with it.
  package let cName: String
  /// The place in Swift: `p.x`, `result.0`.
  package let path: String
  /// The type of the number, or of the array's elements.
  package let element: ElementType
  /// The number of axes; 0 for a number.
  package let rank: Int

  /// Whether it is no array.
  package var isNumber: Bool { rank == 0 }

  /// The names of parameters that C has beside `cName`.
  package var countName: String { cName + "_count" }
  package var extentsName: String { cName + "_extents" }
  package var stridesName: String { cName + "_strides" }
}

extension Kernel {
  /// Whether only its file is to see it: no part of what a library offers.
  var isPrivate: Bool {
    let range = program.module.functions[function].range
    let words = program.sources[range.source].text(of: range).split { $0.isWhitespace }
    return words.prefix { $0 != "func" }.contains { $0 == "private" || $0 == "fileprivate" }
  }
}

extension SourceType {
  /// The first type within this one for which C has no form.
  fileprivate var inexpressible: SourceType? {
    switch self {
    case .scalar, .array, .ndarray, .never: nil
    case .tuple(let elements): elements.lazy.compactMap(\.type.inexpressible).first
    case .range, .error: self
    }
  }
}

extension SourceText {
  /// What stands in a range.
  fileprivate func text(of range: SourceRange) -> String {
    let bounds = Int(range.lower)..<max(Int(range.lower), Int(range.upper))
    return String(decoding: utf8[bounds.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The lines of `///` above the line where a declaration begins, attributes passed over.
  fileprivate func documentation(before range: SourceRange) -> [String] {
    var line = position(of: range.lower).line - 1
    var lines: [String] = []
    while line >= 1 {
      let text = self.line(line).drop { $0 == " " || $0 == "\t" }
      line -= 1
      if lines.isEmpty, text.hasPrefix("@") { continue }
      guard text.hasPrefix("///") else { break }
      let rest = text.dropFirst(3)
      lines.append(String(rest.hasPrefix(" ") ? rest.dropFirst() : rest))
    }
    return lines.reversed()
  }
}
