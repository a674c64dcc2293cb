import SwiftDiagnostics
import SwiftSyntax

/// A type all of whose static functions are kernels.
struct KernelsType {
  private let declaration: any DeclGroupSyntax
  private let options: MacroOptions
  /// The static functions.
  private let functions: [FunctionDeclSyntax]
  /// The static constants.
  private let constants: [VariableDeclSyntax]
  private(set) var mistakes: [Diagnostic] = []
  /// The functions and constants as the front end reads them; all else is blank.
  private(set) var text: KernelText

  init(_ declaration: some DeclGroupSyntax, in context: [Syntax], _ options: MacroOptions) {
    self.declaration = declaration
    self.options = options
    let members = declaration.memberBlock.members
    functions = members.compactMap { $0.decl.as(FunctionDeclSyntax.self) }
      .filter { KernelFunction($0).isStatic }
    constants = members.compactMap { $0.decl.as(VariableDeclSyntax.self) }
      .filter(Self.isConstant)
    text = KernelText(
      of: declaration, from: declaration.memberBlock.leftBrace.positionAfterSkippingLeadingTrivia)
    blankOthers()
    checkMembers(in: [Syntax(declaration)] + context)
  }

  /// Whether a variable is a `static let` with a value.
  private static func isConstant(_ variable: VariableDeclSyntax) -> Bool {
    variable.bindingSpecifier.tokenKind == .keyword(.let)
      && variable.modifiers.contains { $0.name.tokenKind == .keyword(.static) }
      && variable.bindings.allSatisfy { $0.initializer != nil }
  }

  /// Leaves of the text what kernels consist of.
  private mutating func blankOthers() {
    var kept: [Range<AbsolutePosition>] = []
    for function in functions {
      let start = function.funcKeyword.positionAfterSkippingLeadingTrivia
      kept.append(start..<end(of: function))
    }
    for constant in constants {
      let start = constant.bindingSpecifier.positionAfterSkippingLeadingTrivia
      kept.append(start..<end(of: constant))
    }
    var end = text.start
    for part in kept.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if end < part.lowerBound { text.blank(end..<part.lowerBound) }
      end = part.upperBound
    }
    text.blank(end..<declaration.endPosition)
    text.blankQualifiers(["Self", name ?? "Self"], before: memberNames)
  }

  /// The names of the functions and constants.
  private var memberNames: Set<String> {
    let variables = constants.flatMap(\.bindings).flatMap { binding in
      binding.pattern.tokens(viewMode: .sourceAccurate).map(\.text)
    }
    return Set(functions.map { KernelFunction($0).name } + variables)
  }

  /// Where a member ends, with the semicolon that may be behind it.
  private func end(of member: some SyntaxProtocol) -> AbsolutePosition {
    let item = member.parent?.as(MemberBlockItemSyntax.self)
    return item?.endPositionBeforeTrailingTrivia ?? member.endPositionBeforeTrailingTrivia
  }

  /// The name of the type.
  private var name: String? {
    if let named = declaration.asProtocol((any NamedDeclSyntax).self) { return named.name.text }
    return declaration.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription
  }

  /// What Swift reads as well, and what may be left out of the text.
  var optionalParts: [Range<AbsolutePosition>] {
    functions.flatMap(KernelCheck.defaults)
      + constants.map {
        $0.bindingSpecifier.positionAfterSkippingLeadingTrivia..<$0.endPositionBeforeTrailingTrivia
      }
  }

  /// The functions that a kernel can be declared for.
  var validFunctions: [KernelFunction] {
    var names: Set<String> = []
    return functions.filter { function in
      KernelUse(function, in: [Syntax(declaration)], options).mistakes.isEmpty
        && names.insert(function.name.text).inserted && !function.hasAttribute("JIT")
        && KernelCheck(of: function).hasValidSignature
    }.map { KernelFunction($0, access: options.access) }.filter(\.isNamed)
  }

  // MARK: Mistakes

  private mutating func checkMembers(in context: [Syntax]) {
    var names: [String: TokenSyntax] = [:]
    for function in functions {
      mistakes += KernelUse(function, in: context, options).mistakes
      let name = function.name.text
      if let first = names[name] {
        let note = Note(
          node: Syntax(first), message: Remark(message: "the other '\(name)' is here"))
        report(.overloaded(name), at: function.name, notes: [note])
      }
      names[name] = function.name
      if let attribute = function.attribute("JIT") {
        report(.kernelTwice(name, type: self.name ?? ""), at: attribute)
      }
    }
    for member in declaration.memberBlock.members {
      if let condition = member.decl.as(IfConfigDeclSyntax.self) {
        report(.conditional, at: condition)
      } else if let function = member.decl.as(FunctionDeclSyntax.self),
        !KernelFunction(function).isStatic, isNamespace
      {
        mistakes += KernelUse(function, in: context, options).mistakes
      }
    }
  }

  private mutating func report(
    _ mistake: MacroMistake, at node: some SyntaxProtocol, notes: [Note] = []
  ) {
    mistakes.append(Diagnostic(node: node, message: mistake, notes: notes))
  }

  /// Whether the type has no values: an `enum` without cases.
  private var isNamespace: Bool {
    declaration.is(EnumDeclSyntax.self)
      && !declaration.memberBlock.members.contains { $0.decl.is(EnumCaseDeclSyntax.self) }
  }
}

extension FunctionDeclSyntax {
  /// The attribute of Apus of that name.
  func attribute(_ name: String) -> AttributeSyntax? {
    attributes.lazy.compactMap { $0.as(AttributeSyntax.self) }
      .first { [name, "Apus.\(name)"].contains($0.attributeName.trimmedDescription) }
  }

  func hasAttribute(_ name: String) -> Bool { attribute(name) != nil }
}
