extension LibraryFunction {
  /// Functions of vectors, along an axis of a matrix.
  static let axes: [LibraryFunction] = [
    alongAxis("sorted", of: "Comparable", "sorted in ascending order, NaN last"),
    alongAxis("argsort", of: "Comparable", gives: "Int", "replaced by the order of its elements"),
    alongAxis("cumulativeSum", of: "Numeric", "replaced by its running sums"),
    alongAxis("cumulativeProduct", of: "Numeric", "replaced by its running products"),
    alongAxis("cumulativeMin", of: "Comparable", "replaced by its running minimum"),
    alongAxis("cumulativeMax", of: "Comparable", "replaced by its running maximum"),
    alongAxis(
      "diff", of: "Numeric", parameters: "order: Int = 1", arguments: "order: order",
      count: "_differenceCount(n, order)", "replaced by the differences of its neighbours"),
    alongAxis(
      "roll", of: "Numeric", parameters: "by shift: Int", arguments: "by: shift",
      "moved toward the end, around which it goes on in front"),
    alongAxis(
      "gradient", of: "FloatingPoint", parameters: "dx: T = 1", arguments: "dx: dx",
      "replaced by its derivative"),
    LibraryFunction(
      #"""
      /// How many of `n` elements differences of an order leave.
      func _differenceCount(_ n: Int, _ order: Int) -> Int {
        precondition(order >= 0, "diff of order {0}: the order is 0 or more", order)
        return n - min(order, n)
      }
      """#),
  ]

  /// The function that applies one of vectors to each column or row of a matrix.
  /// - Parameters:
  ///   - constraint: What the elements have to conform to.
  ///   - element: The type of the elements of the result.
  ///   - parameters: Further parameters, and the `arguments` that hand them on.
  ///   - count: How many elements a part of `n` elements leads to.
  ///   - change: What becomes of a part.
  private static func alongAxis(
    _ name: String, of constraint: String, gives element: String = "T", parameters: String = "",
    arguments: String = "", count: String = "n", _ change: String
  ) -> LibraryFunction {
    let extra = parameters.isEmpty ? "" : parameters + ", "
    let rest = arguments.isEmpty ? "" : ", " + arguments
    return LibraryFunction(
      """
      /// The matrix with each column, or with `along: 1` each row, \(change).
      func \(name)<T: \(constraint)>(_ x: Matrix<T>, \(extra)along axis: Int) -> Matrix<\(element)> {
        _hasAxis(axis, 2)
        let n = axis == 0 ? x.rows : x.columns
        let count = \(count)
        var result = Matrix<\(element)>(
          zeros: axis == 0 ? count : x.rows, axis == 0 ? x.columns : count)
        let parts = axis == 0 ? x.columns : x.rows
        // Where all are empty, one of them finds out what is wrong.
        let end = n == 0 ? min(parts, 1) : parts
        if axis == 0 {
          for j in 0..<end { result[..., j] = \(name)(x[..., j]\(rest)) }
        } else {
          for i in 0..<end { result[i, ...] = \(name)(x[i, ...]\(rest)) }
        }
        return result
      }
      """)
  }
}
