import ApusRuntime
import Glibc
import Testing

/// Memory in whole pages, some of which is kept.
struct PagesTests {
  /// A pool of a test's own.
  private final class Pool: @unchecked Sendable {
    let pages = UnsafeMutablePointer<apus_page_pool>.allocate(capacity: 1)
    var kept: UInt64 { pages.pointee.kept }

    init() {
      pages.initialize(to: apus_page_pool())
      pthread_mutex_init(&pages.pointee.lock, nil)
    }

    deinit {
      apus_pages_trim(pages)
      pages.deallocate()
    }
  }

  private let pool = Pool()

  /// Memory that was allocated.
  private struct Memory {
    var start: UnsafeMutableRawPointer
    var capacity: UInt64

    private let pool: Pool

    init(_ bytes: UInt64, zeroed: Bool = false, in pool: Pool) throws {
      self.pool = pool
      capacity = 0
      start = try #require(apus_pages_allocate(pool.pages, bytes, &capacity, zeroed ? 1 : 0))
    }

    func free() { apus_pages_free(pool.pages, start, capacity) }
  }

  @Test(arguments: [1, 4096, 100_000, 1 << 20, 4 << 20, (9 << 20) + 5] as [UInt64])
  func isUsedAgain(bytes: UInt64) throws {
    let first = try Memory(bytes, in: pool)
    #expect(first.capacity >= bytes)
    #expect(UInt(bitPattern: first.start) % (bytes < 4 << 20 ? 4096 : 2 << 20) == 0)
    memset(first.start, 7, Int(first.capacity))
    first.free()
    #expect(pool.kept == first.capacity)
    let second = try Memory(bytes - bytes / 10, in: pool)
    #expect(second.start == first.start)
    #expect(second.capacity == first.capacity)
    #expect(pool.kept == 0)
    second.free()
    apus_pages_trim(pool.pages)
    #expect(pool.kept == 0)
  }

  /// Whether fresh or not.
  @Test func isZeroWhereAskedFor() throws {
    let bytes = 5 << 20
    for _ in 0..<3 {
      let memory = try Memory(UInt64(bytes), zeroed: true, in: pool)
      let numbers = UnsafeRawBufferPointer(start: memory.start, count: bytes)
      #expect(stride(from: 0, to: bytes, by: 509).allSatisfy { numbers[$0] == 0 })
      memset(memory.start, 0xff, Int(memory.capacity))
      memory.free()
    }
  }

  /// Neither smaller pieces nor much larger ones are taken.
  @Test func otherSizesAreFresh() throws {
    let memory = try Memory(8 << 20, in: pool)
    memory.free()
    let (smaller, larger) = (try Memory(4 << 20, in: pool), try Memory(16 << 20, in: pool))
    #expect(pool.kept == 8 << 20)
    #expect(smaller.start != memory.start && larger.start != memory.start)
    smaller.free()
    larger.free()
  }

  @Test func whatIsKeptIsBounded() throws {
    let many = try (0..<5).map { _ in try Memory(64 << 20, in: pool) }
    for memory in many { memory.free() }
    #expect(pool.kept == 256 << 20)
    let small = try (0..<50).map { _ in try Memory(4096, in: pool) }
    for memory in small { memory.free() }
    #expect(pool.kept == 32 * 4096)
    let large = try Memory(257 << 20, in: pool)
    large.free()
    #expect(pool.kept == 32 * 4096)
  }

  @Test func thereIsNotMoreThanTheSystemHas() {
    var capacity: UInt64 = 0
    #expect(apus_pages_allocate(pool.pages, 0, &capacity, 0) == nil)
    #expect(apus_pages_allocate(pool.pages, 1 << 62, &capacity, 0) == nil)
    #expect(apus_pages_allocate(pool.pages, .max, &capacity, 0) == nil)
  }

  /// The system gets back what is kept before it is asked once more.
  @Test func nothingIsKeptWhenTheSystemLacksMemory() throws {
    let memory = try Memory(8 << 20, in: pool)
    memory.free()
    #expect(pool.kept == 8 << 20)
    var capacity: UInt64 = 0
    #expect(apus_pages_allocate(pool.pages, 1 << 60, &capacity, 0) == nil)
    #expect(pool.kept == 0)
  }

  /// No piece is given to two threads.
  @Test func threadsShareIt() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          for round in 0..<200 {
            let bytes = 4096 * (1 + (number + round) % 5)
            let memory = try Memory(UInt64(bytes), in: pool)
            let bytesOfMemory = UnsafeRawBufferPointer(start: memory.start, count: bytes)
            memset(memory.start, Int32(number), bytes)
            guard bytesOfMemory.allSatisfy({ $0 == UInt8(number) }) else { return false }
            memory.free()
          }
          return true
        }
      }
      for try await isAlone in group { #expect(isAlone) }
    }
  }
}
