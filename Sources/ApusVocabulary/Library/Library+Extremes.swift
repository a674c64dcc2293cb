extension LibraryFunction {
  /// The least and the greatest, where they are, and what holds of the elements of masks.
  static let extremes: [LibraryFunction] = [
    LibraryFunction(
      reduces: true,
      #"""
      /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none.
      func min<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        precondition(x.count > 0, "min of an array without elements")
        // Unsigned integers in the order of the numbers leave the loop without branches.
        let sign = (-T.zero).bitPattern
        var least = ~(sign ^ sign)
        var gaps = sign ^ sign
        for value in _flat(x) {
          let bits = value.bitPattern
          let key = bits & sign != 0 ? ~bits : bits | sign
          least = key < least ? key : least
          gaps = gaps | (value != value ? 1 : 0)
        }
        return gaps != 0 ? T.nan : T(bitPattern: least & sign != 0 ? least ^ sign : ~least)
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
      func max<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        precondition(x.count > 0, "max of an array without elements")
        // Unsigned integers in the order of the numbers leave the loop without branches.
        let sign = (-T.zero).bitPattern
        var greatest = sign ^ sign
        var gaps = sign ^ sign
        for value in _flat(x) {
          let bits = value.bitPattern
          let key = bits & sign != 0 ? ~bits : bits | sign
          greatest = key > greatest ? key : greatest
          gaps = gaps | (value != value ? 1 : 0)
        }
        return gaps != 0
          ? T.nan : T(bitPattern: greatest & sign != 0 ? greatest ^ sign : ~greatest)
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The least element. Faults if there are none.
      func min<T: FixedWidthInteger, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        precondition(x.count > 0, "min of an array without elements")
        var best = T.max
        for value in _flat(x) { best = value < best ? value : best }
        return best
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The greatest element. Faults if there are none.
      func max<T: FixedWidthInteger, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        precondition(x.count > 0, "max of an array without elements")
        var best = T.min
        for value in _flat(x) { best = value > best ? value : best }
        return best
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The first index of the least element, or of a NaN, in row-major order.
      func argmin<T: Comparable, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
        precondition(x.count > 0, "argmin of an array without elements")
        let elements = _flat(x)
        var index = 0
        var best = elements[0]
        for i in 1..<elements.count {
          let value = elements[i]
          let isBetter = value < best || value != value && best == best
          index = isBetter ? i : index
          best = isBetter ? value : best
        }
        return index
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// The first index of the greatest element, or of a NaN, in row-major order.
      func argmax<T: Comparable, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
        precondition(x.count > 0, "argmax of an array without elements")
        let elements = _flat(x)
        var index = 0
        var best = elements[0]
        for i in 1..<elements.count {
          let value = elements[i]
          let isBetter = value > best || value != value && best == best
          index = isBetter ? i : index
          best = isBetter ? value : best
        }
        return index
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// Whether any element is true.
      func any<let rank: Int>(_ mask: NDArray<Bool, rank>) -> Bool {
        var result = false
        for value in _flat(mask) { result = result || value }
        return result
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// Whether all elements are true.
      func all<let rank: Int>(_ mask: NDArray<Bool, rank>) -> Bool {
        var result = true
        for value in _flat(mask) { result = result && value }
        return result
      }
      """#),
    LibraryFunction(
      reduces: true,
      #"""
      /// How many elements are true.
      func count<let rank: Int>(_ mask: NDArray<Bool, rank>) -> Int {
        var result = 0
        for value in _flat(mask) { result = result &+ (value ? 1 : 0) }
        return result
      }
      """#),
    LibraryFunction(
      #"""
      /// The indices of the elements that are true.
      func trueIndices(_ mask: Vector<Bool>) -> Vector<Int> {
        var indices = Vector<Int>(zeros: count(mask))
        var next = 0
        for i in mask.indices where mask[i] {
          indices[next] = i
          next += 1
        }
        return indices
      }
      """#),
  ]
}
