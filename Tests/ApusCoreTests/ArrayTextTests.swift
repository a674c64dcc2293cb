import Testing

@testable import ApusCore

/// How arrays are printed.
@Suite struct ArrayTextTests {
  @Test func vectors() {
    #expect(Vector([1.0, 2.5, -3.0]).description == "[1.0, 2.5, -3.0]")
    #expect(Vector([true, false]).description == "[true, false]")
    #expect(Vector([UInt8]()).description == "[]")
    #expect(AnyArray(scalar: 2.5).description == "2.5")
    #expect(Vector([Float16(0.1), .infinity, .nan]).description == "[0.1, inf, nan]")
  }

  /// However long the other axes are.
  @Test func arraysWithoutElements() throws {
    #expect(Matrix<Double>(zeros: 1 << 40, 0).description == "[[]]")
    #expect(Matrix<Double>(zeros: 0, 1 << 40).description == "[[]]")
  }

  @Test func matricesAlignTheirColumns() throws {
    #expect(
      Matrix([[1, 20], [300, 4]]).description == """
        [[  1,  20],
         [300,   4]]
        """)
    #expect(Matrix([[1, 2]]).description == "[[1, 2]]")
    #expect(Matrix<Int>(zeros: 0, 3).description == "[[]]")
  }

  @Test func cubes() throws {
    #expect(
      try NDArray<Int, 3>(Array(0..<8), shape: [2, 2, 2]).description == """
        [[[0, 1],
          [2, 3]],

         [[4, 5],
          [6, 7]]]
        """)
  }

  @Test func longVectorsWrap() {
    let text = Vector(Array(95..<120)).description
    #expect(
      text == """
        [ 95,  96,  97,  98,  99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
         111, 112, 113, 114, 115, 116, 117, 118, 119]
        """)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 81 })
  }

  @Test func longArraysAreShortened() throws {
    #expect(Vector(Array(0..<1001)).description == "[0, 1, 2, ..., 998, 999, 1000]")
    #expect(!Vector(Array(0..<1000)).description.contains("..."))
    #expect(
      try Matrix(Array(0..<10_000), shape: [100, 100]).description == """
        [[   0,    1,    2, ...,   97,   98,   99],
         [ 100,  101,  102, ...,  197,  198,  199],
         [ 200,  201,  202, ...,  297,  298,  299],
         ...,
         [9700, 9701, 9702, ..., 9797, 9798, 9799],
         [9800, 9801, 9802, ..., 9897, 9898, 9899],
         [9900, 9901, 9902, ..., 9997, 9998, 9999]]
        """)
    #expect(
      try NDArray<Int, 3>(Array(0..<1200), shape: [300, 2, 2]).description.contains(
        """
          [  10,   11]],

         ...,

         [[1188, 1189],
        """))
    let many = try AnyArray(
      allocating: .int8, shape: [Int](repeating: 2, count: 20), zeroed: true)
    #expect(many.description.count < 100)
  }
}
