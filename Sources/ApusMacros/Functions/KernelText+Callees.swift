import ApusSemantics
import ApusVocabulary
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// The calls of kernels of other declarations, as Swift sees them.
///
/// The code that the macro makes repeats each call with arguments of the types that were found. It
/// never runs: it makes the Swift compiler find out whether there is such a function, whether it is a
/// kernel, and whether arguments and result have its types. Each call gets the line and the column of
/// the one in the kernel, so that what the compiler says about it shows there.
extension KernelText {
  /// A closure that gives the units of the kernels that are called, by their names.
  func callees(_ calls: [ExternalCall], in context: some MacroExpansionContext) -> String {
    var lines: [String] = []
    var units: [String] = []
    var known: Set<String> = []
    for call in calls {
      lines += check(call, in: context)
      guard known.insert(call.callee).inserted else { continue }
      let name = "kernel\(units.count)"
      lines += located(call, in: context, "let \(name) =", "\(call.callee)Kernel.unit")
      units.append("\(StringLiteralExprSyntax(content: call.callee)): \(name)")
    }
    lines.append("return [\(units.joined(separator: ", "))]")
    return "{\n\(lines.joined(separator: "\n"))\n}"
  }

  /// A closure that is never called and makes a call.
  private func check(
    _ call: ExternalCall, in context: some MacroExpansionContext
  ) -> [String] {
    var parameters: [String] = []
    var text = utf8
    for argument in call.arguments {
      guard let type = argument.type else { continue }
      let name = name(parameters.count, besides: call.callee)
      parameters.append("\(name): \(argument.isInout ? "inout " : "")\(type)")
      let range = Int(argument.range.lower)..<Int(argument.range.upper)
      replace(range, of: &text, by: (argument.isInout ? "&" : "") + name)
    }
    let source = String(
      decoding: text[Int(call.range.lower)..<Int(call.range.upper)], as: UTF8.self)
    let result =
      call.result.map { "let _: \($0.swiftName) = " } ?? (call.isIgnored ? "_ = " : "")
    // On the main actor a function can be called that belongs to it, and one that belongs to none.
    let start =
      "_ = { @Swift.MainActor (\(parameters.joined(separator: ", ")))\(call.isTried ? " throws" : "")"
    return ["\(start) -> Swift.Void in"]
      + located(call, in: context, result + (call.isTried ? "try" : ""), source) + ["}"]
  }

  /// A name of one letter, which is never longer than what it stands for.
  private func name(_ number: Int, besides callee: String) -> String {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".filter {
      callee != String($0)
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

  /// Statements of which `rest` is where a call is in the kernel.
  private func located(
    _ call: ExternalCall, in context: some MacroExpansionContext, _ start: String, _ rest: String
  ) -> [String] {
    let token = node.token(at: position(at: call.range.lower))
    let place = token.flatMap { SourcePlace(of: $0, in: context) }
    return place?.statements(start, rest) ?? ["\(start) \(rest)"]
  }
}
