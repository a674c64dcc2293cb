/// What debuggers and profilers ask of an object file.
extension ObjectFile {
  /// A function of the file.
  struct FunctionSymbol {
    let name: String
    let section: Int
    let offset: Int
    let size: Int
  }

  /// The parts of the format that only they need.
  private enum Format {
    /// Where a section's header has its address.
    static let sectionAddress = 16
    static let sectionHeaderSize = 64
    /// Where the file's header says where the sections' headers are.
    static let sectionHeaders = 40
    static let symbols: UInt32 = 2
    static let symbolSize = 24
    /// The kind of symbol that a function is.
    static let function: UInt8 = 2
  }

  /// Whether it says something about lines: it has a section that begins a compilation unit.
  private func hasDebugInfo() throws(NativeError) -> Bool {
    let names = Int(try bytes.load(UInt16.self, at: 62))
    guard sections.indices.contains(names) else { return false }
    let start = sections[names].offset
    let table = try bytes.loadSize(at: Format.sectionHeaders)
    for index in sections.indices {
      let header = try ObjectBytes.offset(
        ofEntry: index, in: table, entrySize: Format.sectionHeaderSize)
      let name = Int(try bytes.load(UInt32.self, at: header))
      if try bytes.text(at: start + name, before: start + sections[names].size) == ".debug_info" {
        return true
      }
    }
    return false
  }

  /// The file with the addresses at which its sections are loaded; debuggers make the rest of it.
  /// - Returns: `nil` if it has nothing for them.
  func bytes(loadedAt addresses: [UInt?]) throws(NativeError) -> [UInt8]? {
    guard try hasDebugInfo() else { return nil }
    let table = try bytes.loadSize(at: Format.sectionHeaders)
    var result = bytes.bytes
    for (index, address) in addresses.enumerated() {
      guard let address else { continue }
      let place =
        try ObjectBytes.offset(ofEntry: index, in: table, entrySize: Format.sectionHeaderSize)
        + Format.sectionAddress
      _ = try bytes.slice(at: place, count: 8)
      withUnsafeBytes(of: UInt64(address).littleEndian) {
        result.replaceSubrange(place..<place + 8, with: $0)
      }
    }
    return result
  }

  /// Its functions, those that other files do not see too.
  func functions() throws(NativeError) -> [FunctionSymbol] {
    guard let table = sections.first(where: { $0.type == Format.symbols }) else { return [] }
    var functions: [FunctionSymbol] = []
    for (index, symbol) in symbols.enumerated() {
      let entry = table.offset + index * Format.symbolSize
      guard let section = symbol.section,
        try bytes.load(UInt8.self, at: entry + 4) & 0xF == Format.function
      else { continue }
      functions.append(
        FunctionSymbol(
          name: symbol.name, section: section, offset: symbol.value,
          size: try bytes.loadSize(at: entry + 16)))
    }
    return functions
  }
}
