/// A relocatable object file in the format ELF for x86-64, as the code generator writes it, taken
/// apart.
///
/// What the code generator never writes is an error: thread-local data, groups, constructors.
struct ObjectFile: Sendable {
  let bytes: ObjectBytes
  private(set) var sections: [Section] = []
  private(set) var symbols: [Symbol] = []

  /// A part of the file.
  struct Section: Sendable {
    let type: UInt32
    let flags: UInt64
    /// Where it begins in the file.
    let offset: Int
    let size: Int
    let alignment: Int
    /// The section that this one needs: of symbols, their names; of relocations, the symbols.
    let link: Int
    /// The section that this one is about.
    let info: Int

    /// Whether it is loaded.
    var isLoaded: Bool { flags & Flag.loaded != 0 && size > 0 }
    /// Whether it is zero and takes no bytes of the file.
    var isZero: Bool { type == SectionType.zeros }
    /// What may be done with it.
    var part: CodeMemory.Part {
      if flags & Flag.code != 0 { return .code }
      return flags & Flag.written != 0 ? .data : .constants
    }
  }

  /// A name, or a place without one.
  struct Symbol: Sendable {
    let name: String
    /// The section that has it; `nil` if another file does.
    let section: Int?
    let value: Int
    let isLocal: Bool
  }

  /// A place in a section that depends on where a symbol is.
  struct Relocation: Sendable {
    let section: Int
    let offset: Int
    let type: UInt32
    let symbol: Int
    let addend: Int64
  }

  /// The types of sections that mean something here.
  private enum SectionType {
    static let content: UInt32 = 1
    static let symbols: UInt32 = 2
    static let names: UInt32 = 3
    static let relocations: UInt32 = 4
    static let zeros: UInt32 = 8
    static let relocationsWithoutAddends: UInt32 = 9
    static let unwinding: UInt32 = 0x7000_0001
  }

  private enum Flag {
    static let written: UInt64 = 1
    static let loaded: UInt64 = 2
    static let code: UInt64 = 4
    static let threadLocal: UInt64 = 0x400
  }

  private static let headerSize = 64
  private static let sectionHeaderSize = 64
  private static let symbolSize = 24
  private static let relocationSize = 24
  /// Sections from here on are no sections.
  private static let reservedSections = 0xFF00

  /// Takes a file apart.
  init(_ content: [UInt8]) throws(NativeError) {
    bytes = ObjectBytes(bytes: content)
    try checkHeader()
    try readSections()
    try readSymbols()
  }

  /// The magic number, 64 bits, little-endian, relocatable, x86-64.
  private func checkHeader() throws(NativeError) {
    guard bytes.bytes.count >= Self.headerSize,
      bytes.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]),
      try bytes.load(UInt16.self, at: 16) == 1, try bytes.load(UInt16.self, at: 18) == 62
    else { throw .object("it is no relocatable file for x86-64") }
  }

  private mutating func readSections() throws(NativeError) {
    let table = try bytes.loadSize(at: 40)
    let count = Int(try bytes.load(UInt16.self, at: 60))
    guard try bytes.load(UInt16.self, at: 58) == Self.sectionHeaderSize,
      count < Self.reservedSections
    else { throw .object("its sections have an unknown form") }
    sections.reserveCapacity(count)
    for index in 0..<count {
      let header = try ObjectBytes.offset(
        ofEntry: index, in: table, entrySize: Self.sectionHeaderSize)
      sections.append(try section(at: header))
    }
  }

  /// Reads the header of a section.
  private func section(at header: Int) throws(NativeError) -> Section {
    // The whole header lies in the file, and so no sum overflows.
    _ = try bytes.slice(at: header, count: Self.sectionHeaderSize)
    let section = Section(
      type: try bytes.load(UInt32.self, at: header + 4),
      flags: try bytes.load(UInt64.self, at: header + 8),
      offset: try bytes.loadSize(at: header + 24), size: try bytes.loadSize(at: header + 32),
      alignment: max(1, try bytes.loadSize(at: header + 48)),
      link: Int(try bytes.load(UInt32.self, at: header + 40)),
      info: Int(try bytes.load(UInt32.self, at: header + 44)))
    if section.type != 0, !section.isZero {
      _ = try bytes.slice(at: section.offset, count: section.size)
    }
    guard section.isLoaded else { return section }
    switch section.type {
    case SectionType.content, SectionType.zeros, SectionType.unwinding: break
    default: throw .object("a section has the unknown type \(section.type)")
    }
    if section.flags & Flag.threadLocal != 0 { throw .object("it has thread-local data") }
    if section.flags & Flag.code != 0, section.flags & Flag.written != 0 || section.isZero {
      throw .object("its code would be written")
    }
    return section
  }

  private mutating func readSymbols() throws(NativeError) {
    guard let table = sections.first(where: { $0.type == SectionType.symbols }) else { return }
    guard sections.indices.contains(table.link),
      sections[table.link].type == SectionType.names
    else { throw .object("its symbols have no names") }
    let names = sections[table.link]
    symbols.reserveCapacity(table.size / Self.symbolSize)
    for index in 0..<table.size / Self.symbolSize {
      symbols.append(try symbol(at: table.offset + index * Self.symbolSize, names: names))
    }
  }

  /// Reads a symbol; the table lies in the file.
  private func symbol(at entry: Int, names: Section) throws(NativeError) -> Symbol {
    let name = Int(try bytes.load(UInt32.self, at: entry))
    let home = Int(try bytes.load(UInt16.self, at: entry + 6))
    let value = try bytes.loadSize(at: entry + 8)
    let text =
      name == 0
      ? "" : try bytes.text(at: names.offset + name, before: names.offset + names.size)
    let isLocal = try bytes.load(UInt8.self, at: entry + 4) >> 4 == 0
    guard home != 0, home < Self.reservedSections else {
      // A file's name is a symbol of no section; nothing refers to it.
      return Symbol(name: home == 0 ? text : "", section: nil, value: 0, isLocal: isLocal)
    }
    guard sections.indices.contains(home) else { throw .object("a symbol has no section") }
    if sections[home].isLoaded, value > sections[home].size {
      throw .object("a symbol lies outside of its section")
    }
    return Symbol(name: text, section: home, value: value, isLocal: isLocal)
  }

  /// The relocations of the sections that are loaded, in the file's order.
  func relocations() throws(NativeError) -> [Relocation] {
    var result: [Relocation] = []
    for table in sections {
      guard sections.indices.contains(table.info), sections[table.info].isLoaded else { continue }
      if table.type == SectionType.relocationsWithoutAddends {
        throw .object("its relocations have an unknown form")
      }
      guard table.type == SectionType.relocations else { continue }
      for index in 0..<table.size / Self.relocationSize {
        let entry = table.offset + index * Self.relocationSize
        let symbol = Int(try bytes.load(UInt32.self, at: entry + 12))
        guard symbols.indices.contains(symbol) else { throw .object("a symbol is missing") }
        result.append(
          Relocation(
            section: table.info, offset: try bytes.loadSize(at: entry),
            type: try bytes.load(UInt32.self, at: entry + 8), symbol: symbol,
            addend: try bytes.load(Int64.self, at: entry + 16)))
      }
    }
    return result
  }

  /// The content of a section; of one that is zero, nothing.
  func content(of section: Section) throws(NativeError) -> ArraySlice<UInt8> {
    section.isZero ? [] : try bytes.slice(at: section.offset, count: section.size)
  }
}
