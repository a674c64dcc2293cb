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
        let target = try target(
          symbol: Int(try file.load(UInt32.self, at: entry + 12)),
          addend: try file.load(Int64.self, at: entry + 16))
        let place = try file.loadSize(at: entry)
        text += "\t.reloc \(label(table.info))+\(place),R_X86_64_\(name),\(target)\n"
      }
    }
  }

  /// What a relocation refers to.
  private func target(symbol index: Int, addend: Int64) throws(NativeError) -> String {
    guard symbols.indices.contains(index) else { throw .object("a symbol is missing") }
    let symbol = symbols[index]
    var name = "\"\(symbol.name)\""
    var distance = addend
    if let section = symbol.section, symbol.isLocal || symbol.type == 3 {
      guard sections[section].isLoaded else { throw .object("a symbol has no section") }
      name = label(section)
      distance &+= Int64(symbol.value)
    } else if symbol.name.isEmpty {
      throw .object("a symbol has no name")
    }
    return name + (distance == 0 ? "" : distance < 0 ? "\(distance)" : "+\(distance)")
  }

  /// Names functions and data: those of other files, and those that debuggers and profilers show.
  private mutating func writeSymbols() {
    var used = Set(symbols.filter { !$0.isLocal }.map(\.name))
    text += "\n"
    for symbol in symbols {
      guard let section = symbol.section, sections[section].isLoaded, symbol.type <= 2,
        !symbol.name.isEmpty, !sections[section].isThreadLocal
      else { continue }
      var name = symbol.name
      if symbol.isLocal {
        guard symbol.type == 2 else { continue }
        // Several C files may have a function of the same name.
        var number = 1
        while !used.insert(name).inserted {
          number += 1
          name = "\(symbol.name).\(number)"
        }
      } else {
        text += "\t\(symbol.binding == 2 ? ".weak" : ".globl") \"\(name)\"\n"
        if symbol.visibility == 2 { text += "\t.hidden \"\(name)\"\n" }
      }
      text += "\t.set \"\(name)\",\(label(section))+\(symbol.value)\n"
      if symbol.type != 0 {
        text += "\t.type \"\(name)\",@\(symbol.type == 2 ? "function" : "object")\n"
      }
      if symbol.size > 0 { text += "\t.size \"\(name)\",\(symbol.size)\n" }
    }
  }
}
