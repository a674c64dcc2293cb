/// A routine of the run-time library that works on whole arrays, such as a matrix product.
///
/// In C it is `int64_t apus_<kind>_<suffix>(void *const *arrays, const uint64_t *numbers)`: the
/// arrays among the operands in their order, and the bits of the numbers in theirs. Both engines
/// call it in the same way.
package struct Routine: Hashable, Sendable {
  /// What it computes.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// C = α A B + β C.
    case gemm
    /// The factors of a matrix with rows exchanged.
    case lu
    /// The solutions of systems of linear equations.
    case solve
    case inverse
    /// The lower triangular factor of a positive definite matrix.
    case cholesky
    case qr
    case svd
    /// Eigenvalues and eigenvectors of a symmetric or Hermitian matrix, and of any square one.
    case eigh
    case eig
    case leastSquares
    /// Running sums, in the order of the language.
    case scan
  }

  /// What a routine returns in place of a status of LAPACK, which is not negative: zero, or where
  /// the matrix was found to be singular, or not to converge.
  package enum Failure: Int64, CaseIterable, Sendable {
    /// OpenBLAS is not installed, or lacks something.
    case missingLibrary = -1
    /// The OpenBLAS that was found takes integers of 64 bits.
    case wideIntegers = -2
    /// An extent does not fit in 32 bits.
    case tooLarge = -3
    /// There is no memory for what the routine needs beside its operands.
    case noMemory = -4
    /// The matrix has elements that are infinite or NaN.
    case notFinite = -5
  }

  /// An operand of a routine.
  package enum Parameter: Hashable, Sendable {
    /// An array that is only read, at any offset and strides: it is followed by its offset and the
    /// strides of its `rank` axes. They count numbers of the element type, so that the offset and
    /// the strides of complex ones, whose two parts are neighbours, are even.
    case view(rank: Int)
    /// An array that is written: a storage. Complex ones have one more axis.
    case storage(rank: Int)
    /// An array of real numbers that is written, of this rank in complex routines too.
    case reals(rank: Int)
    /// An array of rank 1 of int64 that is written.
    case integers
    /// A number of this type.
    case number(ScalarType)
    /// A number of the element type; complex ones are two.
    case scalar
  }

  package var kind: Kind
  /// The type of the real numbers that it works with: float or double.
  package var element: ScalarType
  /// Whether they come in pairs: arrays then have one more axis, last, of extent 2.
  package var isComplex: Bool

  package init(_ kind: Kind, _ element: ScalarType, isComplex: Bool = false) {
    self.kind = kind
    self.element = element
    self.isComplex = isComplex
  }

  /// The name in printed IR, such as `gemm.f64` or `gemm.c32`.
  package var name: String { kind.rawValue + "." + suffix }

  /// The C function.
  package var symbol: String { "apus_" + kind.rawValue + "_" + suffix }

  private var suffix: String { (isComplex ? "c" : "f") + String(element.bitWidth) }

  /// The routine that printed IR calls `name`.
  package init?(name: some StringProtocol) {
    let parts = name.split(separator: ".")
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    for element in [ScalarType.float, .double] {
      for isComplex in [false, true] {
        self.init(kind, element, isComplex: isComplex)
        if suffix == parts[1] { return }
      }
    }
    return nil
  }

  /// The operands.
  package var parameters: [Parameter] {
    let number = Parameter.number(.int64)
    let matrix = Parameter.storage(rank: 2)
    return switch kind {
    // α, A, B, β, C, the offset and row stride of C in elements, rows, columns, inner extent.
    case .gemm:
      [
        .scalar, .view(rank: 2), .view(rank: 2), .scalar, matrix, number, number, number, number,
        number,
      ]
    // Aᵀ (becomes that of the factors), the order of the rows, rows and columns of A.
    case .lu: [matrix, .integers, number, number]
    // A (destroyed), Bᵀ (becomes Xᵀ), rows of A, columns of B.
    case .solve: [matrix, matrix, number, number]
    // A (becomes the inverse), rows.
    case .inverse: [matrix, number]
    // A, whose lower triangle is read (becomes the factor), rows.
    case .cholesky: [matrix, number]
    // A (its upper triangle becomes R), Q, rows, columns.
    case .qr: [matrix, matrix, number, number]
    // A (destroyed), U, the singular values, Vᴴ, rows, columns.
    case .svd: [matrix, matrix, .reals(rank: 1), matrix, number, number]
    // A, whose lower triangle is read (its columns become the vectors), the values, rows.
    case .eigh: [matrix, .reals(rank: 1), number]
    // A (destroyed), the complex values, the complex vectors (columns), rows.
    case .eig: [matrix, .reals(rank: 2), .reals(rank: 3), number]
    // Aᵀ (destroyed), Bᵀ with as many columns as A has rows or columns (becomes Xᵀ), rows and
    // columns of A, columns of B.
    case .leastSquares: [matrix, matrix, number, number, number]
    // x, its running sums, the number of elements.
    case .scan: [.view(rank: 1), .storage(rank: 1), number]
    }
  }
}
