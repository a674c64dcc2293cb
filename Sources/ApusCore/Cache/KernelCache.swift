import ApusCache
import ApusRuntime
import Glibc

/// The folder in which compiled kernels are kept, for the next process that needs them.
///
///     let cache = KernelCache.standard
///     print(cache.location ?? "no cache", cache.sizeLimit)
///
/// An entry is found by what decides on its code: the kernel and all that it calls, the options, the
/// processor, and the build of Apus and LLVM. Times and names of files have no part in it.
public struct KernelCache: Hashable, Sendable {
  /// Where it is; `nil` if there is none.
  public let location: String?
  /// How many bytes of a disk it may take; the least recently used entries go first.
  public let sizeLimit: Int
  /// Why there is none; `nil` if there is one.
  public let reasonForNone: String?

  /// Whether compiled kernels are kept.
  public var isEnabled: Bool { location != nil }

  /// A cache in a folder, which is made when it is needed.
  public init(location: String, sizeLimit: Int = KernelCache.standardSizeLimit) {
    self.location = location
    self.sizeLimit = max(0, sizeLimit)
    reasonForNone = nil
  }

  /// No cache: kernels are compiled in each process.
  public static let none = KernelCache(reasonForNone: "it is switched off")

  private init(reasonForNone: String) {
    location = nil
    sizeLimit = 0
    self.reasonForNone = reasonForNone
  }

  /// A gibibyte.
  public static let standardSizeLimit = 1 << 30

  /// The cache that the environment asks for when the process first needs it: in `APUS_CACHE_DIR`,
  /// else in the folder `apus` of `XDG_CACHE_HOME`, else in `.cache/apus` of the home folder.
  /// `APUS_CACHE=off` switches it off; `APUS_CACHE_SIZE` is its limit, as in `512M`. A relative
  /// `APUS_CACHE_DIR` lies in the folder in which the process works at that moment.
  public static let standard = KernelCache { name in
    apus_environment(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The cache that an environment asks for.
  package init(environment: (String) -> String?) {
    if let word = environment("APUS_CACHE"), ["off", "0", "no", "false"].contains(word) {
      self.init(reasonForNone: "it is switched off by APUS_CACHE=\(word)")
      return
    }
    // What XDG says of relative paths; ours is for the user who gives one to this process.
    let base = environment("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder =
      environment("APUS_CACHE_DIR").map(Self.absolute) ?? base.map { $0 + "/apus" }
      ?? environment("HOME").map { $0 + "/.cache/apus" }
    guard let folder else {
      self.init(reasonForNone: "neither APUS_CACHE_DIR nor HOME is set")
      return
    }
    self.init(
      location: folder,
      sizeLimit: environment("APUS_CACHE_SIZE").map(Self.sizeLimit) ?? Self.standardSizeLimit)
  }

  /// A path that stays the same folder when the process goes to another one.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return String(cString: current) + "/" + path
  }

  /// The limit that a text stands for; the standard one, with a warning, if it stands for none.
  private static func sizeLimit(_ text: String) -> Int {
    if let limit = byteCount(text) { return limit }
    EngineLog.warn("APUS_CACHE_SIZE=\(text) is no size such as 512M or 2G; the cache may have 1G")
    return standardSizeLimit
  }

  /// The bytes that `512M` or `2G` stands for.
  private static func byteCount(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let units = ["": 0, "K": 10, "M": 20, "G": 30, "T": 40]
    guard let number = Int(digits), let shift = units[text.dropFirst(digits.count).uppercased()]
    else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << shift)
    return overflows ? nil : bytes
  }

  var folder: CacheFolder? { location.map { CacheFolder(path: $0, sizeLimit: sizeLimit) } }
}

// MARK: What is in it

extension KernelCache {
  /// A compiled kernel that is kept.
  public struct Entry: Hashable, Sendable {
    /// The kernel's name, such as `axpy`.
    public let kernel: String
    /// The hash of what decides on its code; the name of its file.
    public let key: String
    /// How large its file is.
    public let byteCount: Int
    /// When it was used last, to the minute, in seconds since 1970.
    public let lastUse: Int
  }

  /// Why a cache or an entry cannot be used.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong; stands alone.
    public let description: String
  }

  /// The sound entries, the most recently used first.
  /// - Throws: `Failure` if the folder must not be used.
  public func entries() throws(Failure) -> [Entry] { try examined().entries }

  /// Reads all entries and removes those that are damaged or that others could have written.
  /// - Returns: What was wrong with them.
  /// - Throws: `Failure` if the folder must not be used.
  public func verify() throws(Failure) -> (sound: Int, removed: [Failure]) {
    let found = try examined()
    for (listing, _) in found.flaws {
      do throws(CacheRefusal) {
        try folder?.remove(listing)
      } catch { throw Failure(description: "\(error)") }
    }
    return (found.entries.count, found.flaws.map(\.failure))
  }

  /// Removes all entries.
  /// - Returns: How many there were.
  /// - Throws: `Failure` if the folder must not be used.
  @discardableResult
  public func clear() throws(Failure) -> Int {
    let count = try listings().count
    folder?.trim(to: 0)
    return count - (try listings().count)
  }

  /// The files of the entries, which may not be sound.
  func listings() throws(Failure) -> [CacheFolder.Listing] {
    do throws(CacheRefusal) {
      return try folder?.listings() ?? []
    } catch { throw Failure(description: "\(error)") }
  }

  /// Reads all entries.
  private func examined() throws(Failure) -> (
    entries: [Entry], flaws: [(listing: CacheFolder.Listing, failure: Failure)]
  ) {
    var entries: [Entry] = []
    var flaws: [(listing: CacheFolder.Listing, failure: Failure)] = []
    for listing in try listings() {
      do {
        guard let entry = try folder?.entry(listing) else { continue }
        entries.append(
          Entry(
            kernel: entry.title, key: listing.name, byteCount: listing.byteCount,
            lastUse: listing.lastUse))
      } catch {
        flaws.append((listing, Failure(description: "\(listing.name): \(error)")))
      }
    }
    return (entries, flaws)
  }

  /// The sound entries of kernels of a name.
  func keys(ofKernel title: String) -> [CacheKey] {
    guard let folder, let listings = try? folder.listings() else { return [] }
    return listings.compactMap { try? folder.entry($0) }.filter { $0.title == title }.map(\.key)
  }
}
