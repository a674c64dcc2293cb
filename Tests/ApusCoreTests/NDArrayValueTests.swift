import Foundation
import Testing

@testable import ApusCore

/// Arrays as values among others of Swift: sequences, keys, JSON, spans; and rearranged.
@Suite struct NDArrayValueTests {
  private let matrix = Matrix([[1, 2, 3], [4, 5, 6]])

  @Test func elementsComeInRowMajorOrder() {
    #expect(matrix.map { $0 } == [1, 2, 3, 4, 5, 6])
    #expect(matrix.transposed().makeIterator().joinedElements() == [1, 4, 2, 5, 3, 6])
    #expect(matrix[..., 1].reduce(0, +) == 7)
    let cube = NDArray<Int, 3>(shape: 2, 3, 2) { i, j, k in 100 * i + 10 * j + k }
    var elements: [Int] = []
    for element in cube.transposed(2, 0, 1) { elements.append(element) }
    #expect(elements == [0, 10, 20, 100, 110, 120, 1, 11, 21, 101, 111, 121])
    for _ in Matrix<Int>(zeros: 3, 0) { Issue.record("an element of an empty matrix") }
    for _ in Matrix<Int>(zeros: 0, 3).transposed() { Issue.record("an element of an empty matrix") }
    #expect(NDArray<Int, 0>(repeating: 3, shape: []).reduce(0, +) == 3)
    #expect(matrix.underestimatedCount == 6)
    #expect(matrix.transposed().withContiguousStorageIfAvailable { $0.count } == nil)
  }

  @Test func loopsSeeTheElementsThatThereWere() {
    var vector = Vector([1, 2, 3])
    var seen: [Int] = []
    for element in vector {
      vector[2] = 9
      seen.append(element)
    }
    #expect(seen == [1, 2, 3] && vector == [1, 2, 9])
  }

  @Test func vectorsHaveIndices() {
    var vector = Vector([5, 6, 7])
    #expect(vector.indices == 0..<3 && vector.startIndex == 0 && vector.endIndex == 3)
    #expect(vector.first == 5 && vector.last == 7 && Vector<Int>([]).first == nil)
    #expect(Vector<Int>([]).last == nil)
    vector.swapAt(0, 2)
    #expect(vector == [7, 6, 5])
    #expect(vector.enumerated().map { $0.offset * $0.element } == [0, 6, 10])
    #expect(zip(vector, vector[1...]).map { $0 - $1 } == [1, 1])
    #expect(vector.reversed() == [5, 6, 7])
  }

  @Test func areKeys() {
    let set: Set = [matrix, matrix.transposed().transposed(), matrix.transposed()]
    #expect(set.count == 2)
    #expect(Vector([0.0]).hashValue == Vector([-0.0]).hashValue)
  }

