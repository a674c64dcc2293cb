import ApusVocabulary

/// What a kernel can call, as documentation shows it: one row of the tables of builtins and of
/// functions of the library.
public struct BuiltinDocumentation: Sendable {
  /// As it is written: `x.squareRoot() -> Self`.
  public let declaration: String
  /// One line.
  public let summary: String
  /// The types for which there is one.
  public let types: String
  /// How far the result may be from the exact one; `nil` where it is exact or rounded once.
  public let errorBound: String?
  /// The bound of an elementary function in units of the last place.
  public let ulpBound: Double?

  /// The name alone, without what it is of and what it takes.
  public var name: String {
    let head = declaration.drop { $0 == " " }.prefix { !"(<:".contains($0) }
    return String(head.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
  }

  /// All builtins, then all functions of the library, in the order of their tables.
  public static var all: [BuiltinDocumentation] {
    BuiltinTable.standard.rows.filter { !$0.isInternal }.map { row in
      BuiltinDocumentation(
        declaration: row.declaration, summary: row.documentation, types: row.domain.name,
        errorBound: row.errorBound, ulpBound: row.ulpBound)
    }
      + rearrangements
      + LibraryTable.standard.rows.filter { !$0.isInternal }.map { row in
        BuiltinDocumentation(
          declaration: row.declaration, summary: row.documentation, types: row.typesText,
          errorBound: nil, ulpBound: nil)
      }
  }

  /// What the check itself knows about whole arrays.
  private static let rearrangements: [BuiltinDocumentation] = [
    (
      "x.reshaped(_ extents: Int...)",
      "The elements in row-major order in another shape; -1 is what the others leave"
    ),
    ("x.flattened()", "The elements in row-major order as a vector"),
    ("x.transposed()", "The array with its axes in reverse order"),
    ("x.transposed(_ axes: Int...)", "The array with its axes in this order"),
    ("x.flipped()", "The elements in reverse order along all axes"),
    ("x.flipped(along axis: Int)", "The elements in reverse order along an axis, or several"),
    (
      "select(_ mask: NDArray<Bool, rank>, _ a: T, _ b: T)",
      "The elements of one array where the mask is true, else those of another"
    ),
    (
      "stencil(_ x: NDArray<T, rank>, border: Border, _ body: (Window) -> U)",
      "Each element computed from its neighbours, as in `stencil(x, border: .wrap) { $0[-1] + $0[1] }`; "
        + "the border is .constant(value), .reflect, .wrap or .nearest"
    ),
  ].map { declaration, summary in
    BuiltinDocumentation(
      declaration: declaration, summary: summary, types: "arrays of any elements",
      errorBound: nil, ulpBound: nil)
  }
}

extension LibraryFunction {
  /// For which types there is the function, and whether it goes along axes.
  fileprivate var typesText: String {
    let elements = elementTypes?.name ?? "any elements"
    return reduces ? elements + "; also along: and keeping: axes" : elements
  }
}
