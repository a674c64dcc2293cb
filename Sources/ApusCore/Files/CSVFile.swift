import ApusVocabulary

/// A file of comma-separated values (RFC 4180) whose first line names the columns.
///
/// Columns are read by name, as vectors, or several neighbouring ones as a matrix, in the element
/// type that is asked for. Files of a megabyte and more are mapped into memory; they must not
/// shrink while they are read.
public struct CSVFile: Sendable {
  /// The names of the columns, in order.
  public let columnNames: [String]

  private let contents: FileContents

  /// Where the lines after the header begin.
  private let body: (position: Int, line: Int)

  /// Opens the file at `path` and reads its header.
  ///
  /// - Throws: `DataError` if the file cannot be read or has no header.
  public init(_ path: String) throws(DataError) {
    try self.init(FileContents(path: path))
  }

  /// Reads the header of a file's contents.
  init(_ contents: FileContents) throws(DataError) {
    var names: [String] = []
    let body = try contents.withBytes { bytes throws(DataError) in
      if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
        throw .utf16(contents.path)
      }
      let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
      var scanner = CSVScanner(bytes, path: contents.path, position: start, line: 1)
      _ = scanner.skipEmptyLines()
      guard !scanner.isAtEnd else { throw .emptyCSV(contents.path) }
      while true {
        let field = try scanner.nextField()
        names.append(scanner.string(field))
        if field.end != .comma { return (scanner.position, scanner.line) }
      }
    }
    self.contents = contents
    self.body = body
    columnNames = names
  }

  /// Reads `selection`: the name of a column, which gives an array of rank 1, or `first..last`,
  /// which gives a matrix with these columns and all between them.
  ///
  /// Empty fields and `NA`, `NaN`, `nan`, `null` are missing values, which become NaN in a
  /// floating-point type. Numbers are rounded once, to the nearest value of the type.
  ///
  /// - Throws: `DataError` if there is no such column, a field does not hold a value of the type,
  ///   or a line has more or fewer fields than the header; for complex numbers too.
  /// - Complexity: O(size of the file).
  public func read(
    _ selection: String, as type: ArrayElementType
  ) throws(DataError) -> AnyArray {
    let (columns, isMatrix) = try resolve(selection)
    switch type.type {
    case .bool: return try read(columns, isMatrix, Bool.self)
    case .int8: return try read(columns, isMatrix, Int8.self)
    case .int16: return try read(columns, isMatrix, Int16.self)
    case .int32: return try read(columns, isMatrix, Int32.self)
    case .int64: return try read(columns, isMatrix, Int64.self)
    case .int: return try read(columns, isMatrix, Int.self)
    case .uint8: return try read(columns, isMatrix, UInt8.self)
    case .uint16: return try read(columns, isMatrix, UInt16.self)
    case .uint32: return try read(columns, isMatrix, UInt32.self)
    case .uint64: return try read(columns, isMatrix, UInt64.self)
    case .uint: return try read(columns, isMatrix, UInt.self)
    case .float16: return try read(columns, isMatrix, Float16.self)
    case .float: return try read(columns, isMatrix, Float.self)
    case .double: return try read(columns, isMatrix, Double.self)
    case .complexFloat, .complexDouble:
      throw .complexCSV(contents.path, type.type, isRead: true)
    }
  }

  /// Reads the column called `name` as a vector; see `read(_:as:)`.
  ///
  /// - Throws: `DataError` if there is no such column, a field does not hold a value of the type,
  ///   or a line has more or fewer fields than the header.
  public func vector<Element: ArrayElement>(
    _ name: String, of type: Element.Type = Element.self
  ) throws(DataError) -> Vector<Element> {
    try Vector(read(name, as: Element.arrayElementType))
  }

  /// Reads the columns `first..last` as a matrix; see `read(_:as:)`.
  ///
  /// - Throws: `DataError` if there is no such column, a field does not hold a value of the type,
  ///   or a line has more or fewer fields than the header.
  public func matrix<Element: ArrayElement>(
    _ columns: String, of type: Element.Type = Element.self
  ) throws(DataError) -> Matrix<Element> {
    try Matrix(read(columns, as: Element.arrayElementType))
  }

  // MARK: Columns

  /// The columns that `selection` names, and whether it asks for a matrix.
  private func resolve(
    _ selection: String
  ) throws(DataError) -> (columns: ClosedRange<Int>, isMatrix: Bool) {
    // A name may itself hold "..", so the whole is looked up first, then every way to part it.
    if columnNames.contains(selection) {
      let index = try column(selection)
      return (index...index, false)
    }
    let text = Array(selection.utf8)
    var parts: [(first: String, last: String)] = []
    for index in text.indices.dropLast() where text[index...].starts(with: "..".utf8) {
      let first = String(decoding: text[..<index], as: UTF8.self)
      let last = String(decoding: text[(index + 2)...], as: UTF8.self)
      parts.append((first, last))
    }
    let known = parts.first { columnNames.contains($0.first) && columnNames.contains($0.last) }
    guard let (first, last) = known ?? parts.first else {
      throw .unknownColumn(contents.path, selection, of: columnNames)
    }
    let (lower, upper) = (try column(first), try column(last))
    guard lower <= upper else { throw .reversedColumns(contents.path, first, last) }
    return (lower...upper, true)
  }

  /// The index of the column called `name`.
  private func column(_ name: String) throws(DataError) -> Int {
    let matches = columnNames.indices.filter { columnNames[$0] == name }
    guard let first = matches.first else {
      throw .unknownColumn(contents.path, name, of: columnNames)
    }
    guard matches.count == 1 else {
      throw .ambiguousColumn(contents.path, name, count: matches.count)
    }
    return first
  }

  // MARK: Values

  /// Reads columns as an array of one element type.
  private func read<Element: CSVElement>(
    _ columns: ClosedRange<Int>, _ isMatrix: Bool, _: Element.Type
  ) throws(DataError) -> AnyArray {
    let values = try contents.withBytes { bytes throws(DataError) in
      try self.values(columns, bytes) as [Element]
    }
    let rows = values.count / columns.count
    let shape = isMatrix ? [rows, columns.count] : [rows]
    let array = try AnyArray(allocating: Element.elementType, shape: shape, zeroed: false)
    values.withUnsafeBytes {
      array.storage.base.copyMemory(from: $0.baseAddress, count: $0.count)
    }
    return array
  }

  /// The values of columns, row by row.
  private func values<Element: CSVElement>(
    _ columns: ClosedRange<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(DataError) -> [Element] {
    let (first, last) = (columns.lowerBound, columns.upperBound)
    var values: [Element] = []
    var scanner = CSVScanner(
      bytes, path: contents.path, position: body.position, line: body.line)
    while true {
      let firstLine = scanner.line
      let emptyLines = scanner.skipEmptyLines()
      if scanner.isAtEnd { return values }
      if columnNames.count == 1 {
        // With one column an empty line is a missing value, unless nothing follows.
        for line in firstLine..<(firstLine + emptyLines) {
          values.append(try value(.missing, in: 0, line: line, ""))
        }
      }
      let line = scanner.line
      var index = 0
      while true {
        let fieldLine = scanner.line
        let field = try scanner.nextField()
        if index >= first, index <= last {
          let meaning = Element.parse(scanner.trimmed(field))
          if case .value(let value) = meaning {
            values.append(value)
          } else {
            values.append(
              try value(meaning, in: index, line: fieldLine, scanner.string(field)))
          }
        }
        index += 1
        if field.end != .comma { break }
      }
      guard index == columnNames.count else {
        throw .raggedLine(contents.path, line, found: index, expected: columnNames.count)
      }
    }
  }

  /// The value of a field, or the error that says why it has none.
  private func value<Element: CSVElement>(
    _ meaning: CSVValue<Element>, in column: Int, line: Int, _ text: @autoclosure () -> String
  ) throws(DataError) -> Element {
    // A line too long gets its own error; a column without a name is not asked for.
    let name = columnNames[column]
    switch meaning {
    case .value(let value): return value
    case .missing:
      guard let value = Element.missingValue else {
        throw .missingValue(contents.path, line, name, text(), Element.self)
      }
      return value
    case .malformed: throw .malformedValue(contents.path, line, name, text(), Element.self)
    case .outOfRange: throw .valueOutOfRange(contents.path, line, name, text(), Element.self)
    }
  }
}
