// Members whose argument is a word of the language.

extension NDArray where Element: FloatingElement {
  /// Each element rounded to an integral value by a rule.
  public func rounded(_ rule: FloatingPointRoundingRule) -> NDArray<Element, rank> {
    switch rule {
    case .toNearestOrAwayFromZero: Eager.call("$0.rounded(.toNearestOrAwayFromZero)", self)
    case .toNearestOrEven: Eager.call("$0.rounded(.toNearestOrEven)", self)
    case .up: Eager.call("$0.rounded(.up)", self)
    case .down: Eager.call("$0.rounded(.down)", self)
    case .towardZero: Eager.call("$0.rounded(.towardZero)", self)
    case .awayFromZero: Eager.call("$0.rounded(.awayFromZero)", self)
    @unknown default: rounded()
    }
  }
}
