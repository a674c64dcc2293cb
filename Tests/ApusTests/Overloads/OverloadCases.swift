import ApusVocabulary

/// Tests of overloads: for each, calls in Swift that stand in a kernel in the same words.
enum OverloadCases {
  /// The text of the file.
  static var file: (name: String, text: String) {
    let all = all
    var text = """
      // swift-format-ignore-file
      // A use of each overload with samples of its operands, to be compared with the kernel that says the same.
      // Made from the tables of the language: `APUS_RERECORD=1 swift test --filter OverloadTests`.

      import Apus

      extension OverloadUses {

      """
    let groups = stride(from: 0, to: all.count, by: 60).map { all[$0..<min($0 + 60, all.count)] }
    for (index, group) in groups.enumerated() {
      text += "  func uses\(index)() {\n" + group.map { "    \($0)\n" }.joined() + "  }\n\n"
    }
    let calls = groups.indices.map { "uses\($0)" }.joined(separator: ", ")
    text += "  var groups: [() -> Void] { [\(calls)] }\n}\n"
    return ("GeneratedUses", text)
  }

  private static var all: [String] {
    let tables = OverloadTables.self
    let named = tables.reductions.filter { overload in
      overload.kind == .method
        && (overload.axes?.rank == "3" || overload.axes?.isKeeping == true)
    }
    let others = tables.operators + tables.functions + tables.members + tables.library
    return others.flatMap { uses($0, limit: 1) } + named.flatMap { uses($0, limit: 1) }
  }

  /// Types that stand for a parameter with a constraint.
  private static func types(_ constraint: String) -> [String] {
    let all: [(ElementType, String)] = [
      (.double, "Double"), (.int, "Int"), (.complexDouble, "Complex<Double>"), (.uint8, "UInt8"),
      (.float, "Float"),
    ]
    let sets: [ElementTypes] = [
      .all, [.numeric, .complex], [.signedNumeric, .complex], .numeric, .signedNumeric, .integers,
      .signedIntegers, .unsignedIntegers, .fields, .floating, .complex,
    ]
    let domain = sets.first { $0.protocolName == constraint } ?? []
    return all.filter { domain.contains($0.0) }.map(\.1)
  }

  /// The uses of an overload, one for each of some types.
  private static func uses(_ overload: Overload, limit: Int) -> [String] {
    var types = [""]
    var conditions: [String] = []
    if case .array(let found) = overload.place { conditions = found }
    let constraint =
      overload.generics.first { $0.hasPrefix("T: ") }.map { String($0.dropFirst(3)) }
      ?? conditions.first { $0.hasPrefix("Element: ") }.map { String($0.dropFirst(9)) }
    if let constraint { types = Self.types(constraint) }
    return types.prefix(limit).map { use(overload, $0, conditions) }
  }

  private static func use(
    _ overload: Overload, _ element: String, _ conditions: [String]
  ) -> String {
    let element = conditions.contains("Element == Bool") ? "Bool" : element
    let rank =
      conditions.first { $0.hasPrefix("rank == ") }.map { String($0.dropFirst(8)) } ?? "2"
    var other = "Int"
    for generic in overload.generics where generic.hasPrefix("U: Floating") { other = "Float" }
    func bound(_ type: String) -> String {
      type.replacing("inout ", with: "")
        .replacing(identifier: "Self", with: "NDArray<Element, rank>")
        .replacing(identifier: "T", with: "Element").replacing(identifier: "rank", with: rank)
        .replacing("Element.RealType", with: "Double").replacing(
          identifier: "Element", with: element
        ).replacing(identifier: "U", with: other).replacing(identifier: "Other", with: "Int")
        .replacing("Int.Magnitude", with: "UInt")
    }
    var samples: [String] = []
    func operand(_ type: String) -> String {
      samples.append("sample(\(bound(type)).self, \(samples.count))")
      return "x\(samples.count - 1)"
    }
    func argument(_ parameter: Overload.Parameter) -> String {
      let type = bound(parameter.type)
      if parameter.type.hasSuffix(".Type") { return "\(other).self" }
      if type.contains("Range<") {
        let sign = type.hasPrefix("Range") ? "..<" : "..."
        return type.contains("Int") ? "2\(sign)9" : "0.25\(sign)0.5"
      }
      switch parameter.name {
      case "axis": return rank == "1" ? "0" : "1"
      case "axes":
        switch type {
        case "InlineArray<2, Int>": return rank == "2" ? "[0, 1]" : "[0, 2]"
        case "InlineArray<3, Int>": return "[0, 1, 3]"
        default: return "[0]"
        }
      case "order": return "1"
      case "lower": return "0"
      case "upper": return "1"
      default: return operand(parameter.type)
      }
    }
    let isMember = overload.kind == .method || overload.kind == .property
    let receiver = isMember ? operand("Self") : ""
    let list = (overload.parameters + (overload.axes.map { [$0.parameter] } ?? [])).map {
      (parameter: Overload.Parameter) in (label: parameter.label, text: argument(parameter))
    }
    let arguments = list.map { ($0.label.map { $0 + ": " } ?? "") + $0.text }
      .joined(separator: ", ")
    let texts = list.map(\.text)
    let call: String
    switch overload.kind {
    case .function: call = "\(overload.name)(\(arguments))"
    case .method: call = "\(receiver).\(overload.name)(\(arguments))"
    case .property: call = "\(receiver).\(overload.name)"
    case .infix: call = "\(texts[0]) \(overload.name) \(texts[1])"
    case .prefix: call = overload.name + texts[0]
    case .compoundAssignment: call = "\(texts[0]) \(overload.name) \(texts[1])"
    }
    let names = samples.indices.map { "x\($0)" }.joined(separator: ", ")
    let parameters = samples.isEmpty ? "" : " \(names) in"
    let body =
      overload.kind == .compoundAssignment
      ? " var x0 = x0; \(call); return values(x0)" : " values(\(call))"
    let kernel =
      overload.kind == .compoundAssignment ? "var y = x0; y\(call.dropFirst(2)); return y" : call
    let operands = ([#""\#(kernel)""#] + samples).joined(separator: ", ")
    return "check(\(operands)) {\(parameters)\(body) }"
  }
}