  @Test func areEncoded() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(matrix.transposed())
    #expect(
      String(decoding: data, as: UTF8.self) == #"{"elements":[1,4,2,5,3,6],"shape":[3,2]}"#)
    #expect(try JSONDecoder().decode(Matrix<Int>.self, from: data) == matrix.transposed())
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Vector<Int>.self, from: data)
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        Vector<Int>.self, from: Data(#"{"elements":[1],"shape":[-1]}"#.utf8))
    }
    let complex = Vector([Complex(1.5, -2)])
    let text = try encoder.encode(complex)
    #expect(String(decoding: text, as: UTF8.self) == #"{"elements":[[1.5,-2]],"shape":[1]}"#)
    #expect(try JSONDecoder().decode(Vector<Complex<Double>>.self, from: text) == complex)
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(Vector([Double.nan])) }
  }

  @Test func lendSpans() {
    var column = matrix[..., 1]
    #expect(column.withSpan { $0[0] + $0[1] } == 7)
    column.withMutableSpan { $0[1] = 50 }
    #expect(column == [2, 50] && matrix[1, 1] == 5)
    #expect(column.isContiguous)
  }

  @Test func exchangeBytesWithData() throws {
    let data = Data(matrix.bytes)
    #expect(data == matrix.withUnsafeBytes { Data($0) } && data.count == 48)
    #expect(try Matrix<Int>(bytes: data, shape: [2, 3]) == matrix)
    #expect(try Vector<Int>(bytes: data.dropFirst(40), shape: [1]) == [6])
  }

  @Test func showThemselvesToDebuggers() {
    #expect(
      String(reflecting: matrix) == "Matrix<Int>, shape [2, 3]\n[[1, 2, 3],\n [4, 5, 6]]")
    #expect(String(reflecting: Vector([1.5])) == "Vector<Double>, shape [1]\n[1.5]")
    let cube = NDArray([[[true]]])
    #expect(String(reflecting: cube) == "NDArray<Bool, 3>, shape [1, 1, 1]\n[[[true]]]")
    let children = Dictionary(
      uniqueKeysWithValues: Mirror(reflecting: matrix.transposed()).children.map {
        ($0.label ?? "", "\($0.value)")
      })
    #expect(
      children == ["shape": "[3, 2]", "strides": "[1, 3]", "elements": "[1, 4, 2, 5, 3, 6]"])
  }

  @Test func areRearranged() async {
    #expect(matrix.reshaped(3, -1).nested == [[1, 2], [3, 4], [5, 6]])
    #expect(matrix.transposed().reshaped(6) == [1, 4, 2, 5, 3, 6])
    #expect(matrix.flattened() == [1, 2, 3, 4, 5, 6] && flattened(matrix) == matrix.reshaped(-1))
    #expect(matrix.reshaped(1, 2, 3).shape == [1, 2, 3])
    #expect(matrix.reshaped(1, 2, 3, 1).shape == [1, 2, 3, 1])
    #expect(matrix.reshaped(1, 1, 2, 3, 1).shape == [1, 1, 2, 3, 1])
    #expect(matrix.reshaped(1, 1, 2, 3, 1, -1).shape == [1, 1, 2, 3, 1, 1])
    #expect(reshaped(matrix, 6, 1)[5, 0] == 6 && reshaped(matrix, 1, 1, 6)[0, 0, 5] == 6)
    #expect(Matrix<Int>(zeros: 0, 3).reshaped(3, -1).shape == [3, 0])
    #expect(matrix.flipped().nested == [[6, 5, 4], [3, 2, 1]])
    #expect(matrix.flipped(along: 0).nested == [[4, 5, 6], [1, 2, 3]])
    #expect(flipped(matrix, along: -1).nested == [[3, 2, 1], [6, 5, 4]])
    #expect(flipped(matrix, along: [0, 1]) == flipped(matrix))
    #expect(Vector<Int>([]).flipped().isEmpty)
    let cube = matrix.reshaped(1, 2, 3)
    #expect(cube.transposed(2, 0, 1).shape == [3, 1, 2])
    #expect(transposed(cube, 2, 0, 1)[2, 0, 1] == cube[0, 1, 2])
    #expect(transposed(matrix) == matrix.transposed(1, 0) && transposed(matrix, 0, 1) == matrix)
    await #expect(processExitsWith: .failure) { _ = Vector(0..<6).reshaped(4, -1) }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<6).reshaped(2, 2) }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<6).reshaped(-1, -1) }
    await #expect(processExitsWith: .failure) { _ = Matrix<Int>(zeros: 2, 2).transposed(0, 0) }
    await #expect(processExitsWith: .failure) { _ = Vector(0..<6).flipped(along: 1) }
  }

  @Test func areJoined() async {
    #expect(concatenated(Vector([1]), Vector([2, 3]), Vector([])) == [1, 2, 3])
    #expect(Vector([1]).concatenated(Vector([2, 3])) == [1, 2, 3])
    #expect(
      concatenated(matrix, matrix[..<1]).nested == [[1, 2, 3], [4, 5, 6], [1, 2, 3]])
    #expect(
      matrix.concatenated(matrix[..., ..<1], along: 1).nested == [[1, 2, 3, 1], [4, 5, 6, 4]])
    #expect(stacked(Vector([1, 2]), Vector([3, 4])).nested == [[1, 2], [3, 4]])
    #expect(Vector([1, 2]).stacked(Vector([3, 4]), along: 1).nested == [[1, 3], [2, 4]])
    #expect(stacked(matrix, matrix).shape == [2, 2, 3])
    #expect(
      matrix.stacked(matrix.flipped(), along: 2).nested == [
        [[1, 6], [2, 5], [3, 4]], [[4, 3], [5, 2], [6, 1]],
      ])
    await #expect(processExitsWith: .failure) {
      _ = concatenated(Matrix([[1, 2]]), Matrix([[1]]))
    }
    await #expect(processExitsWith: .failure) { _ = stacked(Vector([1]), Vector([1, 2])) }
    await #expect(processExitsWith: .failure) { _ = Vector([1]).concatenated([2], along: 1) }
  }
}

extension IteratorProtocol {
  /// The elements that are left.
  fileprivate func joinedElements() -> [Element] {
    var iterator = self
    var elements: [Element] = []
    while let element = iterator.next() { elements.append(element) }
    return elements
  }
}
