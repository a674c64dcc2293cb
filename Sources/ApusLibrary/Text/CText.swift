/// Text as C writes it.
enum CText {
  /// A literal with the bytes of a text.
  static func literal(_ text: String) -> String {
    var result = "\""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "?"):
        result += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: result += String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return result + "\""
  }

  /// Lines of a comment, in which a text cannot end the line or begin another one.
  static func comment(_ lines: [String]) -> String {
    lines.map { line in
      var text = line.filter { !$0.isNewline }
      while text.last == "\\" || text.last == " " { text.removeLast() }
      return (text.isEmpty ? "///" : "/// " + text).replacing("??/", with: "? ?/") + "\n"
    }.joined()
  }

  /// A text of several parts, in lines of at most a hundred columns.
  static func list(_ parts: [String], after head: String, tail: String) -> String {
    let line = head + parts.joined(separator: ", ") + tail
    if line.utf8.count <= 100 { return line }
    var result = head
    var column = 100
    for (index, part) in parts.enumerated() {
      let text = part + (index + 1 < parts.count ? "," : tail)
      if column + text.utf8.count + 1 > 100 {
        result += "\n    "
        column = 4
      } else {
        result += " "
        column += 1
      }
      result += text
      column += text.utf8.count
    }
    return result
  }
}
