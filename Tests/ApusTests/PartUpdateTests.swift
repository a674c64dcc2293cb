import Apus
import Testing

/// Compound assignments to parts of arrays, where Swift has to choose among many operators.
@Suite struct PartUpdateTests {
  @Test func numbers() {
    var y: Vector<Double> = [1, 2, 3, 4]
    y[1..<3] += 10
    y[2...] *= 2
    y[...] -= 1
    y /= 2
    #expect(y == [0, 5.5, 12.5, 3.5])
    var m: Matrix<Float> = Matrix([[1, 2], [3, 4]])
    m[0] *= 3
    m[..., 1] += 0.5
    #expect(m == Matrix([[3, 6.5], [3, 4.5]]))
    var n = NDArray<Int, 3>(zeros: 2, 2, 2)
    n[1] += 7
    n[..., ..., 0] -= 1
    n[1] /= 2
    #expect(n[1, 0, 0] == 3 && n[1, 0, 1] == 3 && n[0, 1, 0] == -1)
  }

  @Test func arrays() {
    var y: Vector<Double> = [1, 2, 3, 4]
    let factor = 2.0
    y[1..<3] += 2 * Vector([1, 2])
    y[0..<1] -= y[3...]
    #expect(y == [-3, 4, 7, 4])
    var m: Matrix<Double> = Matrix([[1, 2], [3, 4]])
    m[0, ...] += m[1, ...]
    m[0..<2, 0..<1] *= factor
    #expect(m == Matrix([[8, 6], [6, 4]]))
  }
}
