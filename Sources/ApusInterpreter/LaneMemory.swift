import ApusVocabulary

/// Loads and stores of several lanes.
///
/// The array starts at register `b`; `c` is the offset of the first element, or the first lane
/// of the indices; `d` is the mask and `e` what masked lanes pass through.
enum LaneMemory {
  /// Consecutive elements.
  @inline(never)
  static func loadLanes(_ pc: Counter, _ r: Registers) {
    guard let data = data(pc, r) else { return }
    for lane in 0..<Int(pc.pointee.lanes) {
      r[Int(pc.pointee.a) + lane] =
        ElementMemory.load(pc.pointee.type, data, at: first(pc, r) &+ lane)
    }
  }

  @inline(never)
  static func storeLanes(_ pc: Counter, _ r: Registers) {
    guard let data = data(pc, r) else { return }
    for lane in 0..<Int(pc.pointee.lanes) {
      let value = r[Int(pc.pointee.a) + lane]
      ElementMemory.store(value, pc.pointee.type, data, at: first(pc, r) &+ lane)
    }
  }

  /// Consecutive elements where the mask holds; the others are not touched.
  @inline(never)
  static func maskedLoad(_ pc: Counter, _ r: Registers) {
    let data = data(pc, r)
    for lane in 0..<Int(pc.pointee.lanes) {
      if r[Int(pc.pointee.d) + lane] != 0, let data {
        r[Int(pc.pointee.a) + lane] =
          ElementMemory.load(pc.pointee.type, data, at: first(pc, r) &+ lane)
      } else {
        r[Int(pc.pointee.a) + lane] = r[Int(pc.pointee.e) + lane]
      }
    }
  }

  @inline(never)
  static func maskedStore(_ pc: Counter, _ r: Registers) {
    guard let data = data(pc, r) else { return }
    for lane in 0..<Int(pc.pointee.lanes) where r[Int(pc.pointee.d) + lane] != 0 {
      let value = r[Int(pc.pointee.a) + lane]
      ElementMemory.store(value, pc.pointee.type, data, at: first(pc, r) &+ lane)
    }
  }

  /// The elements at the indices where the mask holds.
  @inline(never)
  static func gather(_ pc: Counter, _ r: Registers) {
    let data = data(pc, r)
    for lane in 0..<Int(pc.pointee.lanes) {
      if r[Int(pc.pointee.d) + lane] != 0, let data {
        let index = Int(truncatingIfNeeded: r[Int(pc.pointee.c) + lane])
        r[Int(pc.pointee.a) + lane] = ElementMemory.load(pc.pointee.type, data, at: index)
      } else {
        r[Int(pc.pointee.a) + lane] = r[Int(pc.pointee.e) + lane]
      }
    }
  }

  /// Lanes in ascending order, so that the last of those with one index wins.
  @inline(never)
  static func scatter(_ pc: Counter, _ r: Registers) {
    guard let data = data(pc, r) else { return }
    for lane in 0..<Int(pc.pointee.lanes) where r[Int(pc.pointee.d) + lane] != 0 {
      let index = Int(truncatingIfNeeded: r[Int(pc.pointee.c) + lane])
      ElementMemory.store(r[Int(pc.pointee.a) + lane], pc.pointee.type, data, at: index)
    }
  }

  private static func data(_ pc: Counter, _ r: Registers) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: r[Int(pc.pointee.b)]))
  }

  /// The offset of the first element.
  private static func first(_ pc: Counter, _ r: Registers) -> Int {
    Int(truncatingIfNeeded: r[Int(pc.pointee.c)])
  }
}
