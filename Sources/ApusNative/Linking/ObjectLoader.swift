/// Puts an object file into memory: gives its sections and what they refer to places, copies them,
/// and writes the addresses into them.
struct ObjectLoader: ~Copyable {
  private let file: ObjectFile
  private let memory: CodeMemory
  /// Where the sections begin in their parts; `nil` if they are not loaded.
  private let places: [Int?]
  private let imports: Imports

  /// What the file refers to in ways that need help.
  private struct Imports {
    /// Where the constants have the address of a symbol.
    var slots: [Int: Int] = [:]
    /// Where the code jumps to a symbol that may be far away.
    var jumps: [Int: Int] = [:]
  }

  /// The kinds of relocations that the code generator makes; names as in the processor's ABI.
  private enum Kind: UInt32 {
    case none = 0
    case address = 1  // R_X86_64_64
    case relative = 2  // R_X86_64_PC32
    case call = 4  // R_X86_64_PLT32
    case slot = 9  // R_X86_64_GOTPCREL
    case longRelative = 24  // R_X86_64_PC64
    case callOrLoadFromSlot = 41  // R_X86_64_GOTPCRELX
    case loadFromSlot = 42  // R_X86_64_REX_GOTPCRELX

    var size: Int {
      switch self {
      case .none: 0
      case .address, .longRelative: 8
      case .relative, .call, .slot, .callOrLoadFromSlot, .loadFromSlot: 4
      }
    }
  }

  /// `jmp *distance(%rip)`, with a distance of four bytes.
  private static let jump: [UInt8] = [0xFF, 0x25]
  private static let jumpSize = 8

  /// Makes room for the addresses of symbols, and for jumps to those of others.
  private static func imports(
    of file: ObjectFile, _ relocations: [ObjectFile.Relocation],
    in layout: inout CodeMemory.Layout
  ) throws(NativeError) -> Imports {
    var imports = Imports()
    for relocation in relocations {
      guard let kind = Kind(rawValue: relocation.type) else {
        throw .object("it has relocations of the unknown type \(relocation.type)")
      }
      let isCallOutside =
        kind == .call && file.symbols[relocation.symbol].section == nil
      switch kind {
      case .none, .address, .relative, .longRelative: continue
      case .call where !isCallOutside: continue
      case .call, .slot, .callOrLoadFromSlot, .loadFromSlot: break
      }
      if imports.slots[relocation.symbol] == nil {
        imports.slots[relocation.symbol] = try layout.add(8, alignment: 8, to: .constants)
      }
      if isCallOutside, imports.jumps[relocation.symbol] == nil {
        imports.jumps[relocation.symbol] = try layout.add(jumpSize, alignment: 8, to: .code)
      }
    }
    return imports
  }

  /// Loads a file.
  static func load(_ file: ObjectFile) throws(NativeError) -> LoadedObject {
    let relocations = try file.relocations()
    var layout = CodeMemory.Layout()
    var places: [Int?] = []
    for section in file.sections {
      places.append(
        section.isLoaded
          ? try layout.add(section.size, alignment: section.alignment, to: section.part) : nil)
    }
    let imports = try imports(of: file, relocations, in: &layout)
    let loader = ObjectLoader(
      file: file, memory: try CodeMemory(layout), places: places, imports: imports)
    try loader.copySections()
    try loader.connectImports()
    for relocation in relocations { try loader.apply(relocation) }
    try loader.memory.protect()
    return try loader.finish()
  }

  /// Hands the memory over.
  private consuming func finish() throws(NativeError) -> LoadedObject {
    var addresses: [String: UInt] = [:]
    for (index, symbol) in file.symbols.enumerated()
    where !symbol.isLocal && symbol.section != nil {
      addresses[symbol.name] = try address(ofSymbol: index)
    }
    let sections = file.sections.indices.map { index in
      places[index].map { memory.address(in: file.sections[index].part, at: $0) }
    }
    return LoadedObject(memory: memory, symbols: addresses, sectionAddresses: sections)
  }

