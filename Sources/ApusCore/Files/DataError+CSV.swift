import ApusDiagnostics
import ApusVocabulary

extension DataError {
  /// A file in an encoding that is not read.
  static func utf16(_ path: String) -> DataError {
    DataError(.unsupported, path: path, "found text in UTF-16, expected UTF-8")
  }

  /// A file without a header.
  static func emptyCSV(_ path: String) -> DataError {
    DataError(
      .malformed, path: path, "found no text, expected a first line with the names of columns")
  }

  /// A name that no column has.
  static func unknownColumn(_ path: String, _ name: String, of names: [String]) -> DataError {
    let shown = names.prefix(30).map(shortened).joined(separator: ", ")
    let omitted = names.count > 30 ? " and \(names.count - 30) more" : ""
    let suggestion =
      Suggestion.closest(to: name, among: names).map { "; did you mean '\($0)'?" }
      ?? ";"
    return DataError(
      .unknownColumn, path: path,
      "there is no column '\(shortened(name))'\(suggestion) the columns are \(shown)"
        + omitted)
  }

  /// A name that several columns have.
  static func ambiguousColumn(_ path: String, _ name: String, count: Int) -> DataError {
    DataError(
      .unknownColumn, path: path, "\(count) columns are called '\(shortened(name))', expected one")
  }

  /// Columns in the wrong order.
  static func reversedColumns(_ path: String, _ first: String, _ last: String) -> DataError {
    DataError(
      .unknownColumn, path: path,
      "column '\(first)' comes after '\(last)'; write '\(last)..\(first)'")
  }

  /// A line with too few or too many fields.
  static func raggedLine(_ path: String, _ line: Int, found: Int, expected: Int) -> DataError {
    DataError(
      .malformed, path: path, line: line,
      "found \(found) field\(found == 1 ? "" : "s"), expected \(expected) as in the header")
  }

  /// A quote that is never closed.
  static func unclosedQuote(_ path: String, _ line: Int) -> DataError {
    DataError(.malformed, path: path, line: line, "a quote opens here that is never closed")
  }

  /// Text between a closing quote and the end of the field.
  static func textAfterQuote(_ path: String, _ line: Int) -> DataError {
    DataError(
      .malformed, path: path, line: line,
      "found text after a closing quote, expected a comma or the end of the line")
  }

  /// A missing value where the type has none.
  static func missingValue<Element: CSVElement>(
    _ path: String, _ line: Int, _ column: String, _ text: String, _: Element.Type
  ) -> DataError {
    let found = text.isEmpty ? "an empty field" : "'\(shortened(text))'"
    return DataError(
      .typeMismatch, path: path, line: line,
      "column '\(shortened(column))': found \(found), expected \(Element.expectation) "
        + "('\(Element.elementType.swiftName)' has no value for missing ones)")
  }

  /// Text that is no value of the type.
  static func malformedValue<Element: CSVElement>(
    _ path: String, _ line: Int, _ column: String, _ text: String, _: Element.Type
  ) -> DataError {
    DataError(
      .typeMismatch, path: path, line: line,
      "column '\(shortened(column))': found '\(shortened(text))', expected \(Element.expectation) "
        + "('\(Element.elementType.swiftName)')")
  }

  /// A number that the type cannot hold.
  static func valueOutOfRange<Element: CSVElement>(
    _ path: String, _ line: Int, _ column: String, _ text: String, _: Element.Type
  ) -> DataError {
    DataError(
      .typeMismatch, path: path, line: line,
      "column '\(shortened(column))': '\(shortened(text))' is out of the range of "
        + "'\(Element.elementType.swiftName)'")
  }

  /// An array of too many axes for a table.
  static func cannotWriteRank(_ path: String, _ shape: [Int]) -> DataError {
    DataError(
      .shapeMismatch, path: path,
      "an array of shape \(text(shape)) does not fit a CSV file, expected a vector or a matrix; "
        + "write it as .npy")
  }

  /// Complex numbers, for which the format has no form.
  static func complexCSV(_ path: String, _ type: ElementType, isRead: Bool) -> DataError {
    DataError(
      .unsupported, path: path,
      "a CSV file holds no '\(type.swiftName)'; "
        + (isRead
          ? "read the real and imaginary parts as two columns, or a .npy file" : "write it as .npy")
    )
  }

  /// At most 40 characters of `text`, fit for a line of a terminal: the file may hold anything.
  private static func shortened(_ text: String) -> String {
    let isLong = text.unicodeScalars.count > 40
    let scalars = text.unicodeScalars.prefix(isLong ? 37 : 40)
    let shown = scalars.map { scalar in
      scalar.properties.generalCategory == .control
        ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return shown.joined() + (isLong ? "..." : "")
  }
}
