/// What decides on the code of a kernel, as parts that people understand.
///
/// Two kernels with the same key have the same code. There is no time in it, and no path.
package struct CacheKey: Hashable, Sendable {
  /// A part of the key: what it is about, and the hash of it.
  package struct Part: Hashable, Sendable {
    /// Such as `compiler`, or `the code of 'f'`.
    package let name: String
    package let digest: Digest

    /// A part of a text.
    package init(_ name: String, text: String) {
      self.name = name
      digest = SHA256.hash(text)
    }

    init(name: String, digest: Digest) {
      self.name = name
      self.digest = digest
    }
  }

  package let parts: [Part]
  /// The hash of all parts: the name of the entry.
  package let digest: Digest

  package init(_ parts: [Part]) {
    self.parts = parts
    var writer = ByteWriter()
    writer.write(parts) { $0.write($1) }
    digest = SHA256.hash(writer.bytes)
  }

  /// The names of the parts that are not the same in another key, in order.
  package func differences(from other: CacheKey) -> [String] {
    let own = Set(parts)
    let others = Set(other.parts)
    var names: [String] = []
    for part in parts.filter({ !others.contains($0) }) + other.parts.filter({ !own.contains($0) })
    where !names.contains(part.name) {
      names.append(part.name)
    }
    return names
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ part: CacheKey.Part) {
    write(part.name)
    write(part.digest)
  }

  package mutating func write(_ key: CacheKey) { write(key.parts) { $0.write($1) } }
}

extension ByteReader {
  package mutating func readKey() throws(ByteReadingError) -> CacheKey {
    CacheKey(
      try readArray { reader throws(ByteReadingError) in
        CacheKey.Part(name: try reader.readText(), digest: try reader.readDigest())
      })
  }
}
