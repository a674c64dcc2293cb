import ApusRuntime
import ApusVocabulary
import Testing

/// Tests that call routines, one after the other, so that the work arrays can be counted.
@Suite(.serialized) enum RoutineTests {}

extension RoutineTests {
  /// The routines give back what they take beside their operands, also when they fail.
  @Suite struct LeakTests {
    private static let rows = 48

    /// What each routine takes: how many numbers each array has, and the numbers.
    private static func operands(_ kind: Routine.Kind) -> (arrays: [Int], numbers: [Int]) {
      let (n, square) = (rows, rows * rows)
      return switch kind {
      case .gemm: ([2 * square, square, square], [1, 0, 2, 2 * n, 0, n, 1, 0, 0, n, n, n, n])
      case .lu: ([square, n], [n, n])
      case .solve: ([square, square], [n, n])
      case .inverse, .cholesky: ([square], [n])
      case .qr: ([square, square], [n, n])
      case .svd: ([square, square, n, square], [n, n])
      case .eigh: ([square, n], [n])
      case .eig: ([square, 2 * n, 2 * square], [n])
      case .leastSquares: ([square, square], [n, n, n])
      case .scan: ([square, square], [0, 1, square])
      }
    }

    @Test(arguments: Routine.Kind.allCases)
    func freesItsMemory(_ kind: Routine.Kind) throws {
      let symbol = Routine(kind, .double).symbol
      let routine = unsafeBitCast(
        try #require(apus_routine_lookup(symbol)), to: apus_routine.self)
      let (sizes, numbers) = Self.operands(kind)
      let words = numbers.map { UInt64($0) }
      // A matrix of zeros is singular and not positive definite; with a NaN nothing converges.
      for value in [0.0, .nan] {
        let arrays = sizes.map { UnsafeMutablePointer<Double>.allocate(capacity: $0) }
        defer { for array in arrays { array.deallocate() } }
        let pointers = arrays.map { UnsafeMutableRawPointer?($0) }
        for (array, size) in zip(arrays, sizes) { array.initialize(repeating: value, count: size) }
        _ = routine(pointers, words)
        #expect(apus_routine_work_arrays() == 0)
      }
    }
  }
}
