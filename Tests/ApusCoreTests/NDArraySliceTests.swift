import Testing

@testable import ApusCore

/// Parts of arrays: read as views, and assigned to.
@Suite struct NDArraySliceTests {
  private let vector = Vector(0..<6)
  private let matrix = Matrix(rows: 3, columns: 4) { i, j in 10 * i + j }
  private let cube = NDArray<Int, 3>(shape: 2, 3, 4) { i, j, k in 100 * i + 10 * j + k }

  @Test func ofVectors() {
    #expect(vector[2..<4] == [2, 3])
    #expect(vector[2...3] == [2, 3])
    #expect(vector[4...] == [4, 5] && vector[..<2] == [0, 1] && vector[...1] == [0, 1])
    #expect(vector[...] == vector)
    #expect(vector[6...].isEmpty)
    #expect(vector[stride(from: 0, to: 6, by: 2)] == [0, 2, 4])
    #expect(vector[stride(from: 5, through: 0, by: -2)] == [5, 3, 1])
    #expect(vector[stride(from: 3, to: 3, by: 1)].isEmpty)
    #expect(vector[1...][1...][0] == 2)
    #expect(vector[..., .newAxis].shape == [6, 1] && vector[.newAxis, ...].shape == [1, 6])
  }

  @Test func ofMatrices() {
    #expect(matrix[1] == [10, 11, 12, 13] && matrix[1, ...] == matrix[1])
    #expect(matrix[..., 2] == [2, 12, 22])
    #expect(matrix[1, 1..<3] == [11, 12] && matrix[1..., 3] == [13, 23])
    #expect(matrix[1...] == Matrix([[10, 11, 12, 13], [20, 21, 22, 23]]))
    #expect(matrix[..<1, ...].nested == [[0, 1, 2, 3]])
    #expect(matrix[..., 2...].nested == [[2, 3], [12, 13], [22, 23]])
    #expect(matrix[..., ...] == matrix)
    #expect(matrix[stride(from: 0, to: 3, by: 2), 0..<2].nested == [[0, 1], [20, 21]])
    #expect(matrix[.newAxis, ..., ...].shape == [1, 3, 4])
    #expect(
      matrix[..., .newAxis].shape == [3, 1, 4] && matrix[..., .newAxis, ...].shape == [3, 1, 4])
    #expect(matrix[..., ..., .newAxis].shape == [3, 4, 1])
  }

  @Test func ofHigherRanks() {
    #expect(cube[1].nested == cube.nested[1])
    #expect(cube[1, 2] == [120, 121, 122, 123] && cube[1, 2, ...] == cube[1, 2])
    #expect(cube[..., 2, 1] == [21, 121] && cube[1, ..., 1] == [101, 111, 121])
    #expect(cube[1, 1...].nested == [[110, 111, 112, 113], [120, 121, 122, 123]])
    #expect(cube[..., ..., 0].nested == [[0, 10, 20], [100, 110, 120]])
    #expect(cube[..., 0..<1, 3...].nested == [[[3]], [[103]]])
    let four = NDArray<Int, 4>(shape: 2, 2, 2, 2) { i, j, k, l in 8 * i + 4 * j + 2 * k + l }
    #expect(four[1][1][1] == [14, 15] && four[1...].shape == [1, 2, 2, 2])
    #expect(NDArray<Int, 6>(zeros: 1, 2, 3, 4, 5, 6)[0][1].shape == [3, 4, 5, 6])
  }

  @Test func areViews() {
    var changed = matrix
    let row = changed[1]
    changed[1, 0] = -1
    #expect(row[0] == 10 && changed[1][0] == -1)
    #expect(
      vector[1...].withUnsafeBufferPointer { $0.baseAddress }
        == vector.withUnsafeBufferPointer { $0.baseAddress.map { $0 + 1 } })
  }

  @Test func areAssignedTo() {
    var x = vector
    x[1..<4] = [7, 8, 9]
    #expect(x == [0, 7, 8, 9, 4, 5] && vector[1] == 1)
    x[stride(from: 5, through: 3, by: -1)] = [1, 2, 3]
    #expect(x == [0, 7, 8, 3, 2, 1])
    x[1...] = x[..<5]
    #expect(x == [0, 0, 7, 8, 3, 2])
    x[..<2][...] = 5
    #expect(x == [5, 5, 7, 8, 3, 2])
    x[2..<4][1] = 6
    #expect(x == [5, 5, 7, 6, 3, 2])
    x[...] = 0
    #expect(x == Vector(zeros: 6))
    x[2..<2][...] = 9
    #expect(x == Vector(zeros: 6))
  }

  @Test func ofMatricesAreAssignedTo() {
    var m = matrix
    m[0] = [1, 2, 3, 4]
    m[1, ...] = 0
    m[..., 3] = [7, 8, 9]
    m[2, 0..<2][...] = -1
    #expect(m.nested == [[1, 2, 3, 7], [0, 0, 0, 8], [-1, -1, 22, 9]])
    m[0..<2, 1...] = Matrix([[5, 6, 7]])
    #expect(m.nested == [[1, 5, 6, 7], [0, 5, 6, 7], [-1, -1, 22, 9]])
    m[..., 0..<1] = Matrix([[1], [2], [3]])
    m[1..., 1..<3][...] = 4
    #expect(m.nested == [[1, 5, 6, 7], [2, 4, 4, 7], [3, 4, 4, 9]])
    m[0] = m[1]
    #expect(m.nested == [[2, 4, 4, 7], [2, 4, 4, 7], [3, 4, 4, 9]])
    var transposed = matrix.transposed()
    transposed[0] = 5
    #expect(transposed[0] == [5, 5, 5] && matrix[..., 0] == [0, 10, 20])
    var c = cube
    c[1, ..., 2...] = Matrix([[1], [2], [3]])
    c[0] = 9
    #expect(c[1].nested == [[100, 101, 1, 1], [110, 111, 2, 2], [120, 121, 3, 3]])
    #expect(c[0].flattened().allSatisfy { $0 == 9 })
  }

  @Test func rowsAreBroadcastToParts() {
    var m = matrix
    m[1...][...] = Vector([7, 8, 9, 10])
    #expect(m.nested == [[0, 1, 2, 3], [7, 8, 9, 10], [7, 8, 9, 10]])
    m[..., 1..<3][...] = Vector([5, 6])
    #expect(m[..., 1] == [5, 5, 5] && m[..., 3] == [3, 10, 10])
    m[...] = Vector([1])
    #expect(m == Matrix(ones: 3, 4))
    var c = cube
    c[1...][...] = matrix
    #expect(c[1] == matrix && c[0] == cube[0])
  }

  @Test func masksOfAxesChoose() async {
    #expect(matrix[matrix[..., 0].asMask { $0 > 5 }] == matrix[1...])
    #expect(matrix[..., [true, false, false, true]].nested == [[0, 3], [10, 13], [20, 23]])
    var m = matrix
    m[[true, false, true]] = 0
    m[..., [false, true, false, false]] = Matrix([[7], [8], [9]])
    m[..., [false, false, true, true]] = 5
    #expect(m.nested == [[0, 7, 5, 5], [10, 8, 5, 5], [0, 9, 5, 5]])
    m[[true, false, false]] = Matrix([[1, 2, 3, 4]])
    m[..., [0, 3]] = 6
    #expect(m[0] == [6, 2, 3, 6])
    await #expect(processExitsWith: .failure) {
      _ = Matrix<Int>(zeros: 2, 2)[..., [true]]
    }
  }

  @Test func masksChoose() {
    let isOdd = Vector(count: 6) { $0 % 2 == 1 }
    #expect(vector[isOdd] == [1, 3, 5])
    var x = vector
    x[isOdd] = [-1, -2, -3]
    #expect(x == [0, -1, 2, -2, 4, -3])
    x[isOdd] = Vector([10, 11, 12, 13, 14, 15])
    #expect(x == [0, 11, 2, 13, 4, 15])
    x[isOdd] = 0
    #expect(x == [0, 0, 2, 0, 4, 0])
    var m = matrix
    let mask = Matrix(rows: 3, columns: 4) { i, j in i == j }
    #expect(m[mask] == [0, 11, 22])
    m[mask] = [1, 2, 3]
    #expect(m[mask] == [1, 2, 3] && m[1, 0] == 10)
    #expect(matrix.transposed()[mask.transposed()] == [0, 11, 22])
  }

  @Test func indicesChoose() {
    #expect(vector[[5, 0, 5]] == [5, 0, 5])
    #expect(matrix[[2, 0]].nested == [[20, 21, 22, 23], [0, 1, 2, 3]])
    #expect(matrix[..., [3, 0]].nested == [[3, 0], [13, 10], [23, 20]])
    #expect(cube[[1]].nested == [cube.nested[1]])
    var x = vector
    x[[4, 1, 4]] = [7, 8, 9]
    #expect(x == [0, 8, 2, 3, 9, 5])
    x[[0, 1]] = 1
    #expect(x == [1, 1, 2, 3, 9, 5])
    x[[0, 1]] = x[[4, 5]]
    #expect(x == [9, 5, 2, 3, 9, 5])
    var m = matrix
    m[[2, 0]] = m[[0, 2]]
    m[..., [1]] = Matrix([[7], [8], [9]])
    #expect(m.nested == [[20, 7, 22, 23], [10, 8, 12, 13], [0, 9, 2, 3]])
  }

  @Test func mistakesStopTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = Vector(0..<3)[2..<4] }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<3)[(-1)...] }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<3)[...3] }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<3)[...Int.max] }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<3)[4...] }
    await #expect(processExitsWith: .failure) {
      _ = Vector(0..<3)[stride(from: 0, to: .max, by: 2)]
    }
    await #expect(processExitsWith: .failure) { _ = Matrix<Int>(zeros: 2, 2)[..., 2] }
    await #expect(processExitsWith: .failure) {
      var x = Vector(0..<3)
      x[0..<2] = [1, 2, 3]
    }
    await #expect(processExitsWith: .failure) {
      var x = Vector(0..<3)
      x[[3]] = 1
    }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<3)[[true, false]] }
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { _ = Vector(0..<3)[1..<4] }
    let text = result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) }
    #expect(
      text?.contains("Fatal error: range 1..<4 is out of bounds for an array of count 3") == true)
  }
}

extension NDArray where rank == 1 {
  /// Where a condition holds.
  fileprivate func asMask(_ condition: (Element) -> Bool) -> Vector<Bool> {
    Vector(count: count) { condition(self[$0]) }
  }
}
