import ApusIR
import ApusNative
import ApusRuntime
import ApusVocabulary
import Testing

/// IR text compiled to native code.
struct Kernel {
  let module: Module
  let native: NativeCode

  /// Compiles the entries of `text`.
  init(_ text: String, options: NativeOptions = .init()) throws {
    try self.init(Reader.module(from: text), options: options)
  }

  /// Compiles the entries of a module.
  init(_ module: Module, options: NativeOptions = .init()) throws {
    #expect(Verifier.failures(in: module, level: .storage) == [])
    self.module = module
    let entries = module.functions.ids.filter { module.functions[$0].signature.isEntry }
    native = try NativeCode(compiling: module, entries: entries, options: options)
  }

  /// How a call ended.
  struct Outcome: Equatable {
    var status: Int32
    /// Arguments and results.
    var words: [UInt64]
    var faultSite: UInt32 = 0
    var faultValues: [UInt64] = []
    /// Arrays that the kernel asked the host for, by slot.
    var arrays: [Int32: UnsafeMutableRawBufferPointer] = [:]

    static func == (left: Outcome, right: Outcome) -> Bool {
      left.status == right.status && left.words == right.words
    }
  }

  /// What a call may use, and what happens before it.
  struct Limits {
    var memory: UInt64 = 1 << 30
    var depth: Int64 = 10_000
    var nanoseconds: UInt64?
    var isCancelled = false
  }

  /// What the call-backs of a frame work on.
  final class Host {
    var arrays: [Int32: UnsafeMutableRawBufferPointer] = [:]
    var printed: [(site: UInt32, values: [UInt64])] = []
    var refusesMemory = false
  }

  /// Calls an entry with the words of its arguments.
  func call(
    _ name: String, _ arguments: [UInt64], results: Int = 0, limits: Limits = .init(),
    host: Host = .init()
  ) throws -> Outcome {
    let entry = try #require(module.function(named: name).flatMap(native.entry))
    var frame = apus_frame()
    apus_frame_begin(&frame, limits.memory, limits.depth)
    defer { apus_frame_end(&frame) }
    frame.context = Unmanaged.passUnretained(host).toOpaque()
    frame.allocate_result = { context, slot, rank, extents in
      let host = Unmanaged<Host>.fromOpaque(context!).takeUnretainedValue()
      if host.refusesMemory { return nil }
      let count = (0..<Int(rank)).reduce(1) { $0 * Int(extents![$1]) }
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count * 8, alignment: 64)
      host.arrays[slot] = memory
      return memory.baseAddress
    }
    frame.print = { context, site, values in
      let host = Unmanaged<Host>.fromOpaque(context!).takeUnretainedValue()
      host.printed.append((site, [values![0]]))
    }
    var words = arguments + Array(repeating: 0xdead_beef, count: results)
    let status = words.withUnsafeMutableBufferPointer { buffer in
      frame.words = buffer.baseAddress
      if limits.isCancelled { apus_cancel(&frame) }
      let deadline = limits.nanoseconds.map { apus_deadline_start(&frame, $0) }
      defer { if let deadline { apus_deadline_end(deadline) } }
      return entry.run(&frame)
    }
    var outcome = Outcome(status: status, words: Array(words.dropFirst(arguments.count)))
    outcome.faultSite = frame.fault_site
    outcome.faultValues = [
      frame.fault_values.0, frame.fault_values.1, frame.fault_values.2, frame.fault_values.3,
    ]
    outcome.arrays = host.arrays
    return outcome
  }

  /// Calls an entry that takes and returns integers.
  func integers(_ name: String, _ arguments: Int..., limits: Limits = .init()) throws -> [Int] {
    let function = module.functions[try #require(module.function(named: name))]
    let outcome = try call(
      name, arguments.map { UInt64(bitPattern: Int64($0)) }, results: function.results.count,
      limits: limits)
    #expect(outcome.status == 0)
    return outcome.words.map { Int(Int64(bitPattern: $0)) }
  }
}

/// The words of an array argument of one axis.
func arrayWords<T>(_ buffer: UnsafeMutableBufferPointer<T>) -> [UInt64] {
  [UInt64(UInt(bitPattern: buffer.baseAddress)), UInt64(buffer.count), 1]
}
