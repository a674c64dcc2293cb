/// One line of a source text, as it is shown with marks below it.
struct SourceLine {
  /// The line, without its end, as it is printed: what controls a terminal is made visible.
  let text: String
  /// The offset of its first byte, and of the byte behind it.
  private let start: UInt32
  private let end: UInt32
  /// For each byte, and for the end, the column on the screen; a tab keeps its own width by being
  /// a tab in the lines below too.
  private let columns: [Int]
  /// What stands below each column when there is no mark: a space or a tab.
  private let padding: [Character]
  /// What the line has in each column; nothing in the second one of a wide character.
  private let cells: [String]

  /// Lines with more bytes than this are shown in part.
  private static let lengthLimit = 400

  /// The line of `source` with the byte at `offset` or, of a very long one, the part around it.
  init(_ source: SourceText, at offset: UInt32) {
    let number = source.position(of: offset).line
    var lower = Int(source.startOfLine(number))
    var upper = max(lower, Int(source.startOfLine(number + 1)))
    while upper > lower, [0x0A, 0x0D].contains(source.utf8[upper - 1]) { upper -= 1 }
    if upper - lower > Self.lengthLimit {
      lower = max(lower, min(Int(offset), upper) - Self.lengthLimit / 4)
      // A character begins at a byte that continues none.
      while lower < upper, source.utf8[lower] & 0xC0 == 0x80 { lower += 1 }
      upper = min(upper, lower + Self.lengthLimit / 2)
    }
    start = UInt32(truncatingIfNeeded: lower)
    end = UInt32(truncatingIfNeeded: upper)
    var text = ""
    var columns: [Int] = []
    var padding: [Character] = []
    var cells: [String] = []
    for character in String(decoding: source.utf8[lower..<upper], as: UTF8.self) {
      let shown = Self.visible(character)
      text.append(shown)
      let width = Self.width(of: shown)
      columns += Array(repeating: padding.count, count: character.utf8.count)
      padding += Array(repeating: character == "\t" ? "\t" : " ", count: width)
      cells += (0..<width).map { $0 == 0 ? String(shown) : "" }
    }
    self.text = text
    self.columns = columns + [padding.count]
    self.padding = padding
    self.cells = cells
  }

  /// The character, or the picture of one that would control the terminal.
  private static func visible(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character != "\t",
      scalar.properties.generalCategory == .control
    else { return character }
    guard scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) else {
      return "\u{FFFD}"
    }
    return Character(picture)
  }

  /// The column on the screen of the byte at `offset`, at most that behind the line.
  private func column(of offset: UInt32) -> Int {
    let byte = Int(offset) - Int(start)
    return columns[min(max(byte, 0), columns.count - 1)]
  }

  /// A caret at the start of `range` and tildes under the rest of it and under `highlights`.
  func marks(caretAt range: SourceRange, underlining highlights: [SourceRange]) -> String {
    var marks = padding + [" "]
    for highlight in highlights + [range]
    where highlight.source == range.source && highlight.upper > start && highlight.lower < end {
      let lower = column(of: highlight.lower)
      for index in lower..<max(lower, column(of: highlight.upper)) { marks[index] = "~" }
    }
    marks[column(of: range.lower)] = "^"
    return Self.trimmed(marks)
  }

  /// What `fixIts` make of this line, from the place of the first one to that of the last one, with
  /// the text between them; empty if they put nothing there.
  func insertions(of fixIts: [Diagnostic.FixIt]) -> String {
    var marks: [Character] = []
    var behind: UInt32?
    for fixIt in fixIts.sorted(by: { $0.range.lower < $1.range.lower })
    where fixIt.range.lower >= start && fixIt.range.lower <= end {
      let column = column(of: fixIt.range.lower)
      if let behind {
        guard behind <= fixIt.range.lower else { return "" }
        marks += cells[self.column(of: behind)..<column].joined()
      } else {
        marks = Array(padding[..<column])
      }
      marks += fixIt.replacement
      behind = fixIt.range.upper
    }
    return Self.trimmed(marks)
  }

  /// The characters without white space at the end.
  private static func trimmed(_ marks: [Character]) -> String {
    String(marks[..<((marks.lastIndex { $0 != " " && $0 != "\t" } ?? -1) + 1)])
  }

  /// How many columns of a terminal a character takes.
  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case _: return 1
    }
  }
}
