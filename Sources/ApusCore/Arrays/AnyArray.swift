import ApusVocabulary

/// An array whose element type and rank are known at run time only: what files hold, and what the
/// arguments and results of kernels called by name are.
///
/// It has the value semantics of `NDArray`, and shares its memory when converted from or to one.
public struct AnyArray: Sendable {
  /// The type of the elements.
  package private(set) var elementType: ElementType

  /// The number of elements along each axis.
  public private(set) var shape: [Int]

  /// The distance between neighbours along each axis, in elements.
  public private(set) var strides: [Int]

  /// Where the first element lies in the storage, in elements.
  package private(set) var offset: Int

  /// Owns the memory; shared with copies and views.
  package private(set) var storage: ArrayStorage

  /// The file that it was read from, and in an archive its name there, for messages.
  package private(set) var origin: String?

  /// An array over a storage that holds what shape and strides say.
  package init(
    elementType: ElementType, shape: [Int], strides: [Int], offset: Int, storage: ArrayStorage,
    origin: String? = nil
  ) {
    self.elementType = elementType
    self.shape = shape
    self.strides = strides
    self.offset = offset
    self.storage = storage
    self.origin = origin
  }

  /// A row-major array with memory of its own: zeros if `zeroed`, else to be written before it is
  /// read.
  ///
  /// - Throws: `DataError` if an extent is negative, or there is no memory for so many elements.
  package init(
    allocating elementType: ElementType, shape: [Int], zeroed: Bool
  ) throws(DataError) {
    let width = elementType.byteCount
    guard let count = Layout.count(of: shape, elementByteCount: width) else {
      throw .impossibleShape(shape)
    }
    guard let storage = ArrayStorage.allocate(byteCount: count * width, zeroed: zeroed) else {
      throw .outOfMemory(byteCount: count * width)
    }
    self.init(
      elementType: elementType, shape: shape, strides: Layout.rowMajorStrides(of: shape),
      offset: 0, storage: storage)
  }

  /// The type of the elements.
  public var arrayElementType: ArrayElementType { ArrayElementType(elementType) }

  /// The number of axes; 0 for a single number.
  public var rank: Int { shape.count }

  /// The number of elements.
  public var count: Int { shape.reduce(1, &*) }

  /// The bytes that the elements take, without gaps.
  package var byteCount: Int { count * elementType.byteCount }

  /// Whether there are no elements.
  public var isEmpty: Bool { shape.contains(0) }

  /// Whether the elements lie in row-major order without gaps.
  public var isContiguous: Bool { Layout.isRowMajor(shape: shape, strides: strides) }

  /// The first element; valid as long as this array's storage lives and nothing is written to it.
  package var start: UnsafeRawPointer {
    UnsafeRawPointer(storage.base) + offset * elementType.byteCount
  }

  /// The first element, to be written; the array has memory of its own from then on, with the
  /// strides that `strides` then says.
  ///
  /// The pointer is valid as long as this array's storage lives.
  ///
  /// - Throws: `DataError` if the elements must be copied and there is no memory for that.
  package mutating func makeUniqueStart() throws(DataError) -> UnsafeMutableRawPointer {
    if !isKnownUniquelyReferenced(&storage)
      || Layout.repeatsElements(shape: shape, strides: strides)
    {
      self = try copy()
    }
    return storage.base + offset * elementType.byteCount
  }

  /// A row-major copy with memory of its own.
  ///
  /// - Throws: `DataError` if there is no memory for it.
  package func copy() throws(DataError) -> AnyArray {
    let result = try AnyArray(allocating: elementType, shape: shape, zeroed: false)
    Layout.copyRowMajor(
      from: start, shape: shape, strides: strides,
      elementByteCount: elementType.byteCount, to: result.storage.base)
    return result
  }

  /// The same array in row-major order without gaps; itself if it lies so already.
  ///
  /// - Throws: `DataError` if there is no memory for a copy.
  /// - Complexity: O(1) if `isContiguous`, else O(count).
  public func contiguous() throws(DataError) -> AnyArray {
    isContiguous ? self : try copy()
  }

  /// The same bits as elements of another type of the same representation, such as `Int` for
  /// `Int64`; nil if `type` is represented otherwise.
  package func retyped(as type: ElementType) -> AnyArray? {
    guard type.isRepresented(as: elementType) else { return nil }
    var result = self
    result.elementType = type
    return result
  }

  /// The array with its axes in reverse order: a view.
  package func transposed() -> AnyArray {
    AnyArray(
      elementType: elementType, shape: shape.reversed(), strides: strides.reversed(),
      offset: offset, storage: storage)
  }
}
