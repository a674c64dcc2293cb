extension LibraryFunction {
  /// What an index beyond an axis of `n` elements means, for each mode of a stencil's border.
  package static let borders: [LibraryFunction] = [
    LibraryFunction(
      """
      /// The array goes on as its mirror image: `… b a | a b c d | d c …`.
      func _reflected(_ index: Int, _ n: Int) -> Int {
        let period = 2 * n
        let rest = index % period
        let place = rest < 0 ? rest + period : rest
        return place < n ? place : period - 1 - place
      }
      """),
    LibraryFunction(
      """
      /// The array goes on from its other end: `… c d | a b c d | a b …`.
      func _wrapped(_ index: Int, _ n: Int) -> Int {
        let rest = index % n
        return rest < 0 ? rest + n : rest
      }
      """),
    LibraryFunction(
      """
      /// The array goes on with its last element: `… a a | a b c d | d d …`.
      func _nearest(_ index: Int, _ n: Int) -> Int { min(max(index, 0), n - 1) }
      """),
  ]
}
