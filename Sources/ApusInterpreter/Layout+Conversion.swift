import ApusVocabulary

extension ScalarType {
  /// Whether conversion to `target` leaves the canonical register form as it is.
  func keepsRegister(convertedTo target: ScalarType) -> Bool {
    if self == target { return true }
    guard !isFloatingPoint, target.isInteger else { return false }
    if target.bitWidth == 64 { return true }
    if isSigned { return target.isSigned && target.bitWidth > bitWidth }
    return target.isSigned ? target.bitWidth > bitWidth : target.bitWidth >= bitWidth
  }

  /// Whether reading the same bits as `target` leaves the canonical register form as it is.
  func keepsRegister(castTo target: ScalarType) -> Bool {
    let isExtended = isInteger && isSigned
    let becomesExtended = target.isInteger && target.isSigned
    return bitWidth == 64 || isExtended == becomesExtended
  }
}
