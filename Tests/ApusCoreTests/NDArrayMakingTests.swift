import Testing

@testable import ApusCore

/// The ways to make an array; each as kernels have it.
@Suite struct NDArrayMakingTests {
  @Test func ofOneValue() {
    #expect(Matrix(repeating: 2.5, 2, 1).nested == [[2.5], [2.5]])
    #expect(Vector(repeating: true, count: 2) == [true, true])
    #expect(Matrix<Float>(ones: 1, 2).nested == [[1, 1]])
    #expect(Vector<Complex<Float>>(ones: [2]) == Vector([Complex(1), Complex(1)]))
    #expect(Matrix<Int>(identity: 3).nested == [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
    #expect(Matrix<Int>(identity: 0).shape == [0, 0])
  }

  @Test func ofLiterals() {
    let vector: Vector<Double> = [1, 2.5]
    #expect(Array(vector) == [1, 2.5])
    #expect(Matrix([[1, 2], [3, 4]])[1, 0] == 3)
    #expect(Matrix<Float>([[1, 2], [3, 4]])[1, 0] == 3)
    #expect(NDArray([[[1, 2]], [[3, 4]]]).shape == [2, 1, 2])
    #expect(NDArray([[[[1, 2]], [[3, 4]]]]).shape == [1, 2, 1, 2])
    #expect(NDArray([[[[[1], [2]]]]]).shape == [1, 1, 1, 2, 1])
    #expect(NDArray([[[[[[1], [2]]]]]]).shape == [1, 1, 1, 1, 2, 1])
  }

  @Test func nestedArraysComeBack() throws {
    let three = [[[1, 2, 3], [4, 5, 6]]]
    #expect(try NDArray(nested: three).nested == three)
    #expect(try NDArray(nested: [three, three]).nested == [three, three])
    #expect(try NDArray(nested: [[three], [three]]).nested == [[three], [three]])
    #expect(try NDArray(nested: [[[three]]]).nested == [[[three]]])
    #expect(try NDArray(nested: [[[Int]]]()).shape == [0, 0, 0])
    #expect(try NDArray(nested: [[[Int]](), []]).shape == [2, 0, 0])
  }

