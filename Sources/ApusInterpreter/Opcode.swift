/// What a bytecode instruction does.
///
/// Letters name the fields of the instruction: `a` is the destination register, `b`, `c`, `d` are
/// operand registers, `e` names a record of a table, and `f` is a distance to jump. What has no
/// opcode of its own here, or more than one lane, goes through `primitive`, `convert` and `fits`.
/// Because registers are canonical, "Signed" and "Unsigned" serve every width.
enum Opcode: UInt16 {
  // MARK: Control

  case jump
  /// If `b` holds (does not hold).
  case branchIf, branchUnless
  case branchEqual, branchNotEqual
  case branchLessSigned, branchLessEqualSigned, branchLessUnsigned, branchLessEqualUnsigned
  case branchEqualFloat, branchNotEqualFloat, branchLessFloat, branchLessEqualFloat
  case branchNotLessFloat, branchNotLessEqualFloat
  case branchEqualDouble, branchNotEqualDouble, branchLessDouble, branchLessEqualDouble
  case branchNotLessDouble, branchNotLessEqualDouble
  /// The index `a` goes up by one, and back to the body while it is below (not above) `b`.
  case nextSigned, nextUnsigned, nextClosedSigned, nextClosedUnsigned
  /// Function `a`, with its registers starting at `b` of the caller's.
  case call, callRecursive
  case `return`, returnRecursive, halt
  case poll, raise, print, unreachable
  /// Adds `a` to the number of operations that were executed.
  case count

  // MARK: Moves

  /// One; one and then another (`c` from `d`); `lanes` of them, upward.
  case move, moveTwo, moveMany
  /// Moves that end an iteration.
  case moveJump, moveTwoJump

  // MARK: Integers

  case addInt8, addInt16, addInt32, addInt64, addUInt8, addUInt16, addUInt32
  case subInt8, subInt16, subInt32, subInt64, subUInt8, subUInt16, subUInt32
  case mulInt8, mulInt16, mulInt32, mulInt64, mulUInt8, mulUInt16, mulUInt32
  case shlInt8, shlInt16, shlInt32, shlInt64, shlUInt8, shlUInt16, shlUInt32
  /// With the count modulo the width, which is `d` plus one.
  case shrSigned, shrUnsigned
  case checkedAddInt8, checkedAddInt16, checkedAddInt32, checkedAddInt64
  case checkedAddUInt8, checkedAddUInt16, checkedAddUInt32, checkedAddUInt64
  case checkedSubInt8, checkedSubInt16, checkedSubInt32, checkedSubInt64
  case checkedSubUInt8, checkedSubUInt16, checkedSubUInt32, checkedSubUInt64
  case checkedMulInt8, checkedMulInt16, checkedMulInt32, checkedMulInt64
  case checkedMulUInt8, checkedMulUInt16, checkedMulUInt32, checkedMulUInt64
  case divSigned, divUnsigned, remSigned, remUnsigned
  case and, or, xor, not
  case minSigned, maxSigned, minUnsigned, maxUnsigned
  case equal, notEqual, lessSigned, lessEqualSigned, lessUnsigned, lessEqualUnsigned
  case select
  /// `b * c + d`, for the offset of an element.
  case multiplyAdd

  // MARK: Floating point

  case addFloat, subFloat, mulFloat, divFloat, negFloat, absFloat, sqrtFloat, fmaFloat
  case minFloat, maxFloat, equalFloat, notEqualFloat, lessFloat, lessEqualFloat
  case addDouble, subDouble, mulDouble, divDouble, negDouble, absDouble, sqrtDouble, fmaDouble
  case minDouble, maxDouble, equalDouble, notEqualDouble, lessDouble, lessEqualDouble
  /// `b * c + d`, `b * c - d` and `d - b * c`, rounded after each operation.
  case mulAddFloat, mulSubFloat, subMulFloat, mulAddDouble, mulSubDouble, subMulDouble
  /// A function of the C library; `e` is its address in the table.
  case externalFloat, externalFloatTwo, externalDouble, externalDoubleTwo
  /// A number of a table: `e` is its address in the table of addresses, `c` the number of rows less
  /// one, and `d` how many numbers a row has.
  case lookUp

  // MARK: Conversions

  case wrapInt8, wrapInt16, wrapInt32, wrapUInt8, wrapUInt16, wrapUInt32
  case signedToDouble, signedToFloat, doubleToInt64, floatToDouble, doubleToFloat
  /// To `int64`, with the check that it fits.
  case checkedDoubleToInt64

  // MARK: Memory: `b` is the first register of an array, `c` and `d` are indices

  case loadInt8, loadInt16, loadInt32, loadUInt8, loadUInt16, loadUInt32, load64
  case loadCheckedInt8, loadCheckedInt16, loadCheckedInt32
  case loadCheckedUInt8, loadCheckedUInt16, loadCheckedUInt32, loadChecked64
  case loadPlaneInt8, loadPlaneInt16, loadPlaneInt32
  case loadPlaneUInt8, loadPlaneUInt16, loadPlaneUInt32, loadPlane64
  case store8, store16, store32, store64
  case storeChecked8, storeChecked16, storeChecked32, storeChecked64
  case storePlane8, storePlane16, storePlane32, storePlane64
  /// Stores `a` at the index that `c` itself is.
  case storeAt
  /// Memory for the array `a`, whose extents are set; `lanes` is its rank.
  case allocate
  /// The contents of the array `b` into `a`.
  case copyContents
  /// Writes `a` to every element of `b`.
  case fillContents
  /// A reduction with `a` results begins, takes terms from `b` on, and ends with results from `a`
  /// on.
  case beginReduction, addTerms, endReduction
  /// A routine of the run-time library, whose `lanes` arrays stand from `b` on, numbers from `c` on.
  case routine
  case mark
  /// Down to the mark `b`; the `lanes` registers from `c` on hold data that stay.
  case release

  // MARK: Lanes

  case primitive, convert, fits
  case splat, iota
  case loadLanes, storeLanes, maskedLoad, maskedStore, gather, scatter
}
