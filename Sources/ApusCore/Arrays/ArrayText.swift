/// Writes an array as nested brackets, in the manner of NumPy: a line per row, columns aligned,
/// long rows wrapped, and `...` for the middle of every axis when there are more than 1000 elements.
struct ArrayText {
  /// Past this number of elements the middle is left out.
  private static let threshold = 1000

  /// Past this number of rows an array of many axes is left out whole.
  private static let rowLimit = 10_000

  /// Where lines are wrapped.
  private static let lineWidth = 80

  private let shape: [Int]
  private let strides: [Int]

  /// The text of the element at an offset.
  private let text: (Int) -> String

  private let isShortened: Bool

  /// How many elements stand on either side of what is left out; fewer for many axes, whose text
  /// would grow with the power of their number.
  private let edge: Int

  /// Prepares the text of an array.
  ///
  /// - Parameter text: The text of the element at an offset from the first.
  init(shape: [Int], strides: [Int], text: @escaping (Int) -> String) {
    self.shape = shape
    self.strides = strides
    self.text = text
    isShortened = shape.reduce(1, &*) > Self.threshold
    edge = shape.count <= 3 ? 3 : 1
  }

  /// The whole text, without a newline at its end.
  func render() -> String {
    if shape.isEmpty { return text(0) }
    // Nothing is shown, however long the other axes are.
    if shape.contains(0) {
      return String(repeating: "[", count: shape.count)
        + String(repeating: "]", count: shape.count)
    }
    let rowCount = shape.indices.dropLast().reduce(1.0) { $0 * Double(shown($1).count) }
    if rowCount > Double(Self.rowLimit) {
      return String(repeating: "[", count: shape.count) + "..."
        + String(repeating: "]", count: shape.count)
    }
    let rows = rows()
    let isWrapped = rows.contains { $0.cells.reduce(0) { $0 + $1.utf8.count + 2 } > Self.lineWidth }
    let width =
      rows.count > 1 || isWrapped
      ? rows.lazy.flatMap(\.cells).map(\.utf8.count).max() ?? 0 : 0
    return rows.map { render($0, width: width) }.joined()
  }

  /// A row (the last axis) and the brackets and line breaks around it.
  private struct Row {
    var cells: [String] = []
    var opening: Int
    var closing: Int
    var isLast: Bool
    /// How many rows, planes and so on of `...` follow: the axis in whose middle this row ends.
    var gap: Int?
  }

  /// The indices of an axis that are shown; nil stands for those left out.
  private func shown(_ axis: Int) -> [Int?] {
    let extent = shape[axis]
    guard isShortened, extent > 2 * edge else { return Array(0..<extent) }
    return Array(0..<edge) + [nil] + Array(extent - edge..<extent)
  }

  /// The rows in order.
  private func rows() -> [Row] {
    let last = shape.count - 1
    let axes = shape.indices.map(shown)
    var position = [Int](repeating: 0, count: last)
    var rows: [Row] = []
    while true {
      let opening = position.reversed().prefix { $0 == 0 }.count
      let offset = (0..<last).reduce(0) { $0 + (axes[$1][position[$1]] ?? 0) * strides[$1] }
      let cells = axes[last].map { $0.map { text(offset + $0 * strides[last]) } ?? "..." }
      var row = Row(cells: cells, opening: opening + 1, closing: 1, isLast: false)
      var axis = last - 1
      while axis >= 0 {
        position[axis] += 1
        if position[axis] < axes[axis].count {
          if axes[axis][position[axis]] == nil {
            row.gap = axis
            position[axis] += 1
          }
          break
        }
        position[axis] = 0
        row.closing += 1
        axis -= 1
      }
      row.isLast = axis < 0
      rows.append(row)
      if row.isLast { return rows }
    }
  }

  /// The text of one row up to the beginning of the next.
  private func render(_ row: Row, width: Int) -> String {
    let indent = String(repeating: " ", count: shape.count)
    var result = String(indent.dropLast(row.opening)) + String(repeating: "[", count: row.opening)
    var column = shape.count
    for (index, cell) in row.cells.enumerated() {
      let padding = cell == "..." ? 0 : max(0, width - cell.utf8.count)
      let end = index == row.cells.count - 1 ? "" : ","
      let length = padding + cell.utf8.count + end.utf8.count
      if index > 0 {
        if column + 1 + length > Self.lineWidth {
          result += "\n" + indent
          column = shape.count
        } else {
          result += " "
          column += 1
        }
      }
      result += String(repeating: " ", count: padding) + cell + end
      column += length
    }
    result += String(repeating: "]", count: row.closing)
    if row.isLast { return result }
    let breaks = String(repeating: "\n", count: row.closing)
    guard let gap = row.gap else { return result + "," + breaks }
    return result + "," + breaks + String(repeating: " ", count: gap + 1) + "...," + breaks
  }
}
