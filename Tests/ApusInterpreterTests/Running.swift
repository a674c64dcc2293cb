import ApusDiagnostics
import ApusIR
import ApusRuntime
import ApusVocabulary
import Testing

@testable import ApusInterpreter

/// An argument or a result of a function.
enum Word: Hashable {
  case scalar(UInt64)
  case lanes([UInt64])
  case array([UInt64], extents: [Int])
}

/// How a call ended.
struct Outcome {
  var code: Int32 = 0
  var site: UInt32 = 0
  var values: [UInt64] = []
  var results: [Word] = []
  var printed: [[UInt64]] = []
  /// The arguments' arrays afterwards.
  var arguments: [Word] = []

  /// The scalar results.
  var scalars: [UInt64] {
    results.compactMap { if case .scalar(let bits) = $0 { bits } else { nil } }
  }
}

/// What a host keeps of a call: memory of results, and what was printed.
final class Host {
  var allocations: [UnsafeMutableRawPointer] = []
  var printed: [[UInt64]] = []
  /// How many values each site shows.
  var wordCounts: [Int] = []
  var refusesMemory = false

  deinit { allocations.forEach { $0.deallocate() } }

  func memory(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 64), alignment: 64)
    allocations.append(memory)
    return memory
  }
}

/// A module in the interpreter, with the ways to call its functions.
struct Program {
  let module: Module
  let program: InterpretedProgram
  var memoryLimit: UInt64 = 1 << 30
  var depthLimit: Int64 = 1000
  var poll: UInt32 = 0
  var refusesMemory = false

  /// Reads IR, verifies it and compiles it.
  init(_ text: String, level: Verifier.Level = .storage) throws {
    module = try Reader.module(from: text)
    try module.verify(level: level)
    program = try InterpretedProgram(compiling: module)
  }

  init(_ module: Module) throws {
    self.module = module
    program = try InterpretedProgram(compiling: module)
  }

  /// Calls a function, the last one unless it is named.
  func call(_ name: String? = nil, _ arguments: Word...) -> Outcome {
    call(name, arguments: arguments)
  }

  func call(_ name: String? = nil, arguments: [Word]) -> Outcome {
    let id = name.flatMap { module.function(named: $0) } ?? ID(module.functions.count - 1)
    let function = module.functions[id]
    let host = Host()
    host.refusesMemory = refusesMemory
    host.wordCounts = module.faultSites.entities.map(\.wordCount)
    let parameters = function.parameters.map { function.values[$0].type }
    let count = (parameters + function.results).reduce(0) { $0 + $1.wordCount }
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: max(count, 1))
    words.initialize(repeating: 0xDEAD, count: count)
    defer { words.deallocate() }
    var place = 0
    for (argument, type) in zip(arguments, parameters) {
      Self.write(argument, type, at: words + place, host)
      place += type.wordCount
    }
    let frame = UnsafeMutablePointer<apus_frame>.allocate(capacity: 1)
    defer { frame.deallocate() }
    frame.initialize(to: apus_frame())
    apus_frame_begin(frame, memoryLimit, depthLimit)
    defer { apus_frame_end(frame) }
    prepare(frame, host, words)
    var outcome = Outcome()
    outcome.code = program.run(id, frame: frame)
    outcome.site = frame.pointee.fault_site
    let values = frame.pointee.fault_values
    outcome.values = [values.0, values.1, values.2, values.3]
    outcome.printed = host.printed
    outcome.arguments = Self.read(parameters, words)
    if outcome.code == 0 { outcome.results = Self.read(function.results, words + place) }
    return outcome
  }

  private func prepare(
    _ frame: UnsafeMutablePointer<apus_frame>, _ host: Host, _ words: UnsafeMutablePointer<UInt64>
  ) {
    frame.pointee.words = words
    frame.pointee.poll = poll
    frame.pointee.context = Unmanaged.passUnretained(host).toOpaque()
    frame.pointee.allocate_result = { context, _, rank, extents in
      guard let context, let extents else { return nil }
      let host = Unmanaged<Host>.fromOpaque(context).takeUnretainedValue()
      if host.refusesMemory { return nil }
      return host.memory((0..<Int(rank)).reduce(8) { $0 * Int(extents[$1]) })
    }
    frame.pointee.print = { context, site, values in
      guard let context else { return }
      let host = Unmanaged<Host>.fromOpaque(context).takeUnretainedValue()
      let count = values == nil ? 0 : host.wordCounts[Int(site)]
      host.printed.append(Array(UnsafeBufferPointer(start: values, count: count)))
    }
  }

  private static func write(
    _ argument: Word, _ type: Type, at words: UnsafeMutablePointer<UInt64>, _ host: Host
  ) {
    switch argument {
    case .scalar(let bits): words[0] = bits
    case .lanes(let lanes): for (lane, bits) in lanes.enumerated() { words[lane] = bits }
    case .array(let elements, let extents):
      let data = host.memory(elements.count * 8)
      for (index, element) in elements.enumerated() {
        ElementMemory.store(element, type.element, data, at: index)
      }
      words[0] = UInt64(UInt(bitPattern: data))
      for (axis, extent) in extents.enumerated() { words[1 + axis] = UInt64(extent) }
    }
  }

  private static func read(_ types: [Type], _ words: UnsafeMutablePointer<UInt64>) -> [Word] {
    var place = words
    return types.map { type in
      defer { place += type.wordCount }
      guard type.rank > 0 else {
        return type.lanes == 1 ? .scalar(place[0]) : .lanes((0..<type.lanes).map { place[$0] })
      }
      let extents = (1...type.rank).map { Int(place[$0]) }
      guard let data = UnsafeRawPointer(bitPattern: UInt(place[0])) else {
        return .array([], extents: extents)
      }
      let elements = (0..<extents.reduce(1, *)).map {
        ElementMemory.load(type.element, data, at: $0) & type.element.mask
      }
      return .array(elements, extents: extents)
    }
  }
}

extension Word {
  static func int(_ value: Int) -> Word { .scalar(UInt64(bitPattern: Int64(value))) }
  static func double(_ value: Double) -> Word { .scalar(value.bitPattern) }
  static func ints(_ values: [Int]) -> Word {
    .array(values.map { UInt64(bitPattern: Int64($0)) }, extents: [values.count])
  }
  static func doubles(_ values: [Double]) -> Word {
    .array(values.map(\.bitPattern), extents: [values.count])
  }
}

extension Outcome {
  /// The vector results.
  var lanes: [[UInt64]] {
    results.compactMap { if case .lanes(let lanes) = $0 { lanes } else { nil } }
  }
  /// The integer results.
  var ints: [Int] { scalars.map { Int(Int64(bitPattern: $0)) } }
  /// The results as doubles.
  var doubles: [Double] { scalars.map { Double(bitPattern: $0) } }
}

/// A range and sources for IR that was made by hand.
enum SourceMapFixture {
  static let range = SourceRange(SourceID(0), 0, 0)
  static let empty = SourceMap(SourceText(name: "<test>", text: ""))
}
