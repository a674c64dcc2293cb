/// Takes arrays of arrays apart into a shape and the elements in row-major order.
struct NestedElements<Element: ArrayElement> {
  /// The elements so far.
  private(set) var elements: [Element] = []

  /// The extent of each axis, as the first row along it has it; nil before there was one.
  private var extents: [Int?]

  /// Where the reader stands: an index for each axis that it is inside of.
  private var path: [Int] = []

  /// A reader of arrays nested `rank` deep.
  init(rank: Int) {
    extents = [Int?](repeating: nil, count: rank)
  }

  /// The extents; an axis along which there was nothing has extent 0.
  var shape: [Int] { extents.map { $0 ?? 0 } }

  /// Notes the extent of a row, which has to be that of the rows before.
  private mutating func note(_ count: Int) throws(DataError) {
    let axis = path.count
    if let expected = extents[axis] {
      guard expected == count else { throw .raggedRow(path, count: count, expected: expected) }
    } else {
      extents[axis] = count
    }
  }

  /// Goes through the rows of an array with `read`.
  private mutating func descend<Row>(
    _ rows: [Row], _ read: (inout Self, Row) throws(DataError) -> Void
  ) throws(DataError) {
    try note(rows.count)
    for (index, row) in rows.enumerated() {
      path.append(index)
      try read(&self, row)
      path.removeLast()
    }
  }

  private mutating func read(_ row: [Element]) throws(DataError) {
    try note(row.count)
    elements += row
  }

  /// Reads the rows of a matrix.
  ///
  /// - Throws: `DataError` if rows differ in length; so do the other overloads.
  mutating func read(_ rows: [[Element]]) throws(DataError) {
    elements.reserveCapacity(elements.count + rows.count * (rows.first?.count ?? 0))
    try descend(rows) { reader, row throws(DataError) in try reader.read(row) }
  }

  /// Reads an array of rank 3.
  mutating func read(_ rows: [[[Element]]]) throws(DataError) {
    try descend(rows) { reader, row throws(DataError) in try reader.read(row) }
  }

  /// Reads an array of rank 4.
  mutating func read(_ rows: [[[[Element]]]]) throws(DataError) {
    try descend(rows) { reader, row throws(DataError) in try reader.read(row) }
  }

  /// Reads an array of rank 5.
  mutating func read(_ rows: [[[[[Element]]]]]) throws(DataError) {
    try descend(rows) { reader, row throws(DataError) in try reader.read(row) }
  }

  /// Reads an array of rank 6.
  mutating func read(_ rows: [[[[[[Element]]]]]]) throws(DataError) {
    try descend(rows) { reader, row throws(DataError) in try reader.read(row) }
  }
}
