/// Splits the bytes of a CSV file into fields, by RFC 4180: fields in quotes may hold commas,
/// newlines and doubled quotes. Lines end in LF, CR LF or CR.
///
/// The package SwiftCSV, which does the same, was not taken: it builds every field as a `String`
/// from `Character`s of one `String` that holds the file, pads short rows, reports no lines, and
/// needs Foundation.
struct CSVScanner {
  /// What follows a field.
  enum End {
    case comma, line, file
  }

  /// A field: where its text lies, without quotes around it.
  struct Field {
    var range: Range<Int>
    var isQuoted: Bool
    var end: End
  }

  private let path: String
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Where the next byte stands.
  private(set) var position: Int

  /// The line of the next byte, counted from 1.
  private(set) var line: Int

  /// Scans `bytes`, the contents of the file at `path`, from `position` on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, position: Int, line: Int) {
    self.bytes = bytes
    self.path = path
    self.position = position
    self.line = line
  }

  /// Whether there is nothing left.
  var isAtEnd: Bool { position >= bytes.count }

  /// Passes empty lines; returns how many there were.
  mutating func skipEmptyLines() -> Int {
    let start = line
    while position < bytes.count, isNewline(bytes[position]) { passNewline() }
    return line - start
  }

  /// The next field, and what follows it.
  ///
  /// - Throws: `DataError` if a quote is not closed, or text follows the closing one.
  mutating func nextField() throws(DataError) -> Field {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quotedField() }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || isNewline(byte) { break }
      position &+= 1
    }
    let range = start..<position
    return Field(range: range, isQuoted: false, end: passEnd())
  }

  private mutating func quotedField() throws(DataError) -> Field {
    let firstLine = line
    position += 1
    let start = position
    while true {
      guard position < bytes.count else { throw .unclosedQuote(path, firstLine) }
      let byte = bytes[position]
      if isNewline(byte) {
        passNewline()
      } else if byte != UInt8(ascii: "\"") {
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
        position += 2
      } else {
        break
      }
    }
    let range = start..<position
    position += 1
    if position < bytes.count {
      let next = bytes[position]
      guard next == UInt8(ascii: ",") || isNewline(next) else { throw .textAfterQuote(path, line) }
    }
    return Field(range: range, isQuoted: true, end: passEnd())
  }

  /// Passes the comma or the newline after a field.
  private mutating func passEnd() -> End {
    guard position < bytes.count else { return .file }
    if bytes[position] == UInt8(ascii: ",") {
      position += 1
      return .comma
    }
    passNewline()
    return .line
  }

  private mutating func passNewline() {
    let isPair =
      bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "\n")
    position += isPair ? 2 : 1
    line += 1
  }

  private func isNewline(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The text of a field without the spaces and tabs around it.
  func trimmed(_ field: Field) -> UnsafeBufferPointer<UInt8> {
    var (lower, upper) = (field.range.lowerBound, field.range.upperBound)
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while lower < upper, isSpace(bytes[upper - 1]) { upper -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[lower..<upper])
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The text of a field as a string: quotes undoubled, else without the spaces around it.
  func string(_ field: Field) -> String {
    guard field.isQuoted else { return String(decoding: trimmed(field), as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in bytes[field.range] {
      let isQuote = byte == UInt8(ascii: "\"")
      if isQuote && isSecond {
        isSecond = false
      } else {
        text.append(byte)
        isSecond = isQuote
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
