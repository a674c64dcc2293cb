import ApusVocabulary

extension OverloadTables {
  /// The rows of one name and form, with the types of all that have a protocol together.
  private static func merged(_ rows: [Builtin]) -> [(row: Builtin, domain: ElementTypes)] {
    var groups: [[Builtin]] = []
    for row in rows where !row.isInternal {
      let place = groups.firstIndex { group in
        group[0].fullName == row.fullName && group[0].result == row.result
          && group[0].parameters.map(\.type) == row.parameters.map(\.type)
      }
      if let place { groups[place].append(row) } else { groups.append([row]) }
    }
    return groups.flatMap { group -> [(row: Builtin, domain: ElementTypes)] in
      let domain = group.reduce(into: ElementTypes()) { $0.formUnion($1.domain) }
      if domain.condition != nil { return [(group[0], domain)] }
      return group.map { ($0, $0.domain) }
    }
  }

  /// What the type of a parameter or result is for an element of type `own`; `nil` if arrays cannot
  /// have it.
  private static func type(
    _ rule: Builtin.TypeRule, own: String, domain: ElementTypes
  ) -> String? {
    switch rule {
    case .own: own
    case .magnitude: domain == .complex ? own + ".RealType" : own + ".Magnitude"
    case .bits: own + ".RawSignificand"
    case .scalar(let type): type.swiftName
    case .any, .tuple, .word, .sign: nil
    }
  }

  /// The choices of arrays and numbers for some parameters.
  private static func choices(_ count: Int) -> [[Bool]] {
    (0..<1 << count).map { bits in (0..<count).map { bits & 1 << $0 == 0 } }
  }

  /// The free functions.
  static var functions: [Overload] {
    merged(BuiltinTable.standard.rows.filter { $0.kind == .function }).flatMap { row, domain in
      choices(row.parameters.count).compactMap { isArray -> Overload? in
        let isOfNumbers = !isArray.contains(true)
        if isOfNumbers, foreign.contains(row.name) || domain != .floating { return nil }
        guard let name = domain.protocolName,
          let result = type(row.result, own: "T", domain: domain)
        else { return nil }
        var parameters: [Overload.Parameter] = []
        for (parameter, isArray) in zip(row.parameters, isArray) {
          guard let type = type(parameter.type, own: "T", domain: domain) else { return nil }
          parameters.append(
            Overload.Parameter(
              label: parameter.label, name: parameter.name,
              type: isArray ? "NDArray<\(type), rank>" : type))
        }
        return Overload(
          documentation: row.documentation + (isOfNumbers ? "." : ", element by element."),
          place: .file, kind: .function, isDisfavored: isOfNumbers, name: row.name,
          generics: ["T: \(name)"] + (isOfNumbers ? [] : ["let rank: Int"]),
          parameters: parameters, result: isOfNumbers ? result : "NDArray<\(result), rank>")
      }
    }
  }

  /// Methods and properties.
  static var members: [Overload] {
    let rows = BuiltinTable.standard.rows.filter { $0.kind == .method || $0.kind == .property }
    return merged(rows).flatMap { row, domain -> [Overload] in
      guard let condition = domain.condition,
        let result = type(row.result, own: "Element", domain: domain)
      else { return [] }
      return choices(row.parameters.count).compactMap { isArray in
        var parameters: [Overload.Parameter] = []
        for (parameter, isArray) in zip(row.parameters, isArray) {
          guard let type = type(parameter.type, own: "Element", domain: domain) else { return nil }
          parameters.append(
            Overload.Parameter(
              label: parameter.label, name: parameter.name,
              type: isArray ? "NDArray<\(type), rank>" : type))
        }
        let arguments = parameters.enumerated().map { index, parameter in
          (parameter.label.map { $0 + ": " } ?? "") + "$\(index + 1)"
        }
        let list = row.kind == .property ? "" : "(\(arguments.joined(separator: ", ")))"
        return Overload(
          documentation: row.documentation + ", element by element.",
          place: .array(conditions: [condition]),
          kind: row.kind == .property ? .property : .method, name: row.name,
          parameters: parameters, result: "NDArray<\(result), rank>",
          expression: "$0.\(row.name)\(list)")
      }
    }
  }
}
