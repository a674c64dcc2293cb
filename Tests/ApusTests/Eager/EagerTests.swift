import Apus
import Foundation
import Testing

/// Arithmetic on arrays in ordinary Swift: what is not seen from one use of each overload.
@Suite struct EagerTests {
  private let x = Vector<Double>([1, 2, 3])
  private let m = Matrix<Double>(rows: 2, columns: 3) { i, j in Double(3 * i + j) }

  @Test("Expressions of arrays and numbers give arrays")
  func expressions() {
    let y = 2 * x * x - x / 4 + 1
    #expect(y == Vector([2.75, 8.5, 18.25]))
    #expect(sum(x * y) == 2.75 + 17 + 54.75)
    #expect((x < 2) == Vector([true, false, false]))
    #expect((x .== 2 .| x > 2) == Vector([false, true, true]))
    #expect(select(x > 1.5, x, 0) == Vector([0, 2, 3]))
    #expect(exp(Vector([0.0, 1])) == Vector([1, 2.718281828459045]))
    #expect(-x == 0 - x)
  }

  @Test("Shapes broadcast as NumPy's")
  func broadcasting() {
    #expect(m + x == Matrix(rows: 2, columns: 3) { i, j in m[i, j] + x[j] })
    #expect(x - m == Matrix(rows: 2, columns: 3) { i, j in x[j] - m[i, j] })
    let column = Matrix<Double>(rows: 2, columns: 1) { i, _ in Double(i) }
    #expect(m * column == Matrix(rows: 2, columns: 3) { i, j in m[i, j] * Double(i) })
    #expect((m > x)[1, 2] == true)
    let cube = NDArray<Double, 3>(repeating: 1, shape: [2, 2, 3])
    #expect((cube + x)[1, 1, 2] == 4)
  }

  @Test("Compound assignment changes a variable in place, and no copy of it")
  func compoundAssignment() {
    var y = x
    let before = y
    y += 2 * x
    y -= 1
    #expect(y == Vector([2, 5, 8]))
    #expect(before == x)
    y *= y
    #expect(y == Vector([4, 25, 64]))
    var n = m
    n -= x
    #expect(n == m - x)
    var part = m[0, ...]
    part += x
    #expect(part == Vector([1, 3, 5]))
    #expect(m[0, 1] == 1)
  }

  @Test("Views are read where they are")
  func views() {
    let transposed = m.transposed()
    #expect(transposed + transposed == (m + m).transposed())
    #expect(sum(m[..., 1]) == 5)
    #expect(m.transposed().sum(along: 0) == m.sum(along: 1))
    #expect(
      matmul(m, transposed) == Matrix(rows: 2, columns: 2) { i, j in [5.0, 14, 14, 50][2 * i + j] })
  }

  @Test("Arrays without elements have sums, and no extremes")
  func empty() async {
    let none = Vector<Double>([])
    #expect((none + 1).count == 0)
    #expect(none.sum() == 0)
    #expect(none.mean().isNaN)
    #expect(Matrix<Double>(zeros: 0, 3).sum(along: 0) == Vector([0, 0, 0]))
    await #expect(processExitsWith: .failure) { _ = Vector<Double>([]).max() }
  }

  @Test("The interpreter and native code give the same bits, when work moves from one to the other")
  func engines() {
    let small = Vector<Float>(count: 1000) { i in Float(i) / 7 }
    let first = small * small + exp(-small)
    var last = first
    for _ in 0..<2000 { last = small * small + exp(-small) }
    #expect(first == last)
    let large = Vector<Float>(count: 1 << 18) { i in Float(i % 1000) / 7 }
    let result = large * large + exp(-large)
    #expect(Vector<Float>(count: 1000) { i in result[i] } == first)
  }

  @Test("Mistakes stop the program with a message that names shapes and expression")
  func faults() async throws {
    let shapes = try #require(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Vector<Double>([1, 2]) + Vector<Double>([1, 2, 3])
      })
    let text = String(decoding: shapes.standardErrorContent, as: UTF8.self)
    #expect(text.contains("shapes [2] and [3] do not match, in 'x + y'"))
    await #expect(processExitsWith: .failure) { _ = Vector<Int8>([100]) + 100 }
    await #expect(processExitsWith: .failure) { _ = Vector([1, 2]) / 0 }
    await #expect(processExitsWith: .failure) { _ = inverse(Matrix<Double>(zeros: 2, 2)) }
    await #expect(processExitsWith: .failure) { _ = Matrix<Double>(zeros: 2, 2).sum(along: 2) }
    await #expect(processExitsWith: .failure) { _ = Vector<Double>([1]).sum(keeping: 0) }
  }

  @Test("Many threads use operations at once, first uses included")
  func threads() async {
    let x = Vector<Double>(count: 50) { i in Double(i) }
    let expected = (0..<50).map { Double($0) * 3 }.reduce(0, +)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<300).allSatisfy { _ in (x * 2.5 + x / 2).sum() == expected }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("A task that is cancelled goes on computing")
  func cancellation() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return Vector<Int>(count: 100_000) { i in i }.sorted().cumulativeSum()[99_999]
    }
    #expect(await task.value == 4_999_950_000)
  }

  @Test("Several results have labels")
  func severalResults() {
    let a = Matrix<Double>(rows: 2, columns: 2) { i, j in i == j ? 2 : 1 }
    let (values, vectors) = eigh(a)
    #expect(abs(values[0] - 1) < 1e-12 && abs(values[1] - 3) < 1e-12)
    #expect(isClose(matmul(a, vectors), vectors * values))
    #expect(a.svd().s.count == 2)
    let counts = histogram(Vector([0.1, 0.2, 0.7]), bins: 2, from: 0, to: 1)
    #expect(counts.counts == Vector([2, 1]))
  }

  @Test("map calls Swift's closures, and gives an array")
  func map() {
    let lengths = m.transposed().map { "\($0)".count }
    #expect(lengths.shape == [3, 2])
    #expect(x.map { Float($0) * 2 } == Vector<Float>([2, 4, 6]))
  }
}
