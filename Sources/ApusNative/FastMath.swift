internal import CLLVM

/// Liberties that floating-point operations may take.
package struct FastMath: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(flag: Int) {
    rawValue = UInt32(truncatingIfNeeded: flag)
  }

  /// A product and a sum may become one `fma`.
  package static let contract = FastMath(flag: apus_llvm_contract)
  /// Sums and products may be computed in another order.
  package static let reassociate = FastMath(flag: apus_llvm_reassociate)
  /// Arguments and results are no NaNs.
  package static let noNaNs = FastMath(flag: apus_llvm_no_nans)
  /// Arguments and results are finite.
  package static let noInfs = FastMath(flag: apus_llvm_no_infs)
  /// The sign of zero does not matter.
  package static let noSignedZeros = FastMath(flag: apus_llvm_no_signed_zeros)
  /// A division may become a multiplication with the reciprocal.
  package static let reciprocal = FastMath(flag: apus_llvm_reciprocal)
  /// Functions such as the square root may be approximated.
  package static let approximate = FastMath(flag: apus_llvm_approximate)
  /// All of them.
  package static let all: FastMath = [
    .contract, .reassociate, .noNaNs, .noInfs, .noSignedZeros, .reciprocal, .approximate,
  ]
}
