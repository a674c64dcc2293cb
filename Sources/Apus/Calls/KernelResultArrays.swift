/// One part of a result: a scalar, or an array with what makes memory for it.
public struct KernelResultSlot: Sendable {
  /// Makes an array of a shape whose elements are to be written: where it begins, and the array
  /// itself. Gives `nil` when there is no memory. Scalars have none.
  @usableFromInline
  let allocate:
    (@Sendable (_ shape: [Int]) -> (start: UnsafeMutableRawPointer, array: any Sendable)?)?

  @inlinable
  init(
    allocate: (@Sendable ([Int]) -> (start: UnsafeMutableRawPointer, array: any Sendable)?)?
  ) { self.allocate = allocate }

  /// A part that is no array.
  @inlinable
  static var scalar: KernelResultSlot { KernelResultSlot(allocate: nil) }
}

/// The arrays that a call has made for results.
public final class KernelResultArrays: ResultAllocator {
  /// By the index of the part.
  private var arrays: [(slot: Int, start: UInt, array: any Sendable)] = []
  private let slots: [KernelResultSlot]

  init(_ slots: [KernelResultSlot]) { self.slots = slots }

  /// Memory for the part with index `slot`; `nil` if there is none.
  package func allocate(slot: Int, shape: [Int]) -> UnsafeMutableRawPointer? {
    guard slots.indices.contains(slot), let made = slots[slot].allocate?(shape) else { return nil }
    arrays.append((slot, UInt(bitPattern: made.start), made.array))
    return made.start
  }

  /// The array that begins at an address, if it was made here.
  @usableFromInline
  func array<Value>(at start: UInt64, as: Value.Type) -> Value? {
    guard let index = arrays.firstIndex(where: { $0.start == start }) else { return nil }
    return arrays.remove(at: index).array as? Value
  }
}
