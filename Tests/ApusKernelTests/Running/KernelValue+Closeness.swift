import ApusCore
import ApusVocabulary

extension KernelValue {
  /// Whether types and shapes are the same and every floating-point number differs from the
  /// expected one by at most `tolerance`, in parts of the expected one where that is greater than
  /// one. NaNs are close to each other, infinities to themselves.
  func isClose(to expected: KernelValue, within tolerance: Double) -> Bool {
    switch (self, expected) {
    case (.scalar(let left), .scalar(let right)):
      return left.elementType == right.elementType
        && zip(left.words, right.words).allSatisfy {
          left.elementType.isClose($0, to: $1, within: tolerance)
        }
    case (.array(let left), .array(let right)):
      return left.elementType == right.elementType && left.shape == right.shape
        && zip(left.words, right.words).allSatisfy {
          left.elementType.isClose($0, to: $1, within: tolerance)
        }
    case (.tuple(let left), .tuple(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.value.isClose(to: $1.value, within: tolerance) }
    case (.scalar, _), (.array, _), (.tuple, _): return false
    }
  }
}

extension ElementType {
  /// Whether the number with some bits, a component of a complex one, is close to the expected one.
  fileprivate func isClose(_ bits: UInt64, to expected: UInt64, within tolerance: Double) -> Bool {
    if component.isIdentical(bits, expected) { return true }
    guard let value = floatingValue(bits), let target = floatingValue(expected) else {
      return false
    }
    guard value.isFinite, target.isFinite else { return value == target }
    return abs(value - target) <= tolerance * max(1, abs(target))
  }

  /// The floating-point number with these bits; nil for other types.
  private func floatingValue(_ bits: UInt64) -> Double? {
    switch self {
    case .float16: Double(Float16(bitPattern: UInt16(truncatingIfNeeded: bits)))
    case .float, .complexFloat: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .double, .complexDouble: Double(bitPattern: bits)
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint:
      nil
    }
  }
}