  @Test func unevenRowsAreErrors() async {
    #expect(
      error { _ = try NDArray(nested: [[[1], [2]], [[3], [4, 5]]]) }
        == "row 1, 1 has 2 elements, expected 1 as in row 0, 0")
    #expect(
      error { _ = try NDArray(nested: [[[1], [2]], [[3]]]) }
        == "row 1 has 1 elements, expected 2 as in row 0")
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2], [3]]) }
  }

  @Test func ofRanges() {
    #expect(Vector(0..<4) == [0, 1, 2, 3])
    #expect(Vector(UInt8(254)...255) == [254, 255])
    #expect(Vector<Double>(0..<3) == [0, 1, 2])
    #expect(Vector<Float>(-1...1) == [-1, 0, 1])
    #expect(Vector<Int8>(3..<5) == [3, 4])
    #expect(Vector(5..<5).isEmpty)
  }

  @Test func ofFunctions() throws {
    #expect(Vector(count: 4) { $0 * $0 } == [0, 1, 4, 9])
    #expect(
      Matrix(rows: 2, columns: 3) { i, j in 10 * i + j }.nested == [[0, 1, 2], [10, 11, 12]])
    let cube = NDArray<Int, 3>(shape: 2, 1, 2) { i, j, k in 100 * i + 10 * j + k }
    #expect(cube.nested == [[[0, 1]], [[100, 101]]])
    let four = NDArray<Int, 4>(shape: 1, 2, 1, 2) { i, j, k, l in 1000 * i + 100 * j + 10 * k + l }
    #expect(four.nested == [[[[0, 1]], [[100, 101]]]])
    #expect(error { _ = try Vector(count: 2) { _ in try fail() } } == "no")
  }

  private func fail() throws(DataError) -> Int { throw DataError(.malformed, "no") }

  @Test func ofOtherElements() async {
    #expect(Vector<Float>(Vector([0.1, 2])) == [0.1, 2])
    #expect(Matrix<Int>(Matrix([[1.9, -1.9]])) == Matrix([[1, -1]]))
    #expect(Vector<Double>([1, 2] as [Int32]) == [1, 2])
    #expect(Vector<Float16>(Vector([2049, 65520.0])) == [2048, .infinity])
    #expect(Vector<Complex<Double>>(Vector([1, 2])) == Vector([Complex(1), Complex(2)]))
    #expect(Vector<Int8>(truncatingIfNeeded: Vector([300, -129])) == [44, 127])
    #expect(Vector<UInt8>(clamping: Vector([300, -129])) == [255, 0])
    let same = Vector([1, 2])
    #expect(Vector(same) == same)
    // A strided view: the elements are those of the view.
    #expect(Vector<Double>(Matrix([[1, 2], [3, 4]])[..., 1]) == [2, 4])
    await #expect(processExitsWith: .failure) {
      let large = Vector([128])
      _ = Vector<Int8>(large)
    }
  }

  // Expected values from NumPy 2.4.6: np.linspace, np.arange.
  @Test func ofNumbersAtEqualDistances() async {
    #expect(linspace(0, 1, 5) == [0, 0.25, 0.5, 0.75, 1])
    #expect(linspace(0, 1, 3, endpoint: false) == [0, 1.0 / 3, 2.0 / 3])
    #expect(
      linspace(0.1, 0.7, 4) == [0.1, 0.3, 0.5, 0.7])
    #expect(linspace(2, 3, 1) == [2])
    #expect(linspace(2, 3, 0).isEmpty)
    #expect(linspace(Float(0), 1, 3) == [0, 0.5, 1])
    #expect(arange(0, 1, 0.3) == [0, 0.3, 0.6, 0.8999999999999999])
    #expect(arange(5, 2, -1) == [5, 4, 3])
    #expect(arange(1, 3.5) == [1, 2, 3])
    #expect(arange(3, 1).isEmpty)
    await #expect(processExitsWith: .failure) { _ = arange(0, 1, 0) }
    await #expect(processExitsWith: .failure) { _ = arange(0, .infinity) }
  }

  @Test func byFunctionsOfKernels() {
    #expect(zeros(2, 1) == Matrix([[0], [0]]))
    #expect(zeros(1, 2, 1).shape == [1, 2, 1] && ones(1, 2, 1).shape == [1, 2, 1])
    #expect(zeros(3) == [0, 0, 0] && ones(2) == [1, 1] && ones(1, 2).nested == [[1, 1]])
    #expect(full(2, value: 7) == [7, 7] && full(1, 2, value: 0.5).nested == [[0.5, 0.5]])
    #expect(full(1, 1, 2, value: true).nested == [[[true, true]]])
    #expect(identity(2).nested == [[1, 0], [0, 1]])
    #expect(zeros(like: Matrix([[1, 2]])).nested == [[0, 0]])
    #expect(ones(like: Matrix([[5, 2]])).nested == [[1, 1]])
    #expect(diagonal(Vector([1, 2]), offset: -1).nested == [[0, 0, 0], [1, 0, 0], [0, 2, 0]])
    let matrix = Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(diagonal(matrix) == [1, 5])
    #expect(diagonal(matrix, offset: 1) == [2, 6] && diagonal(matrix, offset: -1) == [4])
    #expect(diagonal(matrix, offset: 3).isEmpty && diagonal(matrix, offset: -9).isEmpty)
  }

  @Test func fromMemory() throws {
    let elements = [1, 2, 3, 4, 5, 6]
    try elements.withUnsafeBufferPointer { buffer throws in
      #expect(Vector(copying: buffer) == Vector(elements))
      #expect(try Matrix(copying: buffer, shape: [2, 3]).nested == [[1, 2, 3], [4, 5, 6]])
      #expect(
        error { _ = try Matrix(copying: buffer, shape: [2, 2]) }
          == "found 6 elements for an array of shape [2, 2]")
    }
    #expect(Vector(copying: UnsafeBufferPointer<Int>(start: nil, count: 0)).isEmpty)
    let filled = Vector<Int>(unsafeUninitializedShape: [3]) { $0.update(repeating: 4) }
    #expect(filled == [4, 4, 4])
  }

  @Test func fromBytes() throws {
    let bytes: [UInt8] = [1, 0, 0, 1, 255, 255]
    #expect(try Vector<Int16>(bytes: bytes, shape: [3]) == [1, 256, -1])
    #expect(try Vector<Int16>(bytes: bytes, shape: [3]).bytes == bytes)
    #expect(try Matrix<Bool>(bytes: bytes, shape: [1, 6])[0, 5])
    #expect(try Matrix<Bool>(bytes: bytes, shape: [1, 6]).bytes == [1, 0, 0, 1, 1, 1])
    #expect(
      error { _ = try Vector<Int32>(bytes: bytes, shape: [1]) }
        == "found 6 bytes, expected a multiple of 4 for elements of 'Int32'")
    #expect(
      error { _ = try Vector<Int16>(bytes: bytes, shape: [2]) }
        == "found 3 elements for an array of shape [2]")
    #expect(
      error { _ = try Vector<Int16>(bytes: bytes, shape: [3, 1]) }
        == "found shape [3, 1], expected 1 axis")
  }
}
