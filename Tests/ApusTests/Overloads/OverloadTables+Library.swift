import ApusVocabulary

extension OverloadTables {
  /// A function of the library with the types of all rows of its form together.
  struct LibraryRow {
    var row: LibraryFunction
    var signature: Signature
    /// What the first type parameter may be; `nil` if there is none.
    var domain: ElementTypes?

    /// Those of the declaration with our protocols.
    var generics: [String] {
      signature.generics.enumerated().map { index, generic in
        let types =
          index == 0
          ? domain ?? .all : generic.constraint.flatMap { Constraint.domain(of: $0) } ?? .all
        return "\(generic.name): \(types.protocolName ?? "KernelElement")"
      }
    }

    /// What rows have to share to be one.
    fileprivate var form: String {
      let others = signature.generics.dropFirst().map { "\($0.name): \($0.constraint ?? "")" }
      return signature.name + others.joined() + "(\(signature.parameters.map(\.declaration)))"
        + signature.result
    }
  }

  /// The functions that anyone may use and nobody wrote.
  static var libraryRows: [LibraryRow] {
    var groups: [[LibraryRow]] = []
    for row in LibraryTable.standard.rows where !row.isInternal && !written.contains(row.name) {
      guard let signature = Signature(row.declaration) else { continue }
      let made = LibraryRow(
        row: row, signature: signature,
        domain: signature.generics.first.map { generic in
          generic.constraint.flatMap { Constraint.domain(of: $0) } ?? .all
        })
      if let place = groups.firstIndex(where: { $0[0].form == made.form }) {
        groups[place].append(made)
      } else {
        groups.append([made])
      }
    }
    return groups.flatMap { group -> [LibraryRow] in
      let domain = group.reduce(into: ElementTypes()) { $0.formUnion($1.domain ?? []) }
      guard group.count > 1, domain.protocolName != nil else { return group }
      var row = group[0]
      row.domain = domain
      return [row]
    }
  }

  /// The functions as they are, free and as methods.
  static var library: [Overload] {
    libraryRows.flatMap { row -> [Overload] in
      let signature = row.signature
      let free = Overload(
        documentation: row.row.documentation, place: .file, kind: .function, name: signature.name,
        generics: row.generics + (signature.hasRank ? ["let rank: Int"] : []),
        parameters: signature.parameters, result: signature.result)
      return (row.row.isMethodOnly ? [] : [free]) + (method(row).map { [$0] } ?? [])
    }
  }

  /// The function as a method of its first parameter, if that is an array.
  private static func method(_ row: LibraryRow) -> Overload? {
    guard let first = row.signature.parameters.first, let conditions = conditions(row, first.type)
    else { return nil }
    func own(_ type: String) -> String {
      first.type.contains("Bool") ? type : type.replacing(identifier: "T", with: "Element")
    }
    let hasType = !first.type.contains("Bool")
    return Overload(
      documentation: row.row.documentation, place: .array(conditions: conditions), kind: .method,
      name: row.signature.name, generics: Array(row.generics.dropFirst(hasType ? 1 : 0)),
      parameters: row.signature.parameters.dropFirst().map { parameter in
        var changed = parameter
        changed.type = own(parameter.type)
        return changed
      }, result: own(row.signature.result))
  }

  /// What an extension says for arrays of a type; `nil` if it is no array.
  private static func conditions(_ row: LibraryRow, _ type: String) -> [String]? {
    guard let rank = rank(of: type) else { return nil }
    let element = type.contains("Bool") ? "Element == Bool" : row.domain?.condition ?? ""
    return [element] + (rank == "rank" ? [] : ["rank == \(rank)"])
  }

  /// The rank in the text of an array type.
  static func rank(of type: String) -> String? {
    if type.hasPrefix("Vector<") { return "1" }
    if type.hasPrefix("Matrix<") { return "2" }
    guard type.hasPrefix("NDArray<"), let comma = type.lastIndex(of: ",") else { return nil }
    return type[type.index(after: comma)...].dropLast().trimmed
  }
}
