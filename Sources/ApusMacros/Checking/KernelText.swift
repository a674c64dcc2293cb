import SwiftSyntax

/// A part of a Swift file that the front end of kernels reads.
struct KernelText {
  /// The text. What the front end is not to see is blank, so that offsets stay.
  private(set) var utf8: [UInt8]
  /// Where it begins.
  let start: AbsolutePosition
  /// The node whose part it is.
  let node: Syntax

  /// The text from a place of `node` up to its end.
  init(of node: some SyntaxProtocol, from start: AbsolutePosition) {
    self.node = Syntax(node)
    self.start = start
    let bytes = node.syntaxTextBytes
    let lower = start.utf8Offset - node.position.utf8Offset
    let upper = node.endPositionBeforeTrailingTrivia.utf8Offset - node.position.utf8Offset
    utf8 = Array(bytes[max(0, min(lower, bytes.count))..<max(lower, min(upper, bytes.count))])
  }

  /// The text as a string.
  var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The position of a byte.
  func position(at offset: UInt32) -> AbsolutePosition { start.advanced(by: Int(offset)) }

  /// Whether there are spaces in the place of a part that is not empty.
  func isBlank(_ part: some SyntaxProtocol) -> Bool {
    let lower = part.positionAfterSkippingLeadingTrivia.utf8Offset - start.utf8Offset
    return utf8.indices.contains(lower) && utf8[lower] == UInt8(ascii: " ")
  }

  /// Puts spaces in place of everything between two positions but the ends of lines.
  mutating func blank(_ range: Range<AbsolutePosition>) {
    let lower = max(0, range.lowerBound.utf8Offset - start.utf8Offset)
    let upper = min(utf8.count, range.upperBound.utf8Offset - start.utf8Offset)
    guard lower < upper else { return }
    for index in lower..<upper where utf8[index] != 0x0A && utf8[index] != 0x0D {
      utf8[index] = UInt8(ascii: " ")
    }
  }
}

extension KernelText {
  /// The text of a function, from `func` on: its attributes and modifiers are not for the kernel.
  init(of function: FunctionDeclSyntax) {
    self.init(of: function, from: function.funcKeyword.positionAfterSkippingLeadingTrivia)
    blankQualifiers(["Self"], before: [KernelFunction(function).name])
  }
}
