import ApusDiagnostics
import ApusVocabulary

/// Writes IR as text, which `Reader` reads back.
///
/// Values have the names that the source gave them, `%x`, `%x#1`, …, or numbers, in the order of
/// printing; structures have labels, `L0`, `L1`, …, in the same order.
package struct Printer {
  /// What to write besides the instructions.
  package struct Options: Hashable, Sendable {
    /// Whether each instruction shows its range in the source, as in `@12..<17`.
    package var showsRanges: Bool
    /// Whether operations that can fault show their site; without it the text cannot be read back.
    package var showsSites: Bool

    package init(showsRanges: Bool = false, showsSites: Bool = true) {
      self.showsRanges = showsRanges
      self.showsSites = showsSites
    }
  }

  let module: Module
  let options: Options
  private(set) var function: Function
  private var output = ""
  private var indentation = 0
  /// The names given so far, by the value's index; empty where none was given.
  private var names: [String] = []
  private var printed: [Bool] = []
  private var labels: [ID<Instruction>: String] = [:]
  private var uses: [String: Int] = [:]
  private var numbered = 0

  private init(_ function: Function, in module: Module, options: Options) {
    self.module = module
    self.options = options
    self.function = function
    names = Array(repeating: "", count: function.values.count)
    printed = Array(repeating: false, count: function.regions.count)
  }

  /// The text of all functions of `module`.
  package static func text(of module: Module, options: Options = Options()) -> String {
    module.functions.ids.map { text(of: $0, in: module, options: options) }
      .joined(separator: "\n")
  }

  /// The text of one function.
  package static func text(
    of function: ID<Function>, in module: Module, options: Options = Options()
  ) -> String {
    text(of: module.functions[function], in: module, options: options)
  }

  /// The text of a function that need not be in `module`, where its sites and callees are.
  package static func text(
    of function: Function, in module: Module, options: Options = Options()
  ) -> String {
    var printer = Printer(function, in: module, options: options)
    printer.printFunction()
    return printer.output
  }

  /// One line: `instruction` as it stands in the text of `function`, without its regions.
  package static func line(
    of instruction: ID<Instruction>, in function: Function, module: Module
  ) -> String {
    var printer = Printer(function, in: module, options: Options(showsSites: false))
    printer.printFunction()
    printer.output = ""
    printer.indentation = 0
    printer.printInstruction(instruction, withRegions: false)
    return String(printer.output.prefix { $0 != "\n" })
  }

  // MARK: Names

  /// The name of `value`, given at its first mention.
  mutating func name(_ value: ID<Value>) -> String {
    let index = Int(value.index)
    guard names.indices.contains(index) else { return "%invalid" }
    if names[index].isEmpty { names[index] = newName(function.values[value].name) }
    return names[index]
  }

  /// A name that no other value has, from the one in the source if there is one.
  private mutating func newName(_ source: String?) -> String {
    guard let source = source.map(Self.identifier(_:)) else {
      defer { numbered += 1 }
      return "%\(numbered)"
    }
    let count = uses[source, default: 0]
    uses[source] = count + 1
    return count == 0 ? "%\(source)" : "%\(source)#\(count)"
  }

  /// The label of a structure, given at its first mention.
  mutating func label(_ structure: ID<Instruction>) -> String {
    if let label = labels[structure] { return label }
    let label = "L\(labels.count)"
    labels[structure] = label
    return label
  }

  /// `name` with what no identifier of the text can hold replaced.
  static func identifier(_ name: String) -> String {
    if let first = name.utf8.first, !(48...57).contains(first), name.utf8.allSatisfy(isWordByte) {
      return name
    }
    let bytes = name.utf8.map { isWordByte($0) ? $0 : 95 }
    return "_" + String(decoding: bytes, as: UTF8.self)
  }

  /// Whether `byte` can be part of a word of the text.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 95, 46, 36, 0x80...: true
    default: false
    }
  }

  /// `name` as it is, or quoted when it is no word.
  static func word(_ name: String) -> String {
    guard let first = name.utf8.first, first != 46, !(48...57).contains(first),
      name.utf8.allSatisfy(isWordByte)
    else { return quoted(name) }
    return name
  }

  /// `text` as a string literal.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  // MARK: Lines

  private mutating func line(_ text: String) {
    output += String(repeating: "  ", count: indentation) + text + "\n"
  }

  private mutating func printFunction() {
    var parameters: [String] = []
    for (index, value) in function.parameters.enumerated() {
      let isExclusive =
        function.conventions.indices.contains(index) && function.conventions[index] == .exclusive
      let type = function.values[value].type.text
      parameters.append("\(name(value)): \(isExclusive ? "exclusive " : "")\(type)")
    }
    var head = function.signature.isEntry ? "entry func " : "func "
    head += Self.word(function.name) + "(" + parameters.joined(separator: ", ") + ")"
    if !function.results.isEmpty {
      head += " -> (" + function.results.map(\.text).joined(separator: ", ") + ")"
    }
    if !function.signature.isPlain(for: function) {
      head += "\n  as " + text(of: function.signature)
    }
    line(head + rangeSuffix(function.range) + " {")
    printRegion(function.body)
    line("}")
  }

  private func text(of signature: Signature) -> String {
    let parameters = signature.parameters.map { parameter in
      let label = parameter.label ?? "_"
      let names =
        label == parameter.name ? label : "\(Self.word(label)) \(Self.word(parameter.name))"
      let type = (parameter.isInout ? "inout " : "") + parameter.type.swiftName
      let value = parameter.defaultValue.map { " = \(functionName($0))" } ?? ""
      return "\(names): \(type)\(value)"
    }
    return "\(Self.word(signature.name))(\(parameters.joined(separator: ", ")))"
      + " -> \(signature.result.swiftName)"
  }

  /// The name of a function of the module.
  func functionName(_ id: ID<Function>) -> String {
    Int(id.index) < module.functions.count ? Self.word(module.functions[id].name) : "invalid"
  }

  /// The instructions of a region, one step further in.
  private mutating func printRegion(_ region: ID<Region>) {
    indentation += 1
    defer { indentation -= 1 }
    guard printed.indices.contains(Int(region.index)) else { return line("invalid region") }
    // Broken IR may hold a region twice, or within itself.
    guard !printed[Int(region.index)] else { return line("region printed before") }
    printed[Int(region.index)] = true
    for instruction in function.regions[region].instructions {
      printInstruction(instruction, withRegions: true)
    }
  }

  private mutating func printInstruction(_ id: ID<Instruction>, withRegions: Bool) {
    guard Int(id.index) < function.instructions.count else { return line("invalid instruction") }
    let instruction = function.instructions[id]
    var text = text(of: id) + rangeSuffix(instruction.range)
    guard !instruction.regions.isEmpty else { return line(text) }
    text += " {"
    line(text)
    guard withRegions else { return }
    for (index, region) in instruction.regions.enumerated() {
      if index > 0 { line("} else {") }
      printRegion(region)
    }
    line("}")
  }

  /// Where in the source, if that is to be shown.
  private func rangeSuffix(_ range: SourceRange) -> String {
    options.showsRanges ? " @" + Self.text(of: range) : ""
  }

  /// `12..<17`, with the number of the source text in front unless that is the first.
  static func text(of range: SourceRange) -> String {
    let source = range.source.index == 0 ? "" : "\(range.source.index):"
    return "\(source)\(range.lower)..<\(range.upper)"
  }
}
