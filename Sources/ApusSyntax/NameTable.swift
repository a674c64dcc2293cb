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

/// The names that occur in one syntax tree, or in several that share a table.
package struct NameTable: Sendable {
  private var texts: [String] = []
  /// Open addressing over a power of two of slots; a slot holds an index plus one, or zero.
  private var slots: [UInt32] = Array(repeating: 0, count: 128)

  package init() {}

  /// The number of names.
  package var count: Int { texts.count }

  /// The text of `name`, without backticks.
  package subscript(name: Name) -> String { texts[Int(name.index)] }

  /// The name with this text, added if it is new.
  package mutating func intern(_ text: String) -> Name {
    var copy = text
    return copy.withUTF8 { intern($0) }
  }

  /// The name with this text, if it occurs.
  package func find(_ text: String) -> Name? {
    var copy = text
    return copy.withUTF8 { bytes in
      let index = slots[slot(of: bytes)]
      return index == 0 ? nil : Name(index - 1)
    }
  }

  /// The name with this UTF-8 text, added if it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Name {
    let place = slot(of: bytes)
    if slots[place] != 0 { return Name(slots[place] - 1) }
    texts.append(String(decoding: bytes, as: UTF8.self))
    slots[place] = UInt32(truncatingIfNeeded: texts.count)
    if texts.count * 2 > slots.count { grow() }
    return Name(UInt32(truncatingIfNeeded: texts.count - 1))
  }

  /// The slot that holds `bytes`, or the free one where it belongs.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: Self.hash(bytes)) & mask
    while slots[place] != 0 {
      if texts[Int(slots[place] - 1)].utf8.elementsEqual(bytes) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  /// Doubles the number of slots.
  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var text = texts[Int(entry - 1)]
      let place = text.withUTF8 { slot(of: $0) }
      slots[place] = entry
    }
  }

  /// FNV-1a: names are short.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
