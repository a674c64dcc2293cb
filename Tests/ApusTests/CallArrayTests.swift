import Apus
import Testing

@JIT func addTo(_ x: [Double], _ y: inout [Double]) throws {
  for i in y.indices { y[i] += x[i] }
}

@JIT func bindAnew(_ x: inout [Int], _ y: inout [Float], keeps: Bool) throws {
  if !keeps {
    x = [x.count, 2, 3]
    y = []
  }
}

@JIT func rowSums(_ m: Matrix<Double>) throws -> [Double] {
  var sums = [Double](repeating: 0, count: m.rows)
  for i in 0..<m.rows {
    for j in 0..<m.columns { sums[i] += m[i, j] }
  }
  return sums
}

@JIT func fillRow(_ m: inout Matrix<Double>, _ row: Int) throws -> Vector<Double> {
  for j in 0..<m.columns { m[row, j] = Double(j) }
  return m[row, ...]
}

@JIT func empties(_ x: [Double]) throws -> ([Double], [Float], Int) { ([], [], x.count) }

@JIT func squares(count: Int) throws -> [Int] {
  var result = [Int](repeating: 0, count: count)
  for i in 0..<count { result[i] = i * i }
  return result
}

/// Arrays as arguments, results and variables.
@Suite struct CallArrayTests {
  @Test func storageThatOthersHold() throws {
    var y = [1.0, 2, 3]
    let before = y
    try addTo(y, &y)
    #expect(y == [2, 4, 6])
    #expect(before == [1, 2, 3])
  }

  @Test func storageOfItsOwnStays() throws {
    var y = [1.0, 2, 3]
    let start = y.withUnsafeBufferPointer { $0.baseAddress }
    try addTo([1, 1, 1], &y)
    #expect(y == [2, 3, 4])
    #expect(y.withUnsafeBufferPointer { $0.baseAddress } == start)
  }

  @Test func boundAnew() throws {
    var x = [1, 2, 3, 4]
    var y: [Float] = [1, 2]
    try bindAnew(&x, &y, keeps: true)
    #expect(x == [1, 2, 3, 4])
    #expect(y == [1, 2])
    try bindAnew(&x, &y, keeps: false)
    #expect(x == [4, 2, 3])
    #expect(y == [])
    try bindAnew(&x, &y, keeps: false)
    #expect(x == [3, 2, 3])
    #expect(y == [])
  }

  /// Empty arrays of all types begin at the same address.
  @Test func boundToEmptyArrays() throws {
    try withEngines { options in
      let clear: JITKernel<Results<>, Inout<[Int]>, Inout<[Float]>> = kernel(
        "clear", "func clear(x: inout [Int], y: inout [Float]) { x = []; y = [] }",
        options: options)
      var x = [1]
      var y: [Float] = [2]
      try withUnsafeMutablePointer(to: &x) { x throws(KernelError) in
        try withUnsafeMutablePointer(to: &y) { y throws(KernelError) in
          _ = try clear.call(Inout(x), Inout(y))
        }
      }
      #expect(x == [])
      #expect(y == [])
    }
  }

  @Test func emptyArrays() throws {
    var y: [Double] = []
    try addTo([], &y)
    #expect(y == [])
    let result = try empties([])
    #expect(result.0 == [])
    #expect(result.1 == [])
    #expect(result.2 == 0)
    #expect(try rowSums(Matrix(zeros: 0, 3)) == [])
    #expect(try rowSums(Matrix(zeros: 2, 0)) == [0, 0])
  }

  @Test func stridedViews() throws {
    let m = Matrix([[1.0, 2, 3], [4, 5, 6]])
    #expect(try rowSums(m.transposed()) == [5, 7, 9])
    #expect(try rowSums(m[0..., 1..<3]) == [5, 11])
    var view = m.transposed()
    let row = try fillRow(&view, 2)
    #expect(Array(row) == [0, 1])
    #expect(view == Matrix([[1.0, 4], [2, 5], [0, 1]]))
    #expect(m == Matrix([[1.0, 2, 3], [4, 5, 6]]))
  }

