import ApusIR
import ApusVocabulary

/// A sum, difference or product of integers, of which both the value and whether it is exact are
/// wanted.
struct ExactOperation: Hashable {
  let primitive: Primitive
  let left: ID<Value>
  let right: ID<Value>

  /// What `primitive` computes or judges; `nil` if it is something else.
  init?(_ primitive: Primitive, _ operands: [ID<Value>]) {
    guard operands.count == 2 else { return nil }
    switch primitive {
    case .add, .addIsExact: self.primitive = .add
    case .sub, .subIsExact: self.primitive = .sub
    case .mul, .mulIsExact: self.primitive = .mul
    case .div, .rem, .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor, .ceil, .trunc,
      .roundEven, .roundAway, .copysign, .and, .or, .xor, .not, .shl, .shr, .popcount,
      .leadingZeros, .trailingZeros, .byteSwap, .bitReverse, .equal, .notEqual, .less, .lessEqual,
      .greater, .greaterEqual, .inBounds, .select:
      return nil
    }
    left = operands[0]
    right = operands[1]
  }
}
