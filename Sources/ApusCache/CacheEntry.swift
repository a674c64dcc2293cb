/// A file of the cache: a head that says what it is, and what is kept.
package struct CacheEntry: Hashable, Sendable {
  /// What the code was made for, such as `axpy`.
  package let title: String
  package let key: CacheKey
  package let payload: [UInt8]

  package init(title: String, key: CacheKey, payload: [UInt8]) {
    self.title = title
    self.key = key
    self.payload = payload
  }

  /// The first bytes of each entry, with the version of the format.
  private static let magic: [UInt8] = Array("apus.cache.1\n".utf8)

  /// As bytes: the magic, the hash of the rest, and the rest.
  package var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(title)
    writer.write(key)
    writer.write(payload)
    return Self.magic + SHA256.hash(writer.bytes).bytes + writer.bytes
  }

  /// What is wrong with an entry.
  package enum Flaw: Error, Hashable, Sendable, CustomStringConvertible {
    case isForeign, isDamaged, isOfAnotherKernel

    package var description: String {
      switch self {
      case .isForeign: "it is no entry of this version of the cache"
      case .isDamaged: "it is damaged: its checksum is wrong"
      case .isOfAnotherKernel: "it stands under the name of another kernel"
      }
    }
  }

  /// Reads the bytes of an entry that has the name `name`.
  package init(_ bytes: [UInt8], name: String) throws(Flaw) {
    let start = Self.magic.count + Digest.size
    guard bytes.count >= start, bytes.starts(with: Self.magic) else { throw .isForeign }
    let rest = Array(bytes[start...])
    guard SHA256.hash(rest).bytes == Array(bytes[Self.magic.count..<start]) else {
      throw .isDamaged
    }
    var reader = ByteReader(rest)
    do {
      title = try reader.readText()
      key = try reader.readKey()
      payload = try reader.readBytes()
    } catch { throw .isDamaged }
    guard reader.isAtEnd else { throw .isDamaged }
    guard key.digest.description == name else { throw .isOfAnotherKernel }
  }
}