  @Test func viewsWithoutGapsAreNotCopied() throws {
    let m = Matrix([[1.0, 2, 3], [4, 5, 6], [7, 8, 9]])
    #expect(try rowSums(m[1..<3, 0...]) == [15, 24])
    var rows = m[1..<3, 0...]
    _ = try fillRow(&rows, 0)
    #expect(rows == Matrix([[0.0, 1, 2], [7, 8, 9]]))
    #expect(m[1, 0] == 4)
  }

  @Test func largeResults() throws {
    let result = try squares(count: 300_000)
    #expect(result.count == 300_000)
    #expect(result[299_999] == 299_999 * 299_999)
  }

  /// The caller's variables are their arguments' only owners: nothing may be freed before the end.
  @Test func argumentsLiveUntilTheEnd() throws {
    for count in 1...200 {
      let sum = try rowSums(Matrix(repeating: 1.0, shape: [2, count]))
      #expect(sum == [Double(count), Double(count)])
    }
  }
}

/// Memory that the caller vouches for.
@Suite struct CallBufferTests {
  private typealias Axpy = JITKernel<
    Results<>, Double, UnsafeBufferPointer<Double>, UnsafeMutableBufferPointer<Double>
  >
  private static let source =
    "func axpy(a: Double, x: [Double], y: inout [Double]) { for i in x.indices { y[i] += a * x[i] } }"

  @Test func apart() throws {
    let axpy: Axpy = kernel("axpy", Self.source)
    var memory = [1.0, 2, 3, 4]
    try memory.withUnsafeMutableBufferPointer { memory in
      let first = UnsafeBufferPointer(rebasing: memory[..<2])
      _ = try axpy.call(10, first, UnsafeMutableBufferPointer(rebasing: memory[2...]))
    }
    #expect(memory == [1, 2, 13, 24])
  }

  @Test func overlapping() throws {
    let axpy: Axpy = kernel("axpy", Self.source)
    var memory = [1.0, 2, 3, 4]
    let error = memory.withUnsafeMutableBufferPointer { memory in
      fault { () throws(KernelError) in
        let first = UnsafeBufferPointer(rebasing: memory[..<3])
        _ = try axpy.call(10, first, UnsafeMutableBufferPointer(rebasing: memory[2...]))
      }
    }
    #expect(error?.kind == .precondition)
    #expect(
      error?.message == "a buffer that 'axpy' changes overlaps another of its arguments")
    #expect(memory == [1, 2, 3, 4])
  }

  @Test func emptyBuffersOverlapNothing() throws {
    let axpy: Axpy = kernel("axpy", Self.source)
    var memory = [1.0, 2]
    try memory.withUnsafeMutableBufferPointer { memory in
      _ = try axpy.call(10, UnsafeBufferPointer(rebasing: memory[1..<1]), memory)
      _ = try axpy.call(
        1, UnsafeBufferPointer(start: nil, count: 0),
        UnsafeMutableBufferPointer(rebasing: memory[..<0]))
    }
    #expect(memory == [1, 2])
  }

  /// A variable against a buffer over its own elements, which Swift does not notice.
  @Test func variableUnderABuffer() throws {
    let copy: JITKernel<Results<>, UnsafeBufferPointer<Double>, Inout<[Double]>> = kernel(
      "copy", "func copy(x: [Double], y: inout [Double]) { for i in x.indices { y[i] = x[i] } }")
    var y = [1.0, 2, 3]
    let error = withUnsafeMutablePointer(to: &y) { y in
      let start = y.pointee.withUnsafeMutableBufferPointer { $0.baseAddress }
      return fault { () throws(KernelError) in
        _ = try copy.call(UnsafeBufferPointer(start: start, count: 3), Inout(y))
      }
    }
    #expect(error?.kind == .precondition)
    #expect(y == [1, 2, 3])
  }
}
