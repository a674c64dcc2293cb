import ApusVocabulary

extension OverloadTables {
  /// An array that axes are named of, and what comes out.
  private struct Form {
    /// `nil` for any rank.
    var rank: Int?
    /// The type of the parameter that names axes.
    var axes: String
    var isKeeping: Bool
    /// The rank of the result; `nil` if it is no array.
    var resultRank: String?
    var generics: [String] = []
  }

  /// The ways to name axes for a function that goes over parts of any rank.
  private static let forms: [Form] =
    (1...6).map { rank in
      Form(
        rank: rank, axes: "Int", isKeeping: false, resultRank: rank == 1 ? nil : "\(rank - 1)")
    } + [
      Form(rank: 3, axes: "InlineArray<2, Int>", isKeeping: false, resultRank: "1"),
      Form(rank: 4, axes: "InlineArray<2, Int>", isKeeping: false, resultRank: "2"),
      Form(rank: 4, axes: "InlineArray<3, Int>", isKeeping: false, resultRank: "1"),
      Form(rank: nil, axes: "InlineArray<rank, Int>", isKeeping: false, resultRank: nil),
      Form(rank: nil, axes: "Int", isKeeping: true, resultRank: "1"),
      Form(
        rank: nil, axes: "InlineArray<kept, Int>", isKeeping: true, resultRank: "kept",
        generics: ["let kept: Int"]),
    ]

  /// For one that goes over vectors.
  private static let formsOfVectors =
    forms.filter { ($0.rank ?? 0) > 1 && $0.axes == "Int" } + [
      Form(rank: 2, axes: "Int", isKeeping: true, resultRank: "1")
    ]

  /// Functions along axes, free and as methods.
  static var reductions: [Overload] {
    libraryRows.filter(\.row.reduces).flatMap { row -> [Overload] in
      guard let first = row.signature.parameters.first, let rank = rank(of: first.type),
        Signature.elements(ofTuple: row.signature.result) == nil
      else { return [] }
      let forms = rank == "rank" ? forms : rank == "1" ? formsOfVectors : []
      return forms.flatMap { form in
        (row.row.isMethodOnly ? [] : [function(row, form)]) + [method(row, form)]
      }
    }
  }

  private static func axes(_ form: Form) -> Overload.Axes {
    let name = form.axes == "Int" ? "axis" : "axes"
    return Overload.Axes(
      parameter: Overload.Parameter(
        label: form.isKeeping ? "keeping" : "along", name: name, type: form.axes),
      rank: form.rank.map(String.init) ?? "rank", isKeeping: form.isKeeping)
  }

  private static func documentation(_ row: LibraryRow, _ form: Form) -> String {
    let axes = form.axes == "Int" ? "the axis" : "the axes"
    let place =
      form.isKeeping
      ? "for each part that stands at one place of \(axes)." : "for each part along \(axes)."
    return row.row.documentation + " The same " + place
  }

  private static func result(_ form: Form, _ element: String) -> String {
    form.resultRank.map { "NDArray<\(element), \($0)>" } ?? element
  }

  private static func function(_ row: LibraryRow, _ form: Form) -> Overload {
    var parameters = row.signature.parameters
    let element = parameters[0].type.contains("Bool") ? "Bool" : "T"
    parameters[0].type = "NDArray<\(element), \(form.rank.map(String.init) ?? "rank")>"
    return Overload(
      documentation: documentation(row, form), place: .file, kind: .function,
      name: row.signature.name,
      generics: row.generics + (form.rank == nil ? ["let rank: Int"] : []) + form.generics,
      parameters: parameters, axes: axes(form), result: result(form, row.signature.result))
  }

  private static func method(_ row: LibraryRow, _ form: Form) -> Overload {
    let isOfMasks = row.signature.parameters[0].type.contains("Bool")
    func own(_ type: String) -> String { type.replacing(identifier: "T", with: "Element") }
    let condition = isOfMasks ? "Element == Bool" : row.domain?.condition ?? ""
    return Overload(
      documentation: documentation(row, form),
      place: .array(conditions: [condition] + (form.rank.map { ["rank == \($0)"] } ?? [])),
      kind: .method, name: row.signature.name,
      generics: row.generics.dropFirst(isOfMasks ? 0 : 1) + form.generics,
      parameters: row.signature.parameters.dropFirst().map { parameter in
        var changed = parameter
        changed.type = own(parameter.type)
        return changed
      }, axes: axes(form), result: result(form, own(row.signature.result)))
  }
}
