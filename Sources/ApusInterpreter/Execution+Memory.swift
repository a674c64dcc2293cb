import ApusRuntime
import ApusVocabulary

extension Execution {
  /// The number of bytes of an array with these extents; `nil` when there is none that fits, or
  /// an extent is negative.
  @inline(__always)
  static func byteCount(
    _ extents: UnsafePointer<UInt64>, rank: Int, _ type: ScalarType
  ) -> UInt64? {
    var count = UInt64(type.byteCount)
    var isEmpty = false
    for axis in 0..<rank {
      let extent = extents[axis]
      if extent > UInt64(Int64.max) { return nil }
      if extent == 0 { isEmpty = true }
    }
    if isEmpty { return 0 }
    for axis in 0..<rank {
      let (product, overflow) = count.multipliedReportingOverflow(by: extents[axis])
      if overflow || product > UInt64(Int64.max) { return nil }
      count = product
    }
    return count
  }

  /// Memory for the array `a`, whose extents are set; false when the limit forbids it.
  @inline(never)
  func allocate(_ pc: Counter, _ r: Registers) -> Bool {
    let array = r + Int(pc.pointee.a)
    guard
      let count = Self.byteCount(array + 1, rank: Int(pc.pointee.lanes), pc.pointee.type),
      let data = apus_allocate(frame, max(count, 1))
    else { return false }
    array[0] = UInt64(UInt(bitPattern: data))
    return true
  }

  /// The contents of the array `b` into `a`, which has the same extents.
  @inline(never)
  func copyContents(_ pc: Counter, _ r: Registers) {
    let source = r + Int(pc.pointee.b)
    guard
      let count = Self.byteCount(source + 1, rank: Int(pc.pointee.lanes), pc.pointee.type),
      count > 0,
      let from = UnsafeRawPointer(bitPattern: UInt(source[0])),
      let to = UnsafeMutableRawPointer(bitPattern: UInt(r[Int(pc.pointee.a)]))
    else { return }
    to.copyMemory(from: from, byteCount: Int(truncatingIfNeeded: count))
  }

  /// Writes `a` to every element of the array `b`.
  @inline(never)
  func fillContents(_ pc: Counter, _ r: Registers) {
    let array = r + Int(pc.pointee.b)
    let type = pc.pointee.type
    guard
      let byteCount = Self.byteCount(array + 1, rank: Int(pc.pointee.lanes), type),
      let data = UnsafeMutableRawPointer(bitPattern: UInt(array[0]))
    else { return }
    let count = Int(truncatingIfNeeded: byteCount) / type.byteCount
    let value = r[Int(pc.pointee.a)]
    for index in 0..<count { ElementMemory.store(value, type, data, at: index) }
  }

  /// Stores `a` at the index `c` of the array `b`.
  @inline(never)
  func storeAt(_ pc: Counter, _ r: Registers) {
    guard let data = UnsafeMutableRawPointer(bitPattern: UInt(r[Int(pc.pointee.b)])) else { return }
    ElementMemory.store(r[Int(pc.pointee.a)], pc.pointee.type, data, at: Int(pc.pointee.c))
  }

  /// Frees the temporary memory down to the mark `b`, but for the `lanes` arrays whose data are
  /// in the registers from `c` on.
  @inline(never)
  func release(_ pc: Counter, _ r: Registers) {
    let mark = Int64(register: r[Int(pc.pointee.b)])
    let survivors = UnsafeRawPointer(r + Int(pc.pointee.c))
      .assumingMemoryBound(to: UnsafeRawPointer?.self)
    apus_release(frame, mark, survivors, Int64(pc.pointee.lanes))
  }
}
