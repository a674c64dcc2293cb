import ApusIR

/// The codes that the functions of a library return.
package enum LibraryStatus: Int32, CaseIterable, Sendable {
  case resultShape = 100
  case overlap = 101
  case null = 102
  case outOfMemory = 103
  case extent = 104
  case processor = 105
  case alignment = 106

  /// The faults of kernels, with their names in C: `index_out_of_bounds`.
  package static var faults: [(name: String, code: Int32)] {
    FaultKind.allCases.map { (snakeCase("\($0)"), $0.rawValue) }
  }

  /// The name in C behind `apus_error_`.
  package var name: String { Self.snakeCase("\(self)") }

  private static func snakeCase(_ name: String) -> String {
    name.reduce(into: "") { result, letter in
      result += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }
}
