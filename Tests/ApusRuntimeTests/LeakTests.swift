import ApusRuntime
import ApusVocabulary
import Testing

/// Tests that call routines, one after the other, as they would be called by native code.
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
      }
    }

    /// What a routine says of arrays that hold nothing but `value`. All work arrays have been given
    /// back then.
    private func status(_ kind: Routine.Kind, of value: Double) throws -> Int {
      let symbol = Routine(kind, .double).symbol
      let routine = unsafeBitCast(
        try #require(apus_routine_lookup(symbol)), to: apus_routine.self)
      let (sizes, numbers) = Self.operands(kind)
      let arrays = sizes.map { UnsafeMutablePointer<Double>.allocate(capacity: $0) }
      defer { for array in arrays { array.deallocate() } }
      for (array, size) in zip(arrays, sizes) { array.initialize(repeating: value, count: size) }
      let before = apus_routine_work_arrays()
      let status = routine(
        arrays.map { UnsafeMutableRawPointer?($0) }, numbers.map { UInt64($0) })
      #expect(apus_routine_work_arrays() == before, "of \(symbol)")
      return Int(status)
    }

    @Test(arguments: Routine.Kind.allCases)
    func freesItsMemory(_ kind: Routine.Kind) throws {
      // A matrix of zeros has no inverse, and the first of its pivots is zero.
      let ofZeros =
        switch kind {
        case .lu, .solve, .inverse, .cholesky: 1
        case .gemm, .qr, .svd, .eigh, .eig, .leastSquares: 0
        }
      #expect(try status(kind, of: 0) == ofZeros)
      // What iterates refuses what it would not come to an end with.
      switch kind {
      case .svd, .eigh, .eig, .leastSquares:
        #expect(try status(kind, of: .nan) == Int(apus_routine_not_finite.rawValue))
      case .gemm, .lu, .solve, .inverse, .cholesky, .qr: break
      }
    }

    /// How many work arrays each routine takes.
    private static func workArrays(_ kind: Routine.Kind) -> Int {
      switch kind {
      case .cholesky: 0
      case .gemm, .lu, .solve: 1
      case .inverse, .qr: 2
      case .svd, .eigh, .eig: 3
      case .leastSquares: 4
      }
    }

    /// Memory gives out before each of the work arrays.
    @Test(arguments: Routine.Kind.allCases)
    func freesItsMemoryWhenThereIsNoMore(_ kind: Routine.Kind) throws {
      defer { apus_routine_limit_work_arrays(-1) }
      let needed = Self.workArrays(kind)
      for count in 0..<needed {
        apus_routine_limit_work_arrays(Int64(count))
        #expect(try status(kind, of: 0) == Int(apus_routine_no_memory.rawValue))
      }
      apus_routine_limit_work_arrays(Int64(needed))
      #expect(try status(kind, of: 0) >= 0)
    }

    // MARK: LAPACK fails

    private typealias Operand = UnsafeMutableRawPointer?

    /// What stands for functions of LAPACK that report at the eleventh or fourteenth place how they
    /// came out: that they did not converge.
    private static let failing11th:
      @convention(c) (
        Operand, Operand, Operand, Operand, Operand, Operand, Operand, Operand, Operand, Operand,
        Operand
      ) -> Void = { _, _, _, _, _, _, _, _, _, _, info in
        info?.storeBytes(of: 3, as: Int32.self)
      }
    private static let failing14th:
      @convention(c) (
        Operand, Operand, Operand, Operand, Operand, Operand, Operand, Operand, Operand, Operand,
        Operand, Operand, Operand, Operand
      ) -> Void = { _, _, _, _, _, _, _, _, _, _, _, _, _, info in
        info?.storeBytes(of: 3, as: Int32.self)
      }

    /// LAPACK reports that it did not converge when the work arrays are there.
    @Test(arguments: [
      (Routine.Kind.svd, "gesdd_"), (.eigh, "syevd_"), (.eig, "geev_"), (.leastSquares, "gelsd_"),
    ])
    func freesItsMemoryWhenNothingConverges(_ kind: Routine.Kind, name: String) throws {
      typealias Function = @convention(c) () -> Void
      let function =
        kind == .eigh
        ? unsafeBitCast(Self.failing11th, to: Function.self)
        : unsafeBitCast(Self.failing14th, to: Function.self)
      apus_openblas_replace(name, function)
      defer { apus_openblas_replace(name, nil) }
      #expect(try status(kind, of: 0) == 3)
    }
  }
}
