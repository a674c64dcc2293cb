import ApusIR
import ApusVocabulary

/// A unit of bytecode generation: an instruction, or several that become one.
struct Step {
  enum Kind {
    case plain
    /// `source` is the exactness predicate of the arithmetic `main`.
    case checkedArithmetic
    /// `source` says that the index of `main`, a load or store of rank 1, is in bounds.
    case checkedAccess
    /// `source` says that the operand of the conversion `main` fits.
    case checkedConversion
    /// `source` is the comparison that `main`, a check, demands; or else `alternative`.
    case checkedComparison
    /// `source` is the comparison that `main`, an `if`, decides by.
    case branch
    /// `source` is the product of which `main` is a sum or difference.
    case multiplyAdd
  }

  var kind: Kind = .plain
  var main: ID<Instruction>
  var source: ID<Instruction>?
  var check: ID<Instruction>?
  var alternative: ID<Instruction>?
}
