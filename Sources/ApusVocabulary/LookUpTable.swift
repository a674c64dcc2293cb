/// A table of the elementary functions: constant rows of numbers.
///
/// The case's name is that of the prelude's function that gives a row. Row numbers are taken modulo
/// the number of rows, so that no look-up can fault.
package enum LookUpTable: String, CaseIterable, Hashable, Sendable {
  /// What `erfDouble` and `erfcDouble` have for each 256th.
  case erfRow, erfcRow
  /// What `erfcFloat` has for each 256th.
  case erfcFloatRow
  /// What `tanhDouble` has for each 64th.
  case tanhRow
  /// What `logaddexpDouble` has for each 64th, and `logaddexpFloat` for each 128th.
  case logaddexpRow, logaddexpFloatRow

  /// What the numbers are.
  package var element: ScalarType {
    switch self {
    case .erfRow, .erfcRow, .tanhRow, .logaddexpRow: .double
    case .erfcFloatRow, .logaddexpFloatRow: .float
    }
  }

  /// What row numbers are: as wide as the numbers, so that there are as many to a vector.
  package var index: ScalarType { element == .double ? .uint64 : .uint32 }

  /// The number of rows, a power of two.
  package var rows: Int {
    switch self {
    case .erfRow, .erfcRow, .tanhRow: 2048
    case .erfcFloatRow, .logaddexpRow, .logaddexpFloatRow: 4096
    }
  }

  /// How many numbers a row has. They follow one another in memory, and so do the rows.
  package var columns: Int {
    switch self {
    case .erfRow, .erfcRow, .erfcFloatRow, .tanhRow, .logaddexpRow, .logaddexpFloatRow: 2
    }
  }

  /// The symbol that native code refers to.
  package var symbol: String { "apus_table_" + rawValue }
}
