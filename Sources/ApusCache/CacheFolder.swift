import Glibc

/// A folder that keeps entries, each in a file that has the hash of its key as its name.
///
/// Many processes use it at once, without locks: a file is written under another name and then
/// renamed, so that a name stands for a whole entry or for none.
package struct CacheFolder: Hashable, Sendable {
  package let path: String
  /// How many bytes of a disk the entries may take together; the least recently used go first.
  package let sizeLimit: Int

  package init(path: String, sizeLimit: Int) {
    self.path = path
    self.sizeLimit = max(0, sizeLimit)
  }

  /// The end of the names of entries.
  private static let suffix = ".kernel"
  /// The beginning of the names of files that are being written.
  private static let temporaryPrefix = ".writing-"
  /// The longest file that is read.
  private static let longestEntry = 1 << 28
  /// How old a file is that somebody has not finished writing, in seconds.
  private static let abandonedAge = 600
  /// Entries that were used so many seconds ago are marked as used again.
  private static let markingInterval = 60

  // MARK: Names

  /// The key in the name of an entry's file; `nil` if a file has another name and is none of ours.
  private static func key(inName name: String) -> String? {
    guard name.hasSuffix(suffix) else { return nil }
    let key = name.dropLast(suffix.count)
    let isKey = key.utf8.count == 64 && key.utf8.allSatisfy(Set("0123456789abcdef".utf8).contains)
    return isKey ? String(key) : nil
  }

  /// Whether a file has the name of one that is being written.
  private static func isTemporary(_ name: String) -> Bool {
    let numbers = name.dropFirst(temporaryPrefix.count).split(separator: "-")
    return name.hasPrefix(temporaryPrefix) && numbers.count == 2
      && numbers.allSatisfy { UInt64($0) != nil }
  }

  // MARK: Reading

  /// What became of a look into the folder.
  package enum Outcome: Sendable {
    case found(CacheEntry)
    case missing
    /// There is an entry that must not be used.
    case flawed(CacheEntry.Flaw)
    case refused(CacheRefusal)
  }

  /// The entry of a key.
  package func entry(_ key: CacheKey) -> Outcome {
    do {
      let folder = try DirectoryHandle(path, creating: false)
      return .found(try Self.entry(key.digest.description, in: folder, marking: true))
    } catch let refusal as CacheRefusal {
      return refusal.isMissing ? .missing : .refused(refusal)
    } catch let flaw as CacheEntry.Flaw {
      return .flawed(flaw)
    } catch {
      return .missing
    }
  }

  /// Reads an entry. - Throws: `CacheRefusal`, `CacheEntry.Flaw`.
  private static func entry(
    _ name: String, in folder: borrowing DirectoryHandle, marking: Bool
  ) throws -> CacheEntry {
    let file = try folder.file(name + suffix)
    let bytes = try file.contents(upTo: longestEntry)
    let entry = try CacheEntry(bytes, name: name)
    if marking { file.markAsUsed(after: markingInterval) }
    return entry
  }

  // MARK: Writing

  /// Keeps an entry, in the place of one with the same key.
  /// - Throws: `CacheRefusal`, also for a full disk or a folder that cannot be written.
  package func keep(_ entry: CacheEntry) throws(CacheRefusal) {
    let bytes = entry.bytes
    guard bytes.count <= Self.longestEntry, Self.room(for: bytes.count) <= sizeLimit else {
      throw CacheRefusal("the entry is larger than the cache may be", path: path, errorCode: EFBIG)
    }
    let folder = try DirectoryHandle(path, creating: true)
    let name = Self.temporaryPrefix + "\(getpid())-\(UInt64.random(in: 0...(.max)))"
    try folder.write(bytes, to: name, renamedTo: entry.key.digest.description + Self.suffix)
    Self.sizes.noteWriting(Self.room(for: bytes.count), in: self) { trim(to: sizeLimit) }
  }

  /// What a file takes of a disk: whole blocks.
  private static func room(for byteCount: Int) -> Int { (byteCount + 4095) / 4096 * 4096 }

  /// What this process knows about the sizes of folders.
  private static let sizes = FolderSizes()

  // MARK: All entries

  /// A file of the folder.
  package struct Listing: Hashable, Sendable {
    package let name: String
    package let byteCount: Int
    /// When it was used last, in seconds since 1970.
    package let lastUse: Int
  }

  /// The files with entries, the most recently used first.
  /// - Throws: `CacheRefusal`, unless there is no folder.
  package func listings() throws(CacheRefusal) -> [Listing] {
    do throws(CacheRefusal) {
      let folder = try DirectoryHandle(path, creating: false)
      return folder.files().compactMap { file in
        Self.key(inName: file.name).map {
          Listing(name: $0, byteCount: file.byteCount, lastUse: file.time)
        }
      }.sorted { ($1.lastUse, $0.name) < ($0.lastUse, $1.name) }
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  /// Reads a file of the folder, without marking it as used.
  /// - Throws: `CacheRefusal`, `CacheEntry.Flaw`.
  package func entry(_ listing: Listing) throws -> CacheEntry {
    try Self.entry(listing.name, in: DirectoryHandle(path, creating: false), marking: false)
  }

  /// Removes the entry of a file. - Throws: `CacheRefusal`.
  package func remove(_ listing: Listing) throws(CacheRefusal) {
    try DirectoryHandle(path, creating: false).remove(listing.name + Self.suffix)
  }

  /// Removes entries, the least recently used first, until those that are left have no more than
  /// `byteCount` bytes; and what processes that are gone have left half written.
  /// - Returns: How many bytes there are then.
  @discardableResult
  package func trim(to byteCount: Int) -> Int {
    guard let listings = try? listings(),
      let folder = try? DirectoryHandle(path, creating: false)
    else { return 0 }
    let now = time(nil)
    for file in folder.files()
    where Self.isTemporary(file.name)
      && (now - file.time > Self.abandonedAge || byteCount == 0)
    {
      try? folder.remove(file.name)
    }
    var total = listings.reduce(0) { $0 + Self.room(for: $1.byteCount) }
    guard total > byteCount else { return total }
    // Some room is made at once, so that the next entries find it.
    let goal = byteCount - byteCount / 10
    for listing in listings.reversed() where total > goal {
      guard (try? folder.remove(listing.name + Self.suffix)) != nil else { continue }
      total -= Self.room(for: listing.byteCount)
    }
    return total
  }
}
