/// All functions of the library, found by name.
package struct LibraryTable: Sendable {
  /// The table, made at its first use.
  package static let standard = LibraryTable(
    LibraryFunction.sums + LibraryFunction.complexSums + LibraryFunction.extremes
      + LibraryFunction.gaps + LibraryFunction.order + LibraryFunction.counting
      + LibraryFunction.series + LibraryFunction.axes
      + LibraryFunction.arranging + LibraryFunction.making + LibraryFunction.relations
      + LibraryFunction.random + LibraryFunction.products + LibraryFunction.equations
      + LibraryFunction.spectra + LibraryFunction.accumulations + LibraryFunction.borders)

  package let rows: [LibraryFunction]
  private let places: [String: [Int]]

  package init(_ rows: [LibraryFunction]) {
    self.rows = rows
    var places: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() { places[row.name, default: []].append(index) }
    self.places = places
  }

  /// The rows called `name`, in the order in which calls try them.
  package func functions(named name: String) -> [Int] { places[name] ?? [] }

  /// The names of the functions that anyone may use.
  package var names: [String] { places.keys.filter { !$0.hasPrefix("_") } }
}
