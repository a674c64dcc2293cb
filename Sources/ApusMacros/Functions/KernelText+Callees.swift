import ApusDiagnostics
import ApusSemantics
import ApusVocabulary
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// The calls of kernels of other declarations, as Swift sees them.
///
/// The code that the macro makes repeats each call with arguments of the types that were found. It
/// never runs: it makes the Swift compiler find out whether there is such a kernel, and whether
/// arguments and result have its types. What is called is not the function itself, but one with the
/// signature of its kernel, which lacks the default arguments that only Swift knows. Each call gets the
/// line and the column of the one in the kernel, so that what the compiler says about it shows there.
extension KernelText {
  /// A closure that gives the units of the kernels that are called, by their names.
  func callees(_ calls: [ExternalCall], in context: some MacroExpansionContext) -> String {
    var lines: [String] = []
    var units: [String] = []
    var known: [String: String] = [:]
    for call in calls {
      let name = known[call.callee] ?? "kernel\(units.count)"
      if known.updateValue(name, forKey: call.callee) == nil {
        let path = path(of: call, in: context) + KernelFunction.calleeSuffix
        lines += located(call.range, in: context, "let \(name) =", "", "\(path).self")
        units.append("\(StringLiteralExprSyntax(content: call.callee)): \(name).unit")
      }
      lines += check(call, of: name, in: context)
    }
    lines.append("return [\(units.joined(separator: ", "))]")
    return "{\n\(lines.joined(separator: "\n"))\n}"
  }

  /// What is called, as code beside the kernel can say it: `Self` is unknown there in classes.
  private func path(of call: ExternalCall, in context: some MacroExpansionContext) -> String {
    guard call.callee.hasPrefix("Self."), let type = context.lexicalContext.first else {
      return call.callee
    }
    let name =
      type.as(ClassDeclSyntax.self)?.name.text ?? type.as(ActorDeclSyntax.self)?.name.text
      ?? type.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription ?? "Self"
    return name + call.callee.dropFirst("Self".count)
  }

  /// A closure that is never called and makes a call.
  /// - Parameter kernel: The name of the type that has the function.
  private func check(
    _ call: ExternalCall, of kernel: String, in context: some MacroExpansionContext
  ) -> [String] {
    var parameters: [String] = []
    var text = utf8
    var shared: [String: String] = [:]
    for argument in call.arguments {
      for part in argument.parts {
        // The parts of a literal are only read: those of a type share a parameter.
        let known = part.isWhole ? nil : shared[part.type]
        let name = known ?? name(parameters.count, besides: call.callee)
        if known == nil {
          if !part.isWhole { shared[part.type] = name }
          // A variable, so that the compiler misses a '&' where one is missing.
          let isVariable = argument.isInout || part.isWhole && !part.isBuffer
          parameters.append("\(name): \(isVariable ? "inout " : "")\(part.type)")
        }
        let range = Int(part.range.lower)..<Int(part.range.upper)
        replace(range, of: &text, by: (argument.isInout ? "&" : "") + name)
      }
    }
    let source = String(
      decoding: text[Int(call.name.lower)..<Int(call.range.upper)], as: UTF8.self)
    let result =
      call.result.map { "let _: \($0.swiftName) = " } ?? (call.isIgnored ? "_ = " : "")
    // On the main actor a function can be called that belongs to it, and one that belongs to none.
    let start =
      "_ = { @Swift.MainActor (\(parameters.joined(separator: ", ")))\(call.isTried ? " throws" : "")"
    // One letter and a point have room in front of the name: columns stay.
    let isUnsafe = call.arguments.contains { argument in
      argument.parts.contains { $0.isBuffer && $0.type.contains("Unsafe") }
    }
    // 'unsafe' has to be in the line of what it is said of.
    return ["\(start) -> Swift.Void in", "let k = \(kernel)"]
      + located(
        call.name, in: context, result + (call.isTried ? "try" : ""),
        isUnsafe ? "unsafe k." : "k.", source)
      + ["}"]
  }

  /// A name of one letter, which is never longer than what it stands for.
  private func name(_ number: Int, besides callee: String) -> String {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".filter {
      callee != String($0) && $0 != "k"
    }
    let letter = letters.dropFirst(number).first ?? "a"
    return number < letters.count ? String(letter) : "\(letter)\(number)"
  }

  /// Puts a name in place of an argument, and spaces for what is left of it.
  private func replace(_ range: Range<Int>, of text: inout [UInt8], by name: String) {
    guard text.indices.contains(range.lowerBound), range.upperBound <= text.count else { return }
    var letters = Array(name.utf8)[...]
    for index in range {
      let isLineEnd = text[index] == 0x0A || text[index] == 0x0D
      if letters.isEmpty, isLineEnd { continue }
      text[index] = letters.popFirst() ?? UInt8(ascii: " ")
    }
  }

  /// Statements of which `rest` is where a range of the kernel begins, with `mark` in front of it.
  private func located(
    _ range: ApusDiagnostics.SourceRange, in context: some MacroExpansionContext,
    _ start: String, _ mark: String, _ rest: String
  ) -> [String] {
    let token = node.token(at: position(at: range.lower))
    let place = token.flatMap { SourcePlace(of: $0, in: context) }
    return place?.statements(start, mark, rest) ?? ["\(start) \(mark)\(rest)"]
  }
}
