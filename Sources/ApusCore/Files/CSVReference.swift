/// A column, or neighbouring columns, of a CSV file, as one writes it in a command: `data.csv:price`
/// or `data.csv:first..last`.
package struct CSVReference: Equatable {
  /// The path of the file.
  package let path: String

  /// What to read from it; see `CSVFile.read(_:as:)`.
  package let selection: String

  /// The reference that `text` is; nil if it holds no `.csv:` with text on either side.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let suffix = Array(".csv:".utf8)
    let start = bytes.indices.first { index in
      index > 0 && bytes[index...].count > suffix.count
        && zip(bytes[index...], suffix).allSatisfy { byte, expected in
          byte == expected || (byte &+ 0x20 == expected && expected >= UInt8(ascii: "a"))
        }
    }
    guard let start else { return nil }
    path = String(decoding: bytes[..<(start + suffix.count - 1)], as: UTF8.self)
    selection = String(decoding: bytes[(start + suffix.count)...], as: UTF8.self)
  }
}
