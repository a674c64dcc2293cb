/// A part of an axis that a subscript can name: ranges of `Int`, and what `stride(from:to:by:)` and
/// `stride(from:through:by:)` make.
///
/// The set is closed: conform no types of your own.
public protocol AxisPart {
  /// The indices as places of an axis; nil if some are outside of it.
  func places(ofExtent extent: Int) -> AxisPlaces?

  /// The part as messages name it.
  var partDescription: String { get }
}

/// Indices at equal distances along an axis.
public struct AxisPlaces {
  /// The first index.
  package var first: Int
  /// How many indices there are.
  package var count: Int
  /// The distance between neighbours; may be negative.
  package var step: Int
}

extension RangeExpression where Bound == Int {
  /// The places of a range; nil if it leaves the axis.
  fileprivate func rangePlaces(ofExtent extent: Int, lower: Int?, upper: Int?) -> AxisPlaces? {
    let first = lower ?? 0
    let end = upper ?? extent
    guard first >= 0, first <= end, end <= extent else { return nil }
    return AxisPlaces(first: first, count: end - first, step: 1)
  }

  /// What messages call a range.
  public var partDescription: String { "range \(self)" }
}

extension Range: AxisPart where Bound == Int {
  /// The places of the range; nil if it leaves the axis.
  public func places(ofExtent extent: Int) -> AxisPlaces? {
    rangePlaces(ofExtent: extent, lower: lowerBound, upper: upperBound)
  }
}

extension ClosedRange: AxisPart where Bound == Int {
  /// The places of the range; nil if it leaves the axis.
  public func places(ofExtent extent: Int) -> AxisPlaces? {
    guard upperBound < extent else { return nil }
    return rangePlaces(ofExtent: extent, lower: lowerBound, upper: upperBound + 1)
  }
}

extension PartialRangeFrom: AxisPart where Bound == Int {
  /// The places of the range; nil if it leaves the axis.
  public func places(ofExtent extent: Int) -> AxisPlaces? {
    rangePlaces(ofExtent: extent, lower: lowerBound, upper: nil)
  }

  /// What messages call the range.
  public var partDescription: String { "range \(lowerBound)..." }
}

extension PartialRangeUpTo: AxisPart where Bound == Int {
  /// The places of the range; nil if it leaves the axis.
  public func places(ofExtent extent: Int) -> AxisPlaces? {
    rangePlaces(ofExtent: extent, lower: nil, upper: upperBound)
  }

  /// What messages call the range.
  public var partDescription: String { "range ..<\(upperBound)" }
}

extension PartialRangeThrough: AxisPart where Bound == Int {
  /// The places of the range; nil if it leaves the axis.
  public func places(ofExtent extent: Int) -> AxisPlaces? {
    guard upperBound < extent else { return nil }
    return rangePlaces(ofExtent: extent, lower: nil, upper: upperBound + 1)
  }

  /// What messages call the range.
  public var partDescription: String { "range ...\(upperBound)" }
}

extension Sequence<Int> {
  /// The places of a stride, which does not tell its ends: it is followed until it leaves the axis.
  fileprivate func stridePlaces(ofExtent extent: Int) -> AxisPlaces? {
    var places = AxisPlaces(first: 0, count: 0, step: 1)
    var previous = 0
    for index in self {
      guard index >= 0, index < extent else { return nil }
      if places.count == 0 { places.first = index }
      if places.count == 1 { places.step = index - previous }
      previous = index
      places.count += 1
    }
    return places
  }
}

extension StrideTo: AxisPart where Element == Int {
  /// The places of the stride; nil if it leaves the axis.
  public func places(ofExtent extent: Int) -> AxisPlaces? { stridePlaces(ofExtent: extent) }

  /// What messages call the stride: its first indices.
  public var partDescription: String { "stride \(Array(prefix(3)))" }
}

extension StrideThrough: AxisPart where Element == Int {
  /// The places of the stride; nil if it leaves the axis.
  public func places(ofExtent extent: Int) -> AxisPlaces? { stridePlaces(ofExtent: extent) }

  /// What messages call the stride: its first indices.
  public var partDescription: String { "stride \(Array(prefix(3)))" }
}

/// The word for a new axis of extent 1 in a subscript: `v[..., .newAxis]` is a column.
public struct NewAxis: Sendable {
  /// A new axis of extent 1.
  public static var newAxis: NewAxis { NewAxis() }
}
