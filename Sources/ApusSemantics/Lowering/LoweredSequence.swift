import ApusIR
import ApusVocabulary

/// What a `for` runs over, its operands evaluated: elements by their positions from 0.
indirect enum LoweredSequence {
  case range(lower: ID<Value>, upper: ID<Value>, isClosed: Bool, type: ElementType)
  /// A range backward.
  case descending(lower: ID<Value>, upper: ID<Value>, isClosed: Bool, type: ElementType)
  /// The elements of an array of a type.
  case elements(ID<Value>, type: SourceType, count: ID<Value>)
  case stride(LoweredStride)
  case reversed(LoweredSequence, count: ID<Value>)
  case enumerated(LoweredSequence)
  case zip(LoweredSequence, LoweredSequence)
}

/// The bounds of a counting loop.
struct LoopBounds {
  var lower: ID<Value>
  var upper: ID<Value>
  var isClosed: Bool
  /// Whether the loop runs over the elements of a range themselves, perhaps in the other
  /// direction; if not, over positions.
  var isDirect: Bool
}
