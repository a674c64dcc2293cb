import ApusVocabulary

/// Files of NumPy's format `.npy`, versions 1.0 to 3.0: one array each.
public enum NPYFile {
  /// Reads the array in the file at `path`.
  ///
  /// Files of a megabyte and more are mapped into memory, if the bytes are as this machine has
  /// them; they must then not shrink as long as the array lives. Arrays in Fortran order keep it:
  /// their strides say so. Integers of 8 bytes become `Int` and `UInt`.
  ///
  /// - Throws: `DataError` if the file cannot be read, is malformed or truncated, or holds elements
  ///   that the language lacks. Bytes after the data are ignored, as in NumPy.
  /// - Complexity: O(1) when mapped, else O(count).
  public static func read(_ path: String) throws(DataError) -> AnyArray {
    try read(FileContents(path: path))
  }

  /// Reads the array in a file's contents.
  static func read(_ contents: FileContents) throws(DataError) -> AnyArray {
    let (header, dataOffset) = try contents.withBytes { bytes throws(DataError) in
      try NPYHeaderParser.parse(bytes, path: contents.path)
    }
    let width = header.elementType.byteCount
    guard let count = Layout.count(of: header.shape, elementByteCount: width) else {
      throw .impossibleNPYShape(contents.path, header.shape)
    }
    guard contents.count - dataOffset >= count * width else {
      throw .truncatedNPYData(
        contents.path, header, found: contents.count - dataOffset, expected: count * width)
    }
    let strides =
      header.isColumnMajor
      ? Layout.columnMajorStrides(of: header.shape) : Layout.rowMajorStrides(of: header.shape)
    let isNative = header.byteOrder == .little || width == 1
    // A `Bool` may be 0 or 1 in memory and nothing else, so those bytes are always looked at.
    if isNative, dataOffset % width == 0, header.elementType != .bool {
      return AnyArray(
        elementType: header.elementType, shape: header.shape, strides: strides,
        offset: dataOffset / width, storage: contents.storage, origin: contents.path)
    }
    guard let storage = ArrayStorage.allocate(byteCount: count * width, zeroed: false) else {
      throw .outOfMemory(byteCount: count * width, path: contents.path)
    }
    let source = UnsafeRawPointer(contents.storage.base) + dataOffset
    convert(source, header, count: count * header.elementType.componentCount, to: storage.base)
    withExtendedLifetime(contents.storage) {}
    return AnyArray(
      elementType: header.elementType, shape: header.shape, strides: strides, offset: 0,
      storage: storage, origin: contents.path)
  }

  /// Copies numbers, with their bytes in this machine's order.
  private static func convert(
    _ source: UnsafeRawPointer, _ header: NPYHeader, count: Int,
    to target: UnsafeMutableRawPointer
  ) {
    func copy<Word: FixedWidthInteger & BitwiseCopyable>(_: Word.Type, _ map: (Word) -> Word) {
      let target = target.assumingMemoryBound(to: Word.self)
      for index in 0..<count {
        let word = source.loadUnaligned(
          fromByteOffset: index * MemoryLayout<Word>.stride, as: Word.self)
        target[index] = map(word)
      }
    }
    let isLittle = header.byteOrder == .little
    switch header.elementType {
    case .bool: copy(UInt8.self) { $0 == 0 ? 0 : 1 }
    case .int8, .uint8: copy(UInt8.self) { $0 }
    case .int16, .uint16, .float16:
      copy(UInt16.self) { isLittle ? $0.littleEndian : $0.bigEndian }
    case .int32, .uint32, .float, .complexFloat:
      copy(UInt32.self) { isLittle ? $0.littleEndian : $0.bigEndian }
    case .int64, .uint64, .int, .uint, .double, .complexDouble:
      copy(UInt64.self) { isLittle ? $0.littleEndian : $0.bigEndian }
    }
  }

  /// Writes `array` to the file at `path`, the same bytes as NumPy writes; the file appears when it
  /// is complete.
  ///
  /// - Throws: `DataError` if it cannot be written.
  public static func write(_ array: AnyArray, to path: String) throws(DataError) {
    let (header, data) = try encoded(array)
    var file = try OutputFile(path: path)
    try file.append(header)
    try file.append(UnsafeRawBufferPointer(start: data.start, count: data.byteCount))
    withExtendedLifetime(data) {}
    try file.commit()
  }

  /// What stands in a file of `array`: the header and the elements, as they lie in memory.
  static func encoded(
    _ array: AnyArray
  ) throws(DataError) -> (header: [UInt8], data: AnyArray) {
    let isColumnMajor =
      !array.isContiguous && Layout.isColumnMajor(shape: array.shape, strides: array.strides)
    let header = NPYHeader(
      elementType: array.elementType, byteOrder: .little, isColumnMajor: isColumnMajor,
      shape: array.shape)
    // The elements of a column-major array are those of its transpose in row-major order.
    let rows = isColumnMajor ? array.transposed() : array
    return (header.encoded(), try rows.contiguous())
  }
}

extension NDArray {
  /// The array in the `.npy` file at `path`: `let m = try Matrix<Double>.load(npy: "m.npy")`.
  ///
  /// Large files are mapped into memory; see `NPYFile.read(_:)`.
  ///
  /// - Throws: `DataError` if the file cannot be read, is malformed, or holds an array of another
  ///   element type or rank.
  public static func load(npy path: String) throws(DataError) -> NDArray {
    try NDArray(NPYFile.read(path))
  }

  /// Writes the array to an `.npy` file at `path`, which appears when it is complete.
  ///
  /// - Throws: `DataError` if it cannot be written.
  public func save(npy path: String) throws(DataError) {
    try NPYFile.write(AnyArray(self), to: path)
  }
}
