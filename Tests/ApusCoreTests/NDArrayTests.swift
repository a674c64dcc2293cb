import Testing

@testable import ApusCore

/// Shapes, value semantics, views and text of `NDArray`.
@Suite struct NDArrayTests {
  @Test func makesArrays() throws {
    let zeros = Matrix<Int>(zeros: 2, 3)
    #expect(zeros.shape == [2, 3])
    #expect(zeros.strides == [3, 1])
    #expect(zeros.rows == 2 && zeros.columns == 3 && zeros.count == 6 && !zeros.isEmpty)
    #expect([Int](zeros) == [0, 0, 0, 0, 0, 0])
    #expect([Float](NDArray<Float, 3>(repeating: 1.5, shape: [2, 1, 2])) == [1.5, 1.5, 1.5, 1.5])
    #expect(zeros.rank == 2 && Matrix<Int>.rank == 2)
    let empty = Matrix<Double>(zeros: 0, 5)
    #expect(empty.isEmpty && empty.count == 0 && empty.shape == [0, 5])
    #expect([Double](empty) == [])
    let scalar = NDArray<Int, 0>(repeating: 7, shape: [])
    #expect(scalar.count == 1 && [Int](scalar) == [7])
    #expect(Vector([1.0, 2.0]).shape == [2])
  }

  @Test func makesMatricesOfRows() throws {
    let matrix = Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(matrix.shape == [2, 3])
    #expect(matrix[1, 2] == 6)
    #expect(matrix.nested == [[1, 2, 3], [4, 5, 6]])
    #expect(Matrix([[Int]]()).shape == [0, 0])
    #expect(Matrix([[Int](), []]).shape == [2, 0])
    #expect(
      message { _ = try Matrix(nested: [[1, 2], [3]]) }
        == "row 1 has 1 elements, expected 2 as in row 0")
  }

  @Test func refusesWrongShapes() {
    #expect(
      message { _ = try Vector([1, 2], shape: [2, 1]) } == "found shape [2, 1], expected 1 axis")
    #expect(
      message { _ = try Matrix([1, 2, 3], shape: [2, 2]) }
        == "found 3 elements for an array of shape [2, 2]")
    #expect(message { _ = try Matrix([Int](), shape: [-1, 0]) } != nil)
    #expect(message { _ = try Matrix([Int](), shape: [1 << 62, 8]) } != nil)
  }

  @Test func copiesOnWrite() throws {
    let first = Matrix([[1, 2], [3, 4]])
    var second = first
    second[0, 0] = 10
    #expect(first[0, 0] == 1 && second[0, 0] == 10)
    var view = second.transposed()
    view[1, 0] = 20
    #expect(second[0, 1] == 2 && view[1, 0] == 20)
    #expect(view.nested == [[10, 3], [20, 4]])
  }

  @Test func writesThroughStridesWhenAlone() throws {
    var matrix = Matrix([[1, 2, 3], [4, 5, 6]]).transposed()
    #expect(!matrix.isContiguous)
    matrix[2, 1] = 60
    #expect(matrix.nested == [[1, 4], [2, 5], [3, 60]])
    matrix.withUnsafeMutableBufferPointer { $0[1] = 40 }
    #expect(matrix.isContiguous)
    #expect(matrix.nested == [[1, 40], [2, 5], [3, 60]])
  }

  @Test func viewsShareAndStartAtZero() throws {
    let matrix = Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    #expect([Int](matrix[1, ...]) == [4, 5, 6])
    #expect([Int](matrix[..., 2]) == [3, 6, 9])
    #expect(matrix[1..<3, 0...1].nested == [[4, 5], [7, 8]])
    #expect(matrix[1..., ..<1].nested == [[4], [7]])
    let vector = Vector([0, 1, 2, 3, 4])
    #expect([Int](vector[1..<4]) == [1, 2, 3])
    #expect(vector[1..<4][0] == 1)
    #expect([Int](vector[2..<2]) == [])
    #expect(matrix[..., 1].contiguous().strides == [1])
    #expect(matrix[1..<3, 0...1].transposed() == Matrix([[4, 7], [5, 8]]))
  }

  @Test func comparesByValue() throws {
    let matrix = Matrix([[1.0, 2.0], [3.0, 4.0]])
    #expect(matrix.transposed().transposed() == matrix)
    #expect(matrix.transposed() != matrix)
    #expect(Vector([1.0]) != Vector([1.0, 1.0]))
    #expect(Vector([Double.nan]) != Vector([Double.nan]))
    #expect(Matrix<Int>(zeros: 0, 2) != Matrix<Int>(zeros: 2, 0))
  }

  @Test func higherRanks() {
    var array = NDArray<Int, 6>(zeros: 1, 2, 1, 3, 1, 4)
    array[0, 1, 0, 2, 0, 3] = 5
    #expect(array[0, 1, 0, 2, 0, 3] == 5)
    #expect([Int](array).last == 5)
    var cube = NDArray<Float16, 3>(zeros: [2, 3, 4])
    cube[1, 2, 3] = 1
    #expect(cube.transposed()[3, 2, 1] == 1)
  }

  @Test func boundsStopTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = Vector([1, 2])[2] }
    await #expect(processExitsWith: .failure) { _ = Matrix<Int>(zeros: 2, 2)[-1, 0] }
    await #expect(processExitsWith: .failure) { _ = Matrix<Int>(zeros: 2, 2)[0, ...][2] }
    await #expect(processExitsWith: .failure) { _ = Vector([1, 2])[1..<3] }
    await #expect(processExitsWith: .failure) { _ = Vector<Int>(zeros: -1) }
  }

  @Test func largeArraysAreZeroAndAligned() {
    let large = Vector<Double>(zeros: 1 << 20)
    #expect(large.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) } % 64 == 0)
    #expect(large.withUnsafeBufferPointer { $0.allSatisfy { $0 == 0 } })
    let small = Vector<Int8>(zeros: 3)
    #expect(small.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) } % 64 == 0)
  }

  /// The message of the `DataError` that `body` throws; nil if it throws none.
  private func message(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? DataError)?.message
    }
  }
}
