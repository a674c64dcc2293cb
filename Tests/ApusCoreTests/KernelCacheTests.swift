import struct ApusNative.NativeOptions
import Foundation
import Testing

@testable import ApusCore

/// Compiled kernels on disk: what is found again and what is not, and that nothing which is wrong with
/// the folder or its files makes a wrong result.
struct KernelCacheTests {
  /// A folder that goes with its owner.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID().uuidString)")
    var cache: KernelCache { KernelCache(location: url.path) }

    /// The files of the entries.
    var files: [URL] {
      get throws {
        try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
          .filter { $0.pathExtension == "kernel" }.sorted { $0.path < $1.path }
      }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  /// A kernel that calls another, with what decides on its code.
  private static func source(factor: String = "2.0") -> String {
    """
    func scaled(_ x: Double) -> Double { x * \(factor) }

    func total(x: [Double], limit: Int) -> Double {
      var sum = 0.0
      for i in 0..<limit { sum += scaled(x[i]) }
      return sum
    }

    """
  }

  private static let arguments: [String: KernelValue] = [
    "x": .array(AnyArray([1.0, 2, 3, 4])), "limit": .scalar(AnyScalar(3)),
  ]

  /// The kernel's result and whether its code came from the cache.
  private static func run(
    _ source: String = source(), cache: KernelCache, name: String = "a.swift",
    kernel: String = "total", arguments: [String: KernelValue] = arguments,
    fastMath: FastMath = []
  ) throws -> (result: String, cache: String) {
    let kernels = try Kernels(source: source, name: name, fastMath: fastMath, cache: cache)
    let kernel = try #require(kernels[kernel])
    let result = try kernel.call(arguments).result
    return ("\(result)", try kernel.prepare().cache ?? "")
  }

  private static let missing = "miss: there is no entry"

  /// Expects a right result from compiled code, and that the next one comes from the cache.
  private func expectRecovery(_ cache: KernelCache, _ comment: Comment) throws {
    let (result, state) = try Self.run(cache: cache)
    #expect(result == "12.0" && state.hasPrefix("miss"), comment)
    #expect(try Self.run(cache: cache) == ("12.0", "hit"), comment)
  }

  // MARK: What is found again

  @Test func secondProgramHits() throws {
    let folder = Folder()
    #expect(try Self.run(cache: folder.cache) == ("12.0", Self.missing))
    let before = try Kernels(source: Self.source(), cache: folder.cache)["total"]
    #expect(try #require(before).explainCache().isHit)
    #expect(try Self.run(cache: folder.cache) == ("12.0", "hit"))
    #expect(try folder.cache.entries().map(\.kernel) == ["total"])
  }

  /// Neither our passes nor LLVM run.
  @Test func aHitCompilesNothing() throws {
    let folder = Folder()
    _ = try Self.run(cache: folder.cache)
    let kernel = try #require(try Kernels(source: Self.source(), cache: folder.cache)["total"])
    let phases = try kernel.prepare().phases.map(\.name)
    #expect(phases == ["parse", "check", "cache key", "cache read", "linking"])
  }

  @Test func changesMiss() throws {
    let folder = Folder()
    _ = try Self.run(cache: folder.cache)
    #expect(
      try Self.run(Self.source(factor: "3.0"), cache: folder.cache) == ("18.0", Self.missing))
    #expect(
      try Self.run(cache: folder.cache, fastMath: .reassociate) == ("12.0", Self.missing))
    let kernels = try Kernels(
      source: Self.source(), vectorWidth: .bits128, cache: folder.cache)
    #expect(try #require(kernels["total"]).prepare().cache == Self.missing)
    let specialized = try #require(
      try Kernels(source: Self.source(), cache: folder.cache)["total"]
    ).specialized(limit: 3)
    #expect(try specialized.prepare().cache == Self.missing)
    #expect(try Self.run(cache: folder.cache) == ("12.0", "hit"))
  }

  /// Whoever adds an option decides what becomes of it in the key: `NativeOptions.textForCache` and
  /// `Program.textForCache`.
  @Test func everyOptionIsPartOfTheKey() {
    func names(_ options: Any) -> [String] {
      Mirror(reflecting: options).children.map { $0.label ?? "" }
    }
    #expect(
      names(NativeOptions()) == [
        "fastMath", "optimization", "processor", "vectorBits", "streamedBytes",
        "postponesColdLoops", "librarySuffix", "debugInfo", "verifies",
      ])
    #expect(
      names(CompileOptions()) == [
        "fastMath", "vectorWidth", "level", "removesChecks", "streamedBytes", "cache", "effort",
        "debugInfo",
      ])
  }

  @Test func explanationsNameWhatHasChanged() throws {
    let folder = Folder()
    func reasons(_ source: String, _ fastMath: FastMath = []) throws -> [String] {
      let kernels = try Kernels(source: source, fastMath: fastMath, cache: folder.cache)
      return try #require(kernels["total"]).explainCache().reasons
    }
    #expect(try reasons(Self.source()) == ["it was never compiled"])
    _ = try Self.run(cache: folder.cache)
    #expect(try reasons(Self.source()) == [])
    #expect(
      try reasons(Self.source(factor: "3.0")) == ["the code of 'scaled' differs"])
    #expect(try reasons(Self.source(), .contract) == ["the options differ"])
  }

  /// Messages name the file that was given in this program, in each place.
  @Test func copiesHitAndNameTheirOwnFile() throws {
    let folder = Folder()
    let wrong: [String: KernelValue] = [
      "x": .array(AnyArray([1.0])), "limit": .scalar(AnyScalar(2)),
    ]
    var messages: [String] = []
    for name in ["a.swift", "elsewhere/b.swift"] {
      let kernels = try Kernels(source: Self.source(), name: name, cache: folder.cache)
      let kernel = try #require(kernels["total"])
      let error = #expect(throws: KernelError.self) { try kernel.call(wrong) }
      #expect(try kernel.prepare().cache == (messages.isEmpty ? Self.missing : "hit"))
      messages.append(try #require(error).description)
    }
    #expect(messages[0].hasPrefix("a.swift:5:"))
    #expect(messages[1] == messages[0].replacing("a.swift", with: "elsewhere/b.swift"))
  }

  /// Touching, copying and moving a file change nothing that counts.
  @Test func touchedCopiedAndMovedFilesHit() throws {
    let folder = Folder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.url.path)
    let files = ["a", "copy", "moved"].map { folder.url.appending(path: "\($0).swift") }
    func state(_ file: URL) throws -> String? {
      let kernels = try Kernels(contentsOf: [file.path], cache: folder.cache)
      return try #require(kernels["total"]).prepare().cache
    }
    try Data(Self.source().utf8).write(to: files[0])
    #expect(try state(files[0]) == Self.missing)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: files[0].path)
    #expect(try state(files[0]) == "hit")
    try FileManager.default.copyItem(at: files[0], to: files[1])
    #expect(try state(files[1]) == "hit")
    try FileManager.default.moveItem(at: files[1], to: files[2])
    #expect(try state(files[2]) == "hit")
  }

  /// Recursion, prints, arrays as results, and loops that hardly ever run and are compiled then.
  @Test func allKindsOfCodeComeBack() throws {
    let source = """
      func power(x: Double, n: Int) -> Double { n == 0 ? 1 : x * power(x: x, n: n - 1) }

      func shifted(x: [Double], by: Int) -> [Double] {
        var y = x
        for i in 0..<x.count { y[i] = x[(i + by) % x.count] * 2 }
        return y
      }

      func kept(x: [Int32], floor: Int32) -> [Int32] {
        var y = x
        var sum: Int32 = 0
        for i in 0..<x.count {
          sum = sum &+ x[i]
          y[i] = x[i] * 3 - floor
        }
        precondition(sum >= 0, "negative")
        return y
      }
      """
    let folder = Folder()
    let calls: [(String, [String: KernelValue])] = [
      ("power", ["x": .scalar(AnyScalar(1.5)), "n": .scalar(AnyScalar(9))]),
      ("shifted", ["x": .array(AnyArray([1.0, 2, 3])), "by": .scalar(AnyScalar(1))]),
      (
        "kept",
        ["x": .array(AnyArray([Int32](0..<100))), "floor": .scalar(AnyScalar(Int32(7)))]
      ),
    ]
    for (name, arguments) in calls {
      let cold = try Self.run(source, cache: folder.cache, kernel: name, arguments: arguments)
      let warm = try Self.run(source, cache: folder.cache, kernel: name, arguments: arguments)
      #expect(cold.result == warm.result && warm.cache == "hit", "\(name)")
    }
    // What overflows runs the loops with checks, and says where.
    let large: [String: KernelValue] = [
      "x": .array(AnyArray([Int32](repeating: 1 << 30, count: 50))),
      "floor": .scalar(AnyScalar(Int32(0))),
    ]
    let kernels = ["a", "b"].map { name in
      try? Kernels(
        source: source, name: name, cache: name == "a" ? .none : folder.cache)["kept"]
    }
    let errors = kernels.map { kernel in
      #expect(throws: KernelError.self) { try kernel?.call(large) }
    }
    #expect(errors[0]?.message == errors[1]?.message)
    #expect(errors[0]?.line == errors[1]?.line)
  }

  // MARK: What is wrong

  /// A bit is flipped in each byte in turn, in strides; and the file is cut off.
  @Test func damagedEntriesAreReplaced() throws {
    let folder = Folder()
    _ = try Self.run(cache: folder.cache)
    let file = try #require(try folder.files.first)
    let whole = try Data(contentsOf: file)
    for index in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
      var damaged = whole
      damaged[index] ^= 1 << UInt8(index % 8)
      try damaged.write(to: file)
      try expectRecovery(folder.cache, "byte \(index)")
    }
    for count in [0, 1, 12, 13, 40, whole.count / 2, whole.count - 1] {
      try whole.prefix(count).write(to: file)
      try expectRecovery(folder.cache, "\(count) bytes")
    }
    #expect(try Data(contentsOf: file) == whole)
  }

  @Test func foreignEntriesAreReplaced() throws {
    let folder = Folder()
    _ = try Self.run(cache: folder.cache)
    _ = try Self.run(Self.source(factor: "3.0"), cache: folder.cache)
    let files = try folder.files
    // A sound entry under the name of another.
    try FileManager.default.removeItem(at: files[0])
    try FileManager.default.copyItem(at: files[1], to: files[0])
    #expect(try Self.run(cache: folder.cache).result == "12.0")
    #expect(try Self.run(Self.source(factor: "3.0"), cache: folder.cache).result == "18.0")
    #expect(try Self.run(cache: folder.cache) == ("12.0", "hit"))
    // Something else altogether.
    for file in files { try Data("#!/bin/sh\n".utf8).write(to: file) }
    #expect(try folder.cache.entries().isEmpty)
    #expect(try folder.cache.verify().removed.count == 2)
    try expectRecovery(folder.cache, "foreign")
  }

  @Test func linksAndForeignPermissionsAreRefused() throws {
    let folder = Folder()
    _ = try Self.run(cache: folder.cache)
    let file = try #require(try folder.files.first)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
    let (result, state) = try Self.run(cache: folder.cache)
    #expect(result == "12.0" && state.contains("can be written by others"))
    #expect(try Self.run(cache: folder.cache) == ("12.0", "hit"))

    let other = folder.url.appending(path: "other")
    try FileManager.default.moveItem(at: file, to: other)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: other)
    let (second, reason) = try Self.run(cache: folder.cache)
    #expect(second == "12.0" && reason.contains("is a symbolic link"))
    #expect(try Self.run(cache: folder.cache) == ("12.0", "hit"))

    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.url.path)
    for _ in 0..<2 {
      let (third, refusal) = try Self.run(cache: folder.cache)
      #expect(third == "12.0" && refusal.contains("can be written by others"))
    }
    #expect(throws: KernelCache.Failure.self) { try folder.cache.entries() }
  }

  /// There is always an answer where nothing can be kept.
  @Test func worksWithoutAFolder() throws {
    for path in ["/proc/apus/cache", "/dev/null/cache", "/proc/self"] {
      for _ in 0..<2 {
        let (result, state) = try Self.run(cache: KernelCache(location: path))
        #expect(result == "12.0" && state.hasPrefix("miss"), "\(path)")
      }
    }
    #expect(try Self.run(cache: .none) == ("12.0", "it is switched off"))
  }

  @Test func worksOnAFullDisk() throws {
    let folder = Folder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    func mount(_ arguments: String...) throws -> Bool {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = arguments
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
    guard
      try mount("mount", "-t", "tmpfs", "-o", "size=16k,mode=700", "apus", folder.url.path)
    else {
      print("skipped: a small file system cannot be mounted here")
      return
    }
    defer { _ = try? mount("umount", "-l", folder.url.path) }
    // Filled up.
    try? Data(repeating: 1, count: 16 << 10).write(to: folder.url.appending(path: "ballast"))
    for _ in 0..<2 {
      #expect(try Self.run(cache: folder.cache).result == "12.0")
    }
    #expect(try folder.cache.entries().isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["ballast"])
  }

  // MARK: Size

  @Test func theLeastRecentlyUsedGoFirst() throws {
    let folder = Folder()
    _ = try Self.run(Self.source(factor: "1.0"), cache: folder.cache)
    // Room for four; each takes whole blocks of the disk.
    let size = try #require(try folder.cache.entries().first).byteCount
    let room = (size + 4095) / 4096 * 4096
    let small = KernelCache(location: folder.url.path, sizeLimit: room * 9 / 2)
    for factor in 2...8 {
      // The first is used all the time.
      for (age, file) in try folder.files.enumerated() {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: -1000 - Double(age))],
          ofItemAtPath: file.path)
      }
      #expect(try Self.run(Self.source(factor: "1.0"), cache: small) == ("6.0", "hit"))
      #expect(
        try Self.run(Self.source(factor: "\(factor).0"), cache: small).cache == Self.missing)
      let total = try small.entries().reduce(0) { $0 + $1.byteCount }
      #expect(total <= small.sizeLimit)
    }
    #expect(try small.entries().count >= 3)
    #expect(try small.clear() >= 3)
    #expect(try small.entries().isEmpty)
  }

  /// The folder may be one that has other things in it.
  @Test func filesOfOthersStay() throws {
    let folder = Folder()
    _ = try Self.run(cache: folder.cache)
    let key = try #require(try folder.cache.entries().first).key
    let names = [
      "my.kernel", ".kernel", ".writing-1", ".writing-notes", key.uppercased() + ".kernel",
      key.dropLast() + ".kernel", key + "0.kernel",
    ]
    for name in names { try Data("mine".utf8).write(to: folder.url.appending(path: name)) }
    try Data().write(to: folder.url.appending(path: ".writing-12-34"))
    let (sound, removed) = try folder.cache.verify()
    #expect(sound == 1 && removed.isEmpty)
    #expect(try folder.cache.clear() == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        == names.sorted())
  }

  @Test func nothingIsKeptWithoutRoom() throws {
    let folder = Folder()
    let none = KernelCache(location: folder.url.path, sizeLimit: 0)
    for _ in 0..<2 { #expect(try Self.run(cache: none) == ("12.0", Self.missing)) }
  }

  // MARK: Many at once

  @Test func manyThreadsAgree() throws {
    let folder = Folder()
    let cache = folder.cache
    DispatchQueue.concurrentPerform(iterations: 24) { index in
      let factor = index % 6 + 1
      let result = try? Self.run(Self.source(factor: "\(factor).0"), cache: cache).result
      #expect(result == "\(6.0 * Double(factor))")
    }
    #expect(try cache.entries().count == 6)
    #expect(try cache.verify().removed.isEmpty)
  }

  // MARK: Where it is

  @Test(
    arguments: [
      (["HOME": "/home/me"], "/home/me/.cache/apus"),
      (["HOME": "/home/me", "XDG_CACHE_HOME": "/caches"], "/caches/apus"),
      (["HOME": "/home/me", "XDG_CACHE_HOME": "relative"], "/home/me/.cache/apus"),
      (["HOME": "/home/me", "XDG_CACHE_HOME": "/caches", "APUS_CACHE_DIR": "/mine"], "/mine"),
      (
        ["HOME": "/home/me", "APUS_CACHE_DIR": "my/own"],
        FileManager.default.currentDirectoryPath + "/my/own"
      ),
      (["HOME": "/home/me", "APUS_CACHE": "off"], nil),
      ([:], nil),
    ] as [([String: String], String?)])
  func locations(environment: [String: String], location: String?) {
    let cache = KernelCache { environment[$0] }
    #expect(cache.location == location)
    #expect(cache.isEnabled == (location != nil))
    #expect((cache.reasonForNone == nil) == (location != nil))
  }

  @Test(arguments: [
    ("1000", 1000), ("512M", 512 << 20), ("2g", 2 << 30), ("much", 1 << 30),
    ("99999999999999999999", 1 << 30), ("9999999T", 1 << 30),
  ])
  func sizes(text: String, limit: Int) {
    let cache = KernelCache { ["HOME": "/", "APUS_CACHE_SIZE": text][$0] }
    #expect(cache.sizeLimit == limit)
  }
}
