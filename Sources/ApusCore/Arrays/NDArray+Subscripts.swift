// A subscript per rank: the language has no way to write one for all. An index out of bounds stops the
// program, as with Swift's own arrays. The place of an index that is in bounds cannot overflow.

extension NDArray {
  /// Stops the program unless `index` is one of `axis`.
  @inlinable
  package func check(_ index: Int, _ axis: Int) {
    guard UInt(bitPattern: index) < UInt(bitPattern: extents[axis]) else {
      ArrayMistake.index(index, axis: axis, rank: rank, extent: extents[axis])
    }
  }
}

extension NDArray where rank == 1 {
  /// The element at `i`.
  ///
  /// - Requires: The index is at least 0 and less than the extent of its axis.
  /// - Complexity: O(1); the first write to an array that shares its memory copies it.
  @inlinable
  public subscript(_ i: Int) -> Element {
    get { start[position(i)] }
    _modify {
      makeUnique()
      yield &start[position(i)]
    }
  }

  /// Where an element lies, counted from the first.
  @inlinable
  package func position(_ i: Int) -> Int {
    check(i, 0)
    return i &* steps[0]
  }
}

extension NDArray where rank == 2 {
  /// The element in row `i` and column `j`.
  ///
  /// - Requires: Each index is at least 0 and less than the extent of its axis.
  /// - Complexity: O(1); the first write to an array that shares its memory copies it.
  @inlinable
  public subscript(_ i: Int, _ j: Int) -> Element {
    get { start[position(i, j)] }
    _modify {
      makeUnique()
      yield &start[position(i, j)]
    }
  }

  /// Where an element lies, counted from the first.
  @inlinable
  package func position(_ i: Int, _ j: Int) -> Int {
    check(i, 0)
    check(j, 1)
    return i &* steps[0] &+ j &* steps[1]
  }
}

extension NDArray where rank == 3 {
  /// The element at the given index of each axis.
  ///
  /// - Requires: Each index is at least 0 and less than the extent of its axis.
  /// - Complexity: O(1); the first write to an array that shares its memory copies it.
  @inlinable
  public subscript(_ i: Int, _ j: Int, _ k: Int) -> Element {
    get { start[position(i, j, k)] }
    _modify {
      makeUnique()
      yield &start[position(i, j, k)]
    }
  }

  /// Where an element lies, counted from the first.
  @inlinable
  package func position(_ i: Int, _ j: Int, _ k: Int) -> Int {
    check(i, 0)
    check(j, 1)
    check(k, 2)
    return i &* steps[0] &+ j &* steps[1] &+ k &* steps[2]
  }
}

extension NDArray where rank == 4 {
  /// The element at the given index of each axis.
  ///
  /// - Requires: Each index is at least 0 and less than the extent of its axis.
  /// - Complexity: O(1); the first write to an array that shares its memory copies it.
  @inlinable
  public subscript(_ i: Int, _ j: Int, _ k: Int, _ l: Int) -> Element {
    get { start[position(i, j, k, l)] }
    _modify {
      makeUnique()
      yield &start[position(i, j, k, l)]
    }
  }

  /// Where an element lies, counted from the first.
  @inlinable
  package func position(_ i: Int, _ j: Int, _ k: Int, _ l: Int) -> Int {
    check(i, 0)
    check(j, 1)
    check(k, 2)
    check(l, 3)
    return i &* steps[0] &+ j &* steps[1]
      &+ k &* steps[2] &+ l &* steps[3]
  }
}

extension NDArray where rank == 5 {
  /// The element at the given index of each axis.
  ///
  /// - Requires: Each index is at least 0 and less than the extent of its axis.
  /// - Complexity: O(1); the first write to an array that shares its memory copies it.
  @inlinable
  public subscript(_ i: Int, _ j: Int, _ k: Int, _ l: Int, _ m: Int) -> Element {
    get { start[position(i, j, k, l, m)] }
    _modify {
      makeUnique()
      yield &start[position(i, j, k, l, m)]
    }
  }

  /// Where an element lies, counted from the first.
  @inlinable
  package func position(_ i: Int, _ j: Int, _ k: Int, _ l: Int, _ m: Int) -> Int {
    check(i, 0)
    check(j, 1)
    check(k, 2)
    check(l, 3)
    check(m, 4)
    return i &* steps[0] &+ j &* steps[1] &+ k &* steps[2]
      &+ l &* steps[3] &+ m &* steps[4]
  }
}

extension NDArray where rank == 6 {
  /// The element at the given index of each axis.
  ///
  /// - Requires: Each index is at least 0 and less than the extent of its axis.
  /// - Complexity: O(1); the first write to an array that shares its memory copies it.
  @inlinable
  public subscript(_ i: Int, _ j: Int, _ k: Int, _ l: Int, _ m: Int, _ n: Int) -> Element {
    get { start[position(i, j, k, l, m, n)] }
    _modify {
      makeUnique()
      yield &start[position(i, j, k, l, m, n)]
    }
  }

  /// Where an element lies, counted from the first.
  @inlinable
  package func position(_ i: Int, _ j: Int, _ k: Int, _ l: Int, _ m: Int, _ n: Int) -> Int {
    check(i, 0)
    check(j, 1)
    check(k, 2)
    check(l, 3)
    check(m, 4)
    check(n, 5)
    return i &* steps[0] &+ j &* steps[1] &+ k &* steps[2]
      &+ l &* steps[3] &+ m &* steps[4] &+ n &* steps[5]
  }
}