  private borrowing func copySections() throws(NativeError) {
    for (section, place) in zip(file.sections, places) {
      guard let place else { continue }
      try memory.write(file.content(of: section), to: section.part, at: place)
    }
  }

  /// Writes the addresses of symbols, and the jumps to them.
  private borrowing func connectImports() throws(NativeError) {
    for (symbol, slot) in imports.slots {
      try memory.write(UInt64(try address(ofSymbol: symbol)), to: .constants, at: slot)
      guard let jump = imports.jumps[symbol] else { continue }
      let end = memory.address(in: .code, at: jump + Self.jump.count + 4)
      let distance = try Self.distance(
        to: memory.address(in: .constants, at: slot), from: end, addend: 0)
      try memory.write(Self.jump, to: .code, at: jump)
      try memory.write(distance, to: .code, at: jump + Self.jump.count)
    }
  }

  /// Where a symbol is: in this file or in the process.
  private borrowing func address(ofSymbol index: Int) throws(NativeError) -> UInt {
    let symbol = file.symbols[index]
    guard let section = symbol.section else {
      guard let address = RuntimeSymbols.addresses[symbol.name] else {
        throw .object("the symbol '\(symbol.name)' is unknown")
      }
      return address
    }
    guard let place = places[section] else { throw .object("a symbol is in no part of memory") }
    return memory.address(in: file.sections[section].part, at: place + symbol.value)
  }

  private borrowing func apply(_ relocation: ObjectFile.Relocation) throws(NativeError) {
    guard let kind = Kind(rawValue: relocation.type), let place = places[relocation.section]
    else { throw .object("a relocation has no place") }
    let section = file.sections[relocation.section]
    guard !section.isZero, relocation.offset <= section.size,
      kind.size <= section.size - relocation.offset
    else { throw .object("a relocation lies outside of its section") }
    let offset = place + relocation.offset
    let here = memory.address(in: section.part, at: offset)
    switch kind {
    case .none: break
    case .address:
      let target = UInt64(try address(ofSymbol: relocation.symbol))
      try memory.write(
        target &+ UInt64(bitPattern: relocation.addend), to: section.part, at: offset)
    case .longRelative:
      let target = UInt64(try address(ofSymbol: relocation.symbol)) &- UInt64(here)
      try memory.write(
        target &+ UInt64(bitPattern: relocation.addend), to: section.part, at: offset)
    case .relative, .call, .slot, .callOrLoadFromSlot, .loadFromSlot:
      let distance = try Self.distance(
        to: try target(of: relocation, kind), from: here, addend: relocation.addend)
      try memory.write(distance, to: section.part, at: offset)
    }
  }

  /// What a short address leads to.
  private borrowing func target(
    of relocation: ObjectFile.Relocation, _ kind: Kind
  ) throws(NativeError) -> UInt {
    switch kind {
    case .slot, .callOrLoadFromSlot, .loadFromSlot:
      guard let slot = imports.slots[relocation.symbol] else {
        throw .object("a symbol has no address")
      }
      return memory.address(in: .constants, at: slot)
    case .call:
      guard let jump = imports.jumps[relocation.symbol] else { break }
      return memory.address(in: .code, at: jump)
    case .none, .address, .relative, .longRelative: break
    }
    return try address(ofSymbol: relocation.symbol)
  }

  /// A distance in four bytes.
  private static func distance(
    to target: UInt, from place: UInt, addend: Int64
  ) throws(NativeError) -> Int32 {
    let distance = Int64(bitPattern: UInt64(target) &- UInt64(place)) &+ addend
    guard let short = Int32(exactly: distance) else { throw .object("a symbol is too far away") }
    return short
  }
}

/// An object file in memory.
struct LoadedObject: ~Copyable {
  let memory: CodeMemory
  /// The addresses of what the file defines for others.
  let symbols: [String: UInt]
  /// Where its sections are, by their number in the file; `nil` if they are not loaded.
  let sectionAddresses: [UInt?]
}
