extension LibraryFunction {
  /// The least and the greatest, where they are, and what holds of the elements of masks.
  static let extremes: [LibraryFunction] = [
    extremeOfNumbers(of: .least), extremeOfNumbers(of: .greatest),
    extremeOfIntegers(of: .least), extremeOfIntegers(of: .greatest),
    place(of: .least), place(of: .greatest),
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

  /// Which of the elements is looked for.
  struct Extreme {
    /// As in the function's name.
    let name: String
    /// As in its documentation.
    let word: String
    /// What holds between it and another element.
    let sign: String

    static let least = Extreme(name: "min", word: "least", sign: "<")
    static let greatest = Extreme(name: "max", word: "greatest", sign: ">")
  }

  /// `min` and `max` of floating-point numbers.
  private static func extremeOfNumbers(of extreme: Extreme) -> LibraryFunction {
    let zeros = extreme.name == "min" ? "-0 is below +0" : "+0 is above -0"
    let start = extreme.name == "min" ? "~(sign ^ sign)" : "sign ^ sign"
    return LibraryFunction(
      reduces: true,
      #"""
      /// The \#(extreme.word) element; NaN if any element is, and \#(zeros). Faults if there are none.
      func \#(extreme.name)<T: FloatingPoint, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        precondition(x.count > 0, "\#(extreme.name) of an array without elements")
        // Unsigned integers in the order of the numbers leave the loop without branches.
        let sign = (-T.zero).bitPattern
        var best = \#(start)
        var gaps = sign ^ sign
        for value in _flat(x) {
          let bits = value.bitPattern
          let key = bits & sign != 0 ? ~bits : bits | sign
          best = key \#(extreme.sign) best ? key : best
          gaps = gaps | (value != value ? 1 : 0)
        }
        return gaps != 0 ? T.nan : T(bitPattern: best & sign != 0 ? best ^ sign : ~best)
      }
      """#)
  }

  /// `min` and `max` of integers.
  private static func extremeOfIntegers(of extreme: Extreme) -> LibraryFunction {
    let start = extreme.name == "min" ? "T.max" : "T.min"
    return LibraryFunction(
      reduces: true,
      #"""
      /// The \#(extreme.word) element. Faults if there are none.
      func \#(extreme.name)<T: FixedWidthInteger, let rank: Int>(_ x: NDArray<T, rank>) -> T {
        precondition(x.count > 0, "\#(extreme.name) of an array without elements")
        var best = \#(start)
        for value in _flat(x) { best = value \#(extreme.sign) best ? value : best }
        return best
      }
      """#)
  }

  /// `argmin` and `argmax`.
  private static func place(of extreme: Extreme) -> LibraryFunction {
    LibraryFunction(
      reduces: true,
      #"""
      /// The first index of the \#(extreme.word) element, or of a NaN, in row-major order.
      func arg\#(extreme.name)<T: Comparable, let rank: Int>(_ x: NDArray<T, rank>) -> Int {
        precondition(x.count > 0, "arg\#(extreme.name) of an array without elements")
        let elements = _flat(x)
        var index = 0
        var best = elements[0]
        for i in 1..<elements.count {
          let value = elements[i]
          let isBetter = value \#(extreme.sign) best || value != value && best == best
          index = isBetter ? i : index
          best = isBetter ? value : best
        }
        return index
      }
      """#)
  }
}
