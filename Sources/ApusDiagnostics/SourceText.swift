/// Names one source text among those of a compilation.
package struct SourceID: Hashable, Sendable {
  package var index: UInt32
  package init(_ index: UInt32) { self.index = index }
}

/// A half-open range of UTF-8 offsets in one source text.
package struct SourceRange: Hashable, Sendable {
  package var source: SourceID
  /// The offset of the first byte.
  package var lower: UInt32
  /// The offset past the last byte.
  package var upper: UInt32

  package init(_ source: SourceID, _ lower: UInt32, _ upper: UInt32) {
    self.source = source
    self.lower = lower
    self.upper = upper
  }

  /// The smallest range that holds `self` and `other`, which lie in the same text.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(source, min(lower, other.lower), max(upper, other.upper))
  }
}

/// A place that a person can find: 1-based line, and 1-based column counted in UTF-8 bytes, as
/// swiftc counts.
package struct SourcePosition: Hashable, Sendable {
  package var line: Int
  package var column: Int
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// One source file, or text given otherwise, with the starts of its lines.
package struct SourceText: Sendable {
  /// The path as the user gave it, or a name in angle brackets.
  package let name: String
  package let utf8: [UInt8]
  private let lineStarts: [UInt32]
  /// Where the first byte is; not at 1:1 in a piece of a file.
  private let origin: SourcePosition

  package init(
    name: String, text: String, origin: SourcePosition = SourcePosition(line: 1, column: 1)
  ) {
    self.init(name: name, utf8: Array(text.utf8), origin: origin)
  }

  package init(
    name: String, utf8: [UInt8], origin: SourcePosition = SourcePosition(line: 1, column: 1)
  ) {
    self.name = name
    self.utf8 = utf8
    self.origin = origin
    var starts: [UInt32] = [0]
    for (offset, byte) in utf8.enumerated() where byte == 0x0A {
      starts.append(UInt32(truncatingIfNeeded: offset + 1))
    }
    lineStarts = starts
  }

  /// The position of the byte at `offset`, which is at most the length of the text.
  /// - Complexity: O(log n) in the number of lines.
  package func position(of offset: UInt32) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = Int(offset - lineStarts[low])
    return SourcePosition(
      line: origin.line + low, column: low == 0 ? origin.column + column : column + 1)
  }

  /// The offset of the first byte of a line; that of the end for a line that does not exist.
  package func startOfLine(_ line: Int) -> UInt32 {
    let number = line - origin.line + 1
    guard number >= 1, number <= lineStarts.count else {
      return UInt32(truncatingIfNeeded: utf8.count)
    }
    return lineStarts[number - 1]
  }

  /// The text of a line, without its end, in the columns where it stands; empty for a line that does
  /// not exist.
  package func line(_ line: Int) -> String {
    let number = line - origin.line + 1
    guard number >= 1, number <= lineStarts.count else { return "" }
    let indentation = number == 1 ? String(repeating: " ", count: origin.column - 1) : ""
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) - 1 : utf8.count
    if end > start, utf8[end - 1] == 0x0D { end -= 1 }
    return indentation + String(decoding: utf8[start..<max(start, end)], as: UTF8.self)
  }
}

/// The source texts of a compilation.
package struct SourceMap: Sendable {
  private var texts: [SourceText] = []

  package init() {}

  package init(_ text: SourceText) { texts = [text] }

  package mutating func add(_ text: SourceText) -> SourceID {
    texts.append(text)
    return SourceID(UInt32(texts.count - 1))
  }

  package var ids: [SourceID] { texts.indices.map { SourceID(UInt32($0)) } }

  package subscript(id: SourceID) -> SourceText { texts[Int(id.index)] }

  /// The position of the start of `range`.
  package func position(of range: SourceRange) -> SourcePosition {
    self[range.source].position(of: range.lower)
  }
}
