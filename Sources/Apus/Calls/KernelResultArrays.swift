/// One part of a result: a scalar, or an array with what makes memory for it.
public struct KernelResultSlot: Sendable {
  /// Makes an array of a shape whose elements are to be written. Gives `nil` when there is no memory.
  /// Scalars have none.
  let allocate: (@Sendable (_ shape: [Int]) -> KernelResultArray?)?

  init(allocate: (@Sendable ([Int]) -> KernelResultArray?)?) { self.allocate = allocate }

  /// A part that is no array.
  public static let scalar = KernelResultSlot(allocate: nil)
}

/// An array that was made for a result, of a type that is not known here.
@usableFromInline
class KernelResultArray {
  /// Where it begins.
  @usableFromInline final let start: UnsafeMutableRawPointer

  init(start: UnsafeMutableRawPointer) { self.start = start }
}

/// An array that was made for a result.
@usableFromInline
final class MadeArray<Value>: KernelResultArray {
  @usableFromInline let array: Value

  init(_ array: Value, start: UnsafeMutableRawPointer) {
    self.array = array
    super.init(start: start)
  }
}

/// The arrays that a call has made for results.
public final class KernelResultArrays: ResultAllocator {
  @usableFromInline var arrays: [KernelResultArray] = []
  private let slots: [KernelResultSlot]

  init(_ slots: [KernelResultSlot]) { self.slots = slots }

  /// Memory for the part with index `slot`; `nil` if there is none.
  package func allocate(slot: Int, shape: [Int]) -> UnsafeMutableRawPointer? {
    guard slots.indices.contains(slot), let made = slots[slot].allocate?(shape) else { return nil }
    arrays.append(made)
    return made.start
  }

  /// The array that begins at an address, if it was made here. Empty arrays begin all at the same
  /// address, whatever their type.
  @inlinable
  func array<Value>(at start: UInt64, as: Value.Type) -> Value? {
    for made in arrays where UInt64(UInt(bitPattern: made.start)) == start {
      if let made = made as? MadeArray<Value> { return made.array }
    }
    return nil
  }
}
