/// The order of reductions, written out by its definition: a lane knows all its terms.
enum ReductionOrder {
  /// What `terms` reduce to.
  static func result<Number: BinaryFloatingPoint>(
    _ terms: [Number], lanes: Int, isProduct: Bool = false
  ) -> Number {
    let combine: (Number, Number) -> Number = isProduct ? { $0 * $1 } : { $0 + $1 }
    if terms.isEmpty { return isProduct ? 1 : 0 }
    let sums = (0..<min(lanes, terms.count)).map { lane in
      tree(
        blocks(Array(stride(from: lane, to: terms.count, by: lanes).map { terms[$0] }), combine)[
          ...], combine)
    }
    return fold(sums, lanes, combine)
  }

  /// Each 16 terms of a lane in their order.
  private static func blocks<Number>(
    _ terms: [Number], _ combine: (Number, Number) -> Number
  ) -> [Number] {
    stride(from: 0, to: terms.count, by: 16).map { start in
      terms[(start + 1)..<min(start + 16, terms.count)].reduce(terms[start], combine)
    }
  }

  /// The older part, of the largest power of two that is less than all, with the newer one.
  private static func tree<Number>(
    _ blocks: ArraySlice<Number>, _ combine: (Number, Number) -> Number
  ) -> Number {
    if blocks.count == 1 { return blocks[blocks.startIndex] }
    var part = 1
    while 2 * part < blocks.count { part *= 2 }
    return combine(tree(blocks.prefix(part), combine), tree(blocks.dropFirst(part), combine))
  }

  private static func fold<Number>(
    _ lanes: [Number], _ width: Int, _ combine: (Number, Number) -> Number
  ) -> Number {
    if width == 1 { return lanes[0] }
    let half = width / 2
    let folded = (0..<min(half, lanes.count)).map { lane in
      lane + half < lanes.count ? combine(lanes[lane], lanes[lane + half]) : lanes[lane]
    }
    return fold(folded, half, combine)
  }
}
