import ApusDiagnostics
import ApusVocabulary

/// A name, interned: equal names of one table have equal ids.
package typealias Name = ID<NameTable>

/// A name where it is written.
package struct Identifier: Hashable, Sendable {
  package var name: Name
  /// With the backticks, if there are any.
  package var range: SourceRange

  package init(name: Name, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// The names that occur in one syntax tree, or in several that share a table. The first names are
/// the keywords.
package struct NameTable: Sendable {
  /// Where the bytes of a name are.
  private struct Entry: Sendable {
    var hash: UInt32
    var lower: UInt32
    var count: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing over a power of two of slots; a slot holds an index plus one, or zero.
  private var slots: [UInt32] = Array(repeating: 0, count: 256)

  /// A table of the keywords, to be copied.
  private static let keywords: NameTable = {
    var table = NameTable(empty: ())
    for keyword in Keyword.table { _ = table.intern(keyword.rawValue) }
    return table
  }()

  private init(empty: Void) {}

  package init() { self = Self.keywords }

  /// The number of names.
  package var count: Int { entries.count }

  /// The text of `name`, without backticks.
  package subscript(name: Name) -> String {
    let entry = entries[Int(name.index)]
    let lower = Int(entry.lower)
    return String(decoding: bytes[lower..<lower + Int(entry.count)], as: UTF8.self)
  }

  /// The name with this text, added if it is new.
  package mutating func intern(_ text: String) -> Name {
    var copy = text
    return copy.withUTF8 { intern($0) }
  }

  /// The name with this text, if it occurs.
  package func find(_ text: String) -> Name? {
    var copy = text
    return copy.withUTF8 { bytes in
      let index = slots[slot(of: bytes, hash: Self.hash(bytes))]
      return index == 0 ? nil : Name(index - 1)
    }
  }

  /// The name with this UTF-8 text, added if it is new.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    let hash = Self.hash(text)
    let place = slot(of: text, hash: hash)
    if slots[place] != 0 { return Name(slots[place] - 1) }
    entries.append(
      Entry(
        hash: hash, lower: UInt32(truncatingIfNeeded: bytes.count),
        count: UInt32(truncatingIfNeeded: text.count)))
    bytes.append(contentsOf: text)
    slots[place] = UInt32(truncatingIfNeeded: entries.count)
    if entries.count * 2 > slots.count { grow() }
    return Name(entries.count - 1)
  }

  /// The slot that holds `text`, or the free one where it belongs.
  private func slot(of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place] != 0 {
      let entry = entries[Int(slots[place] - 1)]
      if entry.hash == hash, Int(entry.count) == text.count, equals(entry, text) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  /// Whether `entry` has the bytes of `text`, which are as many.
  private func equals(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let lower = Int(entry.lower)
    for index in 0..<text.count where bytes[lower + index] != text[index] { return false }
    return true
  }

  /// Doubles the number of slots.
  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var place = Int(entry.hash) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = UInt32(truncatingIfNeeded: index + 1)
    }
  }

  /// FNV-1a: names are short.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
