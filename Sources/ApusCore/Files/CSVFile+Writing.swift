extension CSVFile {
  /// Writes a vector as a column called `name`, or a matrix as columns `name_0`, `name_1` and so
  /// on, to the file at `path`, which appears when it is complete. A single number makes a column
  /// of one value.
  ///
  /// Numbers are written as Swift prints them, so they read back equal.
  ///
  /// - Throws: `DataError` if the array has more than two axes or complex elements, or the file
  ///   cannot be written.
  /// - Complexity: O(count).
  public static func write(
    _ array: AnyArray, name: String = "result", to path: String
  ) throws(DataError) {
    guard array.rank <= 2 else { throw .cannotWriteRank(path, array.shape) }
    if array.elementType.isComplex { throw .complexCSV(path, array.elementType, isRead: false) }
    let rows = array.shape.first ?? 1
    let columns = array.rank == 2 ? array.shape[1] : 1
    let names = array.rank == 2 ? (0..<columns).map { "\(name)_\($0)" } : [name]
    let elements = try array.contiguous()
    var file = try OutputFile(path: path)
    try file.append(Array((names.map(quoted).joined(separator: ",") + "\n").utf8))
    var line: [UInt8] = []
    let text = elements.elementText()
    for row in 0..<rows {
      line.removeAll(keepingCapacity: true)
      for column in 0..<columns {
        if column > 0 { line.append(UInt8(ascii: ",")) }
        line.append(contentsOf: text(row * columns + column).utf8)
      }
      line.append(UInt8(ascii: "\n"))
      try file.append(line)
    }
    withExtendedLifetime(elements) {}
    try file.commit()
  }

  /// A name as a field: in quotes where it would not read back otherwise.
  private static func quoted(_ name: String) -> String {
    let needsQuotes = name.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
    guard needsQuotes || name.isEmpty else { return name }
    let parts = name.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}
