import ApusNative

/// An object file as text for the assembler, which makes the same object of it.
///
/// The Swift package manager compiles such text as it compiles C, with no flags, and so in packages
/// that others depend on. Machine code is numbers here; what it refers to are relocations.
struct AssemblerText {
  /// The sections, the symbols and the relocations.
  private(set) var text = ""

  private let file: ObjectBytes
  private var sections: [Section] = []
  private var symbols: [Symbol] = []
  /// What symbols are called, by their indices: no two of a file alike.
  private var names: [Int: String] = [:]
  /// The symbols of this file that are referred to by name.
  private var needed: Set<Int> = []

  /// A part of the file.
  private struct Section {
    let name: String
    /// The name that it is given: assemblers want those of constants that can be merged to be so.
    var newName: String { name.hasPrefix(".rodata.") ? ".rodata" : name }
    let type: UInt32
    let flags: UInt64
    let offset: Int
    let size: Int
    let link: Int
    let info: Int
    let alignment: Int

    /// Whether a program has it in memory.
    var isLoaded: Bool { flags & 2 != 0 && size > 0 }
    var isThreadLocal: Bool { flags & 0x400 != 0 }
    /// Whether it takes no bytes of the file.
    var isZero: Bool { type == 8 }
  }

  private struct Symbol {
    let name: String
    /// The index of the section that has it; `nil` if another file does.
    let section: Int?
    let value: Int
    let size: Int
    let binding: UInt8
    let type: UInt8
    let visibility: UInt8

    var isLocal: Bool { binding == 0 }
  }

  /// - Parameter object: A relocatable file for x86-64.
  /// - Throws: `NativeError` for what is none, or has something that no library has.
  init(of object: [UInt8]) throws(NativeError) {
    file = ObjectBytes(bytes: object)
    try readSections()
    try readSymbols()
    nameSymbols()
    for index in sections.indices where sections[index].isLoaded { try writeSection(index) }
    try writeRelocations()
    writeSymbols()
    text += "\n\t.section .note.GNU-stack,\"\",@progbits\n"
  }

  // MARK: Reading

  private mutating func readSections() throws(NativeError) {
    let table = try file.loadSize(at: 40)
    let count = Int(try file.load(UInt16.self, at: 60))
    let names = try file.loadSize(
      at: ObjectBytes.offset(
        ofEntry: Int(try file.load(UInt16.self, at: 62)), in: table, entrySize: 64) + 24)
    for index in 0..<count {
      let header = try ObjectBytes.offset(ofEntry: index, in: table, entrySize: 64)
      let name = names + Int(try file.load(UInt32.self, at: header))
      sections.append(
        Section(
          name: try file.text(at: name, before: file.bytes.count),
          type: try file.load(UInt32.self, at: header + 4),
          flags: try file.load(UInt64.self, at: header + 8),
          offset: try file.loadSize(at: header + 24), size: try file.loadSize(at: header + 32),
          link: Int(try file.load(UInt32.self, at: header + 40)),
          info: Int(try file.load(UInt32.self, at: header + 44)),
          alignment: max(1, try file.loadSize(at: header + 48))))
    }
  }

  private mutating func readSymbols() throws(NativeError) {
    guard let table = sections.first(where: { $0.type == 2 }),
      sections.indices.contains(table.link)
    else { throw .object("it has no symbols") }
    let names = sections[table.link].offset
    for index in 0..<table.size / 24 {
      let entry = table.offset + index * 24
      let home = Int(try file.load(UInt16.self, at: entry + 6))
      let info = try file.load(UInt8.self, at: entry + 4)
      symbols.append(
        Symbol(
          name: try file.text(
            at: names + Int(try file.load(UInt32.self, at: entry)), before: file.bytes.count),
          section: home != 0 && sections.indices.contains(home) ? home : nil,
          value: try file.loadSize(at: entry + 8), size: try file.loadSize(at: entry + 16),
          binding: info >> 4, type: info & 0xF,
          visibility: try file.load(UInt8.self, at: entry + 5) & 3))
    }
  }

  // MARK: Writing

  /// The name of a section's beginning. The thread-local one has to be a symbol of the object's.
  private func label(_ index: Int) -> String {
    (sections[index].isThreadLocal ? "apus_section_" : ".Lapus_section_") + "\(index)"
  }

  private mutating func writeSection(_ index: Int) throws(NativeError) {
    let section = sections[index]
    let types: [UInt32: String] = [
      1: "progbits", 8: "nobits", 14: "init_array", 15: "fini_array", 0x7000_0001: "unwind",
    ]
    guard let type = types[section.type] else {
      throw .object("a section has the unknown type \(section.type)")
    }
    // What the linker could merge is left as it is: so no reference has to be told from another.
    let letters: [(UInt64, String)] = [(2, "a"), (1, "w"), (4, "x"), (0x400, "T")]
    let flags = letters.filter { section.flags & $0.0 != 0 }.map(\.1).joined()
    text += """

      \t.section \(section.newName),"\(flags)",@\(type)
      \t.p2align \(section.alignment.trailingZeroBitCount)
      \(label(index)):

      """
    if section.isZero {
      text += "\t.zero \(section.size)\n"
    } else {
      text += Self.numbers(try file.slice(at: section.offset, count: section.size))
    }
  }

