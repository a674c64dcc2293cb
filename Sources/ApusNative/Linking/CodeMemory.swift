import Glibc

/// The memory of one object file in one piece: its code, then its constants, then what is written.
///
/// Code may address what is less than two gigabytes away in a short form.
///
/// It can be shared among threads, since nothing here writes to it once it is protected.
struct CodeMemory: ~Copyable, @unchecked Sendable {
  /// What may be done with memory.
  enum Part: Int, CaseIterable, Sendable {
    case code, constants, data

    fileprivate var protection: Int32 {
      switch self {
      case .code: PROT_READ | PROT_EXEC
      case .constants: PROT_READ
      case .data: PROT_READ | PROT_WRITE
      }
    }
  }

  /// How many bytes the parts have; what is in them gets its place before there is memory.
  struct Layout {
    /// More than any kernel needs, and little enough for short addresses.
    private static let limit = 1 << 30
    private var sizes = [0, 0, 0]

    /// Makes room in a part.
    /// - Returns: Where it begins, in bytes from the part's start.
    mutating func add(_ size: Int, alignment: Int, to part: Part) throws(NativeError) -> Int {
      guard size >= 0, size <= Self.limit, alignment > 0, alignment & (alignment - 1) == 0,
        alignment <= CodeMemory.pageSize
      else { throw .object("a section is too large") }
      let start = (sizes[part.rawValue] + alignment - 1) & ~(alignment - 1)
      guard start + size <= Self.limit else { throw .object("it is too large") }
      sizes[part.rawValue] = start + size
      return start
    }

    /// Whole pages.
    fileprivate func pageBytes(of part: Part) -> Int {
      (sizes[part.rawValue] + CodeMemory.pageSize - 1) & ~(CodeMemory.pageSize - 1)
    }
  }

  private let start: UnsafeMutableRawPointer
  /// Where the parts begin, and where the last one ends.
  private let bounds: [Int]

  private static let pageSize = max(4096, Int(sysconf(Int32(_SC_PAGESIZE))))

  /// Memory that can be written until it is protected.
  init(_ layout: Layout) throws(NativeError) {
    var bounds = [0]
    var end = 0
    for part in Part.allCases {
      end += layout.pageBytes(of: part)
      bounds.append(end)
    }
    self.bounds = bounds
    guard
      let memory = mmap(
        nil, max(end, Self.pageSize), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      memory != MAP_FAILED
    else { throw .memory }
    start = memory
  }

  deinit { munmap(start, max(bounds[bounds.count - 1], Self.pageSize)) }

  /// The bytes of a part.
  private func bytes(of part: Part) -> UnsafeMutableRawBufferPointer {
    let first = bounds[part.rawValue]
    return UnsafeMutableRawBufferPointer(
      start: start + first, count: bounds[part.rawValue + 1] - first)
  }

  /// The address of a byte of a part, or of its end.
  func address(in part: Part, at offset: Int) -> UInt {
    UInt(bitPattern: bytes(of: part).baseAddress) &+ UInt(bitPattern: offset)
  }

  /// Writes bytes into a part, before it is protected.
  func write(_ content: some Collection<UInt8>, to part: Part, at offset: Int) throws(NativeError) {
    let memory = bytes(of: part)
    guard offset >= 0, offset <= memory.count, content.count <= memory.count - offset else {
      throw .object("it is larger than it says")
    }
    UnsafeMutableRawBufferPointer(rebasing: memory[offset...]).copyBytes(from: content)
  }

  /// Writes a number into a part, before it is protected.
  func write(_ number: some FixedWidthInteger, to part: Part, at offset: Int) throws(NativeError) {
    try withUnsafeBytes(of: number.littleEndian) { bytes throws(NativeError) in
      try write(bytes, to: part, at: offset)
    }
  }

  /// Takes the right to write code and constants away, and gives that to run the code.
  func protect() throws(NativeError) {
    for part in Part.allCases where part != .data {
      let memory = bytes(of: part)
      guard memory.isEmpty || mprotect(memory.baseAddress, memory.count, part.protection) == 0
      else { throw .memory }
    }
  }
}
