/// A function, operator or property of arrays in Swift that computes an expression of the kernel
/// language: what the files `Sources/Apus/Eager/Generated….swift` consist of.
struct Overload {
  /// Where it is declared.
  enum Place: Hashable {
    /// A free function.
    case file
    /// In an extension of arrays: the conditions on `Element` and `rank`.
    case array(conditions: [String])
  }

  /// How it is written.
  enum Kind {
    case function, method, property
    case infix, prefix, compoundAssignment
  }

  /// A parameter, with what the expression sees of it.
  struct Parameter {
    var label: String?
    var name: String
    var type: String
    var defaultValue: String?

    /// As in a declaration.
    var declaration: String {
      let names = label == name ? name : "\(label ?? "_") \(name)"
      return "\(names): \(type)" + (defaultValue.map { " = \($0)" } ?? "")
    }

    /// The operands that stand for it: a range is its bounds, a type none.
    var operands: [String] {
      if type.hasSuffix(".Type") { return [] }
      let isRange = type.hasPrefix("Range<") || type.hasPrefix("ClosedRange<")
      return isRange ? ["\(name).lowerBound", "\(name).upperBound"] : [name]
    }

    /// What the expression says for it; its operands are numbered from `first`.
    func text(_ first: Int) -> String {
      if type.hasSuffix(".Type") { return "$E.self" }
      if type.hasPrefix("Range<") { return "$\(first)..<$\(first + 1)" }
      if type.hasPrefix("ClosedRange<") { return "$\(first)...$\(first + 1)" }
      return "$\(first)"
    }
  }

  /// Axes that the function goes along.
  struct Axes {
    /// The parameter that names them.
    var parameter: Parameter
    /// The rank of the array that they are axes of.
    var rank: String
    var isKeeping: Bool
  }

  var documentation: String
  var place: Place
  var kind: Kind
  var isDisfavored = false
  var name: String
  var generics: [String] = []
  /// Those of the declaration; a method's expression has the array itself in front.
  var parameters: [Parameter]
  var axes: Axes?
  var result: String
  /// The expression; `nil` where it is the call of `name`.
  var expression: String?

  /// The operands of the expression, in order.
  private var operands: [String] {
    (kind == .method || kind == .property ? ["self"] : []) + parameters.flatMap(\.operands)
  }

  /// The expression of the kernel language.
  var text: String {
    if let expression { return expression }
    var next = 0
    var arguments: [String] = []
    if kind == .method {
      arguments.append("$0")
      next = 1
    }
    for parameter in parameters {
      let label = parameter.label.map { $0 + ": " } ?? ""
      arguments.append(label + parameter.text(next))
      next += parameter.operands.count
    }
    if axes != nil { arguments.append("along: $A") }
    return "\(name)(\(arguments.joined(separator: ", ")))"
  }

  /// The declaration without its body.
  private var head: String {
    let list = (parameters + (axes.map { [$0.parameter] } ?? [])).map(\.declaration)
    let generics = generics.isEmpty ? "" : "<\(generics.joined(separator: ", "))>"
    let arguments = "\(generics)(\(list.joined(separator: ", ")))"
    switch kind {
    case .function, .method: return "public func \(name)\(arguments) -> \(result)"
    case .property: return "public var \(name): \(result)"
    case .infix: return "public static func \(name) \(arguments) -> \(result)"
    case .prefix: return "public static prefix func \(name) \(arguments) -> \(result)"
    case .compoundAssignment: return "public static func \(name) \(arguments)"
    }
  }

  private var body: [String] {
    var operands = operands
    if kind == .compoundAssignment { operands[0] = "&" + operands[0] }
    if let axes {
      let place = "EagerAxes(\(axes.parameter.name), rank: \(axes.rank))"
      operands.insert("axes: " + place + (axes.isKeeping ? ".others" : ""), at: 0)
    }
    let arguments = (["\"\(text)\""] + operands).joined(separator: ", ")
    if kind == .compoundAssignment { return ["Eager.update(\(arguments))"] }
    guard let types = Signature.elements(ofTuple: result) else {
      return ["Eager.call(\(arguments))"]
    }
    return [
      "let results: Results<\(types.map(\.type).joined(separator: ", "))> =",
      "  Eager.call(\(arguments))", "return results.values",
    ]
  }

  /// The declaration with its documentation.
  var lines: [String] {
    Self.wrapped(documentation).map { "/// " + $0 }
      + (isDisfavored ? ["@_disfavoredOverload"] : []) + [head + " {"]
      + body.map { "  " + $0 } + ["}"]
  }

  /// A paragraph in lines that fit.
  private static func wrapped(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines.count - 1
      if lines[last].count + word.count > 90 {
        lines.append(String(word))
      } else {
        lines[last] += (lines[last].isEmpty ? "" : " ") + word
      }
    }
    return lines
  }
}

extension Overload {
  /// A file of overloads.
  static func file(_ summary: String, _ overloads: [Overload]) -> String {
    var text = """
      // swift-format-ignore-file
      // \(summary)
      // Made from the tables of the language by the tests: `APUS_RERECORD=1 swift test --filter OverloadTests`.

      """
    var places: [Place] = []
    for overload in overloads where !places.contains(overload.place) {
      places.append(overload.place)
    }
    for place in places {
      let members = overloads.filter { $0.place == place }
      switch place {
      case .file:
        for member in members { text += "\n" + member.lines.joined(separator: "\n") + "\n" }
      case .array(let conditions):
        text += "\nextension NDArray"
        if !conditions.isEmpty { text += " where " + conditions.joined(separator: ", ") }
        text += " {\n"
        text += members.map { $0.lines.map { "  " + $0 }.joined(separator: "\n") + "\n" }
          .joined(separator: "\n")
        text += "}\n"
      }
    }
    return text
  }
}