  /// Bytes as numbers of eight bytes, four in a line, and the rest one by one.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let whole = bytes.count & ~7
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 5 / 2 + 64)
    var place = 0
    while place < whole {
      result += Array((place % 32 == 0 ? "\t.quad 0x" : ",0x").utf8)
      for byte in bytes[(bytes.startIndex + place)..<(bytes.startIndex + place + 8)].reversed() {
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 15)])
      }
      place += 8
      if place % 32 == 0 || place == whole { result.append(UInt8(ascii: "\n")) }
    }
    let rest = bytes.dropFirst(whole)
    if !rest.isEmpty {
      result += Array("\t.byte \(rest.map { "\($0)" }.joined(separator: ","))\n".utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The relocations that compilers make for x86-64, by the names of the processor's ABI.
  private static let relocationNames: [UInt32: String] = [
    1: "64", 2: "PC32", 4: "PLT32", 9: "GOTPCREL", 10: "32", 11: "32S", 19: "TLSGD", 20: "TLSLD",
    21: "DTPOFF32", 22: "GOTTPOFF", 23: "TPOFF32", 24: "PC64", 41: "GOTPCRELX",
    42: "REX_GOTPCRELX",
  ]

  private mutating func writeRelocations() throws(NativeError) {
    for table in sections where table.type == 4 {
      guard sections.indices.contains(table.info), sections[table.info].isLoaded else { continue }
      text += "\n\t.section \(sections[table.info].newName)\n"
      for index in 0..<table.size / 24 {
        let entry = table.offset + index * 24
        let type = try file.load(UInt32.self, at: entry + 8)
        guard let name = Self.relocationNames[type] else {
          throw .object("it has relocations of the unknown type \(type)")
        }
        let symbol = Int(try file.load(UInt32.self, at: entry + 12))
        let addend = try file.load(Int64.self, at: entry + 16)
        if Self.tableRelocations.contains(type), names[symbol] != nil { needed.insert(symbol) }
        let target = try target(symbol: symbol, addend: addend)
        let place = try file.loadSize(at: entry)
        text += "\t.reloc \(label(table.info))+\(place),R_X86_64_\(name),\(target)\n"
      }
    }
  }

  /// Relocations that stand for the place in the linker's table where a symbol's address is: the
  /// symbol cannot be said as a distance from another one.
  private static let tableRelocations: Set<UInt32> = [9, 19, 22, 41, 42]

  /// What a relocation refers to.
  private func target(symbol index: Int, addend: Int64) throws(NativeError) -> String {
    guard symbols.indices.contains(index) else { throw .object("a symbol is missing") }
    let symbol = symbols[index]
    var name = names[index].map { "\"\($0)\"" } ?? ""
    var distance = addend
    if let section = symbol.section, symbol.isLocal, !needed.contains(index) {
      guard sections[section].isLoaded else { throw .object("a symbol has no section") }
      name = label(section)
      distance &+= Int64(symbol.value)
    } else if name.isEmpty {
      throw .object("a symbol has no name")
    }
    return name + (distance == 0 ? "" : distance < 0 ? "\(distance)" : "+\(distance)")
  }

  /// The type of symbols of thread-local data.
  private static let threadLocal: UInt8 = 6

  /// Names all functions and data: several C files may have a function of the same name.
  private mutating func nameSymbols() {
    var used = Set(symbols.filter { !$0.isLocal }.map(\.name))
    for (index, symbol) in symbols.enumerated()
    where (symbol.type <= 2 || symbol.type == Self.threadLocal) && !symbol.name.isEmpty {
      var name = symbol.name
      if symbol.isLocal {
        var number = 1
        while !used.insert(name).inserted {
          number += 1
          name = "\(symbol.name).\(number)"
        }
      }
      names[index] = name
    }
  }

  /// Defines the symbols that other files see, functions for debuggers and profilers, and what was
  /// referred to.
  private mutating func writeSymbols() {
    text += "\n"
    for (index, symbol) in symbols.enumerated() {
      guard let section = symbol.section, sections[section].isLoaded, let name = names[index],
        !sections[section].isThreadLocal || needed.contains(index)
      else { continue }
      if symbol.isLocal {
        guard symbol.type == 2 || needed.contains(index) else { continue }
      } else {
        text += "\t\(symbol.binding == 2 ? ".weak" : ".globl") \"\(name)\"\n"
        if symbol.visibility == 2 { text += "\t.hidden \"\(name)\"\n" }
      }
      text += "\t.set \"\(name)\",\(label(section))+\(symbol.value)\n"
      if symbol.type != 0 {
        let type =
          symbol.type == Self.threadLocal ? "tls_object" : symbol.type == 2 ? "function" : "object"
        text += "\t.type \"\(name)\",@\(type)\n"
      }
      if symbol.size > 0 { text += "\t.size \"\(name)\",\(symbol.size)\n" }
    }
  }
}
